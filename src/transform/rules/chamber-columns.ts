// Takes a table apart whose columns come in groups, one for each chamber: "House: Votes, Seats", "Senate: Votes, Seats".
import { subPassage, type Passage, type Table } from '../../model/article.ts'
import { namesLegislature } from '../data/legislatures.ts'
import type { Reading, TableInSection } from '../reading.ts'
import { bodyIn } from './legislatures.ts'
import { readHeader } from './result-header.ts'
import { isFigure } from './table-cells.ts'
import { tableWordsOf, type TableWords } from './table-words.ts'

/** A header below the name of a chamber. */
interface InChamber {
  readonly chamber: Passage
  readonly header: Passage
}

/** One table a chamber, of its own columns and those that stand beside all groups; the table as it is where it has no such groups. */
export function byChamber(inSection: TableInSection, reading: Reading): readonly TableInSection[] {
  const { table, language } = inSection
  const words = tableWordsOf(language)
  const headers = table.columns.map((header) => header && inChamber(header, words))
  const chambers = new Map(
    headers.flatMap((one) => (one === undefined ? [] : [[one.chamber.text, one.chamber]])),
  )
  const areAll = table.columns.every(
    (header, index) =>
      headers[index] !== undefined ||
      header === undefined ||
      !isFigure(readHeader(header.text, words).meaning),
  )
  const areNamed = [...chambers.values()].every((chamber) => bodyIn(chamber, reading) !== undefined)
  if (chambers.size < 2 || !areAll || !areNamed) return [inSection]
  return [...chambers.values()].map((chamber) => ({
    ...inSection,
    chamber,
    table: columnsOf(table, headers, chamber.text),
  }))
}

/** Nobody names a chamber by more words. */
const MOST_WORDS = 8

/** "of Deputies": the name is not at its end. */
const GOES_ON = /^(?:\p{Ll}{1,3}|\p{Ll}['’]\p{L}+) /u

/** "House of Representatives Seats won": the name of a chamber before what a column of figures holds. */
function inChamber(header: Passage, words: TableWords): InChamber | undefined {
  const ends = [...header.text.matchAll(/\s+/gu)].slice(0, MOST_WORDS)
  const end = ends.find(({ index, 0: blank }) => {
    const chamber = header.text.slice(0, index)
    const rest = header.text.slice(index + blank.length)
    const { meaning } = readHeader(rest, words)
    const isWhole = !GOES_ON.test(rest) && !/\s\p{Ll}{1,3}$/u.test(chamber)
    return isWhole && namesLegislature(chamber) && isFigure(meaning)
  })
  if (end === undefined) return undefined
  const to = end.index + end[0].length
  return {
    chamber: subPassage(header, 0, end.index),
    header: subPassage(header, to, header.text.length),
  }
}

/** Without the columns of the other chambers. */
function columnsOf(table: Table, headers: readonly (InChamber | undefined)[], chamber: string): Table {
  const isOther = (index: number) => headers[index] !== undefined && headers[index].chamber.text !== chamber
  return {
    ...table,
    columns: table.columns.map((header, index) =>
      isOther(index) ? undefined : (headers[index]?.header ?? header),
    ),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => (isOther(index) ? undefined : cell)),
    })),
  }
}
