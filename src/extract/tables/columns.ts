// Names the columns of a table by its header rows.
import type { Cell } from './grid.ts'
import type { Layout } from './layout.ts'

/** One name a column. */
export function nameColumns({ header }: Layout): readonly Cell[] {
  return header[0]?.cells ?? []
}
