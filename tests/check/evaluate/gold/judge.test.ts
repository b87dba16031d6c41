// What is judged: facts that are found or missed, claims that are right or wrong, traps; the figures, and two runs side by side.
import { describe, expect, test } from 'vitest'
import {
  changesSince,
  readFormer,
  shiftsSince,
} from '../../../../src/check/evaluate/gold/comparison-of-runs.ts'
import { readCoverage } from '../../../../src/check/evaluate/gold/coverage.ts'
import { assign } from '../../../../src/check/evaluate/gold/documents.ts'
import { readGold } from '../../../../src/check/evaluate/gold/gold-table.ts'
import { judge } from '../../../../src/check/evaluate/gold/judge.ts'
import {
  causesTable,
  changeLines,
  detailLines,
  trapLines,
} from '../../../../src/check/evaluate/gold/lines.ts'
import { reportOf, type GoldReport } from '../../../../src/check/evaluate/gold/report.ts'
import { shortfallsOf } from '../../../../src/check/evaluate/gold/thresholds.ts'
import { extract } from '../../../../src/extract/extract.ts'
import type { Claim } from '../../../../src/model/claim.ts'
import { makeSource } from '../../../../src/model/source.ts'
import { claim, date, graphOf, party, person, text } from './claims.ts'

const article = extract(
  makeSource(
    'mill.txt',
    [
      '= Mill Party =',
      '- Leader: Ann Lund',
      '',
      'The Mill Party was founded in 1990 by Ann Lund.',
      '',
      '| Year | Leader |',
      '| 1990 | Ann Lund |',
      '| 1995 | Bo Lie |',
      '',
    ].join('\n'),
  ),
).article

const header = 'file\tsubject\trelation\tobject\tqualifiers\tevidence_line\tnote'
const facts = [
  'Mill Party\tledBy\tAnn Lund\t\t2\t',
  'Mill Party\tfoundedOn\t1990\t\t4\t',
  'Mill Party\tfoundedBy\tAnn Lund\t\t4\t',
  'Mill Party\tledBy\tBo Lie\tfrom=1995\t8\t',
  'Mill Party\tname\tMill Party\t\t1\toptional',
  'Mill Party\tNOT:foundedOn\t1995\t\t8\t',
  'Mill Party\tNOT:foundedBy\tBo Lie\t\t8\t',
]

const ledByAnn = claim({ line: 2, relation: 'ledBy', object: person('Ann Lund'), source: 'infobox' })
const founded = claim({ line: 4, relation: 'foundedOn', object: date('1990') })
const ledByBo = claim({ line: 8, relation: 'ledBy', object: person('Bo Lie'), source: 'table' })
const wronglyFounded = claim({ line: 8, relation: 'foundedOn', object: date('1995'), source: 'table' })

function judged(claims: readonly Claim[], ranges?: string, rows: readonly string[] = facts): GoldReport {
  const gold = readGold([header, ...rows.map((row) => `mill.txt\t${row}`)].join('\n'), 'gold.tsv')
  const read =
    ranges === undefined ? undefined : readCoverage(`file\tpart\tline_from\tline_to\n${ranges}`, 'r.tsv')
  const assignment = assign(gold, read, ['mill.txt'])
  return reportOf(judge(assignment.gold, [{ article, format: 'wiki-article' }], graphOf(claims)))
}

const outcome = ({ facts: told, claims, sprung }: GoldReport) => ({
  missed: told
    .filter(({ found }) => !found)
    .map(({ line, relation, kind, cause }) => [line, relation, kind, cause]),
  wrong: claims
    .filter(({ right }) => !right)
    .map(({ line, relation, kind, cause }) => [line, relation, kind, cause]),
  right: claims.filter(({ right }) => right).length,
  sprung: sprung.map(({ line, relation }) => [line, relation]),
})

