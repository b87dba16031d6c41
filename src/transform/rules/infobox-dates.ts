// Reads the dates of an infobox field: one, or several that each say in brackets of what they are.
import { spanIn, subPassage, type Passage } from '../../model/article.ts'
import type { RelationName } from '../../model/ontology.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import { findDates, type FoundDate } from '../text/dates.ts'

export interface FieldDate {
  readonly iso: string
  readonly approximate: boolean
  readonly span: Span
  /** What the brackets behind it say. */
  readonly note?: string
  /** "in Tor": words of the place behind it. */
  readonly place?: Passage
}

/** "162 years ago", "age 85": what a template adds to a date. */
const AGO =
  /[;,]?\s*(?:\(?\s*(?:aged?|edad|âge|wiek|leeftijd|età|idade|yaş)\s[0-9]{1,3}(?:[–-][0-9]{1,3})?\s*\)?|[0-9]{1,4}(?:\s[0-9]{1,2} months?)? (?:years?|months?|days?)(?:, [0-9]{1,3} (?:years?|months?|days?))? ago|hace [0-9]{1,4} años|il y a [0-9]{1,4} ans|vor [0-9]{1,4} Jahren|[0-9]{1,4} (?:ans|anos|años|anni|lat|лет|років|jaar|yıl önce)|\((?:[0-9]{1,3}) (?:ans|años|anos|anni|let|lat|лет|jaar|yaşında)\))(?![\p{L}])/giu
/** Signs and brackets that are left of what was read. */
const REST = /^[\s\u00A0()[\];,.•·–—/-]*$/u
/** "in Leipzig", ", Leipzig" */
const PLACE =
  /^(?:,? (?:in|at|à|en|a|te|w|em|i|στην|στη|στο|в|у|de) |, ?)(?<place>\p{Lu}[\p{L}\p{M}.' –-]{1,40}(?:, \p{Lu}[\p{L}\p{M}.' –-]{1,40}){0,3})$/u
const CIRCA_LEFT =
  /^[\s(]*(?:circa|ca?\.?|around|about|approx(?:imately|\.)?|um|vers|etwa|около|ok\.|~)[\s.)]*$/iu
/** "on 5 May 2005" */
const ON_LEFT = /^\s{0,3}(?:on|in|am|le|el|il|op|em|den|founded|established|since)\s{0,3}$/iu

/** Undefined where the words say more than dates and what they are of, or several dates and not of what. */
export function readFieldDates(
  value: Passage,
  language: string,
  bareOnes: 'one' | 'several' = 'one',
): readonly FieldDate[] | undefined {
  const text = value.text.replace(AGO, (words) => ' '.repeat(words.length))
  const dates = unique(text.split('\n').reduce<Line>(addLine(value, language), { at: 0, dates: [] }).dates)
  if (dates.length === 0 || dates.some((date) => date === undefined)) return undefined
  const sure = dates.filter((date) => date !== undefined)
  if (bareOnes === 'several') return sure
  const bare = sure.filter(({ note }) => note === undefined)
  return sure.length === 1 || bare.length === 0 || (bare.length === 1 && bare[0] === sure[0])
    ? sure
    : undefined
}

interface Line {
  readonly at: number
  /** Undefined where a line is not understood. */
  readonly dates: readonly (FieldDate | undefined)[]
}

function addLine(value: Passage, language: string): (before: Line, words: string) => Line {
  return function add({ at, dates }, words) {
    const found = findDates(words, language)
    const read =
      found.length === 0 && REST.test(words)
        ? []
        : found.map((date, i) => dateAt(value, { words, at, date, next: found[i + 1], isFirst: i === 0 }))
    const lost = found.length === 0 && !REST.test(words) && words.trim() !== '' ? [undefined] : []
    return { at: at + words.length + 1, dates: [...dates, ...read, ...lost] }
  }
}

interface Place {
  readonly words: string
  readonly at: number
  readonly date: FoundDate
  readonly next: FoundDate | undefined
  readonly isFirst: boolean
}

/** "(ADAV)", "(de facto)" directly behind a date. */
const NOTE = /^\s{0,3}\((?<note>[^()]{1,120})\)/u

