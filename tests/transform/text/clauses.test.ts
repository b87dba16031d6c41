// Clauses: which verb is said of whom, what stands behind it, and which clause lies inside which.
import { describe, expect, test } from 'vitest'
import { readComplement } from '../../../src/transform/text/adjuncts.ts'
import { findClauses, type Clause } from '../../../src/transform/text/clauses.ts'
import { findNames } from '../../../src/transform/text/names.ts'
import { textOf } from '../../../src/transform/text/range.ts'

/** `relative: the Party | was founded | by Ada Mor in 1912` */
function clausesOf(text: string): readonly string[] {
  return findClauses(text, findNames(text)).map((clause) => show(text, clause))
}

function show(text: string, { kind, subject, verb, complement, asserted }: Clause): string {
  const parts = [subject?.words ?? '-', textOf(text, verb), textOf(text, complement).trim()]
  return `${kind}: ${parts.join(' | ')}${asserted ? '' : ' (not asserted)'}`
}

describe('finding clauses', () => {
  test.each([
    [
      'a sentence of one verb is one clause',
      'The Granite Party was founded by Ada Mor in 1954.',
      ['main: The Granite Party | was founded | by Ada Mor in 1954.'],
    ],
    [
      'a relative clause belongs to the name before it and ends at its comma',
      'The Granite Party, which was founded by Ada Mor in 1912, won 3 seats.',
      [
        'relative: The Granite Party | was founded | by Ada Mor in 1912',
        'main: The Granite Party | won | 3 seats.',
      ],
    ],
    [
      'a clause on the adjunct is not the subject of what follows it',
      'At the congress, held in Tor in 1991, he resigned.',
      ['reduced: the congress | held | in Tor in 1991', 'main: he | resigned | .'],
    ],
    [
      'whom a clause describes behind an adjunct is the subject of what follows it',
      'At the 1922 elections the party, which had 23 candidates, won 3 seats.',
      ['relative: the party | had | 23 candidates', 'main: the party | won | 3 seats.'],
    ],
    [
      'an adjunct may stand between "and" and the subject',
      'The party won 3 seats and in 1962 it was renamed.',
      ['main: The party | won | 3 seats', 'main: it | was renamed | .'],
    ],
    [
      'a year is no subject behind "and" or "since"',
      'In 1978, 1979 and 1980 the Union won.',
      ['main: the Union | won | .'],
    ],
    ['"that" behind a preposition joins nothing', 'At that congress it won.', ['main: it | won | .']],
    [
      'what the first verb denies is not denied of the second',
      'It won no seats and was dissolved in 1990.',
      ['main: It | won | no seats', 'coordinated: It | was dissolved | in 1990.'],
    ],
    [
      'a participle alone is a reduced relative clause',
      'The Granite Party, founded in 1912 by Ada Mor, won 3 seats.',
      [
        'reduced: The Granite Party | founded | in 1912 by Ada Mor',
        'main: The Granite Party | won | 3 seats.',
      ],
    ],
    [
      'two relative clauses belong each to its own name',
      'BL is the heir of both the Granite Party, which was founded by A Bo in 1912, and the Tide Union, which was founded by C Do in 1934.',
      [
        'main: BL | is | the heir of both the Granite Party, which was founded by A Bo in 1912, and the Tide Union, which was founded by C Do in 1934.',
        'relative: both the Granite Party | was founded | by A Bo in 1912',
        'relative: the Tide Union | was founded | by C Do in 1934.',
      ],
    ],
    [
      'a relative clause may stand where its name was lost',
      'It is the heir of the , which was founded by Ada Mor in 1931.',
      [
        'main: It | is | the heir of the , which was founded by Ada Mor in 1931.',
        'relative: the , | was founded | by Ada Mor in 1931.',
      ],
    ],
    [
      'a second verb behind "and" shares the subject and the passive',
      'It was banned in 2003 and legalised in 2004.',
      ['main: It | was banned | in 2003', 'coordinated: It | legalised | in 2004.'],
    ],
    [
      'a second subject behind "and" opens a clause of its own',
      'It was founded in 1990, and it was dissolved in 1999.',
      ['main: It | was founded | in 1990,', 'main: it | was dissolved | in 1999.'],
    ],
    [
      'a semicolon separates',
      'He was the leader; she was the chair.',
      ['main: He | was | the leader;', 'main: she | was | the chair.'],
    ],
    [
      'what somebody states is reported',
      'HKP states that it is against war.',
      ['main: HKP | states | ', 'reported: it | is | against war.'],
    ],
    [
      'a condition is not asserted',
      'If the party had won, it was dissolved.',
      ['subordinate: the party | had won |  (not asserted)', 'main: it | was dissolved | . (not asserted)'],
    ],
    [
      'a negation is not asserted',
      'The party was not founded by Ada Mor.',
      ['main: The party | was not founded | by Ada Mor. (not asserted)'],
    ],
    [
      'a clause behind "after" has its own subject',
      'The party split from the Tide Union after Ada Mor was expelled.',
      ['main: The party | split | from the Tide Union', 'subordinate: Ada Mor | was expelled | .'],
    ],
    [
      'a main clause behind one that begins the sentence has the subject behind the comma',
      'While Ada Mor replaced Bo Tal as mayor, Ove Lund stayed on as chairman.',
      ['subordinate: Ada Mor | replaced | Bo Tal as mayor', 'main: Ove Lund | stayed | on as chairman.'],
    ],
    ['a text without a verb has none', 'The Granite Party of 1912', []],
  ])('%s', (_, text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses)
  })

  test.each([
    ['In 1962, the party was renamed.', 'In 1962,'],
    ['On June 15, 2005, the party was founded.', 'On June 15, 2005,'],
    ['On 3 October 1948 the party merged with it.', 'On 3 October 1948 '],
    ['The party was renamed in 1962.', undefined],
  ])('what leads “%s” is “%s”', (text, leading) => {
    const [clause] = findClauses(text, findNames(text))
    expect(clause?.leading && textOf(text, clause.leading)).toBe(leading)
  })

  test('clauses inside a complement are its holes', () => {
    const text = 'It is the heir of the Granite Party, which was founded in 1912, and the Tide Union.'
    const [clause] = findClauses(text, findNames(text))
    expect(clause?.holes.map((hole) => textOf(text, hole))).toEqual([' which was founded in 1912'])
  })

  test('a reported clause names the clause that reports it', () => {
    const text = 'The party was new, and HKP states that it is against war.'
    expect(findClauses(text, findNames(text)).map(({ reportedBy }) => reportedBy)).toEqual([
      undefined,
      undefined,
      1,
    ])
  })
})

/** `object | in 1954 | by Ada Mor` of the first clause. */
function complementOf(text: string): string {
  const names = findNames(text)
  const [clause] = findClauses(text, names)
  if (clause === undefined) return ''
  const { object, adjuncts } = readComplement(text, clause.complement, { names, holes: clause.holes })
  const shown = adjuncts.map(({ preposition, inner }) => `${preposition}: ${textOf(text, inner)}`)
  return [textOf(text, object), ...shown].join(' | ')
}

test.each([
  ['It led the party from 1937 to 1948', 'the party | from: 1937 | to: 1948'],
  ['It was founded by Ada Mor in Tor', ' | by: Ada Mor | in: Tor'],
  ['It led the Party of Tor in 1954', 'the Party of Tor | in: 1954'],
  ['It is the heir of the Granite Party, which was founded in 1912', 'the heir | of: the Granite Party'],
  ['It was within reach of it', ' | within: reach | of: it'],
  ['It was Founded-in 1954', 'Founded-in 1954'],
])('the complement of “%s” is “%s”', (text, shown) => {
  expect(complementOf(text)).toBe(shown)
})
