// Articles of the stripped-wiki dialect: title, sections, blocks, diagnostics.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import type { Block, Passage, Section } from '../../../src/model/article.ts'
import { makeSource } from '../../../src/model/source.ts'

describe('the committed article', () => {
  const { article, diagnostics } = extract(makeSource('hkp.txt', readFileSync('fixtures/hkp.txt', 'utf8')))
  const blocks = blocksOf(article.body)

  test('has its title with the disambiguator, and English words', () => {
    expect([article.title?.text, article.language]).toEqual(["People's Liberation Party (Turkey)", 'en'])
  })

  test('has its sections', () => {
    expect(namesOf(article.body)).toEqual([
      "1 People's Liberation Party (Turkey)",
      '2 Ideology',
      '2 Election results',
      '3 General elections',
      '3 Local elections',
      '2 See also',
    ])
  })

  test('has the fields of its infobox in their order', () => {
    const infobox = blocks.find((block) => block.type === 'infobox')
    expect(infobox?.caption?.text).toBe("People's Liberation Party")
    expect(infobox?.fields.map(({ key, value }) => `${key.text}=${value.text}`)).toEqual([
      'Logo=HKP logo.png',
      'Flag=Maoism Flag.svg',
      'Leader=Nurullah Ankut',
      'Ideology=Communism, Marxism–Leninism, Socialist patriotism, Anti-imperialism, Hard Euroscepticism',
      'Position=Far-left',
      'Headquarters=Ankara',
      'Country=Turkey',
      'Native Name Lang=Turkish',
      'Abbreviation=HKP',
      'Slogan=Halkız, Haklıyız, Yeneceğiz!, (We are the people, We are right, We will prevail!)',
      'Founded=2005-06-15',
      'Colors=Red, Yellow,',
      'Membership Year=2025',
      'Youth Wing=Liberation Party Youth',
      'Membership=985',
    ])
  })

  test('has its tables with the leader carried down', () => {
    expect(
      blocks
        .filter((block) => block.type === 'table')
        .map(({ title, columns, rows }) => ({
          title: title?.text,
          columns: textsOf(columns),
          rows: rows.map(({ cells }) => textsOf(cells)),
        })),
    ).toEqual([
      {
        title: 'Grand National Assembly of Turkey',
        columns: ['Election', 'Party leader', 'Votes', 'Share', 'Seats'],
        rows: [
          ['Jun. 2015', 'Nurullah Ankut', '60,396', '0.13%', '0 / 550'],
          ['Nov. 2015', 'Nurullah Ankut', '83,057', '0.17%', '0 / 550'],
          ['2023', 'Nurullah Ankut', '31,831', '0.06%', '0 / 600'],
        ],
      },
      {
        title: undefined,
        columns: ['Election', 'Party leader', 'Votes', 'Share', 'Number of municipalities'],
        rows: [
          ['2014', 'Nurullah Ankut', '26,654', '0.08%', '0'],
          ['2024', 'Nurullah Ankut', '8,654', '0.02%', '0'],
        ],
      },
    ])
  })

  test('says of each repaired row where its cells come from', () => {
    expect(diagnostics.map(({ code, message, evidence }) => [code, evidence?.line, message])).toEqual([
      [
        'row-repaired',
        40,
        'Party leader carried down from line 39 (5 columns, empty last cell, types fit, 97 % sure)',
      ],
      [
        'row-repaired',
        41,
        'Party leader carried down from line 39 (5 columns, empty last cell, types fit, 97 % sure)',
      ],
      [
        'row-repaired',
        46,
        'Party leader carried down from line 45 (5 columns, empty last cell, types fit, 97 % sure)',
      ],
    ])
  })

  test('has its list and paragraphs word for word', () => {
    expect(blocks.flatMap((block) => (block.type === 'list' ? textsOf(block.items) : []))).toEqual([
      'List of political parties in Turkey',
    ])
    expect(
      blocks.filter((block) => block.type === 'paragraph').map(({ passage }) => passage.text.slice(0, 24)),
    ).toEqual([
      "The People's Liberation ",
      'The party was establishe',
      'HKP considers itself the',
      'Nurullah Ankut, a retire',
      'Hikmet Kıvılcımlı (1902–',
      'HKP states that it is ag',
      'HKP gained the right to ',
    ])
  })
})

describe('an article', () => {
  test.each([
    ['', ['no-title', 'no-infobox']],
    ['= T =', ['no-infobox']],
    ['Party\n- Leader: Ada', ['no-title']],
    ['== S ==\n= T =\n', ['no-infobox', 'no-title']],
    ['= T =\n- A: b\n- C: d\n- e', ['unread-value']],
    ['= T =\n- A: b\n\n| x |', ['table-too-small']],
    ['= T =\n- A: b\n\n| A | B |\n| T | |', []],
  ])('%j has the diagnostics %j', (text, codes) => {
    expect(extract(makeSource('a.txt', text)).diagnostics.map(({ code }) => code)).toEqual(codes)
  })

  test('puts a second title below the first, and sections where their depth says', () => {
    const text = 'before\n= T =\n=== A ===\n== B ==\n=== C ===\n= U =\n== D =='
    expect(outlineOf(extract(makeSource('a.txt', text)).article.body)).toEqual([
      'T',
      [
        ['A', []],
        ['B', [['C', []]]],
        ['U', [['D', []]]],
      ],
    ])
  })

  test('keeps a field without a value, and its key', () => {
    const text = '= T =\n- A:\n- B: c'
    const infobox = blocksOf(extract(makeSource('a.txt', text)).article.body)[0]
    expect(infobox).toEqual({
      type: 'infobox',
      fields: [
        {
          key: { text: 'A', pieces: [{ at: 0, start: 8, length: 1 }] },
          value: { text: '', pieces: [] },
          span: { start: 8, end: 10 },
        },
        {
          key: { text: 'B', pieces: [{ at: 0, start: 13, length: 1 }] },
          value: { text: 'c', pieces: [{ at: 0, start: 16, length: 1 }] },
          span: { start: 13, end: 17 },
        },
      ],
      span: { start: 6, end: 17 },
    })
  })

  test('keeps line ends inside a paragraph and drops white space around it', () => {
    const text = '= T =\n\n \u{A0}a  \r\n b\u{A0}\n'
    expect(blocksOf(extract(makeSource('a.txt', text)).article.body)).toEqual([
      {
        type: 'paragraph',
        passage: { text: 'a  \r\n b', pieces: [{ at: 0, start: 9, length: 7 }] },
        span: { start: 9, end: 16 },
      },
    ])
  })

  test('that begins with a second byte order mark keeps its places', () => {
    const { article } = extract(makeSource('a.txt', '\u{FEFF}\u{FEFF}a b'))
    expect(blocksOf(article.body)).toMatchObject([
      { passage: { text: 'a b', pieces: [{ start: 1, length: 3 }] } },
    ])
  })
})

function textsOf(passages: readonly (Passage | undefined)[]): readonly (string | undefined)[] {
  return passages.map((passage) => passage?.text)
}

function blocksOf(section: Section): readonly Block[] {
  return [...section.blocks, ...section.sections.flatMap(blocksOf)]
}

function namesOf(section: Section): readonly string[] {
  return [`${section.depth} ${section.heading?.text ?? ''}`, ...section.sections.flatMap(namesOf)]
}

function outlineOf(section: Section): readonly unknown[] {
  return [section.heading?.text, section.sections.map(outlineOf)]
}
