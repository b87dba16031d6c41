// Whatever the words of an infobox: nothing throws, every span has words of the source, every date is one of the calendar.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDate } from '../../../src/model/calendar.ts'
import { isMention } from '../../../src/model/claim.ts'
import { infoboxLanguages } from '../../../src/transform/infobox-keys/keys.ts'
import { groupsIn } from '../../../src/transform/rules/infobox-groups.ts'
import { readCounted } from '../../../src/transform/rules/infobox-counts.ts'
import { readFieldDates } from '../../../src/transform/rules/infobox-dates.ts'
import { readElectionDates } from '../../../src/transform/rules/infobox-election-dates.ts'
import { seatsInLines } from '../../../src/transform/rules/infobox-seats.ts'
import { readTerm } from '../../../src/transform/text/terms.ts'
import { listedValues } from '../../../src/transform/text/values.ts'
import { passageOf } from '../text/passages.ts'
import { boxGraph } from './boxes.ts'

const words =
  `Ada Mor|[Ada Mor](Ada)|Granite Party|[Tide](Tide Union)|15 June 2005|23. Mai 1863|1er mai 1920|1921–1937|(1921–1937)|
since|until|(acting)|(SDAP)|Majority:|12,640|152 / 736|2,71%|▼ 3|c. 1920|and|und|et|y|,|;|/|•|(|)|:|—|None|1.5 million|"x"|Bundestag|
seats|in the|All 47|(12)|: 20|Government (31)|\n`.split('|')

const written = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 9 })
  .map((parts) => parts.join(' '))
const language = fc.constantFrom(...infoboxLanguages)

test('values, dates and seats lie inside their field', () => {
  fc.assert(
    fc.property(written, language, (text, tag) => {
      const passage = passageOf(text)
      const spans = [
        ...listedValues(passage, { and: 'always', slash: 'links', language: tag }).values,
        ...(readFieldDates(passage, tag) ?? []),
        ...(readElectionDates(passage, tag) ?? []),
        ...seatsInLines(passage).filter((seats) => seats !== undefined),
        ...groupsIn(passage, undefined),
      ].map(({ span }) => span)
      expect(spans.filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('dates are dates, terms do not end before they begin, counts are whole', () => {
  fc.assert(
    fc.property(written, language, (text, tag) => {
      const passage = passageOf(text)
      const dates = [...(readFieldDates(passage, tag) ?? []), ...(readElectionDates(passage, tag) ?? [])]
      const { from, to } = readTerm(text, tag) ?? {}
      const all = [...dates.map(({ iso }) => iso), from, to].filter((iso) => iso !== undefined)
      expect(all.filter((iso) => !isDate(iso))).toEqual([])
      if (from !== undefined && to !== undefined) expect(from.slice(0, 4) <= to.slice(0, 4)).toBe(true)
      const object = readCounted(text, tag)?.object
      if (object !== undefined && !isMention(object) && object.type === 'integer')
        expect(Number.isSafeInteger(object.n)).toBe(true)
    }),
    { numRuns: 400 },
  )
})

const keys = [
  'leader',
  'foundation',
  'ideology',
  'seats1_title',
  'seats1',
  'membership',
  'website',
  'native_name',
  'slogan',
  'birth_date',
  'party',
  'term_start',
  'office',
  'party1',
  'seats2',
  'election_date',
  'seats_for_election',
  'nominee1',
  'kuruluş',
  'Gründung',
  'political_groups1',
  'members',
  'last_election1',
  'member_parties',
]
const templates = [
  'Infobox political party',
  'Infobox officeholder',
  'Infobox election',
  'Infobox legislature',
  'Infobox political alliance',
  'Infobox',
  'Infobox settlement',
]

test('no infobox throws, and no claim breaks the ontology', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...templates),
      fc.array(fc.tuple(fc.constantFrom(...keys), written), { maxLength: 6 }),
      (template, fields) => {
        const lines = fields.map(([key, text]) => `${key} = ${text.replace(/[{}|\n]/gu, ' ')}`)
        const { diagnostics } = boxGraph(lines, { template })
        expect(diagnostics.filter(({ code }) => code === 'ontology-violation')).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})
