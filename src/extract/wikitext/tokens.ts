// The flat form of a scanned page: what stands where, and what stands inside what.

/** What a token is. Kinds from `template` to `table` may hold other tokens. */
export const kinds = {
  /** Marks that open or close nothing: they say nothing to a reader. */
  stray: 0,
  newline: 1,
  template: 2,
  /** `{{{name|default}}}` */
  parameter: 3,
  link: 4,
  external: 5,
  table: 6,
  /** `|-` at the start of a line, `<tr>` in a table of tags. */
  rowMark: 7,
  /** `|+` at the start of a line, `<caption>`. */
  captionMark: 8,
  /** `|` at the start of a line, `<td>`. */
  cellMark: 9,
  /** `!` at the start of a line, `<th>`. */
  headMark: 10,
  bar: 11,
  /** `||` */
  doubleBar: 12,
  /** `!!` */
  doubleBang: 13,
  /** Two apostrophes or more. */
  quotes: 14,
  entity: 15,
  tag: 16,
  /** A comment, a reference or another element of which nothing is read. */
  dropped: 17,
  /** An element whose words stand as they are. */
  nowiki: 18,
  /** Signs that look like markup and are words. */
  literal: 19,
  /** An apostrophe and an italic mark. */
  apostrophe: 20,
} as const

/**
 * Tokens in the order of the text: a token and all that stands in it are the tokens from its index up to `next`. What no
 * token covers are words.
 */
export interface Tokens {
  readonly text: string
  readonly kind: readonly number[]
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly next: readonly number[]
}

/** A part of a page: its offsets, and the tokens that stand in it. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** The kind of a token; `stray` behind the last. */
export const kindAt = ({ kind }: Tokens, index: number): number => kind[index] ?? kinds.stray

/** Where a token begins; the end of the text behind the last. */
export const startAt = ({ start, text }: Tokens, index: number): number => start[index] ?? text.length

/** Where a token ends; the end of the text behind the last. */
export const endAt = ({ end, text }: Tokens, index: number): number => end[index] ?? text.length

/** The token behind a token and all that stands in it. */
export const nextAt = ({ next }: Tokens, index: number): number => next[index] ?? index + 1

/** Whether a tag begins at an offset. */
export const isTag = (text: string, at: number): boolean => text.charCodeAt(at) === 0x3c

/** Whether a unit is white space to wikitext. */
export const isBlank = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13)

/** The first offset from `from` on, and before `to`, that is no white space; `to` where there is none. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}
