// Copied pages: labels and values in every form, headings, tables; what is not sure is said and not read.
import { describe, expect, test } from 'vitest'
import { doubtsOf, linesOf, readMirror } from './read.ts'

const PROSE = 'The Green Shore is a party in Arland that was founded by Ann Mor.'

/** The box of a page with these lines above its text. */
function boxOf(lines: string): readonly string[] {
  return linesOf(`Green Shore\n\n${lines}\n\n${PROSE}\n`)
}

describe('the infobox of an election', () => {
  const rows = [
    '\tFirst party\tSecond party',
    'Leader\tAnn Mor\tOla Vik',
    'Party\tGreen Shore\tDawn',
    'Seats won\t30\t14',
    'Popular vote\t1,234\t567',
  ].join('\n')

  test('has a value for each party side by side, parted by tabs', () => {
    expect(boxOf(rows)).toEqual([
      'box ',
      '  : First party / Second party [First party | Second party]',
      '  Leader: Ann Mor / Ola Vik [Ann Mor | Ola Vik]',
      '  Party: Green Shore / Dawn [Green Shore | Dawn]',
      '  Seats won: 30 / 14 [30 | 14]',
      '  Popular vote: 1,234 / 567 [1,234 | 567]',
      PROSE,
    ])
    const { diagnostics } = readMirror(`Green Shore\n\n${rows}\n\n${PROSE}\n`)
    expect(diagnostics.map(({ code }) => code)).toEqual([])
  })

  test('may stand below single values', () => {
    const single = 'Country\tArland\nTurnout\t61.2%\nRegistered\t2,000\n'
    const lines = boxOf(`${single}${rows}\nMajority\t23`)
    expect(lines.slice(0, 6)).toEqual([
      'box ',
      '  Country: Arland',
      '  Turnout: 61.2%',
      '  Registered: 2,000',
      'box ',
      '  : First party / Second party [First party | Second party]',
    ])
    expect(lines.slice(-2)).toEqual(['  Majority: 23', PROSE])
  })
})

describe('the infobox', () => {
  const read = [
    'box ',
    '  Leader: Ann Mor',
    '  Founded: 12 March 1921',
    '  Political position: Centre',
    PROSE,
  ]

  test.each([
    ['tabs', 'Leader\tAnn Mor\nFounded\t12 March 1921[1]\nPolitical position\tCentre'],
    ['colons', 'Leader: Ann Mor\nFounded: 12 March 1921 [1]\nPolitical position : Centre'],
    ['blanks', 'Leader Ann Mor\nFounded 12 March 1921\nPolitical position Centre[a]'],
    ['nothing', 'LeaderAnn Mor\nFounded12 March 1921\nPolitical positionCentre'],
    ['line ends', 'Leader\nAnn Mor\nFounded\n12 March 1921\nPolitical position\nCentre'],
    ['line ends and blank lines', 'Leader\nAnn Mor\n\nFounded\n12 March 1921\n\nPolitical position\nCentre'],
    ['all of these', 'LeaderAnn Mor\nFounded\t12 March 1921\nPolitical position\nCentre'],
  ])('tells labels from values by %s', (_, lines) => {
    expect(boxOf(lines)).toEqual(read)
  })

  test.each([
    [
      'marks of footnotes part values',
      'Ideology Liberalism[1]Green politics[2][3]Federalism\nLeader Ann Mor\nFounded 1921',
      '  Ideology: Liberalism / Green politics / Federalism',
    ],
    [
      'dates stand with their events',
      'Founded\t12 March 1921 (as League)5 May 1930 (as Party)\nLeader\tAnn Mor\nCountry\tArland',
      '  Founded: 12 March 1921 (as League) / 5 May 1930 (as Party)',
    ],
    [
      'dates stand with their events, a blank between',
      'Founded: 1921 (league), 1930 (party)\nLeader: Ann Mor\nCountry: Arland',
      '  Founded: 1921 (league) / 1930 (party)',
    ],
    [
      'all lines between blank lines are values of the label above',
      'Leader\nAnn Mor\n\nIdeology\nLiberalism\nFederalism\n\nCountry\nArland',
      '  Ideology: Liberalism / Federalism',
    ],
    [
      'the longest label counts',
      'Party leaderAnn Mor\nFounded1921\nCountryArland',
      '  Party leader: Ann Mor',
    ],
    [
      'a year in brackets is a part of the label',
      'Membership (2013)\t985\nLeader\tAnn Mor\nFounded\t1921',
      '  Membership (2013): 985',
    ],
    [
      'an unknown label is sure before a tab',
      'Leader\tAnn Mor\nWhip\tBo Lind\nFounded\t1921\nCountry\tArland',
      '  Whip: Bo Lind',
    ],
  ])('%s', (_, lines, field) => {
    expect(boxOf(lines)).toContain(field)
  })

  test.each([
    [
      'a glued label that is not known',
      'LeaderAnn Mor\nWhipBo Lind\nFounded1921\nCountryArland',
      'WhipBo Lind',
    ],
    [
      'a second line that no blank line parts',
      'Leader\nAnn Mor\nIdeology\nLiberalism\nFederalism\nFounded\n1921',
      'Federalism',
    ],
    [
      'a line before a blank without a known label',
      'Leader Ann Mor\nWhip Bo Lind\nFounded 1921\nCountry Arland',
      'Whip Bo Lind',
    ],
  ])('%s is not read but told', (_, lines, words) => {
    expect(doubtsOf(`Green Shore\n\n${lines}\n\n${PROSE}\n`)).toEqual([`unread-value ${words}`])
    expect(boxOf(lines).join('\n')).not.toContain(words)
  })

  test.each([
    [
      'sentences that begin with labels',
      'Founded in 1921 by Ann Mor.\nLeader of it was Bo Lind.\nCountry folk voted for it.',
    ],
    ['two labels alone with tabs', 'Leader\tAnn Mor\nFounded\t1921'],
    ['two labels alone', 'Leader Ann Mor\nFounded 1921'],
    ['words that begin as a label', 'Leadership contests\nFoundation stones\nPresidential races'],
  ])('is not %s', (_, lines) => {
    expect(boxOf(lines).filter((line) => line.startsWith('box'))).toEqual([])
  })

  test('has the line above it as its caption', () => {
    expect(
      linesOf(`Green Shore\nGrüne Küste\nLeader\tAnn Mor\nFounded\t1921\nCountry\tArland\n${PROSE}\n`),
    ).toEqual(['box Grüne Küste', '  Leader: Ann Mor', '  Founded: 1921', '  Country: Arland', PROSE])
  })
})

