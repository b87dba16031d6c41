// What the summary shows of doubts, and of the fact that is said most often.
import { expect, test } from 'vitest'
import { paintFor } from '../../src/cli/paint.ts'
import { faultLines, lookLines, notReadLines } from '../../src/cli/summary/doubts.ts'
import { saidMostLines } from '../../src/cli/summary/said-most.ts'
import type { Claim, SourceKind } from '../../src/model/claim.ts'
import type { Diagnostic, DiagnosticCode } from '../../src/model/diagnostic.ts'
import type { Graph } from '../../src/model/graph.ts'

const paint = paintFor(false, {})

type Place = readonly [document: string, line: number]

function doubt(code: DiagnosticCode, [document, line]: Place, message: string): Diagnostic {
  const quote = `row ${line}\nof ${document}`
  return { code, document, message, evidence: { start: 0, end: quote.length, line, column: 3, quote } }
}

test('places to look at are aligned, and a message is not said twice in a row', () => {
  const doubts = [
    doubt('missing-name', ['a.txt', 4], 'no name'),
    doubt('row-repaired', ['a.txt', 40], 'carried down'),
    doubt('row-repaired', ['a.txt', 41], 'carried down'),
    doubt('no-infobox', ['a.txt', 50], 'only for the report'),
  ]
  expect(lookLines(doubts, paint)).toEqual([
    'Look at these (3)',
    '  4:3   missing name  “row 4 of a.txt”  no name',
    '  40:3  row repaired  “row 40 of a.txt”  carried down',
    '  41:3  row repaired  “row 41 of a.txt”  (the same)',
  ])
})

test('several articles are named above their places', () => {
  const doubts = [doubt('no-title', ['a.txt', 1], 'x'), doubt('no-title', ['b.txt', 2], 'x')]
  expect(lookLines(doubts, paint)).toEqual([
    'Look at these (2)',
    '  a.txt',
    '    1:3  no title  “row 1 of a.txt”  x',
    '  b.txt',
    '    2:3  no title  “row 2 of b.txt”  x',
  ])
})

test('ten places are shown, the rest is in the report', () => {
  const doubts = Array.from({ length: 13 }, (_, i) => doubt('no-title', ['a.txt', i + 1], `${i}`))
  const lines = lookLines(doubts, paint)
  expect(lines).toHaveLength(12)
  expect(lines.at(-1)).toBe('  … and 3 more in report.json')
})

test('documents that could not be read are faults', () => {
  const missing = { code: 'unreadable-file', document: 'none.txt', message: 'no such file' } as const
  expect(faultLines([missing], paint)).toEqual(['Faults (1)', '  none.txt  not read  no such file'])
  expect(faultLines([], paint)).toEqual([])
})

test('sentences that were not read are counted, the first is shown', () => {
  const unread = [doubt('unread-sentence', ['a.txt', 8], 'x'), doubt('unread-sentence', ['a.txt', 9], 'x')]
  expect(notReadLines(unread)).toEqual([
    'Not read: 2 sentences with a name or number (8:3: “row 8 of a.txt”, …)',
  ])
})

const party = { type: 'Party', id: 'party/a', label: 'Plum Party' } as const
const person = { type: 'Person', id: 'person/b', label: 'Ada Şen' } as const

function claim(id: string, source: SourceKind, [document, line]: Place): Claim {
  const evidence = [{ start: 0, end: 1, line, column: 1, quote: 'x' }]
  const rest = { relation: 'ledBy', qualifiers: {}, rule: 'a/b' } as const
  return { id, document, subject: party, object: person, source, evidence, ...rest }
}

function graphOf(claims: readonly Claim[]): Graph {
  const rest = { relation: 'ledBy', status: 'corroborated', preferred: true, qualifiers: {} } as const
  const facts = [
    { id: 'fact/1', subject: party.id, object: person, claims: claims.map(({ id }) => id), ...rest },
  ]
  const documents = [...new Set(claims.map(({ document }) => document))].map((key) => ({
    key,
    title: key,
    language: 'en',
    hash: '0',
  }))
  return { entities: [{ ...party, identity: {} }], facts, claims, documents, diagnostics: [] }
}

test.each([
  [
    'with the lines of one article',
    [
      claim('1', 'table', ['a.txt', 45]),
      claim('2', 'infobox', ['a.txt', 6]),
      claim('3', 'table', ['a.txt', 39]),
    ],
    ['  Said most often   Plum Party: led by Ada Şen    infobox 6 · table 39, 45'],
  ],
  [
    'with the number of several articles',
    [claim('1', 'prose', ['a.txt', 3]), claim('2', 'prose', ['b.txt', 5])],
    ['  Said most often   Plum Party: led by Ada Şen    2 places in 2 articles'],
  ],
  ['not where nothing is said twice', [claim('1', 'prose', ['a.txt', 3])], []],
  [
    'not by what only follows from it',
    [claim('1', 'prose', ['a.txt', 3]), { ...claim('2', 'prose', ['a.txt', 3]), derived: true as const }],
    [],
  ],
] as const)('the fact said most often is shown %s', (_, claims, lines) => {
  expect(saidMostLines(graphOf(claims))).toEqual(lines)
})
