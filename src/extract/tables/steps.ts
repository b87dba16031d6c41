// What a cell is to the cell above it: the same, the next, more, less.
import type { Features } from './features.ts'

/** A value that stands in a column, and for how many rows it has stood there. */
export interface Standing {
  readonly features: Features
  readonly run: number
}

/** `after` is a rank behind ones that were shared: three at rank 5, then rank 8. */
export type Step = 'same' | 'next' | 'after' | 'up' | 'down' | 'near' | 'forth' | 'back' | 'other'

/** The step from what stands in a column to a cell below it; undefined where one of them is empty. */
export function stepTo({ features, run }: Standing, cell: Features): Step | undefined {
  if (features.kind === 'empty' || cell.kind === 'empty') return undefined
  if (features.text === cell.text) return 'same'
  if (features.order !== undefined && cell.order !== undefined)
    return stepBy(cell.order - features.order, run)
  if (features.kind !== 'text' || cell.kind !== 'text') return 'other'
  return features.text < cell.text ? 'forth' : 'back'
}

function stepBy(difference: number, run: number): Step {
  if (difference === 1) return 'next'
  if (difference === run) return 'after'
  if (difference === 0) return 'near'
  return difference > 0 ? 'up' : 'down'
}
