// Quotes are sliced again from the source, by code points.
import { expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { makeSource } from '../../src/model/source.ts'
import { rereadQuotes } from '../../src/pipeline/reread.ts'

const source = makeSource('a.txt', '\u{FEFF}𝒳𝒴 Halkın\r\nPartisi')

function claim(quotes: readonly (readonly [start: number, end: number, quote: string])[]): Claim {
  const party = { type: 'Party', id: 'party/a', label: 'A' } as const
  const evidence = quotes.map(([start, end, quote]) => ({ start, end, quote, line: 1, column: 1 }))
  const value = { type: 'text', text: 'x' } as const
  const rest = { document: 'a.txt', source: 'prose', rule: 'a/b', qualifiers: {} } as const
  return { id: 'claim/1', subject: party, relation: 'name', object: value, evidence, ...rest }
}

test.each([
  ['behind characters outside the basic plane', [[3, 9, 'Halkın']], 1],
  ['over a line end', [[3, 18, 'Halkın\r\nPartisi']], 1],
  [
    'in two places',
    [
      [0, 2, '𝒳𝒴'],
      [11, 18, 'Partisi'],
    ],
    1,
  ],
  ['one place too far', [[4, 10, 'Halkın']], 0],
  [
    'with one of two wrong',
    [
      [0, 2, '𝒳𝒴'],
      [3, 9, 'Halkin'],
    ],
    0,
  ],
  ['empty', [[3, 3, '']], 0],
  ['with no words at all', [], 0],
] as const)('a quote %s', (_, quotes, matching) => {
  expect(rereadQuotes([source], [claim(quotes)])).toEqual({ checked: 1, matching })
})

test('a claim of a document that is not there does not match', () => {
  expect(rereadQuotes([], [claim([[3, 9, 'Halkın']])])).toEqual({ checked: 1, matching: 0 })
})
