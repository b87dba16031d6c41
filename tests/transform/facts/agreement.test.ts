// When two values agree, and which of the two says more.
import { expect, test } from 'vitest'
import type { Value } from '../../../src/model/value.ts'
import { agree, finer } from '../../../src/transform/facts/agreement.ts'
import { showValue } from '../../fixtures/show.ts'
import { ada, date, integer, party, share, text } from './claims.ts'

test.each<readonly [Value, Value, boolean]>([
  [date('2005'), date('2005-06'), true],
  [date('2005-06'), date('2005-06-15'), true],
  [date('2005-06-15'), date('2005-06-15'), true],
  [date('2005-06'), date('2005-07'), false],
  [date('2005-0'), date('2005-06'), false],
  [share('22.5'), share('22.46'), true],
  [share('22.4'), share('22.46'), false],
  [share('0.10'), share('0.1'), true],
  [share('1'), share('1.49'), true],
  [share('1'), share('1.5'), false],
  [share('-0.5'), share('-0.54'), true],
  [integer(5), integer(5), true],
  [integer(0), integer(5), false],
  [integer(5), share('5'), false],
  [text('a'), text('a', 'tr'), true],
  [text('a', 'fr'), text('a', 'tr'), false],
  [text('a'), text('A'), false],
  [text('2005'), date('2005'), false],
  [ada, ada, true],
  [ada, party, false],
  [ada, text('Ada Mor'), false],
])('%j and %j agree: %s', (one, other, expected) => {
  expect([agree(one, other), agree(other, one)]).toEqual([expected, expected])
})

test.each<readonly [Value, Value, string]>([
  [date('2005'), date('2005-06'), '2005-06'],
  [share('22.5'), share('22.46'), '22.46'],
  [text('a'), text('a', 'tr'), '“a”@tr'],
  [integer(5), integer(5), '5'],
])('of %j and %j the second is the finer or the same', (one, other, shown) => {
  expect([finer(one, other), finer(other, one)].map(showValue)).toEqual([shown, shown])
})
