// Reads what a party is said to be: "a Marxist–Leninist communist party in Turkey" gives ideologies, position and country.
import type { Mention } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import { countryNamed, countryOfDemonym } from '../data/countries.ts'
import { ideologyOf, positionOf, twoWordAdjectives } from '../data/ideologies.ts'
import { partyWords } from '../data/nouns.ts'
import { spanOf, type ClauseView, type Sentence } from '../reading.ts'
import { said, type Found, type Rule } from '../rule.ts'
import { matchIn } from '../text/match.ts'
import { textOf } from '../text/range.ts'
import type { Topic } from '../topic.ts'

/** Adjectives, the noun, and the country behind it. */
const DESCRIPTION = new RegExp(
  `^\\s*(?:an?|the)\\s+(?<adjectives>(?:(?!(?:of|to|in|for|by|with|from|that|which|who|member|first|the)[\\s,])[\\p{L}\\p{M}–-]+,?\\s+){0,10}?)(?<noun>${partyWords.join('|')})(?![\\p{L}-])(?<place>\\s+(?:based\\s+|active\\s+)?in\\s+(?:the\\s+)?(?<country>\\p{Lu}[\\p{L}\\p{M}-]+(?:\\s(?:and\\s)?\\p{Lu}[\\p{L}\\p{M}-]+){0,2}))?`,
  'u',
)

export const description: Rule = {
  on: 'clause',
  read(clause, sentence, { topic }) {
    const { party, verb, complement } = clause
    if (party === undefined || verb.lemma !== 'be' || verb.voice === 'passive') return []
    const match = matchIn(DESCRIPTION, textOf(sentence.text, complement), complement.from)
    if (match === undefined) return []
    const state = {
      clause,
      sentence,
      subject: party.mention,
      topic,
      to: match.to - match.group('place').length,
    }
    const country = knownCountry(match.group('country'))
    return [
      ...adjectivesIn(match.group('adjectives')).flatMap((word) => readAdjective(word, state)),
      ...(country === undefined
        ? []
        : [statement('country', { type: 'Country', name: country }, { ...state, to: match.to })]),
    ]
  },
}

interface State {
  readonly clause: ClauseView
  readonly sentence: Sentence
  readonly subject: Mention
  readonly topic: Topic
  readonly to: number
}

/** Words of a description; "social democratic" is one. */
function adjectivesIn(words: string): readonly string[] {
  const rest = words.replace(twoWordAdjectives, ' ')
  return [...(rest.match(/[\p{L}\p{M}][\p{L}\p{M}–-]*/gu) ?? []), ...(words.match(twoWordAdjectives) ?? [])]
}

function readAdjective(word: string, state: State): readonly Found[] {
  const position = positionOf(word)
  if (position !== undefined)
    return [statement('politicalPosition', { type: 'PoliticalPosition', name: position }, state)]
  const noun = ideologyOf(word)
  if (noun !== undefined) return [statement('hasIdeology', { type: 'Ideology', name: noun }, state)]
  const country = countryOfDemonym(word)
  const isOther = state.topic.country !== undefined && state.topic.country !== country
  return country === undefined || isOther
    ? []
    : [statement('country', { type: 'Country', name: country }, state)]
}

interface Concept {
  readonly type: 'Country' | 'Ideology' | 'PoliticalPosition'
  readonly name: string
}

function statement(
  relation: RelationName,
  concept: Concept,
  { clause, sentence, subject, to }: State,
): Found {
  return said(clause, sentence, {
    subject,
    relation,
    object: { by: 'name', ...concept },
    to,
    rule: 'description/is-a-party',
  })
}

const knownCountry = (name: string) => countryNamed(name) ?? countryNamed(/^\S*/u.exec(name)?.[0] ?? '')

/** "Communist Party of Turkey": a party spoken of says its country by its name. */
export const countryInName: Rule = {
  on: 'clause',
  read(clause, sentence, { topic }) {
    const { party, subject } = clause
    if (topic.type !== 'Party' || party?.mention.by !== 'name' || subject?.name === undefined) return []
    const match = matchIn(/ of (?:the )?(?<country>\p{Lu}[\p{L}\p{M} -]+)$/u, subject.name.text)
    const country = match && countryNamed(match.group('country'))
    if (country === undefined) return []
    const object: Mention = { by: 'name', type: 'Country', name: country }
    const spans = [spanOf(sentence, subject.name)]
    return [
      {
        subject: party.mention,
        relation: 'country',
        object,
        qualifiers: {},
        spans,
        source: sentence.source,
        rule: 'description/country-in-name',
      },
    ]
  },
}
