// Passages lead back to the source: through markup, through what is written in another way, and past what is made.
import { describe, expect, test } from 'vitest'
import { spanIn, subPassage, targetOf } from '../../src/model/article.ts'
import type { Passage } from '../../src/model/article.ts'
import { makePassageBuilder } from '../../src/extract/passage-builder.ts'

/** "[[Ann Mor|Ann]] &amp; {{date|1921}}<br>Bob" as a reader would build it. */
const source = '[[Ann Mor|Ann]] &amp; {{date|1921}}<br>Bob '

function built(): Passage {
  const builder = makePassageBuilder()
  builder.openLink('Ann Mor')
  builder.add('Ann', 10)
  builder.closeLink()
  builder.add(' ', 15)
  builder.addWritten('&', 16, 5)
  builder.add(' ', 21)
  builder.addWritten('1921-00', 22, 13)
  builder.addMade('\n')
  builder.add('Bob ', 39)
  const passage = builder.build()
  if (passage === undefined) throw new Error('nothing was built')
  return passage
}

const passage = built()
const words = (from: number, to: number) => {
  const { start, end } = spanIn(passage, from, to)
  return [passage.text.slice(from, to), source.slice(start, end)]
}

test('reads as the page does, without white space at its ends', () => {
  expect(passage.text).toBe('Ann & 1921-00\nBob')
})

describe('leads back', () => {
  test.each([
    [0, 3, ['Ann', 'Ann']],
    [0, 5, ['Ann &', 'Ann]] &amp;']],
    [4, 5, ['&', '&amp;']],
    [6, 13, ['1921-00', '{{date|1921}}']],
    [6, 10, ['1921', '{{date|1921}}']],
    [14, 17, ['Bob', 'Bob']],
    [13, 17, ['\nBob', 'Bob']],
    [6, 14, ['1921-00\n', '{{date|1921}}']],
  ])('from %i to %i', (from, to, expected) => {
    expect(words(from, to)).toEqual(expected)
  })

  test('from no words at all to nowhere', () => {
    expect(() => spanIn(passage, 13, 14)).toThrow('no words of the source at 13–14')
  })
})

test('a part of it is a passage of its own', () => {
  const part = subPassage(passage, 1, 10)
  expect(part.text).toBe('nn & 1921')
  const { start, end } = spanIn(part)
  expect(source.slice(start, end)).toBe('nn]] &amp; {{date|1921}}')
  expect(part.links).toEqual([{ from: 0, to: 2, target: 'Ann Mor' }])
})

test('tells the page that words are linked to', () => {
  expect([targetOf(passage, 0, 3), targetOf(passage, 1, 2), targetOf(passage, 0, 5)]).toEqual([
    'Ann Mor',
    'Ann Mor',
    undefined,
  ])
})

test('nothing but white space builds nothing', () => {
  const builder = makePassageBuilder()
  builder.add(' \n', 0)
  builder.addMade(' ')
  expect(builder.build()).toBeUndefined()
})
