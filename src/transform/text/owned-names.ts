// Parts the owner of a party from its name: "Ada Mor's Tide League".
import { commonOwners } from '../data/nouns.ts'
import { matchesIn } from './match.ts'
import { functionWordsAtStart, holdsPartyNoun } from './name-words.ts'
import { textOf, type Range } from './range.ts'

/** "Ada Mor's Tide League" is two names, "Norwegian People's League" is one. */
export function splitAtOwner(text: string, range: Range): readonly Range[] {
  const match = matchesIn(OWNER, textOf(text, range)).find(
    ({ from, to, group }) =>
      !commonOwners.has(group('owner').toLowerCase()) && isOwned(text, range, { from, to }),
  )
  if (match === undefined) return [range]
  const at = range.from + match.to
  return [{ from: range.from, to: at - 1 }, ...splitAtOwner(text, { from: at, to: range.to })]
}

const OWNER = /(?<![\p{L}\p{M}-])(?<owner>[\p{L}\p{M}-]{1,40})['’]s\s/gu

/** Of a party the name behind its owner has a noun, and another word where the owner is one word; "the Ferrymen's Free League" has none. */
function isOwned(text: string, { from, to }: Range, owner: Range): boolean {
  const left = text.slice(from, from + owner.to)
  const name = left.slice(functionWordsAtStart(left)).trim()
  const right = text.slice(from + owner.to, to)
  const isAlone = !/\s/u.test(name)
  const hasArticle = name !== left.trim() || /(?:^|\s)(?:the|an?)\s$/iu.test(text.slice(0, from))
  return holdsPartyNoun(right) && !(isAlone && (hasArticle || !/\s/u.test(right)))
}
