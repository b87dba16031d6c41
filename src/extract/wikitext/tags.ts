// Reads HTML tags: their names, their attributes, and the elements that are not shown.
import { endAt, kindAt, kinds, nextAt, startAt, type Tokens } from './tokens.ts'

const TAG = /^<\/?(?<name>[a-z0-9]{1,16})/iu
const LONGEST_TAG = 400

/** The name of the element that a tag opens or closes, in lower case. */
export function tagName(tokens: Tokens, index: number): string {
  const start = startAt(tokens, index)
  return TAG.exec(tokens.text.slice(start, start + 20))?.groups?.['name']?.toLowerCase() ?? ''
}

/** A number that an attribute gives: `rowspan=2`, `colspan="3"`. */
export function numberAttribute(attributes: string, name: 'colspan' | 'rowspan'): number | undefined {
  const found = (name === 'colspan' ? COLSPAN : ROWSPAN).exec(attributes)?.[1]
  return found === undefined ? undefined : Number(found)
}

const COLSPAN = /(?:^|[\s"'])colspan\s{0,3}=\s{0,3}["']?\s{0,3}([0-9]{1,4})/iu
const ROWSPAN = /(?:^|[\s"'])rowspan\s{0,3}=\s{0,3}["']?\s{0,3}([0-9]{1,4})/iu

const HIDDEN = /display\s{0,3}:\s{0,3}none/iu
/** Words that were struck out are no longer said. */
const STRUCK = new Set(['s', 'strike', 'del'])

/** The closing tag of the element that the tag opens, where it is not shown. */
export type HiddenSearch = (index: number) => number | undefined

/** Finds the tag that closes an element that is not shown. A search that fails in a stretch is its last. */
export function makeHiddenSearch(tokens: Tokens, last: number): HiddenSearch {
  let hasFailed = false
  return function closeOfHidden(index) {
    if (hasFailed || !isHidden(tokens, index)) return undefined
    const close = findClose(tokens, index, last)
    hasFailed = close === undefined
    return close
  }
}

function isHidden(tokens: Tokens, index: number): boolean {
  const start = startAt(tokens, index)
  const tag = tokens.text.slice(start, Math.min(endAt(tokens, index), start + LONGEST_TAG))
  if (tag.startsWith('</') || tag.endsWith('/>')) return false
  return STRUCK.has(tagName(tokens, index)) || HIDDEN.test(tag)
}

function findClose(tokens: Tokens, open: number, last: number): number | undefined {
  const name = tagName(tokens, open)
  let depth = 0
  for (let index = open; index < last; index = nextAt(tokens, index)) {
    if (kindAt(tokens, index) !== kinds.tag || tagName(tokens, index) !== name) continue
    depth += tokens.text.charAt(startAt(tokens, index) + 1) === '/' ? -1 : 1
    if (depth === 0) return index
  }
  return undefined
}
