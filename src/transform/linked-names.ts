// Finds the names of a sentence; words that are linked to the page of that title are one name, whatever stands in them.
import type { Link, Passage } from '../model/article.ts'
import { fold } from './text/fold.ts'
import { findNames, withoutDisambiguator, type Name } from './text/names.ts'
import { isInside, type Range } from './text/range.ts'

/** Names in order: "the [[Without Tolls Party]]" is one, and so is "the [[Harbour Church in Tor, Mor and Ostrevia]]". */
export function namesIn(text: string, { passage, offset }: PlaceInPassage): readonly Name[] {
  const names = findNames(text)
  const linked = linkedNames({ from: offset, to: offset + text.length }, passage).filter(
    (link) => names.some((name) => isInside(name, link)) && !names.some((name) => isInside(link, name)),
  )
  if (linked.length === 0) return names
  const others = names.filter((name) => !linked.some((link) => name.from < link.to && link.from < name.to))
  return [...others, ...linked].sort((a, b) => a.from - b.from)
}

interface PlaceInPassage {
  readonly passage: Passage
  readonly offset: number
}

/** Links inside a range of a passage whose words are a name of several words and the title of their page. */
function linkedNames({ from, to }: Range, { text, links = [] }: Passage): readonly Name[] {
  const names: Name[] = []
  for (let i = firstBehind(from, links); i < links.length; i++) {
    const link = links[i]
    if (link === undefined || link.to > to) break
    const words = text.slice(link.from, link.to)
    const isTitle = NAME.test(words) && fold(withoutDisambiguator(link.target)) === fold(words)
    if (isTitle) names.push({ from: link.from - from, to: link.to - from, text: words, isLinked: true })
  }
  return names
}

/** From a capital letter to a word with one. */
const NAME = /^\p{Lu}[^\n()]{0,160}\s\p{Lu}[\p{L}\p{M}’'-]*$/u

/** Links are ascending. */
function firstBehind(from: number, links: readonly Link[]): number {
  let [low, high] = [0, links.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((links[middle]?.from ?? from) < from) low = middle + 1
    else high = middle
  }
  return low
}
