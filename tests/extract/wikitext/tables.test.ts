// Tables: cells in lines and in columns, attributes, spans, captions, tables in tables.
import { describe, expect, test } from 'vitest'
import { blocks, codes, grid, infoboxes, tables, words } from './read.ts'

describe('a table', () => {
  test('has header cells and cells, on lines of their own or on one', () => {
    expect(
      grid(
        '{| class="wikitable"\n! Year !! Votes\n! Seats\n|-\n| 1990 || 1,234\n| 5\n|-\n|1994||2,345||6\n|}',
      ),
    ).toEqual([
      ['Year', 'Votes', 'Seats'],
      ['1990', '1,234', '5'],
      ['1994', '2,345', '6'],
    ])
  })

  test('has attributes before single bars, which are no words', () => {
    expect(
      grid(
        '{|\n! scope="col" | Year !! style="width:1em"| Votes\n|- style="x"\n|align=left|[[A|B]]||style="{{c|d}}"| 5\n|}',
      ),
    ).toEqual([
      ['Year', 'Votes'],
      ['B', '5'],
    ])
  })

  test('gives a cell that spans rows to each of them', () => {
    const text =
      '{|\n!Election!!Leader!!Votes\n|-\n|1990||rowspan="2"|[[Anna Berg]]||10\n|-\n|1994||20\n|-\n|1998||Ola Vik||30\n|}'
    expect(grid(text)).toEqual([
      ['Election', 'Leader', 'Votes'],
      ['1990', 'Anna Berg', '10'],
      ['1994', 'Anna Berg', '20'],
      ['1998', 'Ola Vik', '30'],
    ])
    expect(tables(text)[0]?.rows.map(({ spanned }) => spanned)).toEqual([undefined, [1], undefined])
  })

  test('joins two header rows', () => {
    expect(
      grid(
        '{|\n!rowspan=2|Party\n!colspan=2|First round\n|-\n!Votes\n!%\n|-\n|A||10||5.0\n|-\n|B||20||9.5\n|}',
      ),
    ).toEqual([
      ['Party', 'First round Votes', 'First round %'],
      ['A', '10', '5.0'],
      ['B', '20', '9.5'],
    ])
  })

  test('has a caption', () => {
    const text = '{|\n|+ style="x" | House of [[Deputies]]\n!A!!B\n|-\n|1||2\n|}'
    expect(tables(text)[0]?.title?.text).toBe('House of Deputies')
  })

  test('reads cells that templates make', () => {
    expect(
      grid(
        '{|\n!colspan=2|Party!!Votes\n|-\n|{{Party name with colour|Green Shore}}\n|10\n|-\n|{{party color cell|B}}\n|[[B]]\n|20\n|}',
      ),
    ).toEqual([
      ['Party', 'Votes'],
      ['Green Shore', '10'],
      ['B', '20'],
    ])
  })

  test('keeps line breaks and lists in cells apart', () => {
    expect(grid('{|\n!A!!B\n|-\n|x<br>y||\n* 1\n* 2\n|}')).toEqual([
      ['A', 'B'],
      ['x\ny', '1\n2'],
    ])
  })

  test('in another stands behind it', () => {
    const inner = '{|\n!C!!D\n|-\n|3||4\n|}'
    const all = tables(`{|\n!A!!B\n|-\n|1||\n${inner}\n|-\n|5||6\n|}`)
    expect(all.map(({ columns }) => columns.map((cell) => cell?.text))).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ])
    expect(all[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.text))).toEqual([
      ['1', undefined],
      ['5', '6'],
    ])
  })

  test('may be indented, or stand in a template', () => {
    expect(grid(':{|\n!A!!B\n|-\n|1||2\n|}')).toEqual([
      ['A', 'B'],
      ['1', '2'],
    ])
    expect(grid('{{center|\n{|\n!A!!B\n|-\n|1||2\n|}\n}}')).toEqual([
      ['A', 'B'],
      ['1', '2'],
    ])
  })

  test('that is not closed ends before the next heading', () => {
    const text = '{|\n!A!!B\n|-\n|1||2\n\n== Next ==\nWords'
    expect(grid(text)).toEqual([
      ['A', 'B'],
      ['1', '2'],
    ])
    expect(words(text)).toEqual(['Words'])
    expect(codes(text)).toContain('malformed-markup')
  })

  test('keeps its cells where a link is not closed', () => {
    expect(grid('{|\n!A!!B\n|-\n|[[x||2\n|-\n|y||3\n|}')).toEqual([
      ['A', 'B'],
      ['x', '2'],
      ['y', '3'],
    ])
  })

  test('of navigation is left out', () => {
    expect(blocks('{| class="navbox"\n|[[A]]||[[B]]\n|}')).toEqual([])
  })

  test('laid out as an infobox is one', () => {
    const [box] = infoboxes(
      '{| class="infobox"\n! colspan=2 | Green Shore\n|-\n! Leader\n| [[Anna Berg]]\n|}',
    )
    expect(box?.caption?.text).toBe('Green Shore')
    expect(box?.fields.map(({ key, value }) => [key.text, value.text])).toEqual([['Leader', 'Anna Berg']])
  })
})

