// Reads a run of templates that make the rows of one table of an election: `{{Election box begin}}` to `{{… end}}`.
import type { Passage } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { present } from '../../model/present.ts'
import { readSpannedTable, type SpannedCell, type SpannedRow } from '../tables/spanned-table.ts'
import { argumentOf, plainArgument, readTemplate, type Template } from './arguments.ts'
import { leaveOut, templateAt, type Page } from './page.ts'
import type { Reading } from './reading.ts'
import { pageTitle } from './render-link.ts'
import { passageOf } from './render.ts'
import { electionColumns } from './templates/elections.ts'
import { endAt, kindAt, kinds, nextAt, skipBlanks, startAt, type Tokens } from './tokens.ts'
import { makeWriter } from './writer.ts'

/** Whether a token is a template that makes a row of such a table. */
export const isElectionRow = (page: Page, index: number): boolean =>
  kindAt(page.tokens, index) === kinds.template && templateAt(page, index).use?.type === 'election-row'

/** Reads the table whose first template a token is; a row that was read with its table is read no more. */
export function readElectionBox({ page, sink }: Reading, index: number): void {
  if (page.electionRows.has(index)) return
  const templates = templatesFrom(page, index)
  const [first, last] = [templates[0], templates.at(-1)]
  if (first === undefined || last === undefined) return
  const span = { start: first.span.start, end: last.span.end }
  const title = argumentOf(first, 'title')?.value
  const caption = title && passageOf(page, title, 'prose')
  const rows = rowsOf(page, templates)
  if (rows.length > 0) for (const read of readSpannedTable(rows, present({ caption, span }))) sink.block(read)
}

/** The templates of one table: up to the one that ends it, the next that begins one, or other words. */
function templatesFrom(page: Page, index: number): readonly Template[] {
  const { tokens } = page
  const templates: Template[] = []
  let next = index
  for (let at = startAt(tokens, index); isNext(tokens, at, next); next = nextAt(tokens, next)) {
    at = endAt(tokens, next)
    if (isQuiet(kindAt(tokens, next))) continue
    if (!isElectionRow(page, next)) break
    const template = readTemplate(tokens, next, templateAt(page, next).name)
    if (BEGINS.test(template.name) && templates.length > 0) break
    page.electionRows.add(next)
    templates.push(template)
    if (ENDS.test(template.name)) break
  }
  return templates
}

const BEGINS = /\bbegin\b/iu
const ENDS = /\bend\b/iu

/** Nothing but blanks stands between an offset and the token. */
const isNext = (tokens: Tokens, at: number, index: number) =>
  index < tokens.kind.length && skipBlanks(tokens.text, at, startAt(tokens, index)) === startAt(tokens, index)

const isQuiet = (kind: number) => kind === kinds.newline || kind === kinds.dropped || kind === kinds.stray

/** A second count, of the two who were left: what stands below it repeats names with other figures. */
const SECOND_COUNT = /\b(?:2pp|2cp|tpp|tcp)\b/iu

/** The rows with a header row made of the names of their arguments; none where no row states a result. */
function rowsOf(page: Page, templates: readonly Template[]): readonly SpannedRow[] {
  const until = templates.findIndex(({ name }) => SECOND_COUNT.test(name))
  const counted = until === -1 ? templates : templates.slice(0, until)
  for (const { span } of until === -1 ? [] : templates.slice(until)) leaveOut(page, 'a second count', span)
  const columns = columnsOf(counted)
  const rows = counted.flatMap((template) => rowOf(page, template, columns))
  const header = headerOf(page, counted, columns)
  return header === undefined || rows.length === 0 ? [] : [header, ...rows]
}

/** The columns in their order that some row fills. */
function columnsOf(templates: readonly Template[]): readonly string[] {
  const used = new Set(templates.flatMap((template) => template.arguments.map(({ name }) => name)))
  return [...electionColumns.keys()].filter((name) => used.has(name))
}

/** Each column is named where its name stands first. */
function headerOf(
  { tokens }: Page,
  templates: readonly Template[],
  columns: readonly string[],
): SpannedRow | undefined {
  const cells = columns.flatMap((name) => {
    const place = templates.flatMap((template) => argumentOf(template, name)?.nameSpan ?? [])[0]
    return place === undefined ? [] : [headerCell(tokens, electionColumns.get(name) ?? name, place)]
  })
  const [first] = cells
  return first === undefined ? undefined : { cells, span: first.span }
}

function headerCell({ text }: Tokens, words: string, span: Span): SpannedCell {
  const writer = makeWriter(text, 'prose')
  writer.written(words, span.start, span.end)
  return { ...present({ passage: writer.build() }), colspan: 1, rowspan: 1, isHeader: true, span }
}

/** None where no figure is stated: the row says who held or gained the seat. */
function rowOf(page: Page, template: Template, columns: readonly string[]): readonly SpannedRow[] {
  if (BEGINS.test(template.name) || ENDS.test(template.name)) return []
  const cells = columns.map((name) => cellOf(page, template, name))
  const names = columns.filter((name) => NAMES.has(name)).length
  if (cells.slice(names).every(({ passage }) => passage === undefined)) {
    leaveOut(page, 'a row of an election without a count', template.span)
    return []
  }
  const isNamed = cells.slice(0, names).some(({ passage }) => passage !== undefined)
  const row = isNamed || names === 0 ? cells : [labelOf(page, template, names), ...cells.slice(names)]
  return [{ cells: row, span: template.span }]
}

/** The columns that say who stood; they come first. */
const NAMES: ReadonlySet<string> = new Set(['party', 'candidate'])

function cellOf(page: Page, template: Template, name: string): SpannedCell {
  const value = argumentOf(template, name)?.value
  const isLinked = name === 'party' && LINKED.test(template.name)
  const passage = (isLinked ? linked(page, template) : undefined) ?? (value && passageOf(page, value, 'cell'))
  return { ...present({ passage }), colspan: 1, rowspan: 1, isHeader: false, span: template.span }
}

/** `… with party link`: the argument is the title of a page. */
const LINKED = /\blink\b/iu

function linked({ tokens }: Page, template: Template): Passage | undefined {
  const title = pageTitle(plainArgument(tokens, template, 'party'))
  const value = argumentOf(template, 'party')?.value
  if (title === '' || value === undefined) return undefined
  const writer = makeWriter(tokens.text, 'cell')
  writer.openLink(title)
  writer.words(value.start, value.end)
  writer.closeLink()
  return writer.build()
}

/** `{{Election box turnout}}` names its row by its own name. */
function labelOf({ tokens }: Page, { name, span }: Template, colspan: number): SpannedCell {
  const writer = makeWriter(tokens.text, 'cell')
  const start = span.start + 2
  writer.written(name.replace(FAMILY, ''), start, start + name.length)
  return { ...present({ passage: writer.build() }), colspan, rowspan: 1, isHeader: false, span }
}

const FAMILY = /^(?:template:)?\s{0,3}election (?:box|summary)\s{1,3}/iu
