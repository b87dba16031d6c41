// Writes the words that a template gives.
import { argumentOf, plainArgument, readTemplate, type Template } from './arguments.ts'
import { languageName } from './language-names.ts'
import { leaveOut, templateAt } from './page.ts'
import { pageTitle } from './render-link.ts'
import type { Rendering } from './rendering.ts'
import { dayNumber, monthNumber } from './templates/dates.ts'
import type { TemplateUse } from './templates/use.ts'
import { isBlank, skipBlanks, type Stretch, type Tokens } from './tokens.ts'

type Use<Type extends TemplateUse['type']> = Extract<TemplateUse, { readonly type: Type }>

/** Writes what a template says; one that is not known gives its first words without a name. */
export function writeTemplate(rendering: Rendering, index: number): void {
  const { page } = rendering
  const { name, use } = templateAt(page, index)
  if (use !== undefined && isSilent(use)) return
  const template = readTemplate(page.tokens, index, name)
  if (use === undefined) writeUnknown(rendering, template)
  else if (use.type === 'left-out') leaveOut(page, use.reason, template.span)
  else writeUse(rendering, template, use)
}

const SILENT = ['nothing', 'infobox', 'election-row'] as const
type Silent = Use<(typeof SILENT)[number]>

const isSilent = (use: TemplateUse): use is Silent => SILENT.some((type) => type === use.type)

/** On a line of its own it may be a box: its words are no more of what stands before it. */
function writeUnknown(rendering: Rendering, template: Template): void {
  const { text } = rendering.page.tokens
  const isLine = LINE_END.test(text.charAt(template.span.start - 1))
  if (isLine) rendering.writer.lineBreak()
  if (isPartOfWhole(rendering, template)) writeJoined(rendering, template, PART_OF_WHOLE)
  else writeFirst(rendering, template, ['1'])
}

const PART_OF_WHOLE: Use<'joined'> = { type: 'joined', from: ['1', '2'], by: ' / ' }

/** In a value or a cell, two counts of which the second is no less, and at most a colour: a bar of seats. */
function isPartOfWhole({ page: { tokens }, writer }: Rendering, template: Template): boolean {
  const [part = '', whole = '', colour = '', more = ''] = ['1', '2', '3', '4'].map((name) =>
    plainArgument(tokens, template, name),
  )
  const areCounts = COUNT.test(part) && COUNT.test(whole) && Number(part) <= Number(whole)
  return writer.setting !== 'prose' && areCounts && COLOUR.test(colour) && more === ''
}

