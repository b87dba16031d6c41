// Reads numbered pairs of an infobox: "Leader1 Title: Chairman" with "Leader1 Name: …", "Seats1 Title" with "Seats1".
import type { InfoboxField, Passage } from '../../model/article.ts'
import type { Finding } from '../../model/claim.ts'
import type { PairFamily } from '../infobox-keys/key-table.ts'
import { text, type Found } from '../rule.ts'
import { readCount } from '../text/numbers.ts'
import { listedValues } from '../text/values.ts'
import { boxFinding, isEmpty, unread, type Box } from './infobox-box.ts'
import { fieldFindings } from './infobox-fields.ts'
import { leads, roleOf, roleWithNote } from './infobox-roles.ts'
import { bodyNamed, seatsFinding, seatsOfBody, type Body } from './infobox-seats.ts'
import { readValue } from './infobox-values.ts'

interface PairFields {
  readonly family: PairFamily
  /** The body of the seats, where the keys name it; empty where nothing does. */
  readonly body?: string
  readonly title?: InfoboxField
  readonly value?: InfoboxField
  readonly total?: InfoboxField
}

type Full = PairFields & { readonly title: InfoboxField; readonly value: InfoboxField }

/** Findings of all pairs; a title without its value is a doubt and gives no fact. */
export function readPairs(box: Box): readonly Found[] {
  const pairs = new Map<string, PairFields>()
  for (const { field, meaning } of box.fields) {
    if (meaning?.type !== 'pair' || isEmpty(field)) continue
    const { family, number, body, part } = meaning
    const id = `${family}/${body ?? ''}/${number}`
    const known = pairs.get(id)
    pairs.set(id, {
      family,
      ...(body === undefined ? {} : { body }),
      ...known,
      [part]: known?.[part] ?? field,
    })
  }
  return [...pairs.values()].flatMap((pair) => readPairOf(pair, box))
}

function readPairOf(pair: PairFields, box: Box): readonly Found[] {
  const { family, title, value } = pair
  if (value === undefined) return title === undefined ? [] : [withoutValue(title)]
  if (family === 'seats') return seatsOf({ ...pair, value }, box)
  if (title === undefined) return family === 'leader' ? leadersOf({ ...pair, value }, box) : []
  switch (family) {
    case 'leader':
      return leadersOf({ ...pair, value }, box)
    case 'wing':
    case 'affiliation':
    case 'free':
      return titledPair({ ...pair, title, value }, box)
    default:
      return family satisfies never
  }
}

function withoutValue(title: InfoboxField): Found {
  const message = `"${title.key.text}" has no value beside it: no fact made of it`
  return { code: 'missing-value', message, span: title.span }
}

type Valued = PairFields & { readonly value: InfoboxField }

/** One name is quoted with its key; of several each by its own words. */
function leadersOf({ title, value }: Valued, box: Box): readonly Found[] {
  const { language, reading } = box
  const { values } = listedValues(value.value, { and: 'always', slash: 'links', language })
  return values.flatMap((one): readonly Found[] => {
    const read = readValue('ledBy', one, { reading, language })
    if (read === undefined) return [unread(`"${one.text}" is not the name of a person`, one.span)]
    const role = roleWithNote(roleIn(title, value), one.note ?? '')
    if (role !== undefined && !leads(role, box)) return []
    return [
      boxFinding({
        relation: 'ledBy',
        object: read.object,
        qualifiers: { ...(role === undefined ? {} : { role: text(role) }), ...read.qualifiers },
        spans: [values.length > 1 ? one.span : value.span, ...(title === undefined ? [] : [title.span])],
        rule: 'infobox/pair',
      }),
    ]
  })
}

/** The title; without one the key, if it is no numbered one. */
function roleIn(title: InfoboxField | undefined, { key }: InfoboxField): string | undefined {
  if (title !== undefined) return roleOf(title.value.text)
  return /[0-9]/u.test(key.text) ? undefined : roleOf(key.text)
}

function seatsOf(pair: Valued, box: Box): readonly Found[] {
  const { title, value, total, body = '' } = pair
  const named = title === undefined ? bodyCalled(body) : bodyNamed(title.value, true)
  const read = named && seatsOfBody(value.value, named, box.language)
  if (read === undefined) {
    const words = (title?.value ?? value.key).text
    return [unread(`"${words}" with "${value.value.text}" is not a number of seats in a body`, value.span)]
  }
  const whole = wholeOf(total, read.counts.seats)
  const counts = whole === undefined ? read.counts : { ...read.counts, seatsTotal: whole }
  const more = [title, whole === undefined ? undefined : total].flatMap((field) =>
    field === undefined ? [] : [field.span],
  )
  return [seatsFinding({ ...read, counts, span: value.span }, more, 'infobox/pair')]
}

/** The seats of the whole body, where they stand under a key of their own and are not less than the part. */
function wholeOf(total: InfoboxField | undefined, seats: number): number | undefined {
  const whole = total === undefined ? undefined : readCount(total.value.text)
  return whole === undefined || whole < seats ? undefined : whole
}

/** The body that the keys themselves name. */
export function bodyCalled(name: string): Body | undefined {
  return name === '' ? undefined : { mention: { by: 'name', type: 'Legislature', name } }
}

/** "Wing1 Title: Youth wing" with "Wing1: X": the title is read as the key. */
function titledPair({ title, value }: Full, box: Box): readonly Found[] {
  const meaning = box.meaning(title.value.text)
  if (meaning?.type === 'ignored') return []
  if (meaning?.type === 'relation') {
    const role = meaning.role === 'key' ? { role: title.value.text } : {}
    return fieldFindings(
      { ...value, key: title.value },
      { ...role, relation: meaning.relation, more: [title.span], rule: 'infobox/pair' },
      box,
    )
  }
  const seats = seatsByTitle(title.value, value, box)
  if (seats !== undefined) return [{ ...seats, spans: [value.span, title.span] }]
  return [{ code: 'unread-key', message: `the key "${title.value.text}" is not known`, span: title.span }]
}

function seatsByTitle(title: Passage, value: InfoboxField, { language }: Box): Finding | undefined {
  const body = bodyNamed(title, false)
  const read = body && seatsOfBody(value.value, body, language)
  return read && seatsFinding(read, [], 'infobox/pair')
}