function dateAt(value: Passage, place: Place): FieldDate | undefined {
  const { words, at, date, next, isFirst } = place
  const before = isFirst ? words.slice(0, date.from) : ''
  const behind = behindDate(words.slice(date.to, next?.from ?? words.length), next === undefined)
  if (behind === undefined || !LEFT_OF_DATE.some((form) => form.test(before))) return undefined
  const { note, noteLength, from, to } = behind
  const placeAt = at + date.to
  return present({
    iso: date.iso,
    approximate: date.approximate || CIRCA_LEFT.test(before),
    span: spanIn(value, at + date.from, at + date.to + noteLength),
    note,
    place: from < to ? subPassage(value, placeAt + from, placeAt + to) : undefined,
  })
}

/** What may stand before the first date of a line. */
const LEFT_OF_DATE = [REST, CIRCA_LEFT, ON_LEFT]

interface Behind {
  readonly note: string | undefined
  readonly noteLength: number
  /** The words of a place, if there are some. */
  readonly from: number
  readonly to: number
}

/** Undefined where the words behind a date are neither a note nor, behind the last date, a place. */
function behindDate(behind: string, isLast: boolean): Behind | undefined {
  const note = NOTE.exec(behind)
  const noteLength = note?.[0].length ?? 0
  const left = behind.slice(noteLength)
  const words = note?.groups?.['note']
  if (REST.test(left)) return { note: words, noteLength, from: 0, to: 0 }
  const place = isLast ? PLACE.exec(left.replace(/[\s)]{1,9}$/u, ''))?.groups?.['place'] : undefined
  if (place === undefined) return undefined
  const from = noteLength + left.indexOf(place)
  return { note: words, noteLength, from, to: from + place.length }
}

/** "December 26, 1925 (1925-12-26)": a date that a template gives twice is one. */
function unique(dates: readonly (FieldDate | undefined)[]): readonly (FieldDate | undefined)[] {
  return dates.filter(
    (date, index) => date === undefined || dates.findIndex((other) => other?.iso === date.iso) === index,
  )
}

const events: readonly (readonly [RelationName, RegExp])[] = [
  [
    'registeredOn',
    /^(?:officially |legally )?(?:registered|registration|registrierung|registrado|registro|enregistrement|zarejestrowana|регистрация|kayıt)(?: |$)/iu,
  ],
  [
    'bannedOn',
    /^(?:banned|outlawed|proscribed|verboten|verbot|interdit|prohibido|ilegalizado|vietato|zdelegalizowana|запрещена|yasaklandı)(?: |$)/iu,
  ],
  [
    'legalisedOn',
    /^(?:legali[sz]ed|legali[sz]ation|legalizado|legalización|légalisé|zalegalizowana|yasallaştı)(?: |$)/iu,
  ],
  [
    'dissolvedOn',
    /^(?:dissolved|disbanded|dissolution|aufgelöst|auflösung|dissous|disuelto|disolución|sciolto|rozwiązana|opgeheven|kapatıldı|распущена)(?: |$)/iu,
  ],
  ['renamedOn', /^(?:renamed|umbenannt|umbenennung|renommé|renombrado|przemianowana|переименована)(?: |$)/iu],
]

/** Founded once more, which is no founding. */
const AGAIN =
  /^(?:re-?(?:founded|founding|foundation|established|formed|launched|constituted|organi[sz]ed|activated|vived)|revival|wieder(?:gründung|gegründet|begründung)|neugründung|refondation|refondé|refundaci[óo]n|refundad[oa]|rifondazione|rifondato|heroprichting|reaktywacja|refundação|återgrundat|yeniden kuruluş)(?![\p{L}])/iu

/** "(de facto)": in which sense it was so. */
export const senseNote = /^(?:de facto|de jure|officially|unofficially|formally|informally|legally)$/iu

/** "(as the Tide League)" */
export const nameInNote = /^as (?:the )?(?<name>\p{Lu}[^()]{1,100})$/u

/** What a date is of: what its note names, else what its key does. A party that ended by a ban was banned that day, too. */
export function relationsOfNote(note: string | undefined, relation: RelationName): readonly RelationName[] {
  if (relation === 'foundedOn' && note !== undefined && AGAIN.test(note.trim())) return []
  const named = events.find(([, form]) => note !== undefined && form.test(note.trim()))?.[0]
  if (named === undefined || named === relation) return [relation]
  return relation === 'dissolvedOn' && named === 'bannedOn' ? [relation, named] : [named]
}