describe('headings', () => {
  test.each([
    [
      'have a mark for editing',
      'T\n\nHistory[edit]\nIt was.\nResults [edit | edit source]\nIt won.\n\nNo heading\n\nIt lost.\n',
      ['## History', 'It was.', '## Results', 'It won.', 'No heading', 'It lost.'],
    ],
    [
      'have one in other languages',
      'T\n\nGeschichte[Bearbeiten | Quelltext bearbeiten]\nEs war.\n',
      ['## Geschichte', 'Es war.'],
    ],
    [
      'are bare lines between blank lines above running text',
      `T\n\n${PROSE}\n\nHistory\n\nEarly years\n\n${PROSE}\n\nAnn Mor\n`,
      [PROSE, '## History', '## Early years', PROSE, 'Ann Mor'],
    ],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
})

describe('tables', () => {
  const rows = [
    'table',
    '  Year | Leader | Votes | %',
    '  1921 | Ann Mor | 7,100 | 5.0',
    '  1925 | Bo Lind | 8,200 | 5.6',
  ]

  test.each([
    ['tabs', 'Year\tLeader\tVotes\t%\n1921\tAnn Mor\t7,100\t5.0\n1925\tBo Lind\t8,200\t5.6'],
    [
      'bars',
      '| Year | Leader | Votes | % |\n| 1921 | Ann Mor | 7,100 | 5.0 |\n| 1925 | Bo Lind | 8,200 | 5.6 |',
    ],
    ['lines', 'Year\nLeader\nVotes\n%\n1921\nAnn Mor\n7,100\n5.0\n1925\nBo Lind\n8,200\n5.6'],
    [
      'lines and blank lines',
      'Year\nLeader\nVotes\n%\n\n1921\nAnn Mor\n7,100\n5.0\n\n1925\nBo Lind\n8,200\n5.6',
    ],
  ])('part their cells by %s', (_, text) => {
    expect(linesOf(`T\n\n${PROSE}\n\nResults[edit]\n\n${text}\n`).slice(2)).toEqual(rows)
  })

  test('get back the cells that they lost to a row above', () => {
    const text = 'Year\nLeader\nVotes\n%\n\n1921\nAnn Mor\n7,100\n5.0%\n\n1925\n8,200\n5.6%\n'
    expect(linesOf(`T\n\nResults[edit]\n\n${text}`).at(-1)).toBe('  1925 | Ann Mor | 8,200 | 5.6%')
  })

  test('are named by a bare line above them', () => {
    const text = 'Vote of 1921[7]\nYear\tLeader\tVotes\n1921\tAnn Mor\t7,100\n1925\tBo Lind\t8,200\n'
    expect(linesOf(`T\n\nResults[edit]\n\n${text}`).slice(1, 3)).toEqual([
      'table Vote of 1921',
      '  Year | Leader | Votes',
    ])
  })

  test('keep empty cells between tabs', () => {
    const text = 'Year\tLeader\tVotes\n1921\t\t7,100\n1925\tBo Lind\t8,200\n'
    expect(linesOf(`T\n\nResults[edit]\n${text}`)).toContain('  1921 |  | 7,100')
  })

  test('whose cells nothing parts are not read but told', () => {
    const text = '1921 Ann Mor 7,100 5.0% 3\n1925 Bo Lind 8,200 5.6% 4'
    expect(linesOf(`T\n\nResults[edit]\n\n${text}\n`)).toEqual(['## Results'])
    expect(doubtsOf(`T\n\nResults[edit]\n\n${text}\n`)).toEqual([`unread-table ${text}`])
  })
})

test('what belongs to the page of the wiki is left out', () => {
  const { article, diagnostics } = readMirror(
    `Green Shore - Wikipedia\nFrom Wikipedia, the free encyclopedia\nFor other uses, see Shore.\nContents [hide]\n1 History\n1.1 Early years\n\n${PROSE}[1]\n\n• a\n• b\n\nReferences[edit]\n^ a b A note.\nA book.\n`,
  )
  expect(article.title?.text).toBe('Green Shore')
  expect(linesOf(`T\n\n${PROSE}[1] It won.[2][citation needed]\n`)).toEqual([`${PROSE} It won.`])
  expect(article.body.blocks.map(({ type }) => type)).toEqual(['paragraph', 'list'])
  expect(diagnostics.filter(({ code }) => code === 'left-out').map(({ message }) => message)).toEqual([
    'lines of the page frame: 1 left out',
    'hatnotes: 1 left out',
    'tables of contents: 3 left out',
    'references: 1 left out',
    'sections of references and links: 1 blocks left out',
  ])
})
