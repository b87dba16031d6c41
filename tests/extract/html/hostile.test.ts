// Pages made to be slow or deep are read in a bounded time, and say what was cut off.
import { describe, expect, test } from 'vitest'
import { readHtml } from './show.ts'

const cutsOf = (page: string) =>
  readHtml(page).diagnostics.flatMap(({ code, message }) => (code === 'cut-off' ? [message] : []))

describe('a page that nests too deep', () => {
  test.each([
    ['boxes', '<div>', 'its last 49001 units'],
    ['tables', '<table><tr><td>', 'its last 149000 units'],
    ['lists', '<ul><li>x', 'its last 89101 units'],
    ['terms', '<dd><li>', 'its last 79201 units'],
    ['formatting', '<font color=red><div>', 'units were not read'],
    ['drawings', '<svg><g>', 'units were not read'],
  ])('of 10,000 %s is cut there', (_, tags, expected) => {
    const [cut] = cutsOf(`<p>Lead.</p>${tags.repeat(10_000)}x`)
    expect(cut).toMatch(/^the page is nested too deep; its last/u)
    expect(cut).toContain(expected)
    expect(readHtml(`<p>Lead.</p>${tags.repeat(10_000)}x`).article.body.blocks[0]?.type).toBe('paragraph')
  })

  test('is cut where unlike formatting that is never closed would be opened again and again', () => {
    const page = Array.from({ length: 5_000 }, (_, index) => `<font color=${String(index)}><p>x`).join('')
    expect(cutsOf(page)).toHaveLength(1)
  })
})

describe('a page that only leaves tags open', () => {
  test.each([
    ['paragraphs', '<p>x'],
    ['bold paragraphs', '<p><b>x</p>'],
    ['links', '<a href=x>y'],
    ['rows', '<table class=wikitable><tr><th>k<td>v', '<tr><th>k<td>v'],
    ['items', '<ul><li>x', '<li>x'],
  ])('of %s is read to its end', (_, first, next = first) => {
    expect(cutsOf(first + next.repeat(3_000))).toEqual([])
  })
})

describe('a long page', () => {
  test.each([
    ['entities', `<p>${'word &amp; '.repeat(200_000)}`],
    ['ampersands', `<p>${'&'.repeat(1_000_000)}`],
    ['angles', `<p>${'<'.repeat(1_000_000)}`],
    ['torn tags', '<a '.repeat(300_000)],
    ['torn comments', '<!--'.repeat(300_000)],
    ['scripts', '<script>'.repeat(200_000)],
    ['words thrown out of a table', `<table>${'x<b>y</b>'.repeat(10_000)}`],
    ['class names', `<p class="${'a '.repeat(300_000)}">x`],
    ['attributes', `<p ${Array.from({ length: 30_000 }, (_, index) => `a${String(index)}=b`).join(' ')}>x`],
    ['cells', `<table><tr><th>a<th>b${('<tr>' + '<td>x'.repeat(100)).repeat(100)}`],
    ['cells in one row', `<table><tr>${'<td>x'.repeat(10_000)}`],
    ['spans', `<table>${('<tr>' + '<td colspan=1000 rowspan=60000>x'.repeat(10)).repeat(300)}`],
    ['line breaks', `<p>${'x<br>'.repeat(50_000)}`],
  ])(
    'of %s is read in a few seconds',
    (_, page) => {
      readHtml(page)
    },
    10_000,
  )

  test('is read up to 16 million units', () => {
    const page = `<h1>Reds</h1><p>Lead.</p>${' '.repeat(16_000_000)}<p>End.</p>`
    expect(cutsOf(page)).toEqual(['the page is longer than 16000000 units; its last 36 units were not read'])
  }, 20_000)
})

test('scripts, event handlers and templates are words of nothing', () => {
  const { article } = readHtml(
    '<p onclick="alert(1)">Lead.</p><script>document.write("<p>Made.</p>")</script><template><p>Hidden.</p></template><noscript><p>No.</p></noscript><iframe src="x"></iframe>',
  )
  expect(
    article.body.blocks.map((block) => (block.type === 'paragraph' ? block.passage.text : block.type)),
  ).toEqual(['Lead.'])
})
