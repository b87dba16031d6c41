// Quotes are sliced again from the source, by code points.
import { expect, test } from 'vitest'
import { makeSource } from '../../src/model/source.ts'
import { misquoted, type Quoting } from '../../src/pipeline/reread.ts'

const source = makeSource('a.txt', '\u{FEFF}𝒳𝒴 Halkın\r\nPartisi')

function quoting(quotes: readonly (readonly [start: number, end: number, quote: string])[]): Quoting {
  return {
    id: 'claim/1',
    evidence: quotes.map(([start, end, quote]) => ({ start, end, quote, line: 1, column: 1 })),
  }
}

test.each([
  ['behind characters outside the basic plane', [[3, 9, 'Halkın']], []],
  ['over a line end', [[3, 18, 'Halkın\r\nPartisi']], []],
  [
    'in two places',
    [
      [0, 2, '𝒳𝒴'],
      [11, 18, 'Partisi'],
    ],
    [],
  ],
  ['one place too far', [[4, 10, 'Halkın']], ['claim/1']],
  [
    'with one of two wrong',
    [
      [0, 2, '𝒳𝒴'],
      [3, 9, 'Halkin'],
    ],
    ['claim/1'],
  ],
  ['empty', [[3, 3, '']], ['claim/1']],
  ['with no words at all', [], ['claim/1']],
] as const)('a quote %s', (_, quotes, wrong) => {
  expect(misquoted(source, [quoting(quotes)])).toEqual(wrong)
})
