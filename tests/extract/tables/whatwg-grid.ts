// A second, plain implementation of "forming a table" of the HTML standard: a map from slots to cells, growing as it goes.

/** A cell: how many columns and rows it asks for. */
export interface PlainCell {
  readonly name: string
  /** Ascending in the order of the markup. */
  readonly order: number
  readonly colspan: number
  readonly rowspan: number
}

/** For each row the names of the cells at its slots, blanks between; `.` where there is none. */
export function formTable(groups: readonly (readonly (readonly PlainCell[])[])[]): readonly string[] {
  const slots = new Map<string, PlainCell>()
  let width = 0
  let height = 0
  for (const rows of groups) {
    let growing: { cell: PlainCell; x: number; columns: number }[] = []
    const end = height + rows.length
    for (const row of rows) {
      const y = height
      height += 1
      for (const { cell, x, columns } of growing)
        for (let i = x; i < x + columns; i++) take(slots, `${i},${y}`, cell)
      let x = 0
      for (const cell of row) {
        while (slots.has(`${x},${y}`)) x += 1
        const columns = Math.max(1, Math.min(cell.colspan, 1000))
        width = Math.max(width, x + columns)
        if (cell.rowspan === 0) growing.push({ cell, x, columns })
        const down = Math.max(cell.rowspan, 1)
        for (let j = y; j < Math.min(y + down, end); j++)
          for (let i = x; i < x + columns; i++) take(slots, `${i},${j}`, cell)
        x += columns
      }
    }
    growing = []
  }
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => slots.get(`${x},${y}`)?.name ?? '.').join(' '),
  )
}

/** Where two cells meet, the standard lets both have the slot; here the one that comes first in the table has it. */
function take(slots: Map<string, PlainCell>, slot: string, cell: PlainCell): void {
  const other = slots.get(slot)
  if (other === undefined || cell.order < other.order) slots.set(slot, cell)
}
