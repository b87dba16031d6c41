// Letters whose bytes were read in another encoding.
import { expect, test } from 'vitest'
import { repairEncoding } from '../../../src/transform/text/encoding.ts'

test.each([
  ['Ada MejÃ\u00ADa', 'Ada Mejía'],
  ['Ã\u0081ngela', 'Ángela'],
  ['MÅ\u0082ot', 'Młot'],
  ['itâ€™s', 'it’s'],
  ['1921Â\u00A0- 1970', '1921\u00A0- 1970'],
  ['Ângela Ção', 'Ângela Ção'],
  ['Ã', 'Ã'],
  ['Ada Mor', 'Ada Mor'],
])('“%s” is “%s”', (broken, whole) => {
  expect(repairEncoding(broken)).toBe(whole)
})
