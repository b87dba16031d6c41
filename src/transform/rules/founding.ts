// Reads beginnings and ends of parties: founded by whom, when, where, as what; dissolved, banned, registered, renamed.
import type { Mention } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import { date, said, text, type Found, type Rule } from '../rule.ts'
import type { Adjunct } from '../text/adjuncts.ts'
import { label } from '../text/fold.ts'
import type { Name } from '../text/names.ts'
import { textOf } from '../text/range.ts'
import { partyAt, personsIn } from './parties.ts'
import { dateOf, hedgeOf, isFounding, timeOf } from './times.ts'

/** Verb → the relation that dates it: said of the party in the passive, for `either` in the active too. */
const ENDINGS: ReadonlyMap<string, { readonly relation: RelationName; readonly either?: true }> = new Map([
  ['dissolve', { relation: 'dissolvedOn', either: true }],
  ['disband', { relation: 'dissolvedOn', either: true }],
  ['ban', { relation: 'bannedOn' }],
  ['outlaw', { relation: 'bannedOn' }],
  ['legalise', { relation: 'legalisedOn' }],
  ['legalize', { relation: 'legalisedOn' }],
  ['register', { relation: 'registeredOn' }],
])

export const founding: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    if (!isFounding(clause)) return []
    if (clause.verb.voice === 'active') return foundedActively(clause, sentence, reading)
    const subject = clause.party?.mention
    if (subject === undefined) return []
    const context = { clause, sentence, reading, subject }
    return [...foundedOn(context), ...clause.adjuncts.flatMap((adjunct) => readAdjunct(adjunct, context))]
  },
}

interface Context {
  readonly clause: ClauseView
  readonly sentence: Sentence
  readonly reading: Reading
  readonly subject: Mention
}

function foundedOn({ clause, sentence, subject }: Context): readonly Found[] {
  const time = timeOf(clause, sentence)
  if (time === undefined) return []
  const object = date(time.iso)
  return [
    said(clause, sentence, {
      subject,
      relation: 'foundedOn',
      object,
      qualifiers: hedgeOf(time),
      to: time.to,
      rule: 'founding/founded-on',
    }),
  ]
}

function readAdjunct(adjunct: Adjunct, context: Context): readonly Found[] {
  switch (adjunct.preposition) {
    case 'by':
      return foundedBy(adjunct, context)
    case 'in':
    case 'at':
      return foundedIn(adjunct, context)
    case 'as':
      return foundedAs(adjunct, context)
    default:
      return []
  }
}

/** In a relative clause founder and date are one statement's words: "founded by X in 1954". */
function foundedBy(adjunct: Adjunct, { clause, sentence, reading, subject }: Context): readonly Found[] {
  const end =
    clause.kind === 'relative' || clause.kind === 'reduced' ? (timeOf(clause, sentence)?.to ?? 0) : 0
  return personsIn(adjunct.inner, sentence, reading).map(({ mention, to }) =>
    said(clause, sentence, {
      subject,
      relation: 'foundedBy',
      object: mention,
      to: Math.max(to, end),
      rule: 'founding/founded-by',
    }),
  )
}

/** "in Brúnhaven": one name and no date right behind the preposition. */
function foundedIn(adjunct: Adjunct, { clause, sentence, subject }: Context): readonly Found[] {
  const name = nameAt(adjunct.inner.from, sentence, '')
  if (
    name === undefined ||
    dateOf(adjunct, sentence) !== undefined ||
    /^['’-]/u.test(sentence.text.slice(name.to))
  )
    return []
  const object: Mention = { by: 'name', type: 'Place', name: label(name.text) }
  return [
    said(clause, sentence, {
      subject,
      relation: 'foundedIn',
      object,
      to: name.to,
      rule: 'founding/founded-in',
    }),
  ]
}

/** "as the Labour and Land Union" */
function foundedAs(adjunct: Adjunct, { clause, sentence, subject }: Context): readonly Found[] {
  const name = nameAt(adjunct.inner.from, sentence, 'the ')
  if (name === undefined) return []
  return [
    said(clause, sentence, {
      subject,
      relation: 'foundedAs',
      object: text(name.text),
      to: name.to,
      rule: 'founding/founded-as',
    }),
  ]
}

/** The name that begins at an offset, or behind an article there. */
function nameAt(at: number, { names, text: words }: Sentence, article: string): Name | undefined {
  return names.find(
    ({ from }) =>
      from === at || (from === at + article.length && words.slice(at, from).toLowerCase() === article),
  )
}

/** "X founded the party in 1954": the party is the object. */
function foundedActively(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { person, object } = clause
  const party = partyAt(object, sentence, reading)
  if (person === undefined || party === undefined) return []
  const subject = party.mention
  const by = said(clause, sentence, {
    subject,
    relation: 'foundedBy',
    object: person.mention,
    to: party.to,
    rule: 'founding/founded-by',
  })
  return [by, ...foundedOn({ clause, sentence, reading, subject })]
}

/** What became of a party, with its date. */
export const endings: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const { party, verb } = clause
    const ending = ENDINGS.get(verb.lemma)
    const time = timeOf(clause, sentence)
    if (party === undefined || ending === undefined || time === undefined) return []
    const isItsOwn =
      verb.voice === 'passive' || (ending.either === true && textOf(sentence.text, clause.object) === '')
    if (!isItsOwn) return []
    const statement = {
      subject: party.mention,
      relation: ending.relation,
      object: date(time.iso),
      qualifiers: hedgeOf(time),
    }
    return [said(clause, sentence, { ...statement, to: time.to, rule: 'founding/ended' })]
  },
}

/** Between "renamed" and the new name. */
const INTO = /^\s*(?:itself )?(?:as |to |into )?(?:the )?$/iu

/** "was renamed the X in 1962", "changed its name to X in 1962" */
export const renaming: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const { party, verb, complement } = clause
    const time = timeOf(clause, sentence)
    if (party === undefined || time === undefined) return []
    const begin = renamingEnd(verb.lemma, textOf(sentence.text, complement))
    const name = sentence.names.find(
      ({ from }) =>
        begin !== undefined &&
        from >= complement.from + begin &&
        INTO.test(sentence.text.slice(complement.from + begin, from)),
    )
    if (name === undefined) return []
    const statement = { subject: party.mention, relation: 'renamedOn', object: date(time.iso) } as const
    const to = Math.max(name.to, time.to)
    return [
      said(clause, sentence, {
        ...statement,
        qualifiers: { newName: text(name.text), ...hedgeOf(time) },
        to,
        rule: 'founding/renamed',
      }),
    ]
  },
}

/** Where "renamed" or "changed its name" ends in a complement. */
function renamingEnd(lemma: string, complement: string): number | undefined {
  if (lemma === 'rename') return 0
  return lemma === 'change' ? /^\s*its name/u.exec(complement)?.[0].length : undefined
}
