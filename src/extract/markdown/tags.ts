// Reads what stands between angle brackets in running text: comments, tags of HTML, addresses.
import type { Found } from './brackets.ts'
import type { TextSearch } from './text-search.ts'

/** `<b>`, `</span>`, `<br />`, `<a href="…">` */
const TAG = /<\/?(?<name>[A-Za-z][A-Za-z\d-]{0,30})(?:\s[^<>]{0,1000})?\/?>/uy

/** `<https://example.org/>`, `<name@example.org>` */
const ADDRESS = /<(?:[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]{0,1000}|[^\s<>@]{1,100}@[^\s<>@]{1,200})>/uy

/** Elements whose words are none of the text. */
const LEFT_OUT = new Map([
  ['script', 'scripts and styles'],
  ['style', 'scripts and styles'],
  ['del', 'struck words'],
  ['s', 'struck words'],
  ['strike', 'struck words'],
  ['ref', 'references'],
])

/** What an angle bracket begins; undefined where it is a word: `<1 %`. */
export function tagAt(search: TextSearch, at: number): Found | undefined {
  if (search.text.startsWith('<!--', at)) return commentAt(search, at)
  const address = matchAt(ADDRESS, search.text, at)
  if (address !== undefined) return bracketsOf(at, address[0].length)
  const tag = matchAt(TAG, search.text, at)
  if (tag === undefined) return undefined
  const end = at + tag[0].length
  const name = tag.groups?.['name']?.toLowerCase() ?? ''
  if (name === 'br') return { marks: [{ type: 'break', from: at, to: end }], end }
  const left = isOpening(tag[0]) ? leftOutElement(search, name, { from: at, to: end }) : undefined
  return left ?? { marks: [{ type: 'drop', from: at, to: end }], end }
}

/** An element with all that it holds; undefined where it stays, or does not end. */
function leftOutElement(
  search: TextSearch,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): Found | undefined {
  const what = LEFT_OUT.get(name)
  const end = what === undefined ? undefined : elementEnd(search, name, to)
  if (what === undefined || end === undefined) return undefined
  return { marks: [{ type: 'left-out', what, from, to: end }], end }
}

const isOpening = (tag: string) => !tag.startsWith('</') && !tag.endsWith('/>')

function commentAt(search: TextSearch, at: number): Found | undefined {
  const close = search.next('-->', at + 4)
  if (close === undefined) return undefined
  return { marks: [{ type: 'left-out', what: 'comments', from: at, to: close + 3 }], end: close + 3 }
}

/** An address stays, its brackets go. */
function bracketsOf(at: number, length: number): Found {
  const end = at + length
  return {
    marks: [
      { type: 'drop', from: at, to: at + 1 },
      { type: 'drop', from: end - 1, to: end },
    ],
    end,
  }
}

function elementEnd(search: TextSearch, name: string, from: number): number | undefined {
  const close = search.next(`</${name}`, from)
  const end = close === undefined ? -1 : search.text.slice(close, close + 60).indexOf('>')
  return close === undefined || end === -1 ? undefined : close + end + 1
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | undefined {
  form.lastIndex = at
  return form.exec(text) ?? undefined
}
