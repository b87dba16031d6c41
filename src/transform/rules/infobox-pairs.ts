// Reads numbered pairs of an infobox: "Leader1 Title: Chairman" with "Leader1 Name: …", "Seats1 Title" with "Seats1".
import { spanIn, type Infobox, type InfoboxField } from '../../model/article.ts'
import type { Finding, Mention, Qualifiers } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import type { Literal } from '../../model/value.ts'
import { legislatureNouns } from '../data/nouns.ts'
import type { PairFamily } from '../infobox-keys/key-table.ts'
import { keyMeaning } from '../infobox-keys/keys.ts'
import type { Reading } from '../reading.ts'
import { date, integer, text, tidySpans, type Found } from '../rule.ts'
import { label } from '../text/fold.ts'
import { matchIn } from '../text/match.ts'
import { readCount, readPair } from '../text/numbers.ts'
import { listedValues } from '../text/values.ts'

interface PairFields {
  readonly family: PairFamily
  readonly title?: InfoboxField
  readonly value?: InfoboxField
}

/** Findings of all pairs; a title without its value is a doubt and gives no fact. */
export function readPairs(box: Infobox, reading: Reading): readonly Found[] {
  const pairs = new Map<string, PairFields>()
  for (const field of box.fields) {
    const meaning = keyMeaning(field.key.text)
    if (meaning?.type !== 'pair' || field.value.text.trim() === '') continue
    const id = `${meaning.family}${meaning.number}`
    pairs.set(id, { ...pairs.get(id), family: meaning.family, [meaning.part]: field })
  }
  const found = reading.topic.type === 'Party' ? [...pairs.values()].flatMap(readPairOf) : []
  return [...found, ...lonelyLanguage(box, reading)]
}

function readPairOf({ family, title, value }: PairFields): readonly Found[] {
  if (title === undefined) return []
  if (value === undefined) {
    return [
      {
        code: 'missing-value',
        message: `"${title.key.text}" has no value beside it: no fact made of it`,
        span: title.span,
      },
    ]
  }
  switch (family) {
    case 'leader':
      return leadersOf(title, value)
    case 'seats':
      return seatsOf(title, value)
    case 'wing':
    case 'affiliation':
      return namedPair(title, value)
    default:
      return family satisfies never
  }
}

interface PairFinding {
  readonly relation: RelationName
  readonly object: Mention | Literal
  readonly qualifiers: Qualifiers
  /** The words of one value of several; the whole field where absent. */
  readonly words?: Span
}

function pairFinding(title: InfoboxField, value: InfoboxField, { words, ...finding }: PairFinding): Finding {
  return {
    subject: { by: 'topic' },
    ...finding,
    spans: tidySpans([words ?? value.span, title.span]),
    source: 'infobox',
    rule: 'infobox/pair',
  }
}

/** One name is quoted with its key; of several each by its own words. */
function leadersOf(title: InfoboxField, value: InfoboxField): readonly Finding[] {
  const { values } = listedValues(value.value, 'and')
  return values.map(({ text: name, years, span }) => {
    const term = present({
      from: years && date(years.from),
      to: years?.to === undefined ? undefined : date(years.to),
    })
    const object: Mention = { by: 'name', type: 'Person', name: label(name) }
    const qualifiers: Qualifiers = { role: text(title.value.text), ...term }
    return pairFinding(title, value, {
      relation: 'ledBy',
      object,
      qualifiers,
      ...(values.length > 1 ? { words: span } : {}),
    })
  })
}

/** "Seats in the National Assembly (1946)": the body, and the year of which it is true. */
const BODY = /^(?:seats in )?(?:the )?(?<body>[^()]{3,80}?)\s*(?:\((?<year>[0-9]{4})\))?$/iu

function seatsOf(title: InfoboxField, value: InfoboxField): readonly Found[] {
  const match = matchIn(BODY, title.value.text.trim())
  const counts = countsOf(value.value.text)
  if (match === undefined || counts === undefined || !isLegislature(match.group('body'))) {
    const message = `"${title.value.text}" with "${value.value.text}" is not a number of seats in a body`
    return [{ code: 'unread-value', message, span: value.span }]
  }
  const asOf = match.group('year') === '' ? {} : { asOf: date(match.group('year')) }
  const object: Mention = { by: 'name', type: 'Legislature', name: label(match.group('body')) }
  return [pairFinding(title, value, { relation: 'seatsHeld', object, qualifiers: { ...counts, ...asOf } })]
}

/** "23 / 60", or "23" alone. */
function countsOf(words: string): Qualifiers | undefined {
  const pair = readPair(words)
  if (pair !== undefined) return { seats: integer(pair.part), seatsTotal: integer(pair.whole) }
  const seats = readCount(words)
  return seats === undefined ? undefined : { seats: integer(seats) }
}

const isLegislature = (body: string) =>
  body
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => legislatureNouns.has(word))

/** "Wing1 Title: Youth wing" with "Wing1: X": the title is read as the key. */
function namedPair(title: InfoboxField, value: InfoboxField): readonly Found[] {
  const meaning = keyMeaning(title.value.text)
  if (meaning?.type !== 'relation')
    return [{ code: 'unread-key', message: `the key "${title.value.text}" is not known`, span: title.span }]
  return listedValues(value.value).values.map(({ text: name }) =>
    pairFinding(title, value, {
      relation: meaning.relation,
      object: { by: 'name', type: 'Organization', name: label(name) },
      qualifiers: {},
    }),
  )
}

/** "Native Name Lang" without "Native Name": the name itself was lost, or stands in the lead's brackets. */
function lonelyLanguage(box: Infobox, { topic }: Reading): readonly Found[] {
  const language = box.fields.find(
    (field) => keyMeaning(field.key.text)?.type === 'language' && field.value.text.trim() !== '',
  )
  const hasName = box.fields.some((field) => {
    const meaning = keyMeaning(field.key.text)
    return meaning?.type === 'relation' && meaning.relation === 'nativeName' && field.value.text.trim() !== ''
  })
  if (language === undefined || hasName) return []
  const [inLead] = topic.leadNames
  const remedy =
    inLead === undefined
      ? 'none stands in the lead either'
      : `taken from the brackets of the lead: "${inLead.text}"`
  return [
    {
      code: 'missing-value',
      message: `"${language.key.text}" has no name beside it; ${remedy}`,
      span: spanIn(language.key),
    },
  ]
}
