// Blocks and sections of a page.
import { describe, expect, test } from 'vitest'
import { linesOf, readHtml } from './show.ts'

describe('a page', () => {
  test('has sections by its headings, whatever boxes stand around them', () => {
    expect(
      linesOf(
        `<div class="mw-parser-output"><p>Lead.</p><section data-mw-section-id="1"><h2 id="H">History</h2><p>One.</p>
         <section><div class="mw-heading mw-heading3"><h3>Origins</h3><span class="mw-editsection">[edit]</span></div>Two.</section></section>
         <h2><span class="mw-headline">Leaders</span><span class="editsection">[edit]</span></h2><p>Three.</p></div>`,
      ),
    ).toEqual(['Lead.', '## History', 'One.', '### Origins', 'Two.', '## Leaders', 'Three.'])
  })

  test('has lists, nested ones behind their item', () => {
    expect(
      linesOf(
        '<ul><li>Ada<ol><li>first</li><li>second<ul><li>third</li></ul></li></ol></li><li>Bo</li></ul>',
      ),
    ).toEqual(['- Ada', '- first', '- second', '- third', '- Bo'])
  })

  test('has terms with what is said of them, headings of lone terms, paragraphs of lines set in', () => {
    expect(
      linesOf(
        '<dl><dt>Leader</dt><dd>Ada</dd><dd>Bo</dd></dl><dl><dt>Deputies</dt></dl><ul><li>Cy</li></ul>',
      ),
    ).toEqual(['- Leader: Ada', '- Bo', '####### Deputies', '- Cy'])
    expect(linesOf('<dl><dd>Set in.</dd></dl>')).toEqual(['Set in.'])
  })

  test('has the words between blocks as paragraphs', () => {
    expect(linesOf('One <b>two</b><p>Three</p>four<div>five</div>')).toEqual([
      'One two',
      'Three',
      'four',
      'five',
    ])
  })

  test('keeps a table that formatting was left open around', () => {
    expect(linesOf('<p><i>Note<table class="wikitable"><tr><th>A<th>B<tr><td>1<td>2</table>')).toEqual([
      'Note',
      'table',
      '  A | B',
      '  1 | 2',
    ])
  })

  test('opens tables that lay it out', () => {
    expect(
      linesOf(
        '<table role="presentation"><tr><td><p>Left</p></td><td><ul><li>Right</li></ul></td></tr></table>',
      ),
    ).toEqual(['Left', '- Right'])
    expect(linesOf('<table><tr><td>Only</td></tr></table>')).toEqual(['Only'])
  })

  test('leaves out what leads elsewhere, and says how much', () => {
    const { article, diagnostics } = readHtml(
      `<h1 id="firstHeading">Reds</h1><div class="hatnote">Not the Blues.</div><div role="navigation" class="navbox">Other parties</div>
       <table class="metadata mbox-small"><tr><td>Media</td></tr></table><div class="thumb">A portrait</div><p>Lead.</p>
       <div class="hatnote">Main article: X</div><h2>See also</h2><ul><li>Blues</li></ul><h3>More</h3><p>Greens</p>
       <h2>References</h2><div class="reflist"><ol><li>A book</li></ol></div>`,
    )
    expect(article.body.blocks).toHaveLength(1)
    expect(article.body.sections.map(({ heading, blocks }) => [heading?.text, blocks.length])).toEqual([
      ['See also', 0],
      ['References', 0],
    ])
    expect(diagnostics.filter(({ code }) => code === 'left-out').map(({ message }) => message)).toEqual([
      'notes on top: 2 left out',
      'navigation boxes: 1 left out',
      'side boxes: 1 left out',
      'images: 1 left out',
      'sections of references and links: 2 blocks left out',
      'reference lists: 1 left out',
    ])
  })

  test('of a skin is its content alone', () => {
    expect(
      linesOf(
        `<!DOCTYPE html><html><head><title>Reds - Wiki</title></head><body><nav>Menu</nav><div id="content"><h1 id="firstHeading">Reds</h1>
         <div id="bodyContent"><div id="siteSub">From Wiki</div><div id="mw-content-text"><div class="mw-parser-output"><p>Lead.</p></div></div>
         <div id="catlinks">Categories</div></div></div><footer>Terms</footer></body></html>`,
      ),
    ).toEqual(['Lead.'])
  })
})

describe('a table of a page', () => {
  test('keeps the sign of a change, leaves colours and sort keys out, and joins header rows', () => {
    expect(
      linesOf(
        `<table class="wikitable"><caption>Results of <a href="/wiki/Vote_1990">1990</a></caption>
         <tr><th colspan="2" rowspan="2">Party</th><th colspan="2">List</th><th rowspan="2">Seats<br>won</th></tr><tr><th>Votes</th><th>%</th></tr>
         <tr><td style="background:red"></td><td><a href="/wiki/Reds_(Arland)">Reds</a></td><td><span style="display:none">05</span>5,000</td><td>50.1</td><td>5 (<img alt="Increase" src="i.svg">2)</td></tr>
         <tr><td colspan="2">Total</td><td>9,980</td><td>100</td><td>9</td></tr></table>`,
      ),
    ).toEqual([
      'table Results of 1990→Vote 1990',
      '  Party | List Votes | List % | Seats won',
      '  Reds→Reds (Arland) | 5,000 | 50.1 | 5 (▲2)',
      '  Total | 9,980 | 100 | 9',
    ])
  })

  test('takes the cells of its head for header cells, and its foot for the last row', () => {
    expect(
      linesOf(
        '<table class="wikitable"><thead><tr><td>A</td><td>B</td></tr></thead><tfoot><tr><td>x</td><td>9</td></tr></tfoot><tbody><tr><td>y</td><td>1</td></tr></tbody></table>',
      ),
    ).toEqual(['table', '  A | B', '  y | 1', '  x | 9'])
  })
})
