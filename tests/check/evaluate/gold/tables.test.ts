// The tables that a person writes: facts and ranges, and what is wrong with them.
import { describe, expect, test } from 'vitest'
import { kindOfPart, rangeAt, readCoverage } from '../../../../src/check/evaluate/gold/coverage.ts'
import { odditiesOf, readGold } from '../../../../src/check/evaluate/gold/gold-table.ts'

const factsHeader = 'file\tsubject\trelation\tobject\tqualifiers\tevidence_line\tnote'
const rangesHeader = 'file\tpart\tline_from\tline_to'

describe('the table of facts', () => {
  test('is read with its qualifiers, and traps are told apart', () => {
    const rows = [
      'a.txt\tMill Party\tledBy\tAnn Lund\tfrom=1990;role=chair\t12\toptional',
      '',
      'a.txt\tMill Party\tNOT:foundedOn\t*\t\t3',
    ]
    expect(readGold([factsHeader, ...rows].join('\r\n'), 'gold.tsv')).toEqual([
      {
        file: 'a.txt',
        subject: 'Mill Party',
        relation: 'ledBy',
        object: 'Ann Lund',
        qualifiers: { from: '1990', role: 'chair' },
        line: 12,
        note: 'optional',
        isTrap: false,
      },
      {
        file: 'a.txt',
        subject: 'Mill Party',
        relation: 'foundedOn',
        object: '*',
        qualifiers: {},
        line: 3,
        note: '',
        isTrap: true,
      },
    ])
  })

  test.each([
    [
      '',
      'gold.tsv:1: the first line must name the columns, parted by tabs; missing: file, subject, relation, object, evidence_line',
    ],
    ['subject\tfile\trelation\tobject', 'missing: evidence_line'],
    [factsHeader.replaceAll('\t', ','), 'missing: file, subject'],
    [`${factsHeader}\n\na.txt Mill Party`, 'gold.tsv:3: file, subject and relation must not be empty'],
    [`${factsHeader}\n${'x\t'.repeat(8)}`, 'gold.tsv:2: 9 cells for 7 columns'],
    [
      `${factsHeader}\na.txt\tMill Party\tledBy\tAnn\trole=chair;role=head\t1`,
      'gold.tsv:2: the qualifier role stands there twice',
    ],
    [
      `${factsHeader}\na.txt\tMill Party\tledBy\tAnn\t\ttwelve`,
      'gold.tsv:2: evidence_line must be a line number, not “twelve”',
    ],
    [`${factsHeader}\na.txt\tMill Party\tledBy\tAnn\t\t0`, 'not “0”'],
    [`${factsHeader}\na.txt\tMill Party\tledBy\tAnn\tfrom 1990\t1`, 'not “from 1990”'],
    [`${factsHeader}\na.txt\t\tledBy\tAnn\t\t1`, 'gold.tsv:2: file, subject and relation must not be empty'],
    [`${factsHeader}\na.txt\tMill Party\tNOT:\tAnn\t\t1`, 'file, subject and relation must not be empty'],
  ])('that is %j is refused with its line', (tsv, message) => {
    expect(() => readGold(tsv, 'gold.tsv')).toThrow(message)
  })
})

describe('the table of facts', () => {
  const rows = (...lines: readonly string[]) => readGold(lines.join('\n'), 'gold.tsv')

  test('may have its columns in any order, others beside them, and none for notes', () => {
    const [row] = rows(
      'Object\tchecked by\trelation\tsubject\tevidence_line\tfile',
      'Ann\tme\tNOT: ledBy\tMill\t3\ta.txt',
    )
    expect(row).toEqual({
      ...{ file: 'a.txt', subject: 'Mill', relation: 'ledBy', object: 'Ann', qualifiers: {} },
      ...{ line: 3, note: '', isTrap: true },
    })
  })

  test('may have passed through a spreadsheet, which puts cells with commas and quotes in quotes', () => {
    const [row] = readGold(
      `${factsHeader}\r"a.txt"\tMill\tslogan\t"Bread, ""salt"""\ttranslation=a=b\t3\t`,
      'gold.tsv',
    )
    expect([row?.file, row?.object, row?.qualifiers]).toEqual([
      'a.txt',
      'Bread, "salt"',
      { translation: 'a=b' },
    ])
  })

  test('has oddities that are told', () => {
    const odd = [
      'a.txt\tMill\tled\tAnn\ttoString=1;language=en\t1',
      'a.txt\tMill\tledBy\t\t\t2',
      'a.txt\tMill\tledBy\tBo\t\t3',
      'a.txt\tMill\tledBy\tBo\t\t3',
      'a.txt\tMill\tledBy\tBo\t\t4',
    ]
    expect(odditiesOf(rows(factsHeader, ...odd))).toEqual([
      'the model has no “led”: nothing is found for it',
      'the model has no “toString”: nothing is found for it',
      'a.txt:2: Mill ledBy has no object: nothing is found for it; an empty text is (empty)',
      'a.txt:3: Mill ledBy Bo counts 2 times',
    ])
  })
})

describe('the table of ranges', () => {
  test('is read', () => {
    expect(readCoverage(`${rangesHeader}\na.txt\tinfobox\t3\t9\n`, 'ranges.tsv')).toEqual([
      { file: 'a.txt', part: 'infobox', from: 3, to: 9 },
    ])
  })

  test.each([
    ['9\t3', 'ranges.tsv:2: line_from and line_to must be a range of lines, not “9” to “3”'],
    ['3\tend', 'not “3” to “end”'],
  ])('with the lines %j is refused', (lines, message) => {
    expect(() => readCoverage(`${rangesHeader}\na.txt\tlead\t${lines}`, 'ranges.tsv')).toThrow(message)
  })

  test('gives the narrowest range of a line', () => {
    const ranges = readCoverage(`${rangesHeader}\na\tall\t1\t90\na\tbox\t3\t9\na\tmore\t2\t50`, 'ranges.tsv')
    expect([2, 3, 9, 10, 60, 91].map((line) => rangeAt(line, ranges)?.part)).toEqual([
      'more',
      'box',
      'box',
      'more',
      'all',
      undefined,
    ])
  })

  test.each([
    ['infobox', 'infobox'],
    ['Diet table', 'table'],
    ['Notable leaders list, national offices only', 'list'],
    ['office-holders', 'list'],
    ['lead', 'prose'],
  ])('takes the part “%s” as %s', (part, kind) => {
    expect(kindOfPart(part)).toBe(kind)
  })
})
