// Reads what became of a party and when: dissolved, banned, legalised, registered.
import type { Mention, Qualifiers } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import { date, said, text, type Rule } from '../rule.ts'
import { textOf } from '../text/range.ts'
import { partyAt } from './parties.ts'
import { hedgeOf, timeOf } from './times.ts'

/** Verb → the relation that dates it: said of the party in the passive, for `either` in the active too. */
interface Ending {
  readonly relation: RelationName
  readonly either?: true
  /** The object is no party. */
  readonly isOfSubject?: true
}

const ENDINGS: ReadonlyMap<string, Ending> = new Map([
  ['dissolve', { relation: 'dissolvedOn', either: true }],
  ['disband', { relation: 'dissolvedOn', either: true }],
  ['ban', { relation: 'bannedOn' }],
  ['outlaw', { relation: 'bannedOn' }],
  ['prohibit', { relation: 'bannedOn' }],
  ['legalise', { relation: 'legalisedOn' }],
  ['legalize', { relation: 'legalisedOn' }],
  ['register', { relation: 'registeredOn' }],
])

/** What became of a party, with its date. */
export const endings: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const ending = endingOf(clause, sentence)
    const time = timeOf(clause, sentence)
    const party = ending && whoseEnd(clause, { sentence, reading }, ending)
    if (party === undefined || ending === undefined || time === undefined) return []
    const reason = reasonIn(ending, clause, sentence)
    return [
      said(clause, sentence, {
        subject: party.mention,
        relation: ending.relation,
        object: date(time.iso),
        qualifiers: {
          ...reason.qualifiers,
          ...hedgeOf(time),
        },
        to: Math.max(time.to, party.to ?? 0, reason.to),
        rule: 'founding/ended',
      }),
    ]
  },
}

interface Reason {
  readonly qualifiers: Qualifiers
  /** Where its words end. */
  readonly to: number
}

/** "banned under the Enabling Act": the law is the reason. */
function reasonIn({ relation }: Ending, { adjuncts }: ClauseView, { names, text: words }: Sentence): Reason {
  const under =
    relation === 'bannedOn' ? adjuncts.find(({ preposition }) => preposition === 'under') : undefined
  const law = names.find(({ from, to }) => under !== undefined && from >= under.inner.from && to <= under.to)
  const isLaw = law !== undefined && /(?:Act|Acts|Law|Laws|Code|Decree|Constitution)$/u.test(law.text)
  return isLaw && /^(?:the )?$/u.test(words.slice(under?.inner.from, law.from))
    ? { qualifiers: { reason: text(law.text) }, to: law.to }
    : { qualifiers: {}, to: 0 }
}

function endingOf(clause: ClauseView, sentence: Sentence): Ending | undefined {
  return (
    ENDINGS.get(clause.verb.lemma) ??
    ceased(clause, sentence) ??
    declared(clause, sentence) ??
    registered(clause, sentence)
  )
}

/** "received registration", "was granted registration": of the subject in either voice. */
function registered({ verb, complement }: ClauseView, { text: words }: Sentence): Ending | undefined {
  const form =
    verb.voice === 'passive' ? /^(?:grant|give)$/u : /^(?:gain|regain|receive|obtain|secure|achieve|get)$/u
  const isRegistration =
    /^\s(?:its |their |official |legal |formal |party |federal |national ){0,2}registration(?![\p{L}])/u
  return form.test(verb.lemma) && isRegistration.test(textOf(words, complement))
    ? { relation: 'registeredOn', isOfSubject: true }
    : undefined
}

/** "was declared illegal" */
function declared({ verb, complement }: ClauseView, { text: words }: Sentence): Ending | undefined {
  const isBan = verb.lemma === 'declare' && verb.voice === 'passive'
  return isBan && /^\s(?:illegal|unlawful|unconstitutional)(?![\p{L}])/u.test(textOf(words, complement))
    ? { relation: 'bannedOn' }
    : undefined
}

/** "ceased to exist in 2004" */
function ceased({ verb, complement }: ClauseView, { text: words }: Sentence): Ending | undefined {
  const isEnd = /^\s*to (?:exist|function|be active)(?![\p{L}])/u.test(textOf(words, complement))
  return verb.lemma === 'cease' && isEnd ? { relation: 'dissolvedOn', isOfSubject: true } : undefined
}

/** The party that it happened to: the subject of a passive; of an active the object, or "itself". */
function whoseEnd(
  clause: ClauseView,
  { sentence, reading }: { readonly sentence: Sentence; readonly reading: Reading },
  { either, isOfSubject }: Ending,
): { readonly mention: Mention; readonly to?: number } | undefined {
  const { party, verb, object } = clause
  if (verb.voice === 'passive' || isOfSubject === true) return party
  const words = textOf(sentence.text, object).replace(/[\s.;]/gu, '')
  if (words === '' || words === 'itself') return either === true ? party : undefined
  return partyAt(object, sentence, reading)
}
