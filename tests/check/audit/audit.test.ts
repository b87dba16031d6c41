// Audits: which claims are drawn, what the sheets hold, how answers are read back and counted.
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { unanswered } from '../../../src/check/audit/answers.ts'
import { readClaims, type Audited } from '../../../src/check/audit/audited.ts'
import { claimLines, faultLines, scoreTable, sheetLines } from '../../../src/check/audit/lines.ts'
import { countFacts, sample, sampleFacts } from '../../../src/check/audit/sample.ts'
import { makeRandom } from '../../../src/check/statistics/random.ts'
import { scoreAudit } from '../../../src/check/audit/score.ts'
import { readCsvSheet, textOfSheet, writeCsvSheet } from '../../../src/check/audit/sheet-csv.ts'
import { writeHtmlSheet } from '../../../src/check/audit/sheet-html.ts'

const lines = [
  {
    id: 'claim/1',
    document: 'mill.txt',
    subject: { id: 'party/Mill', type: 'Party', label: 'Mill Party' },
    relation: 'ledBy',
    object: { id: 'person/Ann', type: 'Person', label: 'Ann Lund' },
    qualifiers: { from: '1990', inAlliance: { id: 'party/Bloc', type: 'Party', label: 'Bloc' } },
    evidence: [
      { start: 0, end: 9, line: 4, column: 1, quote: 'led by <b>Ann' },
      { start: 20, end: 22, line: 6, column: 1, quote: 'since 1990' },
    ],
    source: 'prose',
    rule: 'leadership/led-by',
    fact: 'fact/1',
    text: 'led by Ann',
    origin: { title: 'Mill Party', url: 'https://example.org/mill' },
  },
  {
    id: 'claim/2',
    document: 'mill.txt',
    subject: { id: 'party/Mill', type: 'Party', label: 'Mill Party' },
    relation: 'membership',
    object: { value: 0, datatype: 'integer' },
    qualifiers: {},
    evidence: [{ start: 0, end: 9, line: 7, column: 1, quote: '=no members' }],
    source: 'infobox',
    rule: 'infobox/count',
  },
  { id: 'claim/3', derived: true, evidence: [] },
]
const jsonl = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
const claims = readClaims(jsonl, 'claims.jsonl')
const [led, counted] = claims as readonly [Audited, Audited]

describe('the claims of a run', () => {
  test('are read without those that follow from others', () => {
    expect(claims).toEqual([
      {
        id: 'claim/1',
        subject: 'Mill Party',
        relation: 'ledBy',
        object: 'Ann Lund',
        qualifiers: 'from 1990; inAlliance Bloc',
        words: 'led by Ann … since 1990',
        document: 'mill.txt',
        line: '4',
        url: 'https://example.org/mill',
        source: 'prose',
        rule: 'leadership/led-by',
        fact: 'fact/1',
      },
      {
        id: 'claim/2',
        subject: 'Mill Party',
        relation: 'membership',
        object: '0',
        qualifiers: '',
        words: '=no members',
        document: 'mill.txt',
        line: '7',
        url: '',
        source: 'infobox',
        rule: 'infobox/count',
        fact: '',
      },
    ])
  })

  test.each([['{'], ['[]'], ['"words"']])('are not %s', (line) => {
    expect(() => readClaims(`${JSON.stringify(lines[1])}\n${line}\n`, 'claims.jsonl')).toThrow(
      'claims.jsonl:2: a claim as JSON is expected',
    )
  })
})

