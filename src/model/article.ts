// Contract 1: an article as a syntax tree and as the blocks that rules read, all with exact places.
import type { Root } from 'mdast'
import type { Source } from './source.ts'
import type { Span } from './span.ts'

/** Readable text with the way back to the source: each piece says where a stretch of `text` comes from. */
export interface Passage {
  readonly text: string
  /** Ascending by `at`; the first begins at 0. */
  readonly pieces: readonly Piece[]
}

/** `length` units of the passage from `at` on stand in the source from `start` on. */
export interface Piece {
  readonly at: number
  readonly start: number
  readonly length: number
}

/** `key: value` of an infobox. A value may be empty; `span` covers key and value. */
export interface InfoboxField {
  readonly key: Passage
  readonly value: Passage
  readonly span: Span
}

export interface Infobox {
  readonly type: 'infobox'
  readonly caption?: Passage
  readonly fields: readonly InfoboxField[]
  readonly span: Span
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly passage: Passage
  readonly span: Span
}

export interface List {
  readonly type: 'list'
  readonly items: readonly Passage[]
  readonly span: Span
}

/** How a row that had lost cells was made whole: which cells came from where, and what speaks for it. */
export interface Repair {
  /** Indexes of the columns that were filled from an earlier row. */
  readonly columns: readonly number[]
  /** Span of the row that the cells were carried down from. */
  readonly from: Span
  /** For example `Leader carried down from line 39 (5 columns, empty last cell, types fit)`. */
  readonly reason: string
}

export interface TableRow {
  /** One entry a column; undefined where the cell is empty. A carried cell has the place of the cell it came from. */
  readonly cells: readonly (Passage | undefined)[]
  readonly repair?: Repair
  /** Cells were lost and no placement of the rest is clearly the right one: the cells may stand in wrong columns. */
  readonly unclear?: true
  readonly span: Span
}

/** A table with its title row and header row told apart, spans resolved and lost cells restored. */
export interface Table {
  readonly type: 'table'
  readonly title?: Passage
  readonly columns: readonly (Passage | undefined)[]
  readonly rows: readonly TableRow[]
  readonly headerSpan: Span
  readonly span: Span
}

export type Block = Infobox | Paragraph | List | Table

/** A heading and what stands below it. The article itself is a section of depth 1. */
export interface Section {
  readonly heading?: Passage
  readonly depth: number
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

export interface Article {
  readonly source: Source
  /** The title as printed, its disambiguator included; absent where the text has none. */
  readonly title?: Passage
  /** Lower-case BCP 47 tag of the text. */
  readonly language: string
  /** The syntax tree: mdast with `infobox` and `wikiTable` nodes. */
  readonly tree: Root
  readonly body: Section
}

/** A passage that stands in the source as it reads. */
export function passageAt(source: Source, span: Span): Passage {
  return {
    text: source.text.slice(span.start, span.end),
    pieces: [{ at: 0, start: span.start, length: span.end - span.start }],
  }
}

/** Where the units `from` to `to` of a passage stand in the source; markup between its pieces is covered. */
export function spanIn(passage: Passage, from = 0, to = passage.text.length): Span {
  const first = passage.pieces.findLast((piece) => piece.at <= from)
  const last = passage.pieces.findLast((piece) => piece.at < to)
  if (first === undefined || last === undefined) throw new RangeError(`no piece covers ${from}–${to}`)
  return { start: first.start + (from - first.at), end: last.start + Math.min(to - last.at, last.length) }
}

/** The units `from` to `to` of a passage as a passage of their own. */
export function subPassage(passage: Passage, from: number, to: number): Passage {
  const pieces = passage.pieces.flatMap(({ at, start, length }) => {
    const begin = Math.max(at, from)
    const end = Math.min(at + length, to)
    return begin < end ? [{ at: begin - from, start: start + (begin - at), length: end - begin }] : []
  })
  return { text: passage.text.slice(from, to), pieces }
}
