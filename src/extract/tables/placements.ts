// Lays the cells of a row out over the columns of its table, leaving out columns that may have been lost.

/** A row laid out with some columns left empty. */
export interface Placement {
  readonly score: number
  /** Ascending. */
  readonly lost: readonly number[]
}

/** What speaks for putting cell `cell` into column `column`, and for leaving `column` out before cell `cell`, the column left out last being `before`. */
export interface Judge {
  readonly place: (cell: number, column: number) => number
  readonly lose: (column: number, before: number | undefined, cell: number) => number
}

interface Trail {
  readonly score: number
  readonly last?: number
  readonly before?: Trail
  readonly length: number
}

/** The two best placements of each number of lost columns are kept on the way, so that the runner-up is known. */
const KEPT = 2

/** All kept placements of a row of `width` columns with at most `most` lost, best first. Linear in `width` times `most`. */
export function placements(width: number, most: number, judge: Judge): readonly Placement[] {
  let states: readonly (readonly Trail[])[] = [[{ score: 0, length: 0 }]]
  for (let column = 0; column < width; column++) {
    const next: Trail[][] = []
    for (const [lost, trails] of states.entries()) {
      const placed = judge.place(column - lost, column)
      for (const trail of trails) {
        ;(next[lost] ??= []).push({ ...trail, score: trail.score + placed })
        if (lost >= most) continue
        const cost = judge.lose(column, trail.last, column - lost)
        if (cost > -Infinity)
          (next[lost + 1] ??= []).push({
            score: trail.score + cost,
            last: column,
            before: trail,
            length: trail.length + 1,
          })
      }
    }
    states = next.map((trails) => trails.toSorted((a, b) => b.score - a.score).slice(0, KEPT))
  }
  return states
    .flat()
    .toSorted((a, b) => b.score - a.score)
    .map((trail) => ({ score: trail.score, lost: columnsOf(trail) }))
}

function columnsOf(trail: Trail): readonly number[] {
  const columns: number[] = []
  let at: Trail | undefined = trail
  while (at !== undefined) {
    if (at.last !== undefined) columns.push(at.last)
    at = at.before
  }
  return columns.reverse()
}
