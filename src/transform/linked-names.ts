// Finds the names of a sentence; words that are linked to the page of that title are one name, whatever stands in them.
import type { Passage } from '../model/article.ts'
import { linksAt } from './links-at.ts'
import { fold } from './text/fold.ts'
import { findNames, withoutDisambiguator, type Name } from './text/names.ts'
import { isInside, textOf, type Range } from './text/range.ts'

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
function linkedNames(range: Range, passage: Passage): readonly Name[] {
  return linksAt(passage, range).flatMap((link) => {
    const words = textOf(passage.text, link)
    const isTitle = NAME.test(words) && fold(withoutDisambiguator(link.target)) === fold(words)
    if (!isTitle || !isInside(link, range)) return []
    return [{ from: link.from - range.from, to: link.to - range.from, text: words, isLinked: true }]
  })
}

/** From a capital letter to a word with one. */
const NAME = /^\p{Lu}[^\n()]{0,160}\s\p{Lu}[\p{L}\p{M}’'-]*$/u
