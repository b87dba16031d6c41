// Tells how well tables were repaired.
import { showProportion } from '../../statistics/proportion.ts'
import { textTable } from '../text-table.ts'
import type { Cause } from './causes.ts'
import type { TableScores } from './score.ts'

/** A line a part, a column a figure. */
export function showTables(scores: TableScores): string {
  return textTable(
    ['tables', 'lost cells right', 'rows with loss exact', 'intact rows left intact', 'sure repairs exact'],
    scores.map(({ part, figures: { tables, cells, rows, intact, sure } }) => [
      `${part} (${tables})`,
      ...[cells, rows, intact, sure].map(showProportion),
    ]),
  )
}

/** The rows that are not as they were, by what is amiss; nothing where all are. */
export function showCauses(causes: readonly Cause[]): string {
  if (causes.length === 0) return ''
  return textTable(
    ['rows that', 'what is amiss', 'n'],
    causes.map(({ hadLost, what, n }) => [hadLost ? 'lost cells' : 'lost nothing', what, String(n)]),
  )
}
