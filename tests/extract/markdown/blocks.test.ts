// The blocks of Markdown: headings, lists, tables, infoboxes, and what is left out.
import { describe, expect, test } from 'vitest'
import { linesOf, readMarkdown } from './read.ts'

describe('headings', () => {
  test.each([
    ['numbers and underlines', '# T\n\n## A ##\n\nB\n---\n\n### C #1\n', ['## A', '## B', '### C #1']],
    [
      'all on the first level below front matter',
      '---\ntitle: T\n---\n# A\n## B\n# C\n',
      ['## A', '### B', '## C'],
    ],
    ['none without a blank behind the sign', '# T\n\n#1 party\n', ['#1 party']],
    ['a rule between paragraphs is none', 'a\n\n---\n\nb\n', ['a', 'b']],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  test.each([
    ['# Green Shore\n', 'Green Shore'],
    ['---\ntitle: "Green: Shore"\n---\ntext\n', 'Green: Shore'],
    ["---\ntitle: 'Ann''s Party'\n---\ntext\n", "Ann's Party"],
    ['---\ntitle: Green Shore\n---\n# green shore\n', 'green shore'],
    ['---\ntitle: Green Shore\n---\n# History\n# Results\n', 'Green Shore'],
    ['Green *Shore*\n===\n', 'Green Shore'],
    ['## History\n', undefined],
  ])('the title of %j is %s', (text, title) => {
    expect(readMarkdown(text).article.title?.text).toBe(title)
  })
})

describe('front matter', () => {
  test('says where a text is from', () => {
    const text =
      '---\ntitle: T\nsource: https://a.example/wiki/T\nrevid: 77\ndate: 2020-02-03\nlang: pt_BR\nlicense: CC BY-SA 4.0\nauthor: contributors\ntags: [a, b]\n---\n'
    const { article, diagnostics } = readMarkdown(text)
    expect(article.origin).toEqual({
      title: 'T',
      url: 'https://a.example/wiki/T',
      revision: '77',
      date: '2020-02-03',
      language: 'pt_BR',
      licence: 'CC BY-SA 4.0',
      attribution: 'contributors',
    })
    expect(article.language).toBe('pt-br')
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-infobox'])
  })

  test.each([
    ['a bomb of aliases', `a: &a [x, x]\n${'b: &b [*a, *a]\n'.repeat(500)}title: T`, 'T'],
    ['deep brackets', `title: T\na: ${'['.repeat(5000)}`, undefined],
    ['deep blanks', `title: T\n${' '.repeat(100)}a: b`, undefined],
    ['an open quote', 'title: "T\nx', 'T x'],
    ['a list', '- a\n- b', undefined],
  ])('with %s is read as far as is safe', (_, yaml, title) => {
    expect(readMarkdown(`---\n${yaml}\n---\n\ntext\n`).article.title?.text).toBe(title)
  })

  test('that does not end is none', () => {
    expect(linesOf('---\ntitle: T\n')).toEqual(['title: T'])
  })
})

describe('lists', () => {
  test.each([
    ['* a\n* b *c*\n  on\n\n* d', ['- a', '- b c on', '- d']],
    ['- a\n  - b\n    - c\n- d', ['- a', '- b', '- c', '- d']],
    ['1. a\n2. b\n   - c\n3) d', ['- a', '- b', '- c', '- d']],
    ['- [x] a\n- [ ] b', ['- a', '- b']],
    ['words\n- a\nlazy', ['words', '- a lazy']],
  ])('in %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
})

const RESULTS = ['table', '  Year | Leader | Votes', '  1921 | Ann Mor | 7,100', '  1925 | Bo Lind | 8,200']

describe('tables', () => {
  test.each([
    [
      'a row of dashes',
      '| Year | Leader | Votes |\n|:--|---|--:|\n| 1921 | Ann Mor | 7,100 |\n| 1925 | Bo Lind | 8,200 |',
    ],
    [
      'no bars at the ends',
      'Year | Leader | Votes\n--- | --- | ---\n1921 | Ann Mor | 7,100\n1925 | Bo Lind | 8,200',
    ],
    ['no row of dashes', '| Year | Leader | Votes |\n| 1921 | Ann Mor | 7,100 |\n| 1925 | Bo Lind | 8,200 |'],
    [
      'bold header cells',
      '| **Year** | **Leader** | **Votes** |\n|-|-|-|\n| 1921 | *Ann Mor* | 7,100 |\n| 1925 | Bo Lind | 8,200 |',
    ],
  ])('with %s', (_, text) => {
    expect(linesOf(`# T\n\n## R\n\n${text}\n`).slice(1)).toEqual(RESULTS)
  })

  test('whose cells were broken over two lines are made whole', () => {
    const text = '| Year | Seats |\n|---|---|\n| 1921 | 7 / 99 |\n| 1925 | 8 /\n99 |\n| 1929 | 9 / 99 |\n'
    expect(linesOf(text)).toEqual([
      'table',
      '  Year | Seats',
      '  1921 | 7 / 99',
      '  1925 | 8 / 99',
      '  1929 | 9 / 99',
    ])
  })

  test('keep bars that are words, and breaks within a cell', () => {
    const text =
      '| Year | Leader |\n|---|---|\n| 1921 | [[Ann Mor|Ann]]<br>Bo \\| Co |\n| 1925 | [[Ann Mor\\|Ann]] |\n'
    expect(linesOf(text)).toEqual([
      'table',
      '  Year | Leader',
      '  1921 | Ann→Ann Mor / Bo | Co',
      '  1925 | Ann→Ann Mor',
    ])
  })

  test('get back the cells that they lost to a row above', () => {
    const text =
      '| Election | Leader | Votes | Share |\n|---|---|---|---|\n| 2010 | Ann Mor | 74,366 | 5.02% |\n| 2014 | 81,953 | 5.60% | |\n'
    expect(linesOf(text).slice(2)).toEqual([
      '  2010 | Ann Mor | 74,366 | 5.02%',
      '  2014 | Ann Mor | 81,953 | 5.60%',
    ])
  })

  test('of one row say that they are none', () => {
    expect(readMarkdown('# T\n\n| a | b |\n').diagnostics.map(({ code }) => code)).toEqual([
      'no-infobox',
      'table-too-small',
    ])
  })
})

const BOX = ['  Leader: Ann Mor', '  Ideology: Green / Red', '  Founded: 1921']

describe('the infobox of an election', () => {
  const rows = [
    '| Leader | [Ann Mor](/wiki/Ann_Mor) | Ola Vik |',
    '| Party | Green Shore | Dawn |',
    '| Seats won | 30 | 14 |',
    '| Turnout | 61.2 % | |',
  ].join('\n')
  const fields = [
    '  Leader: Ann Mor / Ola Vik [Ann Mor | Ola Vik]',
    '  Party: Green Shore / Dawn [Green Shore | Dawn]',
    '  Seats won: 30 / 14 [30 | 14]',
    '  Turnout: 61.2 % [61.2 % | ]',
  ]
  test('has a value for each party side by side', () => {
    const text = `# A\n\n| | First party | Second party |\n| --- | --- | --- |\n${rows}\n`
    expect(linesOf(text)).toEqual([
      'box ',
      '  : First party / Second party [First party | Second party]',
      ...fields,
    ])
  })

  test('may be named by its first row', () => {
    const text = `# A\n\n| Election of 1990 | | |\n| --- | --- | --- |\n${rows}\n`
    expect(linesOf(text)).toEqual(['box Election of 1990', ...fields])
  })

  test.each([
    [
      'whose rows are offices',
      '| Position | Name | Since |\n| --- | --- | --- |\n| President | Ann Mor | 1990 |\n| Secretary | Ola Vik | 1991 |\n| Treasurer | Bo Lind | 1992 |',
    ],
    [
      'whose columns are results',
      '| Party | Seats won | Votes |\n| --- | --- | --- |\n| Green Shore | 30 | 100 |\n| Dawn | 14 | 50 |\n| Others | 1 | 5 |',
    ],
  ])('is no table %s', (_, table) => {
    expect(linesOf(`# A\n\n${table}\n`).filter((line) => line.startsWith('box'))).toEqual([])
  })
})

describe('the infobox', () => {
  test.each([
    [
      'a table headed by the name',
      '| Green Shore | |\n|---|---|\n| **Leader** | Ann Mor |\n| Ideology: | Green<br>Red |\n| Founded | 1921 |',
      'box Green Shore',
    ],
    [
      'a table of keys and values',
      '| Key | Value |\n|---|---|\n| Leader | Ann Mor |\n| Ideology | Green<br>Red |\n| Founded | 1921 |',
      'box ',
    ],
    [
      'a table with empty heads',
      '| | |\n|---|---|\n| Leader | Ann Mor |\n| Ideology | Green |\n| | Red |\n| Founded | 1921 |',
      'box ',
    ],
    [
      'a table without a head',
      '| Leader | Ann Mor |\n| Ideology | Green<br/>Red |\n| Founded | 1921 |',
      'box ',
    ],
    [
      'a list of bold keys',
      'Green Shore\n- **Leader:** Ann Mor\n- **Ideology**: Green<br>Red\n- **Founded:** 1921',
      'box Green Shore',
    ],
    ['a list within a list', '- Leader: Ann Mor\n- Ideology\n  - Green\n  - Red\n- Founded: 1921', 'box '],
    ['lines of bold keys', '**Leader:** Ann Mor  \n**Ideology:** Green<br>Red  \n**Founded:** 1921', 'box '],
    [
      'paragraphs of bold keys',
      '**Leader:** Ann Mor\n\n**Ideology:** Green<br>Red\n\n**Founded:** 1921',
      'box ',
    ],
    ['terms with values', 'Leader\n: Ann Mor\n\nIdeology\n: Green\n: Red\n\nFounded\n: 1921', 'box '],
  ])('as %s', (_, text, head) => {
    expect(linesOf(`# Green Shore\n\n${text}\n\nThe party.\n`)).toEqual([head, ...BOX, 'The party.'])
  })

  test.each([
    ['a list that the prose announces', '# T\n\nIt has wings:\n- Left: Ann\n- Right: Bo\n'],
    ['a sentence with a colon', '# T\n\nIts aims: peace.\nIts means: words.\n'],
    ['a list below a heading', '# T\n\n## Office\n\n- Leader: Ann Mor\n- Founded: 1921\n- Seat: Arl\n'],
    [
      'a table of two columns of data',
      '# T\n\n| Year | Votes |\n|---|---|\n| 1921 | 7,100 |\n| 1925 | 8,200 |\n',
    ],
  ])('is not %s', (_, text) => {
    expect(linesOf(text).filter((line) => line.startsWith('box'))).toEqual([])
  })
})

test('what is no text of the article is left out and counted', () => {
  const text =
    '# T\n\n<div>\nhidden\n</div>\n\n```\ncode\n\n## no\n```\n\n<!-- a\n\nb -->\n\nwords[^1]\n\n    indented\n\n[^1]: a note\n\n## References\n\n- a\n'
  const { article, diagnostics } = readMarkdown(text)
  expect(article.body.blocks.map((block) => block.type === 'paragraph' && block.passage.text)).toEqual([
    'words',
  ])
  expect(diagnostics.filter(({ code }) => code === 'left-out').map(({ message }) => message)).toEqual([
    'blocks of HTML: 1 left out',
    'code: 2 left out',
    'comments: 1 left out',
    'footnotes: 1 left out',
    'sections of references and links: 1 blocks left out',
  ])
})