const COUNT = /^[0-9]{1,4}$/u
const COLOUR = /^(?:#?[0-9a-f]{3}|#?[0-9a-f]{6}|[a-z]{3,20})?$/iu

const LINE_END = /^[\n\r]$/u

type Written = Exclude<TemplateUse, Silent | Use<'left-out'>>

function writeUse(rendering: Rendering, template: Template, use: Written): void {
  switch (use.type) {
    case 'words':
      return writeWords(rendering, template, use)
    case 'items':
      return writeItems(rendering, template, use)
    case 'date':
      return writeDate(rendering, template, use)
    case 'joined':
      return writeJoined(rendering, template, use)
    case 'written':
      return writeSigns(rendering, template, use)
    case 'language':
      return writeLanguage(rendering, template, use)
    case 'flag':
      return rendering.writer.otherwise(() => writeFirst(rendering, template, ['1']))
    case 'party-cells':
      return writeParty(rendering, template, use)
    default:
      return use satisfies never
  }
}

function writeSigns({ writer }: Rendering, { span }: Template, { words }: Use<'written'>): void {
  if (words === '\n') writer.lineBreak()
  else writer.written(words, span.start, span.end)
}

function writeParty(rendering: Rendering, template: Template, use: Use<'party-cells'>): void {
  if (wantsName(rendering, template, use)) writeLinked(rendering, template, use.from ?? [])
}

function writeWords(rendering: Rendering, template: Template, use: Use<'words'>): void {
  const name = wordsArgument(rendering.page.tokens, template, use.from)
  if (name === undefined) {
    if (use.orName === true) writeOwnName(rendering, template)
    else writeFunctionWords(rendering, template)
    return
  }
  if (use.before !== undefined) rendering.writer.made(use.before)
  if (use.isLink === true) writeLinked(rendering, template, use.from)
  else writeArgument(rendering, template, name)
}

/** `formatnum:1234` holds its words in its name. */
function writeFunctionWords({ writer }: Rendering, { name, span }: Template): void {
  const colon = name.indexOf(':')
  if (colon !== -1 && colon + 1 < name.length) writer.written(name.slice(colon + 1), span.start, span.end)
}

function writeOwnName({ writer }: Rendering, { name, span }: Template): void {
  writer.words(span.start + 2, Math.min(span.end, span.start + 2 + name.length))
}

function writeLinked(rendering: Rendering, template: Template, from: readonly string[]): void {
  const target = pageTitle(plainArgument(rendering.page.tokens, template, '1'))
  if (target !== '') rendering.writer.openLink(target)
  writeFirst(rendering, template, from)
  if (target !== '') rendering.writer.closeLink()
}

/** Writes the first of some arguments that has words. */
function writeFirst(rendering: Rendering, template: Template, names: readonly string[]): void {
  const name = wordsArgument(rendering.page.tokens, template, names)
  if (name !== undefined) writeArgument(rendering, template, name)
}

function wordsArgument(tokens: Tokens, template: Template, names: readonly string[]): string | undefined {
  return names.find((name) => {
    const value = argumentOf(template, name)?.value
    return value !== undefined && skipBlanks(tokens.text, value.start, value.end) < value.end
  })
}

function writeArgument(rendering: Rendering, template: Template, name: string): void {
  const value = argumentOf(template, name)?.value
  if (value !== undefined) rendering.write(rendering, withoutListMark(rendering.page.tokens, value))
}

/** A value that begins with an item of a list, as if on a line of its own. */
export function withoutListMark({ text }: Tokens, stretch: Stretch): Stretch {
  const start = skipBlanks(text, stretch.start, stretch.end)
  const isItem =
    text.charAt(start) === '*' || (text.charAt(start) === '#' && isBlank(text.charCodeAt(start + 1)))
  return isItem && start < stretch.end ? { ...stretch, start: start + 1 } : stretch
}

function writeItems(rendering: Rendering, template: Template, { prefix = '', language }: Use<'items'>): void {
  const { writer, page } = rendering
  const items = template.arguments.filter(
    ({ name }) => name.startsWith(prefix) && NUMBER.test(name.slice(prefix.length)),
  )
  for (const [index, { name, value }] of items.entries()) {
    if (index > 0) writer.itemBreak()
    else writer.listEdge()
    rendering.write(rendering, withoutListMark(page.tokens, value))
    if (language !== undefined)
      writeLanguageBehind(
        rendering,
        plainArgument(page.tokens, template, language + name.slice(prefix.length)),
      )
  }
  writer.listEdge()
}

const NUMBER = /^[0-9]{1,4}$/u

function writeJoined(rendering: Rendering, template: Template, { from, by, target }: Use<'joined'>): void {
  const { tokens } = rendering.page
  const title = target === undefined ? '' : joinedTitle(tokens, template, { from, target })
  if (title !== '') rendering.writer.openLink(title)
  let isFirst = true
  for (const name of from) {
    if (wordsArgument(tokens, template, [name]) === undefined) continue
    if (!isFirst) rendering.writer.made(by)
    writeArgument(rendering, template, name)
    isFirst = false
  }
  if (title !== '') rendering.writer.closeLink()
}

/** The page of a name that is given in two parts, where no other is named. */
function joinedTitle(
  tokens: Tokens,
  template: Template,
  { from, target }: { readonly from: readonly string[]; readonly target: string },
): string {
  const named = plainArgument(tokens, template, target)
  return pageTitle(named === '' ? from.map((name) => plainArgument(tokens, template, name)).join(' ') : named)
}

/** `{{lang-uk|…}}`: "Ukrainian: …"; `{{native name|uk|…}}`: "… (Ukrainian)" */
function writeLanguage(rendering: Rendering, template: Template, { code, isBehind }: Use<'language'>): void {
  const { writer, page } = rendering
  if (isBehind === true) {
    writeFirst(rendering, template, ['2'])
    writeLanguageBehind(rendering, plainArgument(page.tokens, template, '1'))
    return
  }
  const start = template.span.start + 2
  const name = languageName(code ?? plainArgument(page.tokens, template, '1'))
  const hidesName = /^(?:no|none|n)$/iu.test(plainArgument(page.tokens, template, 'label'))
  if (name !== undefined && !hidesName) {
    writer.written(`${name}:`, start, start + template.name.length)
    writer.blank()
  }
  writeFirst(rendering, template, code === undefined ? ['2'] : ['1'])
}

/** The language of no place, since its code stands before the words. */
function writeLanguageBehind({ writer }: Rendering, code: string): void {
  const name = languageName(code)
  if (name !== undefined) writer.made(` (${name})`)
}

/** The last argument of some says what is wanted: `row-name`, `background`. */
function wantsName({ page }: Rendering, template: Template, { from, marker }: Use<'party-cells'>): boolean {
  if (from === undefined) return false
  return marker === undefined || /name/iu.test(plainArgument(page.tokens, template, marker))
}

/** A date as ISO writes it; words that are no numbers stand as they are. */
function writeDate(rendering: Rendering, template: Template, { before = '' }: Use<'date'>): void {
  const parts = ['1', '2', '3'].map((name) => plainArgument(rendering.page.tokens, template, name))
  const iso = isoDate(parts)
  const { span } = template
  if (iso !== undefined) {
    rendering.writer.written(before + iso, span.start, span.end)
    return
  }
  if (before !== '') rendering.writer.made(before)
  writeJoined(rendering, template, { type: 'joined', from: ['1', '2', '3'], by: ' ' })
}

const YEAR = /^[0-9]{3,4}$/u

/** "1890", "1890-10", "1890-10-04"; day and year may change places. */
function isoDate([first = '', second = '', third = '']: readonly string[]): string | undefined {
  if (YEAR.test(third) && !YEAR.test(first)) return isoDate([third, second, first])
  if (!YEAR.test(first)) return undefined
  const year = first.padStart(4, '0')
  if (second === '') return year
  const month = monthNumber(second)
  if (month === undefined) return undefined
  const yearMonth = `${year}-${twoDigits(month)}`
  const day = dayNumber(third)
  return day === undefined ? yearMonth : `${yearMonth}-${twoDigits(day)}`
}

const twoDigits = (n: number) => String(n).padStart(2, '0')
