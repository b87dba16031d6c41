// Reads what is said of persons: life spans, occupation and origin in appositions, service and the events of it.
import type { Mention } from '../../model/claim.ts'
import { eventNouns, militaryRoles, occupations, statusAdjectives } from '../data/nouns.ts'
import { spanOf, type ClauseView, type Referent, type Sentence } from '../reading.ts'
import { personByName } from '../referents.ts'
import { date, said, text, tidySpans, type Found, type Rule } from '../rule.ts'
import { readYearSpan } from '../text/dates.ts'
import { label } from '../text/fold.ts'
import type { Name } from '../text/names.ts'
import { textOf } from '../text/range.ts'

/** "Hikmet Kıvılcımlı (1902–1971)" */
const LIFE_SPAN = /^\s*\((?<years>[0-9]{4}\s*[–—-]\s*[0-9]{4})\)/u
/** ", a retired philosophy teacher from Konya," */
const APPOSITION = /^\s*,\s*(?:an?|the)\s+(?<what>[^,;.()]{3,100})(?=[,;.]|$)/u

export const persons: Rule = {
  on: 'sentence',
  read(sentence, reading) {
    return sentence.names.flatMap((name) => {
      const person = personByName(name, { ...sentence, topic: reading.topic })
      return person === undefined
        ? []
        : [...lifeSpan(name, person, sentence), ...apposition(name, person, sentence)]
    })
  },
}

function lifeSpan(name: Name, person: Referent, sentence: Sentence): readonly Found[] {
  const match = LIFE_SPAN.exec(sentence.text.slice(name.to, name.to + 24))
  const years = readYearSpan(match?.groups?.['years'] ?? '')
  if (match === null || years?.to === undefined) return []
  const shared = {
    subject: person.mention,
    qualifiers: {},
    spans: [spanOf(sentence, { from: name.from, to: name.to + match[0].length })],
    source: sentence.source,
    rule: 'persons/life-span',
  } as const
  return [
    { ...shared, relation: 'bornOn', object: date(years.from) },
    { ...shared, relation: 'diedOn', object: date(years.to) },
  ]
}

function apposition(name: Name, person: Referent, sentence: Sentence): readonly Found[] {
  const match = APPOSITION.exec(sentence.text.slice(name.to))
  const what = match?.groups?.['what']
  if (match === null || what === undefined) return []
  const from = name.to + match[0].length - what.length
  return [
    ...occupationIn(what, { from, person, sentence, name }),
    ...originIn(what, { from, person, sentence, name }),
  ]
}

interface Place {
  /** Where the words begin in the sentence. */
  readonly from: number
  readonly person: Referent
  readonly sentence: Sentence
  readonly name: Name
}

const OCCUPATION = new RegExp(
  `^(?<before>(?:[\\p{L}\\p{M}-]+\\s+){0,4}?)(?<noun>${[...occupations].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`,
  'iu',
)

function occupationIn(what: string, place: Place): readonly Found[] {
  const match = OCCUPATION.exec(what)
  const { before = '', noun = '' } = match?.groups ?? {}
  if (match === null || /(?:^|\s)(?:of|for|in|by|with|and)\s/iu.test(before)) return []
  const words = [
    ...before
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== '' && !statusAdjectives.has(word.toLowerCase())),
    noun,
  ].join(' ')
  return [ofPerson(place, { relation: 'occupation', object: text(words), to: place.from + match[0].length })]
}

/** "from Konya": where somebody comes from, not where born. */
function originIn(what: string, place: Place): readonly Found[] {
  const from = /\sfrom\s$/u
  const town = place.sentence.names.find(
    (name) =>
      name.from > place.from &&
      name.to <= place.from + what.length &&
      from.test(place.sentence.text.slice(0, name.from)),
  )
  if (town === undefined) return []
  return [
    ofPerson(place, {
      relation: 'fromPlace',
      object: { by: 'name', type: 'Place', name: label(town.text) },
      to: town.to,
    }),
  ]
}

interface Said {
  readonly relation: 'occupation' | 'fromPlace'
  readonly object: Mention | ReturnType<typeof text>
  readonly to: number
}

function ofPerson({ person, sentence, name }: Place, { relation, object, to }: Said): Found {
  const spans = tidySpans([spanOf(sentence, { from: name.from, to })])
  return {
    subject: person.mention,
    relation,
    object,
    qualifiers: {},
    spans,
    source: sentence.source,
    rule: 'persons/apposition',
  }
}

const MILITARY = new RegExp(
  `^\\s*(?:an?|the)\\s+(?<role>(?:[\\p{L}\\p{M}-]+\\s+){0,3}(?:${militaryRoles.join('|')}))(?![\\p{L}-])`,
  'iu',
)

/** "was a guerilla commander in the Turkish War of Independence", "served as a captain in …" */
export const service: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const { person, verb } = clause
    if (person === undefined || !clause.asserted || !/^(?:be|serve|fight)$/u.test(verb.lemma)) return []
    const complement = textOf(sentence.text, clause.complement)
    const shift = /^\s*as\s/iu.exec(complement)?.[0].length ?? 0
    const role = MILITARY.exec(complement.slice(shift))?.groups?.['role']
    const end = clause.complement.from + shift + (MILITARY.exec(complement.slice(shift))?.[0].length ?? 0)
    const served: readonly Found[] =
      role === undefined
        ? []
        : [
            said(clause, sentence, {
              subject: person,
              relation: 'militaryRole',
              object: text(role),
              to: end,
              rule: 'persons/service',
            }),
          ]
    return role === undefined && verb.lemma !== 'fight' ? [] : [...served, ...eventOf(clause, sentence, role)]
  },
}

function eventOf(clause: ClauseView, sentence: Sentence, role: string | undefined): readonly Found[] {
  const adjunct = clause.adjuncts.find(({ preposition }) => /^(?:in|during)$/u.test(preposition))
  const event = sentence.names.find(
    (name) =>
      adjunct !== undefined &&
      name.from >= adjunct.inner.from &&
      /^(?:the )?$/u.test(sentence.text.slice(adjunct.inner.from, name.from)),
  )
  if (event === undefined || clause.person === undefined || !isEvent(event.text)) return []
  const object: Mention = { by: 'name', type: 'Event', name: label(event.text) }
  const qualifiers = role === undefined ? {} : { role: text(role) }
  return [
    said(clause, sentence, {
      subject: clause.person,
      relation: 'participatedIn',
      object,
      qualifiers,
      to: event.to,
      rule: 'persons/service',
    }),
  ]
}

const isEvent = (name: string) =>
  name
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => eventNouns.has(word))