describe('an article is judged', () => {
  test('by the facts that it states, the claims that are made, and the traps', () => {
    expect(outcome(judged([ledByAnn, founded, ledByBo, wronglyFounded]))).toEqual({
      missed: [
        [4, 'foundedBy', 'prose', 'something else was read there'],
        [8, 'ledBy', 'table', 'without from'],
      ],
      wrong: [[8, 'foundedOn', 'table', 'no such fact']],
      right: 3,
      sprung: [[8, 'foundedOn']],
    })
  })

  test('by the lines that were annotated only, but for facts that are given', () => {
    const report = judged(
      [ledByAnn, founded, wronglyFounded],
      'mill.txt\tinfobox\t2\t2\nmill.txt\tlead\t4\t4',
    )
    expect(outcome(report)).toEqual({
      missed: [
        [4, 'foundedBy', 'prose', 'something else was read there'],
        [8, 'ledBy', 'table', 'something else was read there'],
      ],
      wrong: [],
      right: 2,
      sprung: [[8, 'foundedOn']],
    })
  })

  test('without what follows from other claims, and without what only an optional row says', () => {
    const derived = { ...wronglyFounded, derived: true } as const
    const named = claim({ line: 1, relation: 'name', object: text('Mill Party') })
    expect(judged([derived, named]).claims).toEqual([])
  })

  test('and told where a fact was read from other words', () => {
    const elsewhere = claim({ line: 8, relation: 'foundedOn', object: date('1990') })
    const told = judged([elsewhere, ledByAnn]).facts.map(({ relation, elsewhere: is }) => [relation, is])
    expect(told).toContainEqual(['foundedOn', true])
    expect(told).toContainEqual(['ledBy', undefined])
  })

  test('with rows of one number as one fact', () => {
    const rows = ['Mill Party\tfoundedOn\t1990\t\t4\talt:1', 'Mill Party\tfoundedOn\t1991\t\t4\talt:1']
    const second = claim({ line: 4, relation: 'foundedOn', object: date('1991') })
    expect(judged([second], undefined, rows).scores.all.recall).toMatchObject({ successes: 1, n: 1 })
    expect(judged([], undefined, rows).scores.all.recall).toMatchObject({ successes: 0, n: 1 })
    expect(judged([second, founded], undefined, rows).scores.all.precision).toMatchObject({
      successes: 2,
      n: 2,
    })
  })
})

describe('errors are sorted', () => {
  test.each([
    [
      'another object at the same place',
      claim({ line: 4, relation: 'foundedBy', object: person('Bo') }),
      'other object',
    ],
    [
      'the same elsewhere with more',
      claim({
        line: 1,
        relation: 'foundedBy',
        object: person('Ann Lund'),
        qualifiers: { asOf: date('1990') },
      }),
      'extra asOf',
    ],
    [
      'another subject',
      claim({ line: 4, subject: party('Mill'), relation: 'foundedBy', object: person('Ann Lund') }),
      'other subject',
    ],
    [
      'another object elsewhere',
      claim({ line: 1, relation: 'foundedBy', object: person('Bo') }),
      'no such fact',
    ],
  ])('%s', (_, one, cause) => {
    expect(judged([one]).claims.map((told) => told.cause)).toEqual([cause])
  })
})

describe('figures', () => {
  const { scores } = judged([ledByAnn, founded, ledByBo, wronglyFounded])

  test('are counted in all', () => {
    expect(scores.all.precision).toMatchObject({ rate: 0.75, successes: 3, n: 4 })
    expect(scores.all.recall).toMatchObject({ rate: 0.5, successes: 2, n: 4 })
    expect(scores.all.f1.rate).toBeCloseTo(0.6, 10)
    expect(scores.all.f1.n).toBe(8)
    expect(scores.all.avoided).toMatchObject({ rate: 0.5, successes: 1, n: 2 })
  })

  test('are counted by kind, format, relation and document', () => {
    const counts = (grouping: keyof typeof scores.by) =>
      scores.by[grouping].map(({ name, precision, recall }) => [name, precision.n, recall.n])
    expect(counts('kind')).toEqual([
      ['infobox', 1, 1],
      ['prose', 1, 2],
      ['table', 2, 1],
    ])
    expect(counts('relation')).toEqual([
      ['foundedBy', 0, 1],
      ['foundedOn', 2, 1],
      ['ledBy', 2, 2],
    ])
    expect(counts('format')).toEqual([['wiki-article', 4, 4]])
    expect(counts('document')).toEqual([['mill.txt', 4, 4]])
  })

  test('have an interval around them', () => {
    const { low, high } = scores.all.f1
    expect([low < 0.6, high > 0.6, low >= 0, high <= 1]).toEqual([true, true, true, true])
  })

  test.each([
    ['all.recall=0.5', []],
    ['all.recall=.51', [{ name: 'all.recall', wanted: 0.51, rate: 0.5 }]],
    ['all.precision=0.7, prose.precision=1,mill.txt.avoided=0.5', []],
    ['list.precision=0.9', [{ name: 'list.precision', wanted: 0.9 }]],
    ['colour.f1=0', [{ name: 'colour.f1', wanted: 0 }]],
  ])('are held against %s', (list, expected) => {
    expect(shortfallsOf(list, scores)).toEqual(expected)
  })

  test.each([
    ['infobox.accuracy=0.5', 'a threshold is group.measure=share'],
    ['infobox.precision', 'a threshold is group.measure=share'],
    ['infobox.precision=97', 'a threshold is group.measure=share'],
    ['infobox.precision=1.5', 'a threshold is group.measure=share'],
    ['', 'a threshold is group.measure=share'],
    [
      'infobocks.precision=0.5',
      '--min names “infobocks”, of which there are no figures; there are all, infobox, prose',
    ],
  ])('are not held against “%s”', (list, message) => {
    expect(() => shortfallsOf(list, scores)).toThrow(message)
  })
})

