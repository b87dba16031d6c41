// Looks, before a page is parsed, how deep its elements nest: parsers need a time and a stack that grow with the depth.

/** Deeper than any page that people read; browsers stop at 512. */
const MOST_DEPTH = 200

/** Formatting elements that are open at once; each of them is opened again in every block that follows. */
const MOST_OPEN = 60

/** Elements that may be opened again, in all. */
const MOST_REOPENED = 1_000_000

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
const RAW = new Set('script style title textarea xmp iframe noembed noframes noscript'.split(' '))

/** Where an element begins, one of `ends` that is open ends, unless one of `stays` stands between. */
interface Implied {
  readonly ends: ReadonlySet<string>
  readonly stays: ReadonlySet<string>
}

const implied = (ends: string, stays: string): Implied => ({
  ends: new Set(ends.split(' ')),
  stays: new Set(stays.split(' ')),
})

const CELL = implied('td th caption', 'table tr')
const ROWS = implied('tbody thead tfoot caption', 'table')
const TERM = implied('dt dd', 'dl ul ol li table td th section')

const IMPLIED: Readonly<Record<string, Implied>> = {
  p: implied('p', 'table td th caption button object'),
  li: implied('li', 'ul ol menu dir dl dd dt table td th section'),
  dt: TERM,
  dd: TERM,
  option: implied('option', 'select'),
  tr: implied('tr', 'table'),
  td: CELL,
  th: CELL,
  tbody: ROWS,
  thead: ROWS,
  tfoot: ROWS,
}

/** Of formatting elements that are written alike, so many are opened again. */
const MOST_ALIKE = 3

/** "<td class=", "</table" */
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9]{0,30})(?=[\s/>])|<!--/giu

/** What is open at a place of a page. */
interface Nesting {
  readonly open: Open[]
  /** Tags of formatting elements that are not closed, as written. */
  readonly formatting: Formatting[]
  reopened: number
}

interface Open {
  readonly name: string
  /** How many formatting elements were open before it. */
  readonly formatting: number
}

interface Formatting {
  readonly name: string
  readonly tag: string
}

/** How far a text can be parsed: its length where it nests as pages do. */
export function parsableLength(text: string): number {
  const nesting: Nesting = { open: [], formatting: [], reopened: 0 }
  TAG.lastIndex = 0
  for (let match = TAG.exec(text); match !== null; match = TAG.exec(text)) {
    const { close = '', name: written = '' } = match.groups ?? {}
    const name = written.toLowerCase()
    if (name === '') TAG.lastIndex = after(text, '-->', match.index)
    else if (close !== '') end(name, nesting)
    else if (RAW.has(name)) TAG.lastIndex = after(text, `</${written}`, match.index)
    else if (FORMATTING.has(name)) startFormatting({ name, tag: tagAt(text, match.index) }, nesting)
    else start(name, nesting)
    if (isTooMuch(nesting)) return match.index
  }
  return text.length
}

const LONGEST_TAG = 200

function tagAt(text: string, start: number): string {
  const tag = text.slice(start, start + LONGEST_TAG)
  const end = tag.indexOf('>')
  return end === -1 ? tag : tag.slice(0, end)
}

const isTooMuch = ({ open, formatting, reopened }: Nesting) =>
  open.length > MOST_DEPTH || formatting.length > MOST_OPEN || reopened > MOST_REOPENED

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at === -1 ? text.length : at
}

function start(name: string, nesting: Nesting): void {
  if (VOID.has(name)) return
  const { open, formatting } = nesting
  endImplied(name, open)
  const table = open.findLast((one) => one.name === 'table')
  // What is left open in one cell is not opened again in the next.
  if (IMPLIED[name] === CELL) formatting.length = Math.min(formatting.length, table?.formatting ?? 0)
  nesting.reopened += Math.max(0, formatting.length - (table?.formatting ?? 0))
  open.push({ name, formatting: formatting.length })
}

function endImplied(name: string, open: Open[]): void {
  const { ends, stays } = IMPLIED[name] ?? {}
  if (ends === undefined || stays === undefined) return
  const at = open.findLastIndex((one) => ends.has(one.name) || stays.has(one.name))
  if (ends.has(open[at]?.name ?? '')) open.length = at
}

/** Links end where the next one begins. */
const SINGLE = new Set(['a', 'nobr'])

function startFormatting(element: Formatting, nesting: Nesting): void {
  const { open, formatting } = nesting
  if (SINGLE.has(element.name)) end(element.name, nesting)
  const alike = formatting.filter(({ tag }) => tag === element.tag)
  const first = alike[0]
  if (first !== undefined && alike.length >= MOST_ALIKE) formatting.splice(formatting.indexOf(first), 1)
  formatting.push(element)
  open.push({ name: element.name, formatting: formatting.length })
}

function end(name: string, { open, formatting }: Nesting): void {
  const at = open.findLastIndex((one) => one.name === name)
  if (FORMATTING.has(name)) {
    const last = formatting.findLastIndex((one) => one.name === name)
    if (last !== -1) formatting.splice(last, 1)
    if (at !== -1) open.splice(at, 1)
    return
  }
  if (at === -1) return
  if (name === 'table') formatting.length = Math.min(formatting.length, open[at]?.formatting ?? 0)
  open.length = at
}
