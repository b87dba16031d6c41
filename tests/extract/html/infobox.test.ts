// Infoboxes of a page, by their structure.
import { describe, expect, test } from 'vitest'
import { linesOf, readHtml } from './show.ts'

const box = (rows: string, attributes = 'class="infobox vcard"') => `<table ${attributes}>${rows}</table>`
const row = (key: string, value: string) => `<tr><th scope="row">${key}</th><td>${value}</td></tr>`

describe('an infobox', () => {
  test('has its first heading as caption and its rows as fields, values on lines', () => {
    expect(
      linesOf(
        box(`<tr><th colspan="2"><span class="fn org">Reds</span><br><span class="nickname">Die Roten</span></th></tr>
          <tr><td colspan="2"><a href="/wiki/File:R.svg"><img alt="R.svg" src="R.svg"></a></td></tr>
          ${row('Leader', '<a href="/wiki/Ada_Lund">Ada</a><sup class="reference">[1]</sup>')}
          ${row('Founded', '1&#160;May 1990<span class="noprint">; 30 years ago</span><span style="display:none"> (<span>1990-05-01</span>)</span>')}
          ${row('Youth<br>wing', '<div class="plainlist"><ul><li>Reds 1</li><li>Reds 2</li></ul></div>')}
          ${row('House', '<div style="width:9em"><div></div><div>12&#160;/&#160;99</div></div>')}`),
      ),
    ).toEqual([
      'box Reds',
      '  : Die Roten',
      '  Leader: Ada→Ada Lund',
      '  Founded: 1 May 1990',
      '  Youth wing: Reds 1 / Reds 2',
      '  House: 12 / 99',
    ])
  })

  test('takes a heading for the key of what stands below it alone', () => {
    expect(
      linesOf(
        box(`<caption>Ada Lund</caption><tr><th colspan="2">President of Arland</th></tr><tr><td colspan="2"><b>In office</b><br>1990 – 1999</td></tr>
          ${row('Preceded by', 'Bo')}<tr><th colspan="2">Personal details</th></tr>${row('Born', '1950')}`),
      ),
    ).toEqual([
      'box Ada Lund',
      '  President of Arland: In office / 1990 – 1999',
      '  Preceded by: Bo',
      '  Personal details: ',
      '  Born: 1950',
    ])
  })

  test('has the cells of a row side by side by column', () => {
    expect(
      linesOf(
        box(
          `<caption class="summary">Arland election, 1990</caption><tr><td colspan="3"><table><tr><td>1986 ←</td><td><b>1 May 1990</b></td><td>→ 1994</td></tr></table></td></tr>
          <tr><td colspan="3"><table><tr><th>&#160;</th><th>First party</th><th>Second party</th></tr>
          <tr><th>Party</th><td><a href="/wiki/Reds_(Arland)">Reds</a></td><td>Blues</td></tr><tr><th>Seats won</th><td></td><td>9</td></tr><tr><th>Turnout</th><td colspan="2">66%</td></tr></table></td></tr>`,
          'class="infobox vevent"',
        ),
      ),
    ).toEqual([
      'box Arland election, 1990',
      '  : 1986 ← / 1 May 1990 / → 1994 [1986 ← | 1 May 1990 | → 1994]',
      '  : First party / Second party [First party | Second party]',
      '  Party: Reds→Reds (Arland) / Blues [Reds→Reds (Arland) | Blues]',
      '  Seats won: 9 [ | 9]',
      '  Turnout: 66%',
    ])
  })

  test('lets a label that spans rows, or an empty one below it, label them all', () => {
    expect(
      linesOf(
        box(
          `<caption>Reds</caption><tr><th rowspan="2">Leaders</th><td>Ada</td></tr><tr><td>Bo</td></tr>${row('Wings', 'Cy')}${row('', 'Di')}`,
        ),
      ),
    ).toEqual(['box Reds', '  Leaders: Ada', '  Leaders: Bo', '  Wings: Cy', '  Wings: Di'])
  })

  test.each([
    [
      'plain cells',
      '<table class="infobox" id="Vorlage_Infobox_Partei"><caption>Rote</caption><tr><td>Vorsitz</td><td>Ada</td></tr></table>',
      ['box Rote (Infobox Partei)', '  Vorsitz: Ada'],
    ],
    [
      'bold cells',
      '<table class="sinottico"><caption>Rossi</caption><tr><td><b>Anno 1:</b></td><td>Ada</td></tr></table>',
      ['box Rossi', '  Anno 1:: Ada'],
    ],
    [
      'a box of tables',
      '<div class="infobox_v3"><div class="entete">Rouges</div><table><caption>Présentation</caption><tr><th>Chef</th><td>Ada</td></tr></table></div>',
      ['box Rouges', '  Présentation: ', '  Chef: Ada'],
    ],
    [
      'labels and values',
      '<aside class="portable-infobox"><h2 class="pi-title">Reds</h2><div class="pi-item pi-data"><h3 class="pi-data-label">Leader</h3><div class="pi-data-value">Ada</div></div></aside>',
      ['box Reds', '  Leader: Ada'],
    ],
    [
      'the template of Parsoid',
      `<table class="infobox" typeof="mw:Transclusion" data-mw='{"parts":[{"template":{"target":{"wt":"Infobox political_party\\n","href":"x"}}}]}'><caption>Reds</caption>${row('Leader', 'Ada')}</table>`,
      ['box Reds (Infobox political party)', '  Leader: Ada'],
    ],
  ])('is read from %s', (_, page, expected) => {
    expect(linesOf(page)).toEqual(expected)
  })

  test('is none where it labels nothing: a box of links to a series', () => {
    const page = box(
      '<tr><td>This article is part of a series on</td></tr><tr><th>Politics</th></tr><tr><td><ul><li>House</li></ul></td></tr>',
    )
    expect(linesOf(page)).toEqual([])
    expect(readHtml(page).diagnostics.map(({ code }) => code)).toContain('left-out')
  })
})
