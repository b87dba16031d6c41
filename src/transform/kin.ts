// Tells whom "he" and "she" stand for behind a sentence on somebody's kin: "His wife, Y, was a judge. He …".
import { kinNouns } from './data/kin.ts'
import type { Before, Kin, Referent } from './reading.ts'
import { matchIn } from './text/match.ts'

/** "his second wife", "her brother" */
const KIN = new RegExp(
  `^(?<whose>his|her)\\s(?:[\\p{Ll}-]{1,20}\\s){0,2}(?:(?<he>${kinNouns.he})|(?<she>${kinNouns.she}))(?![\\p{L}-])`,
  'iu',
)

/** The kin that the words before a verb name; whose kin it is has been spoken of before. */
export function kinNamed(words: string, holder: Referent | undefined): Kin | undefined {
  const match = matchIn(KIN, words)
  if (match === undefined) return undefined
  const isHis = match.group('whose').toLowerCase() === 'his'
  return {
    pronoun: match.group('he') === '' ? 'she' : 'he',
    holderPronoun: isHis ? 'he' : 'she',
    ...(holder === undefined ? {} : { holder }),
  }
}

/** Whom a pronoun stands for by the sentences before; 'unclear' where it may be the kin or whose kin it is. */
export function spokenOfAs(pronoun: string, { kin, person }: Before): Referent | 'unclear' | undefined {
  if (kin === undefined) return person
  if (kin.pronoun === kin.holderPronoun) return 'unclear'
  return kin.pronoun === pronoun.toLowerCase() ? person : kin.holder
}