describe('a sample', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => i)

  test('has no item twice and keeps their order', () => {
    const drawn = sample(hundred, 30, makeRandom(7))
    expect(drawn).toHaveLength(30)
    expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual(drawn)
  })

  test('is the same for the same seed, and another for another', () => {
    expect(sample(hundred, 10, makeRandom(7))).toEqual(sample(hundred, 10, makeRandom(7)))
    expect(sample(hundred, 10, makeRandom(7))).not.toEqual(sample(hundred, 10, makeRandom(8)))
  })

  test('is all there is where that is less', () => {
    expect(sample([1, 2, 3], 5, makeRandom(1))).toEqual([1, 2, 3])
    expect(sample([], 5, makeRandom(1))).toEqual([])
  })

  test('of facts has each as one of its claims, and each fact as often, however many say it', () => {
    const claim = (fact: number, n: number) => ({
      ...led,
      fact: fact === 9 ? '' : `fact/${fact}`,
      id: `claim/${n}`,
    })
    const said = [
      ...Array.from({ length: 90 }, (_, n) => claim(0, n)),
      ...[1, 2, 9].map((n) => claim(n, 100 + n)),
    ]
    expect(countFacts(said)).toBe(4)
    const drawn = Array.from({ length: 400 }, (_, seed) => sampleFacts(said, 2, seed))
    expect(drawn.every((pair) => new Set(pair.map(({ fact }) => fact)).size === 2)).toBe(true)
    const often = drawn.flat().filter(({ fact }) => fact === 'fact/0')
    // 200 are expected, 10 is the standard deviation.
    expect([often.length > 150, often.length < 250]).toEqual([true, true])
    expect(new Set(often.map(({ id }) => id)).size).toBeGreaterThan(50)
  })

  test('draws every item about as often', () => {
    const counts = hundred.map(() => 0)
    for (let seed = 0; seed < 2000; seed++)
      for (const item of sample(hundred, 10, makeRandom(seed))) counts[item] = (counts[item] ?? 0) + 1
    // 200 are expected, 13 is the standard deviation.
    expect([Math.min(...counts) > 130, Math.max(...counts) < 270]).toEqual([true, true])
  })
})

describe('a sheet as CSV', () => {
  const header =
    'right,words_say_it,subject,relation,object,qualifiers,words,document,line,url,source,rule,id,fact'
  const csv = writeCsvSheet(claims.map(unanswered))

  test('begins with the answers, and words are no formulas', () => {
    expect(csv.split('\n')).toEqual([
      `\uFEFF${header}`,
      ',,Mill Party,ledBy,Ann Lund,from 1990; inAlliance Bloc,led by Ann … since 1990,mill.txt,4,https://example.org/mill,prose,leadership/led-by,claim/1,fact/1',
      ",,Mill Party,membership,0,,'=no members,mill.txt,7,,infobox,infobox/count,claim/2,",
      '',
    ])
  })

  test.each([
    ['yes,no', true, false],
    ['x,', true, undefined],
    ['1, 0', true, false],
    ['N,?', false, undefined],
    ['✓,TRUE', true, true],
  ])('is read back with the answers %s', (cells, right, said) => {
    const [first] = readCsvSheet(csv.replace('\n,,', `\n${cells},`), 'audit.csv')
    expect(first).toEqual({ claim: led, right, words_say_it: said })
  })

  test('is read as spreadsheets write it: semicolons, quotes, CRLF, no mark', () => {
    const rows = ['right;words_say_it;relation;source;words', 'yes;no;ledBy;prose;"a ""b"";\r\nc"', '']
    expect(readCsvSheet(rows.join('\r\n'), 'audit.csv')).toMatchObject([
      {
        claim: { relation: 'ledBy', source: 'prose', words: 'a "b";\r\nc' },
        right: true,
        words_say_it: false,
      },
    ])
  })

  test.each([
    ['other letters in the header', 'RIGHT , Words_Say_It,relation,source,note\nyes,no,ledBy,prose,x'],
    [
      'a semicolon in a header of its own',
      'right,words_say_it,relation,source,why; what\nyes,no,ledBy,prose,x',
    ],
    ['another order', 'source;relation;words_say_it;right\nprose;ledBy;no;yes'],
    ['tabs', 'right\twords_say_it\trelation\tsource\nyes\tno\tledBy\tprose'],
    ['blank rows at the end', 'right;words_say_it;relation;source\nyes;no;ledBy;prose\n;;;\n ; ;;\n'],
  ])('is read with %s', (_, text) => {
    expect(readCsvSheet(text, 'audit.csv')).toMatchObject([
      { claim: { relation: 'ledBy', source: 'prose' }, right: true, words_say_it: false },
    ])
  })

  test('with a claim twice is refused', () => {
    const [, first = '', second = ''] = csv.split('\n')
    expect(() => readCsvSheet([header, first, second, first].join('\n'), 'audit.csv')).toThrow(
      'audit.csv: row 4 is the claim of row 2 again; leave one',
    )
  })

  test.each([
    ['UTF-8', Buffer.from('\uFEFFÜlkü', 'utf8')],
    ['UTF-16', Buffer.from('\uFEFFÜlkü', 'utf16le')],
    ['the encoding of Western Windows', Buffer.from([0xdc, 0x6c, 0x6b, 0xfc])],
  ])('is decoded from %s', (_, bytes) => {
    expect(textOfSheet(bytes)).toBe('Ülkü')
  })

  test.each([
    ['maybe,', 'audit.csv, row 2, right: yes, no or nothing is expected, not “maybe”'],
    ['yes,sort of', 'audit.csv, row 2, words_say_it: yes, no or nothing is expected, not “sort of”'],
  ])('with the answers %s is refused', (cells, message) => {
    expect(() => readCsvSheet(csv.replace('\n,,', `\n${cells},`), 'audit.csv')).toThrow(message)
  })

  test.each([
    ['a,b\n1,2', 'audit.csv: the column “right” is missing'],
    ['', 'audit.csv: the column “right” is missing'],
    ['right,"words', 'audit.csv is no CSV: '],
  ])('that is %j is refused', (text, message) => {
    expect(() => readCsvSheet(text, 'audit.csv')).toThrow(message)
  })
})

