// The links of a stretch of a passage, found without a look at all the others.
import type { Link, Passage } from '../model/article.ts'
import type { Range } from './text/range.ts'

/** Links that overlap a range: they are ascending and apart. */
export function linksAt({ links = [] }: Passage, { from, to }: Range): readonly Link[] {
  const start = firstEndingBehind(from, links)
  let end = start
  while ((links[end]?.from ?? to) < to) end++
  return links.slice(start, end)
}

function firstEndingBehind(from: number, links: readonly Link[]): number {
  let [low, high] = [0, links.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((links[middle]?.to ?? from) <= from) low = middle + 1
    else high = middle
  }
  return low
}
