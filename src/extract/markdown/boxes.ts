// Looks for the infobox among the blocks before the first section.
import type { Infobox, InfoboxField, Passage } from '../../model/article.ts'
import { spanIn } from '../../model/article.ts'
import { join, type Span } from '../../model/span.ts'
import { isKnownLabel } from '../known-labels.ts'
import type { RawBlock, RawItem } from './block-scan.ts'
import { fieldOf, infoboxOf, labelledField } from './infobox.ts'
import { inlineText } from './inline-text.ts'
import { wordsOf, type Page } from './words.ts'

/** An infobox, and how many blocks it is made of. */
export interface FoundBox {
  readonly infobox: Infobox
  readonly blocks: number
}

/** A field, and what speaks for it beside its colon. */
interface Seen {
  readonly field: InfoboxField | undefined
  readonly isSure: boolean
}

/** A box that begins with the block at `index`: a list, terms with values, or lines of bold keys. */
export function boxAt(page: Page, blocks: readonly RawBlock[], index: number): FoundBox | undefined {
  const block = blocks[index]
  switch (block?.type) {
    case 'list':
      return boxOf(fieldsOfList(page, block.items), undefined, 1)
    case 'term':
      return termBox(page, blocks, index)
    case 'paragraph':
      return captionedBox(page, blocks, index) ?? linesBox(page, blocks, index)
    default:
      return undefined
  }
}

/** More than half of the lines must be fields, and a label or a bold key among them, or several. */
function boxOf(seen: readonly Seen[], caption: Passage | undefined, blocks: number): FoundBox | undefined {
  const fields = seen.flatMap(({ field }) => field ?? [])
  const isSure = seen.some((one) => one.isSure) || fields.length >= 3
  const infobox = isSure && fields.length * 2 > seen.length ? infoboxOf(fields, caption) : undefined
  return infobox === undefined ? undefined : { infobox, blocks }
}

/** A line directly above a list of fields is its caption, unless it announces a list of the prose. */
function captionedBox(page: Page, blocks: readonly RawBlock[], index: number): FoundBox | undefined {
  const [above, list] = [blocks[index], blocks[index + 1]]
  if (above?.type !== 'paragraph' || list?.type !== 'list' || !isDirectlyAbove(page, above, list))
    return undefined
  const caption = wordsOf(page, inlineText(page.text, above.lines), 'prose')
  if (caption === undefined || caption.text.endsWith(':')) return undefined
  return boxOf(fieldsOfList(page, list.items), caption, 2)
}

/** One line, and no blank line below it. */
function isDirectlyAbove(
  { text }: Page,
  { lines }: RawBlock & { readonly type: 'paragraph' },
  { items }: RawBlock & { readonly type: 'list' },
): boolean {
  const from = lines[0]?.end
  const to = items[0]?.lines[0]?.start
  if (lines.length !== 1 || from === undefined || to === undefined) return false
  return (text.slice(from, to).match(/\r\n?|\n/gu) ?? []).length === 1
}

/** Items of the first level are fields; those below them are values. */
function fieldsOfList(page: Page, items: readonly RawItem[]): readonly Seen[] {
  const groups: RawItem[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    if (item.depth > 1 && group !== undefined) group.push(item)
    else groups.push([item])
  }
  return groups.map((group) => fieldOfGroup(page, group))
}

function fieldOfGroup(page: Page, [top, ...below]: readonly RawItem[]): Seen {
  const lines = top?.lines ?? []
  const words = valueOf(page, lines)
  if (words === undefined) return { field: undefined, isSure: false }
  const values = below.flatMap((item) => valueOf(page, item.lines) ?? [])
  const span = [...lines, ...below.flatMap((item) => item.lines)].reduce(join)
  const isLabel = values.length > 0 && isKnownLabel(words.text)
  const field = isLabel ? labelledField(words, values, span) : fieldOf(words, span, values)
  return seen(page, field, lines[0])
}

function seen(page: Page, field: InfoboxField | undefined, line: Span | undefined): Seen {
  const isBold = line !== undefined && /^(?:\*\*|__)/u.test(page.text.slice(line.start, line.start + 2))
  return { field, isSure: field !== undefined && (isBold || isKnownLabel(field.key.text)) }
}

const valueOf = (page: Page, lines: readonly Span[]) =>
  lines.length === 0 ? undefined : wordsOf(page, inlineText(page.text, lines), 'value')

/** Terms that follow each other. */
function termBox(page: Page, blocks: readonly RawBlock[], index: number): FoundBox | undefined {
  const found: Seen[] = []
  let count = 0
  for (let block = blocks[index]; block?.type === 'term'; block = blocks[index + count]) {
    const label = valueOf(page, block.lines)
    const values = block.values.flatMap((line) => valueOf(page, [line]) ?? [])
    const span = [...block.lines, ...block.values].reduce(join)
    if (label !== undefined) found.push(seen(page, labelledField(label, values, span), block.lines[0]))
    count++
  }
  return boxOf(found, undefined, count)
}

/** "**Key:** value" as a line of a paragraph, or as a paragraph; prose with a colon is none. */
function linesBox(page: Page, blocks: readonly RawBlock[], index: number): FoundBox | undefined {
  const found: Seen[] = []
  let count = 0
  for (let block = blocks[index]; block?.type === 'paragraph'; block = blocks[index + count]) {
    const fields = block.lines.map((line) => fieldOfLine(page, line))
    if (!fields.every(({ field, isSure }) => field !== undefined && isSure)) break
    for (const field of fields) found.push(field)
    count++
  }
  return found.length < 2 ? undefined : boxOf(found, undefined, count)
}

/** Lines that can be no field are told by their first signs: a paragraph may be long. */
const MAY_BE_FIELD = /^(?:\*\*|__|[^:\n]{1,60}:(?:[ \t]|$))/u

function fieldOfLine(page: Page, line: Span): Seen {
  const head = page.text.slice(line.start, Math.min(line.end, line.start + 100))
  if (!MAY_BE_FIELD.test(head)) return { field: undefined, isSure: false }
  const words = valueOf(page, [line])
  return seen(page, words === undefined ? undefined : fieldOf(words, spanIn(words)), line)
}
