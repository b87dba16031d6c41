// Reads which lines of an article were annotated completely, and as what part of it.
import type { SourceKind } from '../../../model/claim.ts'
import { readTable } from './tab-table.ts'

/** Kinds of places by which figures are told apart; a heading counts as prose. */
export type Kind = Exclude<SourceKind, 'heading'>
export const kinds = ['infobox', 'table', 'list', 'prose'] as const satisfies readonly Kind[]

/** Lines, first and last included, that were annotated completely. */
export interface Range {
  readonly file: string
  readonly part: string
  readonly from: number
  readonly to: number
}

const columns = ['file', 'part', 'line_from', 'line_to'] as const
const LINE_NUMBER = /^[1-9]\d{0,8}$/u

/** The ranges; `path` names the table where something is wrong with it. */
export function readCoverage(tsv: string, path: string): readonly Range[] {
  return readTable(tsv, { path, columns }).map(({ cells, fault }) => {
    const { file, part, line_from: from, line_to: to } = cells
    const isRange = LINE_NUMBER.test(from) && LINE_NUMBER.test(to) && Number(from) <= Number(to)
    if (!isRange) throw fault(`line_from and line_to must be a range of lines, not “${from}” to “${to}”`)
    return { file, part, from: Number(from), to: Number(to) }
  })
}

/** The narrowest range that holds a line: tables stand inside whole articles. */
export function rangeAt(line: number, ranges: readonly Range[]): Range | undefined {
  return ranges
    .filter(({ from, to }) => from <= line && line <= to)
    .reduce<Range | undefined>(
      (best, range) => (best === undefined || isNarrower(range, best) ? range : best),
      undefined,
    )
}

const isNarrower = (a: Range, b: Range) => a.to - a.from < b.to - b.from

/** What the name of a part says it is: "Notable leaders list", "Lok Sabha table"; prose where it says nothing. */
export function kindOfPart(part: string): Kind {
  if (/infobox/iu.test(part)) return 'infobox'
  if (/list|office-holders/iu.test(part)) return 'list'
  return /table/iu.test(part) ? 'table' : 'prose'
}
