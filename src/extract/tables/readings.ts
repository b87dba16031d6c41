// What may have become of a row: it is as it was, it lost cells, or one of its cells spanned several columns.

/** A reading of a row. */
export interface Reading {
  /** Columns in ascending order. */
  readonly lost: readonly number[]
  readonly wide?: Wide
  /** Readings of one row that have one key are one. */
  readonly key: string
}

/** A cell that spanned columns: its words are printed once, at the first. */
export interface Wide {
  readonly column: number
  readonly width: number
}

/** The row is as it was. */
export const whole: Reading = { lost: [], key: '' }

/** The row lost its cells in these columns, given in ascending order. */
export function losing(lost: readonly number[]): Reading {
  return lost.length === 0 ? whole : { lost, key: lost.join() }
}

/** A cell of the row was wide. */
export function widening(wide: Wide): Reading {
  return { lost: [], wide, key: `wide ${wide.column} ${wide.width}` }
}

/** In the place of a cell's index: the column lost its cell, */
export const LOST = -1
/** or a wide cell covers it. */
export const COVERED = -2

/** For each column the index of the cell that stands there. */
export function layOut(columns: number, { lost, wide }: Reading): readonly number[] {
  const gone = new Set(lost)
  const isCovered = (column: number) =>
    wide !== undefined && column >= wide.column && column < wide.column + wide.width
  let cell = 0
  return Array.from({ length: columns }, (_, column) => {
    if (gone.has(column)) return LOST
    if (!isCovered(column)) return cell++
    if (column === wide?.column) cell++
    return COVERED
  })
}

/** A reading of a certain row. */
export interface Laid {
  readonly reading: Reading
  readonly slots: readonly number[]
  /** From this column on the row holds nothing: what is lost there shifts no cell. */
  readonly tail: number
}

/** Lays a row out whose last cells from `firstEmpty` on are empty. */
export function lay(columns: number, firstEmpty: number, reading: Reading): Laid {
  const slots = layOut(columns, reading)
  const last = slots.findLastIndex((slot) => slot >= 0 && slot < firstEmpty)
  return { reading, slots, tail: last + 1 }
}

/** Readings that put all printed cells of a row into the same columns have the same placing. */
export function placingOf({ reading: { lost }, tail }: Laid): string {
  return losing(lost.filter((column) => column < tail)).key
}
