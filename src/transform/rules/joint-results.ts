// Reads what several won: "A and B won five seats each", "A and B obtained 1.8% and 3.3%, respectively".
import type { Mention, Qualifiers } from '../../model/claim.ts'
import type { ClauseView, Reading, Sentence, Scene } from '../reading.ts'
import { said, type Found } from '../rule.ts'
import { matchesIn } from '../text/match.ts'
import { textOf } from '../text/range.ts'
import { electionOf } from './election-mentions.ts'
import { subjectsOf } from './relatives.ts'
import { COUNT, figureOf, joinedBefore } from './result-lists.ts'
import { WINNING } from './won.ts'

/** Several parties are what a clause on figures is about: none of them alone has what is said of all. */
export function isJoint(clause: ClauseView, sentence: Sentence, reading: Reading): boolean {
  if (!WINNING.test(clause.verb.lemma)) return false
  return subjectsOf(clause, sentence, reading).length > 1 || hasTwoNames(clause, sentence)
}

/** "A and B won", whether or not it is known what B is. */
function hasTwoNames({ subject, verb }: ClauseView, sentence: Sentence): boolean {
  const { names, text } = sentence
  const last = names.findLast(({ to }) => to <= verb.from)
  if (last === undefined || subject === undefined || text.slice(last.to, verb.from).trim() !== '')
    return false
  return joinedBefore(last, sentence) !== undefined
}

const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<figure>${COUNT})(?<unit> ?%| per ?cent| seats?| mandates?)?(?![\\p{L}\\p{N}%])`,
  'gu',
)

/** As many figures as parties, said to be theirs in turn, or one that is of each. */
export function readRespective({ clause, sentence, reading }: Scene): readonly Found[] {
  const words = textOf(sentence.text, clause.complement)
  const parties = subjectsOf(clause, sentence, reading)
  const found = electionOf(clause, sentence, reading)
  const figures = matchesIn(FIGURE, words)
  const unit = figures.map((figure) => figure.group('unit')).findLast((one) => one !== '')
  const isEach = /(?<![\p{L}])each(?![\p{L}])/u.test(words) && figures.length === 1
  const isInTurn = /(?<![\p{L}])respectively(?![\p{L}])/u.test(words) && figures.length === parties.length
  if (found === undefined || unit === undefined || !(isEach || isInTurn)) return []
  return parties.flatMap((subject, i) => {
    const figure = figures[isEach ? 0 : i]
    const qualifiers = figure ? figureOf(figure.group('figure'), figure.group('unit') || unit) : {}
    return Object.keys(qualifiers).length === 0
      ? []
      : [result({ clause, sentence, reading }, { subject, qualifiers, ...found })]
  })
}

interface Result extends NonNullable<ReturnType<typeof electionOf>> {
  readonly subject: Mention
  readonly qualifiers: Qualifiers
}

function result({ clause, sentence }: Scene, { subject, qualifiers, mention, election }: Result): Found {
  return said(clause, sentence, {
    subject,
    relation: 'electionResult',
    object: mention,
    qualifiers,
    to: clause.complement.to,
    more: [election.span],
    rule: 'elections-prose/respectively',
  })
}
