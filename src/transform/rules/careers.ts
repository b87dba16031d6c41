// What a sentence says further of somebody who leads a party: when elected, until when, and who came next.
import { isSame, type Mention } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { ClauseView, Sentence } from '../reading.ts'
import type { Adjunct } from '../text/adjuncts.ts'
import { textOf, overlaps, type Range } from '../text/range.ts'
import { adjunctDate, termOf, timeOf, type Term } from './times.ts'

/** Somebody, and where the sentence names them. */
export interface Leader extends Range {
  readonly person: Mention
}

const BEGINNING = /^(?:elect|appoint|choose|select)$/u
const END = /^(?:resign|retire|die|step)$/u
const OFFICE = /^\s*(?:the|this|that)\s(?:post|office|position|role|leadership)(?![\p{L}])/u

/** The term that clauses on a leader give: "who was elected in 2016", "resigned in 2018", "held the post until 2020". */
export function careerOf(leader: Leader, sentence: Sentence): Term {
  const clauses = sentence.clauses.filter((clause) => clause.asserted && isAbout(clause, leader))
  const from = clauses.find(({ verb }) => BEGINNING.test(verb.lemma) && verb.voice === 'passive')
  const to = clauses.find(({ verb, adjuncts }) => END.test(verb.lemma) && !adjuncts.some(isElsewhere))
  const held = clauses.find(
    ({ verb, complement }) => verb.lemma === 'hold' && OFFICE.test(textOf(sentence.text, complement)),
  )
  const term = held === undefined ? {} : termOf(held, sentence)
  return present({
    from: (from && timeOf(from, sentence)) ?? term.from,
    to: (to && adjunctDate(to, sentence, ['in', 'on'])) ?? term.to ?? (held && deathIn(held, sentence)),
  })
}

/** "resigned from parliament" ends another office. */
const isElsewhere = ({ preposition }: Adjunct) => preposition === 'from'

/** "until his death in 1994" */
export function deathIn(clause: ClauseView, sentence: Sentence): Term['to'] {
  const i = clause.adjuncts.findIndex(
    ({ preposition, inner }) =>
      preposition === 'until' && /^(?:his|her) (?:death|resignation)/u.test(textOf(sentence.text, inner)),
  )
  const next = i < 0 ? undefined : clause.adjuncts[i + 1]
  return next && adjunctDate({ ...clause, adjuncts: [next] }, sentence, ['in', 'on'])
}

/** Whether a clause's subject is a leader: the same words, or the same person. */
export function isAbout({ subject, person }: ClauseView, leader: Leader): boolean {
  if (subject !== undefined && overlaps(subject, leader)) return true
  return person !== undefined && isSame(person.mention, leader.person)
}
