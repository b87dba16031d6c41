// Tells whom "he" and "she" stand for behind a sentence on somebody's kin: "His wife, Y, was a judge. He …".
import { kinNouns } from './data/kin.ts'
import { isSame, type Mention } from '../model/claim.ts'
import type { Before, ClauseView, Kin, Referent } from './reading.ts'
import type { Clause } from './text/clauses.ts'
import type { Topic } from './topic.ts'
import { matchIn, type Match } from './text/match.ts'

/** "his second wife", "her brother" */
const KIN = new RegExp(
  `^(?<whose>his|her)\\s(?:[\\p{Ll}-]{1,20}\\s){0,2}(?:(?<he>${kinNouns.he})|(?<she>${kinNouns.she})|(?:${kinNouns.either}))(?![\\p{L}-])`,
  'iu',
)

/** The kin that the words before a verb name; whose kin it is has been spoken of before. */
export function kinNamed(words: string, holder: Referent | undefined): Kin | undefined {
  const match = matchIn(KIN, words)
  if (match === undefined) return undefined
  const isHis = match.group('whose').toLowerCase() === 'his'
  return {
    ...pronounOf(match),
    holderPronoun: isHis ? 'he' : 'she',
    ...(holder === undefined ? {} : { holder }),
  }
}

function pronounOf(match: Match): Pick<Kin, 'pronoun'> {
  if (match.group('he') !== '') return { pronoun: 'he' }
  return match.group('she') === '' ? {} : { pronoun: 'she' }
}

/** Who speaks of whom. */
interface Speech {
  readonly clauses: readonly Pick<ClauseView, 'person'>[]
  readonly before: Before
  readonly topic: Topic
}

/** "X said that she was": she may be X, or who was spoken of before. */
export function isEither({ kind, reportedBy = -1, subject }: Clause, speech: Speech): boolean {
  if (kind !== 'reported' || !/^(?:he|she)$/iu.test(subject?.words ?? '')) return false
  const reporter = speech.clauses[reportedBy]?.person?.mention
  const other = spokenOf(speech)
  return reporter !== undefined && other !== undefined && !isSame(reporter, other)
}

const spokenOf = ({ before, topic }: Speech): Mention | undefined =>
  before.person?.mention ?? (topic.type === 'Person' ? { by: 'topic' } : undefined)

/** Whom a pronoun stands for by the sentences before; 'unclear' where it may be the kin or whose kin it is. */
export function spokenOfAs(pronoun: string, { kin, person }: Before): Referent | 'unclear' | undefined {
  if (kin === undefined) return person
  if (kin.pronoun === undefined) return kin.holderPronoun === pronoun.toLowerCase() ? 'unclear' : person
  if (kin.pronoun === kin.holderPronoun) return 'unclear'
  return kin.pronoun === pronoun.toLowerCase() ? person : kin.holder
}