describe('two runs', () => {
  const former = judged([ledByAnn, wronglyFounded])
  const now = judged([founded, claim({ line: 4, relation: 'foundedBy', object: person('Bo Lie') })])

  test('are compared fact by fact, after a way through a file', () => {
    const read = readFormer(JSON.stringify(former), 'former.json')
    expect(
      changesSince(read, now).map((change) => [change.now, change.told.line, change.told.relation]),
    ).toEqual([
      ['found', 4, 'foundedOn'],
      ['missed', 2, 'ledBy'],
      ['no longer wrong', 8, 'foundedOn'],
      ['wrong', 4, 'foundedBy'],
      ['avoided', 8, 'foundedOn'],
      ['sprung', 8, 'foundedBy'],
    ])
  })

  test('that are alike have no changes', () => {
    expect(changesSince(former, former)).toEqual([])
  })

  test('tell how far the rates moved', () => {
    const shifts = shiftsSince(former, judged([ledByAnn, founded, ledByBo]))
    expect(shifts.map(({ rate, by, n, of }) => [rate, by, n, of])).toEqual([
      ['precision', 0.5, 8, 'facts and claims'],
      ['recall', 0.25, 8, 'facts and claims'],
      ['f1', expect.closeTo(0.3333, 4) as number, 8, 'facts and claims'],
    ])
    expect(shifts.map(({ by, low, high }) => low < by && by < high)).toEqual([true, true, true])
  })

  test('of five documents have intervals of the shifts', () => {
    const five = (report: GoldReport): GoldReport => {
      const copies = [1, 2, 3, 4, 5]
      const copied = <T>(list: readonly T[]) =>
        copies.flatMap((n) => list.map((one) => ({ ...one, document: `${n}.txt` })))
      return { ...report, facts: copied(report.facts), claims: copied(report.claims) }
    }
    const shifts = shiftsSince(five(former), five(judged([ledByAnn, founded, ledByBo])))
    // All documents are alike, so the intervals have no width.
    expect(shifts.slice(0, 2)).toEqual([
      { rate: 'precision', by: 0.5, of: 'documents', n: 5, low: 0.5, high: 0.5 },
      { rate: 'recall', by: 0.25, of: 'documents', n: 5, low: 0.25, high: 0.25 },
    ])
  })

  test('are counted as better or worse', () => {
    const lines = changeLines(changesSince(former, now), [
      { rate: 'precision', by: -0.0004, of: 'documents', n: 9, low: -0.1, high: 0.02 },
    ])
    expect(lines.split('\n').slice(0, 4)).toEqual([
      'Since the former run: 3 better, 3 worse',
      '  precision -0.000 [-0.100, +0.020] n 9 documents',
      '+ found  mill.txt:4  Mill Party foundedOn 1990',
      '- missed  mill.txt:2  Mill Party ledBy Ann Lund',
    ])
  })

  test.each([
    ['{'],
    ['[]'],
    ['null'],
    ['{"facts": []}'],
    ['{"facts": [], "claims": [null], "sprung": []}'],
    ['{"facts": [{"document": "a"}], "claims": [], "sprung": []}'],
  ])('are not compared with %s', (json) => {
    expect(() => readFormer(json, 'former.json')).toThrow(
      'former.json is not what an evaluation with --json prints',
    )
  })
})

