// Headings of sections that say nothing of their article's subject, in the languages of the larger wikis.
import { expect, test } from 'vitest'
import { isReferenceHeading } from '../../src/model/reference-headings.ts'

test.each([
  'See also',
  ' notes and\n references ',
  'Einzelnachweise',
  'Voir aussi',
  'Kaynakça',
  'Примечания',
])('%j leads elsewhere', (heading) => {
  expect(isReferenceHeading(heading)).toBe(true)
})

test.each(['History', 'Notes on method', 'See also the party', ''])('%j does not', (heading) => {
  expect(isReferenceHeading(heading)).toBe(false)
})
