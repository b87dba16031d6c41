// Matching as a person would: names, dates, numbers, elections, and what a row accepts beside what it says.
import { describe, expect, test } from 'vitest'
import { makeComparison } from '../../../../src/check/evaluate/gold/comparison.ts'
import { saysAll, saysNoMore } from '../../../../src/check/evaluate/gold/differences.ts'
import { readGold } from '../../../../src/check/evaluate/gold/gold-table.ts'
import type { Claim } from '../../../../src/model/claim.ts'
import { claim, date, decimal, election, graphOf, integer, party, person, text } from './claims.ts'

const header = 'file\tsubject\trelation\tobject\tqualifiers\tevidence_line\tnote'
const rowsOf = (...rows: readonly string[]) =>
  readGold([header, ...rows.map((row) => `mill.txt\t${row}`)].join('\n'), 'gold.tsv')

const elections = [
  election('2015 Norwegian general election', 'Norway', ['general', '2015-09']),
  election('2012 Norwegian state elections', 'Norway', ['regional', '2012']),
]
const [general, regional] = elections

/** Whether a claim says all that a row says, and no more than it says. */
function compared(
  row: string,
  one: Claim,
  printed = '',
): { readonly all: boolean; readonly noMore: boolean } {
  const rows = rowsOf(row)
  const compare = makeComparison(rows, graphOf([one], elections).entities, printed)
  const apart = rows.flatMap((first) => compare(first, one))
  return { all: apart.some(saysAll), noMore: apart.some(saysNoMore) }
}

const same = { all: true, noMore: true }
const other = { all: false, noMore: false }

describe('dates', () => {
  test.each([
    ['1990', '1990-05-03', same],
    ['1990-05', '1990-05-03', same],
    ['1990-05-03', '1990-05-03', same],
    ['1990-05-03', '1990-05', other],
    ['1990-05', '1990', other],
    ['1990-05', '1990-06', other],
  ])('that a row gives as %s and a claim as %s', (stated, claimed, expected) => {
    const one = claim({ relation: 'foundedOn', object: date(claimed) })
    expect(compared(`Mill Party\tfoundedOn\t${stated}\t\t3`, one)).toEqual(expected)
  })
})

describe('numbers', () => {
  test.each([
    ['seats=12', same],
    ['seats=+12', same],
    ['seats=12.0', same],
    ['seats=13', other],
    ['seats=', other],
  ])('as a row gives them: %s', (qualifiers, expected) => {
    const one = claim({ relation: 'electionResult', object: general!, qualifiers: { seats: integer(12) } })
    expect(
      compared(`Mill Party\telectionResult\t2015 Norwegian general election\t${qualifiers}\t3`, one),
    ).toEqual(expected)
  })

  test('with fewer digits are equal', () => {
    const one = claim({
      relation: 'electionResult',
      object: general!,
      qualifiers: { voteShare: decimal('0.1') },
    })
    const row = 'Mill Party\telectionResult\t2015 Norwegian general election\tvoteShare=0.10\t3'
    expect(compared(row, one)).toEqual(same)
  })
})

describe('names', () => {
  test.each([
    ["People's League", 'People’s League', same],
    ['Şişli League', 'Șișli League', same],
    ['Left–Right League', 'Left-Right League', same],
    ['The  League', 'the league', same],
    ['League', 'Leagues', other],
    ['League (Norway)', 'League', same],
    ['League', 'League (Norway)', same],
    ['League (Norway)', 'League (Sweden)', other],
  ])('“%s” and “%s”', (stated, claimed, expected) => {
    const one = claim({ subject: party(claimed), relation: 'foundedOn', object: date('1990') })
    expect(compared(`${stated}\tfoundedOn\t1990\t\t3`, one)).toEqual(expected)
  })

  test('with and without a disambiguator are two where the facts and the text name both', () => {
    const rows = rowsOf('League\tfoundedOn\t1990\t\t3', 'League (1990)\tfoundedOn\t1990\t\t4')
    const one = claim({ subject: party('League (1990)'), relation: 'foundedOn', object: date('1990') })
    const saying = (printed: string) => {
      const compare = makeComparison(rows, graphOf([one]).entities, printed)
      return rows.map((row) => compare(row, one).some(saysAll))
    }
    expect(saying('The League (1990) followed the League.')).toEqual([false, true])
    expect(saying('The League followed the League.')).toEqual([true, true])
  })

  test('that the facts state for something may stand for it in the facts, not in claims', () => {
    const rows = rowsOf(
      'Mill Party\tabbreviation\tMP\t\t3',
      'MP\tfoundedOn\t1990\t\t3',
      'Mill Party\tfoundedOn\t1990\t\t3',
    )
    const saying = (label: string) => {
      const one = claim({ subject: party(label), relation: 'foundedOn', object: date('1990') })
      const compare = makeComparison(rows, graphOf([one]).entities, '')
      return rows.map((row) => compare(row, one).some(saysAll))
    }
    expect(saying('Mill Party')).toEqual([false, true, true])
    expect(saying('MP')).toEqual([false, true, false])
  })

  test('of what is unnamed may describe it in other words', () => {
    const unnamed = {
      type: 'Party',
      id: 'party/x',
      label: '[party of 1954]',
      unnamed: true,
      identity: {},
    } as const
    const one = claim({ relation: 'heirOf', object: unnamed })
    const rows = rowsOf('Mill Party\theirOf\t(unnamed party founded in 1954)\t\t3')
    const compare = makeComparison(rows, graphOf([one], [unnamed]).entities, '')
    expect(rows.flatMap((row) => compare(row, one))).toEqual([[]])
  })
})

