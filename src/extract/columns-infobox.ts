// Tells the infobox of an election from its rows: a label, and a value for each party or candidate side by side.
import type { Infobox, InfoboxField, Passage } from '../model/article.ts'
import { spanIn } from '../model/article.ts'
import { join } from '../model/span.ts'
import { joinPassages } from './join-passages.ts'
import { isKnownLabel } from './known-labels.ts'
import type { FoundRow } from './tables/grid.ts'

/** Labels of what parties won. A table of data has such words above its columns, not before its rows. */
const RESULTS: ReadonlySet<string> = new Set(
  'party|alliance|candidate|nominee|running mate|leader since|last election|seats won|seats before|seats after|seats|seat change|popular vote|votes|percentage|swing|electoral vote|states carried'.split(
    '|',
  ),
)

/** Fewer rows may stand in any table. */
const FEWEST = 3
const FEWEST_RESULTS = 2

/** The rows as a box; undefined where they are a table of data. */
export function columnsInfobox(rows: readonly FoundRow[]): Infobox | undefined {
  const labels = rows.flatMap(({ cells: [label, ...values] }) =>
    label !== undefined && values.some(isFilled) ? [label.text] : [],
  )
  const isWide = rows.filter(({ cells }) => cells.slice(1).filter(isFilled).length > 1).length >= FEWEST
  if (!isWide || !areLabels(labels)) return undefined
  const fields = rows.flatMap(toField)
  const caption = captionOf(rows[0])
  const span = rows.map((row) => row.span).reduce(join)
  return { type: 'infobox', ...(caption === undefined ? {} : { caption }), fields, span }
}

const isFilled = (cell: Passage | undefined) => cell !== undefined

function areLabels(labels: readonly string[]): boolean {
  const results = labels.filter((label) => RESULTS.has(label.toLowerCase().replace(/:$/u, '')))
  const known = labels.filter((label) => isKnownLabel(label) || results.includes(label))
  return results.length >= FEWEST_RESULTS && known.length >= FEWEST && known.length * 2 >= labels.length
}

/** A first row with nothing beside its first cell names the box. */
function captionOf(row: FoundRow | undefined): Passage | undefined {
  return row?.cells.slice(1).some(isFilled) === true ? undefined : row?.cells[0]
}

const EMPTY: Passage = { text: '', pieces: [] }

/** A row without a label heads the columns; one without a value states nothing. */
function toField({ cells: [label, ...cells] }: FoundRow): readonly InfoboxField[] {
  const filled = cells.flatMap((cell) => cell ?? [])
  const [first, ...others] = filled
  if (first === undefined) return []
  const value = others.reduce((all, one) => joinPassages(all, one, '\n'), first)
  const span = [...(label === undefined ? [] : [label]), ...filled].map((one) => spanIn(one)).reduce(join)
  return [{ key: label ?? EMPTY, value, ...(cells.length > 1 ? { cells } : {}), span }]
}