/** Runs the script of a page with these ticks, presses its button, and gives what it saves. */
async function saved(page: string, ticks: Readonly<Record<string, string>>): Promise<string> {
  const [, sheet = '', script = ''] =
    /id="sheet">([^]*?)<\/script>\s*<script>([^]*?)<\/script>/u.exec(page) ?? []
  const button = { onclick: () => undefined }
  const blobs: Blob[] = []
  const checked = (selector: string) => {
    const value = ticks[/name="(?<name>[^"]+)"/u.exec(selector)?.groups?.['name'] ?? '']
    return value === undefined ? null : { value }
  }
  runInNewContext(script, {
    window: {},
    document: {
      getElementById: () => ({ textContent: sheet }),
      querySelector: (selector: string) => (selector === 'button' ? button : checked(selector)),
      createElement: () => ({ click: () => undefined }),
    },
    URL: { createObjectURL: (blob: Blob) => blobs.push(blob) },
    Blob,
  })
  button.onclick()
  return (await blobs[0]?.text()) ?? ''
}

describe('answers in a sheet', () => {
  test('are written as they are read', () => {
    const answered = [
      { claim: led, right: true, words_say_it: false },
      { claim: counted, right: undefined, words_say_it: true },
    ]
    expect(readCsvSheet(writeCsvSheet(answered), 'audit.csv')).toEqual(answered)
  })

  test.each(['=1+1', '+1', '-5', '@SUM(1)', '\tx', '＝1+1', "'quoted'", "'"])(
    'keep the words %j',
    (words) => {
      const answered = [{ claim: { ...led, words }, right: true, words_say_it: true }]
      expect(readCsvSheet(writeCsvSheet(answered), 'audit.csv')).toEqual(answered)
    },
  )
})

