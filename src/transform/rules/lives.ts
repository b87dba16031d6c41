// Reads clauses on a person's life: birth and death, what somebody was, armed service and its events.
import type { Mention } from '../../model/claim.ts'
import { countryNamed, countryOfDemonym } from '../data/countries.ts'
import { armedBodies, eventNouns, militaryRoles } from '../data/nouns.ts'
import type { ClauseView, Sentence } from '../reading.ts'
import { date, said, text, type Found } from '../rule.ts'
import { findDates } from '../text/dates.ts'
import { label } from '../text/fold.ts'
import { groupStart, matchIn, type Match } from '../text/match.ts'
import type { Name } from '../text/names.ts'
import { textOf } from '../text/range.ts'
import type { PersonScene } from './holders.ts'
import { readOccupation } from './occupations.ts'
import { hedgeOf, timeOf, type Time } from './times.ts'

/** "was born in 1948", "died on 2 August 1971" */
export function readBirths({ clause, sentence, holder }: PersonScene): readonly Found[] {
  const { verb } = clause
  const isBirth = verb.lemma === 'bear' && verb.tense !== 'perfect'
  const time =
    isBirth || verb.lemma === 'die' ? (timeOf(clause, sentence) ?? dateBehind(clause, sentence)) : undefined
  if (holder === undefined || time === undefined) return []
  return [
    said(clause, sentence, {
      subject: holder.mention,
      relation: isBirth ? 'bornOn' : 'diedOn',
      object: date(time.iso),
      qualifiers: hedgeOf(time),
      to: time.to,
      more: [holder.span],
      rule: 'lives/born-died',
    }),
  ]
}

/** "born 3 May 1990": without a preposition. */
function dateBehind({ verb, complement }: ClauseView, { text: words }: Sentence): Time | undefined {
  const [first] = findDates(words.slice(verb.to, complement.to))
  return first !== undefined &&
    /^[\s,]*(?:on\s(?:the\s)?)?$/u.test(words.slice(verb.to, verb.to + first.from))
    ? { iso: first.iso, to: verb.to + first.to, approximate: first.approximate }
    : undefined
}

/** "X was a teacher" */
export function readBeing({ clause, sentence, holder }: PersonScene): readonly Found[] {
  const { verb, complement } = clause
  if (holder === undefined || verb.lemma !== 'be' || verb.voice === 'passive') return []
  const match = matchIn(
    /^\s*an?\s+(?<what>[^,;.()]{3,100})/u,
    textOf(sentence.text, complement),
    complement.from,
  )
  const occupation = match && readOccupation(match.group('what'))
  if (match === undefined || occupation === undefined) return []
  const to = groupStart(match, 'what') + occupation.length
  const shared = { subject: holder.mention, to, more: [holder.span], rule: 'lives/is-a' }
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
}

/** "is Norwegian", "is of Norwegian nationality", "is a Norwegian citizen", "is from Norway" */
const NATIONAL =
  /^\s*(?:of\s(?<nationality>\p{Lu}[\p{L} ]{2,30})\snationality|(?:an?\s)?(?<citizen>\p{Lu}[\p{L} ]{2,30})\s(?:national|citizen)|from\s(?:the\s)?(?<land>\p{Lu}[\p{L} ]{2,30})|(?<demonym>\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20})?))(?=[.,;]|\s(?:and|who|but|by)\s|\s*$)/u

const countryOf = ({ group }: Match) =>
  countryNamed(group('land')) ??
  countryOfDemonym(group('nationality') || group('citizen') || group('demonym'))

/** Of what country a clause says that somebody is. */
export function readNationality({ clause, sentence, holder }: PersonScene): readonly Found[] {
  const { verb, complement } = clause
  if (holder === undefined || verb.lemma !== 'be' || verb.voice === 'passive') return []
  const match = matchIn(NATIONAL, sentence.text.slice(verb.to, complement.to), verb.to)
  const country = match && countryOf(match)
  if (match === undefined || country === undefined) return []
  return [
    said(clause, sentence, {
      subject: holder.mention,
      relation: 'nationality',
      object: { by: 'name', type: 'Country', name: country },
      to: match.to,
      more: [holder.span],
      rule: 'lives/nationality',
    }),
  ]
}

/** "a guerilla commander", "a captain of the Third Army"; no "captain of the Rovers", no "general secretary". */
const SERVICE = new RegExp(
  `^\\s*(?:as\\s+)?(?:an?|the)\\s+(?<role>(?:(?!(?:and|or|of|team|club)\\s)[\\p{L}\\p{M}-]+\\s+){0,3}(?:${militaryRoles.join('|')}))(?![\\p{L}-])` +
    `(?!\\s+of\\s(?!(?:[\\p{L}\\p{M}\\p{N}'’-]+\\s+){0,5}(?:${armedBodies.join('|')})(?![\\p{L}-])))` +
    '(?!\\s(?!(?:and|or|of|in|at|on|for|from|to|under|with|by|during|before|after|until|since|against|aboard|alongside|throughout|commanding|as|who|when|whose|that|which|there)\\s)\\p{Ll})',
  'iu',
)

/** The role in armed service that a clause says somebody had. */
export function serviceIn({ verb, complement }: ClauseView, { text: words }: Sentence): Match | undefined {
  return /^(?:be|serve|fight)$/u.test(verb.lemma)
    ? matchIn(SERVICE, textOf(words, complement), complement.from)
    : undefined
}

/** "was a guerilla commander in the Turkish War of Independence", "served as a captain in …" */
export function readService({ clause, sentence, holder }: PersonScene): readonly Found[] {
  const match = serviceIn(clause, sentence)
  if (holder === undefined || match === undefined) return []
  const shared = { subject: holder.mention, more: [holder.span], rule: 'lives/service' }
  const role = text(match.group('role'))
  const event = eventOf(clause, sentence)
  const served = said(clause, sentence, { ...shared, relation: 'militaryRole', object: role, to: match.to })
  if (event === undefined) return [served]
  const object: Mention = { by: 'name', type: 'Event', name: label(event.text) }
  const part = { ...shared, relation: 'participatedIn', object, qualifiers: { role }, to: event.to } as const
  return [served, said(clause, sentence, part)]
}

function eventOf({ adjuncts }: ClauseView, { names, text: words }: Sentence): Name | undefined {
  const at = adjuncts.find(({ preposition }) => preposition === 'in' || preposition === 'during')?.inner.from
  const event = names.find(
    ({ from }) => at !== undefined && from >= at && /^(?:the )?$/u.test(words.slice(at, from)),
  )
  return event !== undefined && isEvent(event.text) ? event : undefined
}

const isEvent = (name: string) =>
  name
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => eventNouns.has(word))
