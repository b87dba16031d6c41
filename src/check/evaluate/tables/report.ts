// Tells how well tables were repaired.
import { showProportion } from '../../statistics/proportion.ts'
import { textTable } from '../text-table.ts'
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
