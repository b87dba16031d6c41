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

/** An element of a group ends where the next of its group begins. */
const GROUPS: Readonly<Record<string, string>> = {
  p: 'p',
  li: 'li',
  dt: 'dd',
  dd: 'dd',
  option: 'option',
  tr: 'tr',
  td: 'td',
  th: 'td',
  tbody: 'tbody',
  thead: 'tbody',
  tfoot: 'tbody',
}

/** "<td class=", "</table" */
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9]{0,30})(?=[\s/>])|<!--/giu

/** What is open at a place of a page. */
interface Nesting {
  readonly open: string[]
  readonly formatting: string[]
  reopened: number
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
    else start(name, nesting)
    if (isTooMuch(nesting)) return match.index
  }
  return text.length
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
  const group = GROUPS[name]
  if (group !== undefined && GROUPS[open.at(-1) ?? ''] === group) open.pop()
  open.push(name)
  if (FORMATTING.has(name)) formatting.push(name)
  else nesting.reopened += formatting.length
  // What is left open in one cell is not opened again in the next.
  if (group === 'td' || name === 'caption') formatting.length = 0
}

function end(name: string, { open, formatting }: Nesting): void {
  const last = formatting.lastIndexOf(name)
  if (last !== -1) formatting.splice(last, 1)
  const at = open.lastIndexOf(name)
  if (at !== -1) open.length = at
}
