// What the date reader gives is checked by an independent reader of the standard form (EDTF, ISO 8601-2).
import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDates } from '../../../src/transform/text/dates.ts'

const months = [
  'January',
  'Feb',
  'March',
  'Apr.',
  'May',
  'June',
  'Jul.',
  'August',
  'Sept',
  'October',
  'Nov.',
  'December',
]
const day = fc.integer({ min: 0, max: 33 })
const month = fc.constantFrom(...months)
const year = fc.integer({ min: 1000, max: 2099 })
const forms = fc.oneof(
  fc.tuple(day, month, year).map(([d, m, y]) => `${String(d)} ${m} ${String(y)}`),
  fc.tuple(month, day, year).map(([m, d, y]) => `${m} ${String(d)}, ${String(y)}`),
  fc.tuple(month, year).map(([m, y]) => `${m} ${String(y)}`),
  fc.tuple(year, day, day).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
)

test('every date that is read is a date of the standard form, at its precision', () => {
  fc.assert(
    fc.property(forms, (text) => {
      for (const { iso } of findDates(text)) expect(edtf(iso).edtf).toBe(iso)
    }),
    { numRuns: 500 },
  )
})
