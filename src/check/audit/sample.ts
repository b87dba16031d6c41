// Draws facts without replacement, the same for the same seed.
import { groupBy } from '../../load/group.ts'
import { makeRandom, type Random } from '../statistics/random.ts'
import type { Audited } from './audited.ts'

/** So many facts, each equally likely, each as one of the claims that say it, these equally likely, too. */
export function sampleFacts(claims: readonly Audited[], size: number, seed: number): readonly Audited[] {
  const random = makeRandom(seed)
  const facts = [...groupBy(claims, ({ fact, id }) => fact || id).values()]
  return sample(facts, size, random).flatMap((said) => said[random(said.length)] ?? [])
}

/** How many facts the claims say. */
export const countFacts = (claims: readonly Audited[]) =>
  new Set(claims.map(({ fact, id }) => fact || id)).size

/** So many of the items, each equally likely, in the order in which they came; all of them where there are fewer. */
export function sample<T>(items: readonly T[], size: number, random: Random): readonly T[] {
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
