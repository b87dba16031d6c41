// Draws a sample without replacement, the same for the same seed.
import { makeRandom } from '../statistics/random.ts'

/** So many of the items, each equally likely, in the order in which they came; all of them where there are fewer. */
export function sample<T>(items: readonly T[], size: number, seed: number): readonly T[] {
  const random = makeRandom(seed)
  const order = items.map((_, i) => i)
  const count = Math.min(size, items.length)
  for (let i = 0; i < count; i++) {
    const other = i + random(items.length - i)
    const kept = order[i] ?? 0
    order[i] = order[other] ?? 0
    order[other] = kept
  }
  const drawn = new Set(order.slice(0, count))
  return items.filter((_, i) => drawn.has(i))
}
