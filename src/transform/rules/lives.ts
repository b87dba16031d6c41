// Reads clauses on a person's life: birth and death, what somebody was, armed service and its events.
import type { Mention } from '../../model/claim.ts'
import { eventNouns, militaryRoles } from '../data/nouns.ts'
import type { ClauseView, Sentence } from '../reading.ts'
import { date, said, text, type Found, type Rule } from '../rule.ts'
import { label } from '../text/fold.ts'
import { groupStart, matchIn } from '../text/match.ts'
import type { Name } from '../text/names.ts'
import { textOf } from '../text/range.ts'
import { readOccupation } from './occupations.ts'
import { hedgeOf, timeOf } from './times.ts'

/** "was born in Wismar in 1948", "died on 2 August 1971" */
export const births: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const { person, verb } = clause
    const relation =
      verb.lemma === 'die'
        ? 'diedOn'
        : verb.lemma === 'bear' && verb.voice === 'passive'
          ? 'bornOn'
          : undefined
    if (person === undefined || relation === undefined) return []
    const shared = { subject: person.mention, rule: 'lives/born-died' }
    const time = timeOf(clause, sentence)
    const town = relation === 'bornOn' ? placeIn(clause, sentence) : undefined
    return [
      ...(time === undefined
        ? []
        : [
            said(clause, sentence, {
              ...shared,
              relation,
              object: date(time.iso),
              qualifiers: hedgeOf(time),
              to: time.to,
            }),
          ]),
      ...(town === undefined
        ? []
        : [
            said(clause, sentence, {
              ...shared,
              relation: 'birthPlace',
              object: { by: 'name', type: 'Place', name: label(town.text) },
              to: town.to,
            }),
          ]),
    ]
  },
}

/** The name right behind "in" or "at". */
function placeIn({ adjuncts }: ClauseView, { names }: Sentence): Name | undefined {
  const starts = adjuncts
    .filter(({ preposition }) => preposition === 'in' || preposition === 'at')
    .map(({ inner }) => inner.from)
  return names.find((name) => starts.includes(name.from))
}

/** "X was a teacher" */
export const being: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const { person, verb, complement } = clause
    if (person === undefined || verb.lemma !== 'be' || verb.voice === 'passive') return []
    const match = matchIn(
      /^\s*an?\s+(?<what>[^,;.()]{3,100})/u,
      textOf(sentence.text, complement),
      complement.from,
    )
    const occupation = match && readOccupation(match.group('what'))
    if (match === undefined || occupation === undefined) return []
    const to = groupStart(match, 'what') + occupation.length
    const shared = { subject: person.mention, to, rule: 'lives/is-a' }
    const { country, words } = occupation
    return [
      said(clause, sentence, { ...shared, relation: 'occupation', object: text(words) }),
      ...(country === undefined
        ? []
        : [
            said(clause, sentence, {
              ...shared,
              relation: 'nationality',
              object: { by: 'name', type: 'Country', name: country },
            }),
          ]),
    ]
  },
}

const SERVICE = new RegExp(
  `^\\s*(?:as\\s+)?(?:an?|the)\\s+(?<role>(?:[\\p{L}\\p{M}-]+\\s+){0,3}(?:${militaryRoles.join('|')}))(?![\\p{L}-])`,
  'iu',
)

/** "was a guerilla commander in the Turkish War of Independence", "served as a captain in …", "fought in …" */
export const service: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const { person, verb, complement } = clause
    if (person === undefined || !/^(?:be|serve|fight)$/u.test(verb.lemma)) return []
    const match = matchIn(SERVICE, textOf(sentence.text, complement), complement.from)
    const role = match?.group('role')
    if (match === undefined || role === undefined)
      return verb.lemma === 'fight' ? eventOf(clause, sentence, undefined) : []
    const served = said(clause, sentence, {
      subject: person.mention,
      relation: 'militaryRole',
      object: text(role),
      to: match.to,
      rule: 'lives/service',
    })
    return [served, ...eventOf(clause, sentence, role)]
  },
}

function eventOf(clause: ClauseView, sentence: Sentence, role: string | undefined): readonly Found[] {
  const { adjuncts, person } = clause
  const at = adjuncts.find(({ preposition }) => preposition === 'in' || preposition === 'during')?.inner.from
  const event = sentence.names.find(
    ({ from }) => at !== undefined && from >= at && /^(?:the )?$/u.test(sentence.text.slice(at, from)),
  )
  if (event === undefined || person === undefined || !isEvent(event.text)) return []
  const object: Mention = { by: 'name', type: 'Event', name: label(event.text) }
  const qualifiers = role === undefined ? {} : { role: text(role) }
  return [
    said(clause, sentence, {
      subject: person.mention,
      relation: 'participatedIn',
      object,
      qualifiers,
      to: event.to,
      rule: 'lives/service',
    }),
  ]
}

const isEvent = (name: string) =>
  name
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => eventNouns.has(word))
