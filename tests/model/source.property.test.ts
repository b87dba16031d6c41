// Places against a slow and simple count.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeLocate, makeSource } from '../../src/model/source.ts'
import type { Evidence } from '../../src/model/span.ts'
import { articleText } from '../extract/arbitraries.ts'

test('places agree with counting code points one by one', () => {
  const property = fc.property(articleText(), fc.nat(), fc.nat(), (decoded, a, b) => {
    const source = makeSource('a.txt', decoded)
    const bounds = boundsOf(source.text)
    const [start = 0, end = 0] = [a % bounds.length, b % bounds.length].toSorted((x, y) => x - y)
    fc.pre(start < end)
    const span = { start: bounds[start] ?? 0, end: bounds[end] ?? 0 }
    expect(makeLocate(source)(span)).toEqual(count(source.text, span.start, span.end))
  })
  fc.assert(property, { numRuns: 1000 })
})

test('a leading byte order mark is removed once and not counted', () => {
  const source = makeSource('a.txt', '\u{FEFF}\u{FEFF}x')
  expect(source.text).toBe('\u{FEFF}x')
  expect(makeLocate(source)({ start: 1, end: 2 })).toEqual({
    start: 1,
    end: 2,
    line: 1,
    column: 2,
    quote: 'x',
  })
})

/** Offsets between code points. */
function boundsOf(text: string): readonly number[] {
  const bounds = [0]
  for (const point of Array.from(text)) bounds.push((bounds.at(-1) ?? 0) + point.length)
  return bounds
}

function count(text: string, start: number, end: number): Evidence {
  const before = Array.from(text.slice(0, start))
  const words = Array.from(text.slice(start, end))
  // A line feed right behind a carriage return belongs to the line that both end.
  const lines = before
    .join('')
    .split(text[start - 1] === '\r' && text[start] === '\n' ? /\r\n|\n|\r(?!$)/ : /\r\n|\n|\r/)
  const column = Array.from(lines.at(-1) ?? '').length + 1
  return {
    start: before.length,
    end: before.length + words.length,
    line: lines.length,
    column,
    quote: words.join(''),
  }
}
