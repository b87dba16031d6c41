// Whatever the copied text: no throw, exact places, in a time that grows with its length alone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectExactPlaces } from '../html/places.ts'
import { changedText, markedText } from '../marked-text.ts'
import { readMirror } from './read.ts'

const marks = [
  '\t',
  ': ',
  '[1]',
  '[a]',
  '[edit]',
  ' [edit]',
  '[citation needed]',
  '• ',
  '|',
  '(1921)',
  ')',
  ', ',
  '^ ',
  'Contents\n',
  '1.1 A\n',
]
const words = [
  'Leader',
  'Founded',
  'Political position',
  'Ann Mor',
  '12 March 1921',
  '7,100',
  '5.02%',
  'Year',
  'Votes',
  'It was a party of the centre that won.',
  'History',
]

const page =
  'Green Shore\nFrom Wikipedia, the free encyclopedia\nLeader\tAnn Mor\nFoundedMay 1921 (league)1930 (party)\nIdeology\nGreen\n\nThe Green Shore is a party in Arland.[1] It won.[2]\n\nContents\n1 History\n\nHistory[edit]\nIt was founded by Ann Mor.\n\nYear\tVotes\n1921\t7,100\n1925\t8,200\n\nYear\nVotes\n%\n1921\n7,100\n5.0\n1925\n8,200\n5.6\n\n1921 7,100 5.0 3\n1925 8,200 5.6 4\n'

describe('any text', () => {
  test.each([
    ['of random marks', markedText(marks, words), 1000],
    ['of many random marks', markedText(marks, words, 500), 50],
    ['of a page with changes', changedText(page, marks), 300],
  ] as const)('%s is read with exact places', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => expectExactPlaces(readMirror(text))),
      { numRuns },
    )
  })
})

describe('a large text is read to its end', () => {
  test.each([
    ['labels', 'Leader\n'.repeat(50_000), 1],
    ['labels and values', 'Leader\nAnn Mor\n'.repeat(50_000), 1],
    ['glued labels', 'LeaderAnn Mor\n'.repeat(50_000), 1],
    ['marks on one line', 'a[1]'.repeat(250_000), 1],
    ['tabs on one line', 'a\t'.repeat(250_000), 1],
    ['rows', `Year\tVotes\n${'1921\t7,100\n'.repeat(50_000)}`, 1],
    ['cells', 'Abc\n12\n5%\n'.repeat(50_000), 1],
    ['groups of cells', `Title\n\n${'A\nB\nC\n\n1\n2\n3\n\n'.repeat(20_000)}`, 20_000],
    ['bare lines', 'Abc\n\n'.repeat(50_000), 49_998],
    ['1 MB on one line', 'word '.repeat(200_000), 1],
    ['dates with events', `Country: B\nFounded: ${'1921 (a)'.repeat(20_000)}\nLeader: A\n`, 1],
  ])(
    'of %s',
    (_, text, blocks) => {
      expect(readMirror(text).article.body.blocks).toHaveLength(blocks)
    },
    20_000,
  )
})
