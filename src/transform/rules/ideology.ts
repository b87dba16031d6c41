// Reads what a party stands for: the adjectives of the lead, and whose ideas it follows.
import { spanOf, type ClauseView, type Reading, type Referent, type Sentence } from '../reading.ts'
import { countryNamed, countryOfDemonym } from '../data/countries.ts'
import { ideologyOf, positionOf, twoWordAdjectives } from '../data/ideologies.ts'
import { ideaNouns, partyWords } from '../data/nouns.ts'
import { personByName } from '../referents.ts'
import { said, type Found, type Rule } from '../rule.ts'
import type { RelationName } from '../../model/ontology.ts'
import type { Mention } from '../../model/claim.ts'
import { textOf } from '../text/range.ts'

export const ideology: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const { party, verb } = clause
    if (party === undefined || !clause.asserted) return []
    if (verb.lemma === 'be' && verb.voice === 'active') return description(clause, sentence, party)
    return verb.voice === 'passive' && /^(?:base|lead|inspire|influence|guide)$/u.test(verb.lemma)
      ? followedIdeas(clause, sentence, { party, reading })
      : []
  },
}

/** "a Marxist–Leninist communist party in Turkey": adjectives, the noun, and the country. */
const DESCRIPTION = new RegExp(
  `^\\s*(?:an?|the)\\s+(?<adjectives>[^.;()]{0,200}?)(?<noun>${partyWords.join('|')})(?![\\p{L}-])(?:\\s+(?:based\\s+|active\\s+)?in\\s+(?:the\\s+)?(?<country>\\p{Lu}[\\p{L}\\p{M}-]+(?:\\s(?:and\\s)?\\p{Lu}[\\p{L}\\p{M}-]+){0,2}))?`,
  'u',
)
const WORD = /[\p{L}\p{M}][\p{L}\p{M}–-]*/gu

function description(clause: ClauseView, sentence: Sentence, party: Referent): readonly Found[] {
  const match = DESCRIPTION.exec(textOf(sentence.text, clause.complement))
  if (match === null) return []
  const { adjectives = '', country } = match.groups ?? {}
  const from = clause.complement.from + match[0].indexOf(adjectives)
  const state: State = {
    clause,
    sentence,
    party,
    end: from + adjectives.length + (match.groups?.['noun'] ?? '').length,
  }
  return [
    ...readAdjectives(adjectives, state),
    ...readCountry(country, { ...state, end: clause.complement.from + match[0].length }),
  ]
}

interface State {
  readonly clause: ClauseView
  readonly sentence: Sentence
  readonly party: Referent
  /** Offset behind the noun that the adjectives describe. */
  readonly end: number
}

function readAdjectives(adjectives: string, state: State): readonly Found[] {
  const joined = twoWordAdjectives.find((two) => adjectives.toLowerCase().includes(two))
  const words = [
    ...(joined === undefined ? adjectives : adjectives.toLowerCase().replace(joined, '')).matchAll(WORD),
  ].map(([word]) => word)
  return [...words, ...(joined === undefined ? [] : [joined])].flatMap((word) => readAdjective(word, state))
}

function readAdjective(word: string, state: State): readonly Found[] {
  const position = positionOf(word)
  if (position !== undefined)
    return [concept('politicalPosition', { by: 'name', type: 'PoliticalPosition', name: position }, state)]
  const noun = ideologyOf(word)
  if (noun !== undefined) return [concept('hasIdeology', { by: 'name', type: 'Ideology', name: noun }, state)]
  const country = countryOfDemonym(word)
  return country === undefined
    ? []
    : [concept('country', { by: 'name', type: 'Country', name: country }, state)]
}

function concept(relation: RelationName, object: Mention, { clause, sentence, party, end }: State): Found {
  return said(clause, sentence, { subject: party, relation, object, to: end, rule: 'ideology/described-as' })
}

function readCountry(name: string | undefined, { clause, sentence, party, end }: State): readonly Found[] {
  const country = name === undefined ? undefined : knownCountry(name)
  if (country === undefined) return []
  return [
    said(clause, sentence, {
      subject: party,
      relation: 'country',
      object: { by: 'name', type: 'Country', name: country },
      to: end,
      rule: 'ideology/described-as',
    }),
  ]
}

const knownCountry = (name: string) => countryNamed(name) ?? countryNamed(name.split(/\s/u)[0] ?? '')

const IDEAS = ideaNouns.join('|')
/** "his example and political thought" */
const HIS_IDEAS = new RegExp(
  `(?:^|\\s)(?:his|her|their)\\s+(?:(?:own|political|revolutionary|philosophical)\\s+){0,2}(?:${IDEAS})(?:(?:,| and|, and)\\s+(?:\\p{Ll}+\\s+)?(?:${IDEAS})){0,4}`,
  'u',
)
/** "'s ideas and philosophy" behind a name */
const OWN_IDEAS = new RegExp(
  `^['’]s?\\s+(?:(?:own|political|revolutionary|philosophical)\\s+){0,2}(?:${IDEAS})(?:(?:,| and|, and)\\s+(?:\\p{Ll}+\\s+)?(?:${IDEAS})){0,4}`,
  'u',
)
/** "the ideas of " before a name */
const IDEAS_OF = new RegExp(`(?:^|\\s)(?:${IDEAS})\\s+of\\s+$`, 'u')

interface About {
  readonly party: Referent
  readonly reading: Reading
}

/** "is based around X's ideas", "is led by his example", "was inspired by the ideas of X" */
function followedIdeas(clause: ClauseView, sentence: Sentence, { party, reading }: About): readonly Found[] {
  const state = { subject: party, relation: 'basedOnIdeasOf', rule: 'ideology/follows' } as const
  const his = HIS_IDEAS.exec(textOf(sentence.text, clause.complement))
  const person = sentence.before.person
  if (his !== null && person !== undefined) {
    return [
      said(clause, sentence, {
        ...state,
        object: person.mention,
        to: clause.complement.from + his.index + his[0].length,
        more: [person.span],
      }),
    ]
  }
  return sentence.names.flatMap((name) => {
    if (name.from < clause.complement.from || name.to > clause.complement.to) return []
    const referent = personByName(name, { ...sentence, topic: reading.topic })
    const own = OWN_IDEAS.exec(sentence.text.slice(name.to))
    const isOwner = own !== null || IDEAS_OF.test(sentence.text.slice(clause.complement.from, name.from))
    if (referent === undefined || !isOwner) return []
    return [
      said(clause, sentence, { ...state, object: referent.mention, to: name.to + (own?.[0].length ?? 0) }),
    ]
  })
}

/** "Communist Party of Turkey": a party spoken of says its country by its name. */
export const countryInName: Rule = {
  on: 'sentence',
  read(sentence, reading) {
    return sentence.clauses.flatMap((clause) => {
      const { party } = clause
      if (party?.mention.by !== 'name' || !clause.asserted || reading.topic.type !== 'Party') return []
      const match = / of (?:the )?(?<country>\p{Lu}[\p{L}\p{M} -]+)$/u.exec(party.mention.name)
      const country = countryNamed(match?.groups?.['country'] ?? '')
      if (country === undefined || clause.subject?.name === undefined) return []
      const object: Mention = { by: 'name', type: 'Country', name: country }
      return [
        {
          subject: party.mention,
          relation: 'country',
          object,
          qualifiers: {},
          spans: [spanOf(sentence, clause.subject.name)],
          source: sentence.source,
          rule: 'ideology/country-in-name',
        },
      ]
    })
  },
}
