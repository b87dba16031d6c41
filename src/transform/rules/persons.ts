// Reads what is said of persons: life spans, occupation and origin in appositions, service and the events of it.
import type { Mention } from '../../model/claim.ts'
import { eventNouns, militaryRoles, occupations, statusAdjectives } from '../data/nouns.ts'
import { spanOf, type ClauseView, type Referent, type Sentence } from '../reading.ts'
import { personByName } from '../referents.ts'
import { date, said, text, tidySpans, type Found, type Rule } from '../rule.ts'
import { readDate } from '../text/dates.ts'
import { label } from '../text/fold.ts'
import type { Name } from '../text/names.ts'
import { textOf } from '../text/range.ts'
import { timeOf } from './times.ts'

/** "Hikmet Kıvılcımlı (1902–1971)", "(14 May 1899 – 2 August 1971)", "(born 1920)" */
const LIFE_SPAN =
  /^\s*\((?:(?<from>[^()–—]{4,30}?)\s*[–—-]\s*(?<to>[^()–—-]{4,30})|(?:born|b\.) (?<born>[^()]{4,30}))\)/u
/** ", a retired philosophy teacher from Konya," */
const APPOSITION = /^(?:\s*\([^()]{1,60}\))?\s*,\s*(?:an?|the)\s+(?<what>[^,;.()]{3,100})(?=[,;.]|$)/u

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
  const match = LIFE_SPAN.exec(sentence.text.slice(name.to, name.to + 72))
  if (match === null) return []
  const { from = '', to = '', born: bornWords = '' } = match.groups ?? {}
  const born = readDate(from) ?? readDate(bornWords)
  const died = readDate(to)
  if (born === undefined || (died === undefined) === (bornWords === '')) return []
  const shared = {
    subject: person.mention,
    qualifiers: {},
    spans: [spanOf(sentence, { from: name.from, to: name.to + match[0].length })],
    source: sentence.source,
    rule: 'persons/life-span',
  } as const
  return [
    { ...shared, relation: 'bornOn', object: date(born.iso) },
    ...(died === undefined ? [] : [{ ...shared, relation: 'diedOn', object: date(died.iso) } as const]),
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
  const found = occupationWords(what)
  return found === undefined
    ? []
    : [ofPerson(place, { relation: 'occupation', object: text(found.words), to: place.from + found.length })]
}

/** The occupation that a phrase begins with, without "retired" and the like; `length` covers all its words. */
function occupationWords(what: string): { readonly words: string; readonly length: number } | undefined {
  const match = OCCUPATION.exec(what)
  const { before = '', noun = '' } = match?.groups ?? {}
  if (match === null || /(?:^|\s)(?:of|for|in|by|with|and)\s/iu.test(before)) return undefined
  const words = [
    ...before
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== '' && !statusAdjectives.has(word.toLowerCase())),
    noun,
  ].join(' ')
  return { words, length: match[0].length }
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

/** "was born in Wismar in 1948", "died on 2 August 1971" */
export const births: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const { person, verb } = clause
    const isBirth = verb.lemma === 'bear' && verb.voice === 'passive'
    if (person === undefined || !clause.asserted || (!isBirth && verb.lemma !== 'die')) return []
    const time = timeOf(clause, sentence)
    const dated =
      time === undefined
        ? []
        : [
            said(clause, sentence, {
              subject: person,
              relation: isBirth ? 'bornOn' : 'diedOn',
              object: date(time.iso),
              to: time.to,
              rule: 'persons/born-died',
            }),
          ]
    const town = isBirth ? placeIn(clause, sentence) : undefined
    if (town === undefined) return dated
    const object: Mention = { by: 'name', type: 'Place', name: label(town.text) }
    return [
      ...dated,
      said(clause, sentence, {
        subject: person,
        relation: 'birthPlace',
        object,
        to: town.to,
        rule: 'persons/born-died',
      }),
    ]
  },
}

/** The name right behind "in" or "at". */
function placeIn(clause: ClauseView, sentence: Sentence): Name | undefined {
  const starts = clause.adjuncts
    .filter(({ preposition }) => preposition === 'in' || preposition === 'at')
    .map(({ inner }) => inner.from)
  return sentence.names.find((name) => starts.includes(name.from))
}

/** "X was a teacher": what somebody is said to be. */
export const being: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const { person, verb } = clause
    if (person === undefined || !clause.asserted || verb.lemma !== 'be' || verb.voice === 'passive') return []
    const match = /^\s*an?\s+(?<what>[^,;.()]{3,100})/u.exec(textOf(sentence.text, clause.complement))
    const what = match?.groups?.['what'] ?? ''
    const found = occupationWords(what)
    if (match === null || found === undefined) return []
    const to = clause.complement.from + match[0].length - what.length + found.length
    return [
      said(clause, sentence, {
        subject: person,
        relation: 'occupation',
        object: text(found.words),
        to,
        rule: 'persons/is-a',
      }),
    ]
  },
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