describe('a table of tags', () => {
  test('has rows, header cells, spans and a caption', () => {
    const text =
      '<table class="wikitable">\n<caption>The [[Diet]]</caption>\n<tr><th>Year</th><th scope="col">Leader</th>\n<TH>Votes</TH></tr>\n' +
      "<tr>\n<td>1990\n<td rowspan=\"2\">[[Anna Berg]]</td><td>'''10'''</td>\n</tr>\n<tr><td>1994<td>20</tr>\n</table>"
    expect(grid(text)).toEqual([
      ['Year', 'Leader', 'Votes'],
      ['1990', 'Anna Berg', '10'],
      ['1994', 'Anna Berg', '20'],
    ])
    const [table] = tables(text)
    expect(table?.title?.text).toBe('The Diet')
    expect(table?.span).toEqual({ start: 0, end: text.length })
    expect(codes(text)).toEqual(['no-title', 'no-infobox'])
  })

  test('takes bars at the start of a line for words, and templates for cells', () => {
    expect(
      grid('<table><tr><th>A<th>B\n<tr><td>\n| x || y !! z<td>{{nowrap|<b>1</b>}}\n<tr><td>c<td>2</table>'),
    ).toEqual([
      ['A', 'B'],
      ['| x || y !! z', '1'],
      ['c', '2'],
    ])
  })

  test('may stand in another, and in a table of marks', () => {
    const inner = '<table><tr><th>C<th>D<tr><td>3<td>4</table>'
    const expected = [
      ['A', 'B'],
      ['C', 'D'],
    ]
    const columns = (text: string) => tables(text).map((table) => table.columns.map((cell) => cell?.text))
    expect(columns(`<table><tr><th>A<th>B<tr><td>1<td>2${inner}</table>`)).toEqual(expected)
    expect(columns(`{|\n!A!!B\n|-\n|1||2 ${inner}\n|}`)).toEqual(expected)
    expect(columns('<table><tr><th>A<th>B<tr><td>1<td>2\n{|\n!C!!D\n|-\n|3||4\n|}\n</table>')).toEqual(
      expected,
    )
  })

  test('keeps its cells where other markup in it is not closed', () => {
    expect(grid('<table><tr><th>A<th>B<tr><td>[[x<td>{{y|2\n</table>\nWords')).toEqual([
      ['A', 'B'],
      ['x', '2'],
    ])
    expect(words('<table><tr><td>{{y|2\n</table>\nWords')).toEqual(['Words'])
  })

  test('that is not closed ends before the next heading', () => {
    const text = '<table><tr><th>A<th>B<tr><td>1<td>2\n\n== Next ==\nWords'
    expect(grid(text)).toEqual([
      ['A', 'B'],
      ['1', '2'],
    ])
    expect(words(text)).toEqual(['Words'])
    expect(codes(text)).toContain('malformed-markup')
  })

  test('that was never opened leaves no words', () => {
    expect(words('A <tr><td>b</td></tr></table> c')).toEqual(['A b c'])
  })

  test('of the class infobox is a box', () => {
    const [box] = infoboxes(
      '<table class="infobox"><tr><th colspan=2>Green Shore<tr><th>Leader<td>[[Anna Berg]]</table>',
    )
    expect(box?.caption?.text).toBe('Green Shore')
    expect(box?.fields.map(({ key, value }) => [key.text, value.text])).toEqual([['Leader', 'Anna Berg']])
  })
})

describe('headings', () => {
  test('make sections', () => {
    const text = 'a\n== B ==\nc\n===D===<!-- e -->\nf\n== G<ref>h</ref> ==\n'
    expect(blocks(text)).toHaveLength(3)
    expect(words('==== a ==\nb')).toEqual(['b'])
    expect(words('== a = b')).toEqual(['== a = b'])
  })
})