describe('a sheet as a page', () => {
  const page = (parts: Partial<Audited>) => writeHtmlSheet([{ ...led, ...parts }])

  test('asks both questions of each claim', () => {
    const inputs = [...writeHtmlSheet(claims).matchAll(/<input type="radio" name="(?<name>[^"]+)"/gu)]
    expect(inputs.map(({ groups }) => groups?.['name'])).toEqual([
      'right-0',
      'right-0',
      'words_say_it-0',
      'words_say_it-0',
      'right-1',
      'right-1',
      'words_say_it-1',
      'words_say_it-1',
    ])
  })

  test('shows strange words as words', () => {
    const strange = page({ words: '</script><script>alert(1)</script>', subject: '"><img src=x>' })
    expect(strange).toContain(
      '<blockquote dir="auto">&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</blockquote>',
    )
    expect(strange).not.toContain('<img')
    expect(strange.match(/<\/script>/gu)).toHaveLength(2)
  })

  test('links to pages of the web only', () => {
    expect(page({})).toContain('<a href="https://example.org/mill">mill.txt, line 4</a>')
    expect(page({ url: 'javascript:alert(1)' })).not.toContain('<a href')
  })

  test('saves what is ticked as the CSV that is read back', async () => {
    const csv = await saved(writeHtmlSheet(claims), {
      'right-0': 'yes',
      'words_say_it-0': 'no',
      'right-1': 'no',
    })
    expect(csv).toContain(`"'=no members"`)
    expect(readCsvSheet(csv, 'audit.csv')).toEqual([
      { claim: led, right: true, words_say_it: false },
      { claim: counted, right: false, words_say_it: undefined },
    ])
  })

  test('loads nothing', () => {
    expect(page({ url: '' })).not.toMatch(/(?:src|href)=/u)
    expect(page({})).toContain("default-src 'none'")
  })
})

describe('the answers', () => {
  const answered = [
    { claim: led, right: true, words_say_it: false },
    { claim: counted, right: false, words_say_it: undefined },
    { claim: counted, right: true, words_say_it: true },
    { claim: led, right: undefined, words_say_it: undefined },
  ]

  test('are counted in all, by source and by relation', () => {
    expect(scoreTable(scoreAudit(answered)).split('\n')).toEqual([
      '|            | right                       | the words say it            | left open |',
      '| ---------- | --------------------------- | --------------------------- | --------- |',
      '| all        | 0.667 [0.208, 0.939] 2 of 3 | 0.500 [0.095, 0.905] 1 of 2 | 1         |',
      '| infobox    | 0.500 [0.095, 0.905] 1 of 2 | 1.000 [0.207, 1.000] 1 of 1 | 0         |',
      '| prose      | 1.000 [0.207, 1.000] 1 of 1 | 0.000 [0.000, 0.793] 0 of 1 | 1         |',
      '| ledBy      | 1.000 [0.207, 1.000] 1 of 1 | 0.000 [0.000, 0.793] 0 of 1 | 1         |',
      '| membership | 0.500 [0.095, 0.905] 1 of 2 | 1.000 [0.207, 1.000] 1 of 1 | 0         |',
      '',
    ])
  })

  test('that are no are listed with their words', () => {
    expect(faultLines(answered).split('\n')).toEqual([
      'words short  Mill Party · ledBy · Ann Lund (from 1990; inAlliance Bloc)',
      '             “led by Ann … since 1990”  mill.txt:4  prose leadership/led-by',
      'wrong        Mill Party · membership · 0',
      '             “=no members”  mill.txt:7  infobox infobox/count',
      '',
    ])
  })

  test('lose the controls that a terminal obeys', () => {
    const claim = { ...counted, subject: 'Mill\u001B[2J Party', document: 'a\u0007.txt' }
    expect(sheetLines([claim])).toContain('Mill [2J Party · membership · 0\n      “=no members”  a .txt:7')
    expect(claimLines(claim)).toContain('Mill [2J Party · membership · 0\n  “=no members”\n  a .txt:7')
  })

  test('are asked for in a list, too', () => {
    expect(sheetLines([counted])).toBe(
      '   1  Mill Party · membership · 0\n      “=no members”  mill.txt:7  infobox infobox/count\n',
    )
  })
})