describe('languages', () => {
  test.each([
    ['nb', same],
    ['sv', other],
  ])('of a name: %s', (language, expected) => {
    const one = claim({ relation: 'nativeName', object: text('Mølleparti', 'nb') })
    expect(compared(`Mill Party\tnativeName\tMølleparti\tlanguage=${language}\t3`, one)).toEqual(expected)
  })
})

describe('elections', () => {
  test.each([
    ['2015 Norwegian parliamentary election', same],
    ['September 2015 Norwegian general election', same],
    ['2015 Norway general election', same],
    ['2015 Norwegian elections', same],
    ['June 2015 Norwegian general election', other],
    ['2014 Norwegian general election', other],
    ['2015 Norwegian local elections', other],
    ['2015 Swedish general election', other],
  ])('%s', (name, expected) => {
    expect(
      compared(`Mill Party\tcontested\t${name}\t\t3`, claim({ relation: 'contested', object: general! })),
    ).toEqual(expected)
  })

  test('of a trap are meant as exactly as they are dated', () => {
    const one = claim({ relation: 'contested', object: general! })
    expect(compared('Mill Party\tNOT:contested\t2015 Norwegian general election\t\t3', one)).toEqual(other)
    expect(
      compared('Mill Party\tNOT:contested\tSeptember 2015 Norwegian general election\t\t3', one),
    ).toEqual(same)
  })
})

describe('qualifiers', () => {
  const led = claim({
    relation: 'ledBy',
    object: person('Ann Lund'),
    qualifiers: { from: date('1990'), role: text('chair') },
  })

  test.each([
    ['', { all: true, noMore: false }],
    ['from=1990', { all: true, noMore: true }],
    ['from=1990;role=chair', same],
    ['from=1990;role=head', other],
    ['from=1990;to=1995', { all: false, noMore: true }],
    ['from=1991', other],
    ['from=(absent)', other],
    ['to=(absent);from=1990', same],
    ['from=*', same],
  ])('as a row gives them: “%s”', (qualifiers, expected) => {
    expect(compared(`Mill Party\tledBy\tAnn Lund\t${qualifiers}\t3`, led)).toEqual(expected)
  })
})

test('a star stands for any subject, relation and object', () => {
  const one = claim({ relation: 'ledBy', object: person('Ann Lund') })
  expect(compared('*\tNOT:*\t*\t\t3', one)).toEqual(same)
  expect(compared('*\tNOT:foundedBy\t*\t\t3', one)).toEqual(other)
})

describe('a row accepts', () => {
  const note = (words: string) => `Mill Party\tledBy\tAnn Lund\trole=chair;from=1990\t3\t${words}`
  const led = (parts: Partial<Claim>) =>
    claim({
      relation: 'ledBy',
      object: person('Ann Lund'),
      qualifiers: { role: text('chair'), from: date('1990') },
      ...parts,
    })

  test.each([
    ['nothing else', '', led({ object: person('A. Lund') }), false],
    ['another object', 'accept A. Lund', led({ object: person('A. Lund') }), true],
    ['any wording', 'free text, accept other wording', led({ object: person('X') }), true],
    ['another subject', 'accept subject Mill or Mill League', led({ subject: party('Mill League') }), true],
    ['another relation', 'first; accept foundedBy', led({ relation: 'foundedBy' }), true],
    ['one of several relations', 'accept foundedBy, mergedInto', led({ relation: 'mergedInto' }), true],
    ['a qualifier less', 'accept without from; seen', led({ qualifiers: { role: text('chair') } }), true],
    ['two qualifiers less', 'accept without from; accept without role', led({ qualifiers: {} }), true],
    [
      'another value of a qualifier',
      '"first chair"; accept role=first chair',
      led({ qualifiers: { role: text('first chair'), from: date('1990') } }),
      true,
    ],
    [
      'not that value of another qualifier',
      'accept role=first chair',
      led({ qualifiers: { role: text('second chair'), from: date('1990') } }),
      false,
    ],
  ])('%s', (...[, words, one, expected]) => {
    expect(compared(note(words), one).all).toBe(expected)
  })

  test('a qualifier more', () => {
    const one = claim({ relation: 'contested', object: general!, qualifiers: { inAlliance: party('Bloc') } })
    const row = 'Mill Party\tcontested\t2015 Norwegian general election\t\t3'
    expect(compared(row, one).noMore).toBe(false)
    expect(compared(`${row}\tin a list; accept inAlliance`, one).noMore).toBe(true)
  })

  test('the election of a state as one of all states', () => {
    const one = claim({
      relation: 'contested',
      object: regional!,
      qualifiers: { constituency: text('Hill Land') },
    })
    const row =
      'Mill Party\tcontested\t2012 Hill Land Legislative Assembly election\t\t3\taccept constituency=state'
    expect(compared(row, one)).toEqual(same)
    const elsewhere = { ...one, qualifiers: { constituency: text('Lake Land') } }
    expect(compared(row, elsewhere)).toEqual(other)
  })
})
