// Contract 1: an article as a syntax tree and as the blocks that rules read, all with exact places.
import type { Root } from 'mdast'
import type { Origin, Source } from './source.ts'
import type { Span } from './span.ts'

/**
 * Readable text with the way back to the source: each piece says where a stretch of `text` comes from. Units of no piece
 * are of no words of the source: the blank between two cells, the line break between two values of a list.
 */
export interface Passage {
  readonly text: string
  /** Ascending by `at`, without overlap. */
  readonly pieces: readonly Piece[]
  /** Ascending by `from`, without overlap; absent where the format has no links. */
  readonly links?: readonly Link[]
}

/** `length` units of the passage from `at` on stand in the source from `start` on. */
export interface Piece {
  readonly at: number
  readonly start: number
  readonly length: number
  /**
   * Units that the piece takes in the source, where it is written there in another way: 5 for the `&` of `&amp;`, the
   * length of the template for the date that it gives. Such a piece is one whole.
   */
  readonly width?: number
}

/** A link of a passage: its words and the title of the page it leads to, blanks as blanks, without a fragment. */
export interface Link {
  readonly from: number
  readonly to: number
  readonly target: string
}

/**
 * `key: value` of an infobox. A value may be empty; several values stand on lines of their own where the format tells them
 * apart. `span` covers key and value.
 */
export interface InfoboxField {
  /** The name of the parameter, or the label that a page shows for it. */
  readonly key: Passage
  readonly value: Passage
  /** The cells of a row that has several side by side, one a column: elections have a party in each. */
  readonly cells?: readonly (Passage | undefined)[]
  readonly span: Span
}

export interface Infobox {
  readonly type: 'infobox'
  /** The name of its template, where the format says it: `Infobox political party`. */
  readonly template?: string
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
  /** No cell was lost: one spanned columns, and stands in the first of them. */
  readonly wide?: { readonly column: number; readonly width: number }
  /** Cells at the end that were lost, too, or were empty: too doubtful to stand in the row. */
  readonly doubtful?: readonly DoubtfulCell[]
  /** Span of the row that the cells were carried down from; of the row itself where one of its own was wide. */
  readonly from: Span
  /** For example `Leader carried down from line 39 (5 columns, empty last cell, types fit, 97 % sure)`. */
  readonly reason: string
}

/** What would stand in a column if its cell was lost. */
export interface DoubtfulCell {
  readonly column: number
  readonly cell: Passage
}

export interface TableRow {
  /** One entry a column; undefined where the cell is empty. A carried cell has the place of the cell it came from. */
  readonly cells: readonly (Passage | undefined)[]
  readonly repair?: Repair
  /** Indexes of the columns whose cell begins in an earlier row and spans this one, too. */
  readonly spanned?: readonly number[]
  /** The row over the whole width that heads this one and its neighbours: the name of an alliance, of a province. */
  readonly group?: Passage
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
  /** What the text itself says of its origin; what its container says stands in `source.origin`. */
  readonly origin?: Origin
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
  const first = passage.pieces.find((piece) => piece.at + piece.length > from)
  const last = passage.pieces.findLast((piece) => piece.at < to)
  if (first === undefined || last === undefined || first.at > last.at)
    throw new RangeError(`no words of the source at ${from}–${to}`)
  return { start: startIn(first, from), end: endIn(last, to) }
}

function startIn({ at, start, width }: Piece, from: number): number {
  return width === undefined ? start + Math.max(from - at, 0) : start
}

function endIn({ at, start, length, width }: Piece, to: number): number {
  return start + (width ?? Math.min(to - at, length))
}

/** The units `from` to `to` of a passage as a passage of their own. */
export function subPassage(passage: Passage, from: number, to: number): Passage {
  const pieces = passage.pieces.flatMap((piece) => {
    const begin = Math.max(piece.at, from)
    const end = Math.min(piece.at + piece.length, to)
    return begin < end ? [cutPiece(piece, [begin, end], from)] : []
  })
  const links = passage.links?.flatMap((link) => {
    const begin = Math.max(link.from, from)
    const end = Math.min(link.to, to)
    return begin < end ? [{ from: begin - from, to: end - from, target: link.target }] : []
  })
  return { text: passage.text.slice(from, to), pieces, ...(links === undefined ? {} : { links }) }
}

function cutPiece({ at, start, width }: Piece, [begin, end]: readonly [number, number], from: number): Piece {
  const place = { at: begin - from, length: end - begin }
  return width === undefined ? { ...place, start: start + (begin - at) } : { ...place, start, width }
}

/** The title of the page that the units `from` to `to` of a passage are linked to, where one link covers them. */
export function targetOf(passage: Passage, from: number, to: number): string | undefined {
  return passage.links?.find((link) => link.from <= from && to <= link.to)?.target
}
