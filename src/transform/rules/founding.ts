// Reads beginnings and ends of parties: founded by whom, when, where, as what; dissolved, banned, registered, renamed.
import type { Referent } from '../reading.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import type { RelationName } from '../../model/ontology.ts'
import { date, said, text, type Found, type Rule } from '../rule.ts'
import type { Adjunct } from '../text/adjuncts.ts'
import { label } from '../text/fold.ts'
import { textOf } from '../text/range.ts'
import { personsIn } from './parties.ts'
import { dateOf, timeOf } from './times.ts'

const FOUNDING = new Set(['found', 'establish', 'form', 'create', 'launch'])

/** Verb → the relation that dates it; the passive is meant, for `either` the active too. */
const ENDINGS: Readonly<Record<string, { readonly relation: RelationName; readonly either?: true }>> = {
  dissolve: { relation: 'dissolvedOn', either: true },
  disband: { relation: 'dissolvedOn', either: true },
  ban: { relation: 'bannedOn' },
  outlaw: { relation: 'bannedOn' },
  legalise: { relation: 'legalisedOn' },
  legalize: { relation: 'legalisedOn' },
  register: { relation: 'registeredOn' },
}

export const founding: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const { party, verb } = clause
    if (!clause.asserted) return []
    if (FOUNDING.has(verb.lemma) && verb.voice === 'active') return foundedActively(clause, sentence, reading)
    if (party === undefined) return []
    if (FOUNDING.has(verb.lemma)) return founded(clause, sentence, { party, reading })
    if (verb.lemma === 'rename') return renamed(clause, sentence, party)
    return ended(clause, sentence, party)
  },
}

interface About {
  readonly party: Referent
  readonly reading: Reading
}

function founded(clause: ClauseView, sentence: Sentence, about: About): readonly Found[] {
  const time = timeOf(clause, sentence)
  const dated =
    time === undefined
      ? []
      : [
          said(clause, sentence, {
            subject: about.party,
            relation: 'foundedOn',
            object: date(time.iso),
            ...hedged(time.approximate),
            to: foundingEnd(clause, sentence, time.to),
            rule: 'founding/founded-on',
          }),
        ]
  return [
    ...dated,
    ...clause.adjuncts.flatMap((adjunct) => foundingAdjunct(adjunct, clause, { sentence, ...about })),
  ]
}

const hedged = (approximate: boolean) => (approximate ? { qualifiers: { hedge: text('approximate') } } : {})

/** In a relative clause founder and date are one statement's words: "founded by X in 1954". */
function foundingEnd(clause: ClauseView, sentence: Sentence, to: number): number {
  return Math.max(
    to,
    ...clause.adjuncts
      .filter((adjunct) => dateOf(adjunct, sentence) !== undefined && adjunct.from < to)
      .map(({ from }) => from),
  )
}

interface Scene extends About {
  readonly sentence: Sentence
}

function foundingAdjunct(
  adjunct: Adjunct,
  clause: ClauseView,
  { sentence, party, reading }: Scene,
): readonly Found[] {
  const inner = textOf(sentence.text, adjunct.inner)
  if (adjunct.preposition === 'by') {
    const end = timeOf(clause, sentence)?.to ?? 0
    return personsIn(adjunct.inner, sentence, reading).map(({ mention, to }) =>
      said(clause, sentence, {
        subject: party,
        relation: 'foundedBy',
        object: mention,
        to: isRelative(clause) ? Math.max(to, end) : to,
        rule: 'founding/founded-by',
      }),
    )
  }
  if (adjunct.preposition === 'in' || adjunct.preposition === 'at')
    return foundingPlace(adjunct, clause, { sentence, party, reading })
  const name =
    adjunct.preposition === 'as'
      ? sentence.names.find(
          (candidate) =>
            candidate.from >= adjunct.inner.from &&
            /^(?:the )?$/iu.test(sentence.text.slice(adjunct.inner.from, candidate.from)),
        )
      : undefined
  if (name === undefined || inner.length > 120) return []
  return [
    said(clause, sentence, {
      subject: party,
      relation: 'foundedAs',
      object: text(name.text),
      to: name.to,
      rule: 'founding/founded-as',
    }),
  ]
}

const isRelative = (clause: ClauseView) => clause.kind === 'relative' || clause.kind === 'reduced'

/** "in Brúnhaven": one name and no date right behind the preposition. */
function foundingPlace(adjunct: Adjunct, clause: ClauseView, { sentence, party }: Scene): readonly Found[] {
  const name = sentence.names.find((candidate) => candidate.from === adjunct.inner.from)
  if (name === undefined || dateOf(adjunct, sentence) !== undefined) return []
  const isAlone = /^(?:$|[\s,.])/u.test(sentence.text.slice(name.to, name.to + 1))
  if (!isAlone) return []
  return [
    said(clause, sentence, {
      subject: party,
      relation: 'foundedIn',
      object: { by: 'name', type: 'Place', name: label(name.text) },
      to: name.to,
      rule: 'founding/founded-in',
    }),
  ]
}

/** "X founded the party in 1954": the party is the object. */
function foundedActively(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { person, object } = clause
  const words = textOf(sentence.text, object).trim()
  if (
    person === undefined ||
    reading.topic.type !== 'Party' ||
    !/^(?:the|this) (?:party|movement)$/iu.test(words)
  )
    return []
  const party: Referent = { mention: { by: 'topic' }, span: person.span }
  const time = timeOf(clause, sentence)
  const by = said(clause, sentence, {
    subject: party,
    relation: 'foundedBy',
    object: person.mention,
    to: object.to,
    rule: 'founding/founded-by',
  })
  if (time === undefined) return [by]
  return [
    by,
    said(clause, sentence, {
      subject: party,
      relation: 'foundedOn',
      object: date(time.iso),
      ...hedged(time.approximate),
      to: time.to,
      rule: 'founding/founded-on',
    }),
  ]
}

function ended(clause: ClauseView, sentence: Sentence, party: Referent): readonly Found[] {
  const ending = Object.hasOwn(ENDINGS, clause.verb.lemma) ? ENDINGS[clause.verb.lemma] : undefined
  const time = timeOf(clause, sentence)
  if (ending === undefined || time === undefined) return []
  if (
    clause.verb.voice === 'active' &&
    (ending.either !== true || textOf(sentence.text, clause.object) !== '')
  )
    return []
  return [
    said(clause, sentence, {
      subject: party,
      relation: ending.relation,
      object: date(time.iso),
      ...hedged(time.approximate),
      to: time.to,
      rule: 'founding/ended',
    }),
  ]
}

/** "was renamed the X", "was renamed as X". */
function renamed(clause: ClauseView, sentence: Sentence, party: Referent): readonly Found[] {
  const name = sentence.names.find(
    (candidate) =>
      candidate.from >= clause.complement.from &&
      /^\s*(?:as |to |into )?(?:the )?$/iu.test(sentence.text.slice(clause.complement.from, candidate.from)),
  )
  const time = timeOf(clause, sentence)
  if (name === undefined || time === undefined || clause.verb.voice !== 'passive') return []
  const to = Math.max(name.to, time.to)
  return [
    said(clause, sentence, {
      subject: party,
      relation: 'renamedOn',
      object: date(time.iso),
      qualifiers: { newName: text(name.text) },
      to,
      rule: 'founding/renamed',
    }),
  ]
}
