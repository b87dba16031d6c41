// The columns of a table with spans: which of them say something, and their names.
import type { Passage } from '../../model/article.ts'
import { joinPassages, onOneLine } from '../join-passages.ts'
import type { PlacedCell, SlotRow } from './spanned-grid.ts'

/**
 * The columns that say something of their own. Left out are columns of empty cells, as those of a party's colour, below an
 * empty header cell or one that spans their neighbour, too; a cell that spans both stands in the neighbour.
 */
export function tellingColumns(rows: readonly SlotRow[], width: number): readonly number[] {
  const ending = cellsByLastColumn(rows)
  const telling: number[] = []
  for (let column = 0; column < width; column++) {
    // The fewest columns that show every cell: one where the first cell ends that none of them shows yet.
    const isShown = (cell: PlacedCell) => cell.column <= (telling.at(-1) ?? -1)
    if (!(ending.get(column) ?? []).every(isShown)) telling.push(column)
  }
  return telling
}

function cellsByLastColumn(rows: readonly SlotRow[]): ReadonlyMap<number, readonly PlacedCell[]> {
  const ending = new Map<number, PlacedCell[]>()
  for (const { slots } of rows)
    for (const [column, cell] of slots.entries()) {
      if (cell?.passage === undefined || slots[column + 1] === cell) continue
      const others = ending.get(column)
      if (others === undefined) ending.set(column, [cell])
      else others.push(cell)
    }
  return ending
}

/** The header cells above a column, joined from top to bottom. */
export function nameColumn(header: readonly SlotRow[], column: number): Passage | undefined {
  const cells = new Set(header.flatMap(({ slots }) => slots[column] ?? []))
  const seen = new Set<string>()
  return [...cells].reduce<Passage | undefined>((name, { passage }) => {
    if (passage === undefined || seen.has(passage.text)) return name
    seen.add(passage.text)
    const words = onOneLine(passage)
    return name === undefined ? words : joinPassages(name, words)
  }, undefined)
}
