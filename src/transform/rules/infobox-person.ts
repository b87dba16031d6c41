// Reads the offices of a person's infobox: an office with the time in it, numbered or under one another.
import { targetOf, type InfoboxField, type Passage } from '../../model/article.ts'
import type { Finding } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import { officeTitles } from '../data/persons.ts'
import { date, text, type Found } from '../rule.ts'
import { readDate } from '../text/dates.ts'
import { label } from '../text/fold.ts'
import { groupStart, matchIn } from '../text/match.ts'
import { findRole } from '../text/roles.ts'
import { readTerm, type Term } from '../text/terms.ts'
import { holdsValue } from '../text/values.ts'
import { isSurelyParty } from '../topic-class.ts'
import { boxFinding, isEmpty, type Box } from './infobox-box.ts'
import { termQualifiers } from './infobox-values.ts'

interface Office {
  readonly office?: InfoboxField
  readonly order?: InfoboxField
  readonly start?: InfoboxField
  readonly end?: InfoboxField
  readonly term?: InfoboxField
}

/** Offices that the box numbers, each with its own term, and those that stand over the time in them. */
export function readOffices(box: Box): readonly Found[] {
  return [...numberedOffices(box), ...headedOffices(box)]
}

/** "1st President of Norvia" over "In office / 21 March 1990 – 21 March 2005". */
const IN_OFFICE =
  /^(?:in office|assumed office|incumbent|im amt|en fonction|en el cargo|in carica)\s{0,3}(?:since )?[\n:]?\s{0,3}(?<term>[^\n]{4,80})$/iu

/** Whether a field is an office with the time in it. */
export function isOffice(field: InfoboxField): boolean {
  return IN_OFFICE.test(field.value.text.trim()) || isTitled(field)
}

/** "Leader of the Opposition", "Member of Parliament for Tor", "12th Minister of Trade" */
const TITLED = new RegExp(
  `^(?:[0-9]{1,3}(?:st|nd|rd|th) )?(?:\\p{Lu}[\\p{L}-]+ ){0,3}(?:${[...officeTitles, 'Prime Minister', 'Member'].join('|')})(?: (?:of|for|to|in) |$)`,
  'u',
)

/** The name of an office with nothing but a time beside it. */
function isTitled({ key, value }: InfoboxField): boolean {
  const name = key.text.trim().replace(/\s+/gu, ' ')
  return TITLED.test(name) && /^[^\n]{0,40}[0-9]{4}[^\n]{0,40}$/u.test(value.text.trim())
}

function headedOffices({ fields, language }: Box): readonly Found[] {
  return fields.flatMap(({ field, meaning }) => {
    const name = officeName(field.key)
    const time = meaning === undefined ? timeIn(field, language) : undefined
    if (name === undefined || time === undefined) return []
    return [officeHeld(name, time, [field.span]), ...partyLed(field.key, time, [field.span])]
  })
}

/** Undefined where the field is no office; "In office" with a time that is not understood is one. */
function timeIn(field: InfoboxField, language: string): Held | undefined {
  const words = field.value.text.trim()
  const term = IN_OFFICE.exec(words)?.groups?.['term']
  if (term === undefined) return isTitled(field) ? readTerm(words, language) : undefined
  const isOpen = /^assumed|^incumbent/iu.test(words)
  return readTerm(term, language) ?? (isOpen ? { from: readDate(term, language)?.iso } : {})
}

function numberedOffices(box: Box): readonly Found[] {
  const offices = new Map<string, Office>()
  for (const { field, meaning } of box.fields) {
    if (meaning?.type !== 'part' || isEmpty(field)) continue
    const known = offices.get(meaning.number) ?? {}
    if (!Object.hasOwn(known, meaning.part)) offices.set(meaning.number, { ...known, [meaning.part]: field })
  }
  return [...offices.values()].flatMap((office) => officeFinding(office, box.language))
}

/** "1st", "25th": which holder of the office somebody is. */
const ORDINAL = /^[0-9]{1,3}(?:st|nd|rd|th|\.|º|ª|er|e) /u

/** An office has letters, and is not the number of the office alone: "1st". */
function officeName(words: Passage | undefined): string | undefined {
  const name = (words?.text.trim() ?? '').replace(/\s+/gu, ' ').replace(ORDINAL, '')
  return holdsValue(name) && /\p{L}{4}/u.test(name) && name.length < 200 ? name : undefined
}

function officeFinding(one: Office, language: string): readonly Found[] {
  const { office, order, start, end, term } = one
  const field = officeName(office?.value) === undefined ? order : office
  const name = officeName(field?.value)
  if (field === undefined || name === undefined) return []
  const time = termOf(one, language)
  const used = [
    time.from === undefined ? undefined : (start ?? term),
    time.to === undefined ? undefined : (end ?? term),
  ]
  const spans = [field.span, ...used.flatMap((words) => (words === undefined ? [] : [words.span]))]
  return [officeHeld(name, time, spans), ...partyLed(field.value, time, spans)]
}

/** "Deputy Leader of the Granite Party" */
const OF_PARTY = /^(?<role>[^,;()\n]{3,60}?) of (?:the )?(?<party>\p{Lu}[^,;\n]{2,100})$/u

/** Who leads a party by office is its leader, too. */
function partyLed(value: Passage, held: Held, spans: readonly Span[]): readonly Found[] {
  const match = matchIn(OF_PARTY, value.text)
  const name = match?.group('party') ?? ''
  const role = match?.group('role') ?? ''
  if (match === undefined || findRole(role)?.behind !== '' || !isSurelyParty(name)) return []
  const from = groupStart(match, 'party')
  const target = targetOf(value, from, from + name.length)
  return [
    boxFinding({
      subject: present({ by: 'name' as const, type: 'Party' as const, name: label(name), target }),
      relation: 'ledBy',
      object: { by: 'topic' },
      qualifiers: { ...termQualifiers(present(held)), role: text(role) },
      spans,
      rule: 'infobox/office',
    }),
  ]
}

interface Held {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

function officeHeld(name: string, { from, to }: Held, spans: readonly Span[]): Finding {
  return boxFinding({
    relation: 'positionHeld',
    object: text(name),
    qualifiers: present({
      from: from === undefined ? undefined : date(from),
      to: to === undefined ? undefined : date(to),
    }),
    spans,
    rule: 'infobox/office',
  })
}

function termOf({ start, end, term }: Office, language: string): Term {
  if (term !== undefined && start === undefined)
    return readTerm(term.value.text.replace(/\n/gu, ' '), language) ?? {}
  const from = start && readDate(start.value.text, language)?.iso
  const to = end && readDate(end.value.text, language)?.iso
  return present({ from, to })
}