describe('what is printed', () => {
  const report = judged([ledByAnn, founded, ledByBo, wronglyFounded])

  test('of errors: the place, the statement, the rule and the words', () => {
    expect(detailLines(report).split('\n')).toEqual([
      'missed  mill.txt:4  Mill Party foundedBy Ann Lund',
      '        prose: something else was read there  “The Mill Party was founded in 1990 by Ann Lund.”',
      'missed  mill.txt:8  Mill Party ledBy Bo Lie {from 1995}',
      '        table: without from  “| 1995 | Bo Lie |”',
      'wrong   mill.txt:8  Mill Party foundedOn 1995  [family/rule]',
      '        table: no such fact  “the words”',
      '',
    ])
  })

  test('of facts that were read from other words: their place', () => {
    const elsewhere = claim({ line: 8, relation: 'foundedOn', object: date('1990') })
    expect(detailLines(judged([elsewhere], undefined, facts.slice(1, 2)))).toBe(
      'found elsewhere  mill.txt:4  Mill Party foundedOn 1990\n',
    )
  })

  test('of traps: the claims that fell into them', () => {
    expect(trapLines(report.sprung)).toBe(
      'sprung  mill.txt:8  NOT: Mill Party foundedOn 1995\n        line 8: “the words”  [family/rule]\n',
    )
  })

  test('of classes of error: the most frequent first', () => {
    expect(causesTable(report).split('\n')).toEqual([
      '| kind  | what is amiss                 |             | n   |',
      '| ----- | ----------------------------- | ----------- | --- |',
      '| prose | something else was read there | fact missed | 1   |',
      '| table | without from                  | fact missed | 1   |',
      '| table | no such fact                  | claim wrong | 1   |',
      '',
    ])
    expect(causesTable(judged([], undefined, []))).toBe('')
  })
})

describe('files', () => {
  const rows = readGold(`${header}\nhtml/a.html\tA\tledBy\tB\t\t1\nb.html\tA\tledBy\tB\t\t1`, 'gold.tsv')
  const found = (keys: readonly string[]) => {
    const { gold, absent } = assign(rows, undefined, keys)
    return { documents: [...gold.rows.keys()], absent }
  }

  test.each([
    ['their keys', ['html/a.html', 'b.html'], ['html/a.html', 'b.html'], []],
    ['the ends of their keys', ['a.html', 'corpus/html/b.html'], ['a.html', 'corpus/html/b.html'], []],
    ['no key that only looks like it', ['xa.html', 'b.htm'], [], ['html/a.html', 'b.html']],
    ['no one of two ends', ['x/b.html', 'y/b.html'], [], ['html/a.html', 'b.html']],
  ])('are documents by %s', (...[, keys, documents, absent]) => {
    expect(found(keys)).toEqual({ documents, absent })
  })
  test('that are called by several names are one document, with all facts and ranges of it', () => {
    const named = readGold(
      `${header}\nhtml/a.html\tA\tledBy\tB\t\t1\na.html\tA\tledBy\tC\t\t2\n./html/a.html\tA\tledBy\tD\t\t3`,
      'gold.tsv',
    )
    const ranges = readCoverage(
      'file\tpart\tline_from\tline_to\nhtml/a.html\tlead\t1\t1\na.html\tend\t9\t9\nz.html\tlead\t1\t1',
      'r.tsv',
    )
    const { gold, absent } = assign(named, ranges, ['html/a.html'])
    expect([...gold.rows].map(([key, rows]) => [key, rows.map(({ object }) => object)])).toEqual([
      ['html/a.html', ['B', 'C', 'D']],
    ])
    expect(gold.ranges?.get('html/a.html')?.map(({ part }) => part)).toEqual(['lead', 'end'])
    expect(absent).toEqual(['z.html'])
  })
})
