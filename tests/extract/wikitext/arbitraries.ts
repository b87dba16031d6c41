// Random wikitext: its marks mixed with words and with what breaks readers, and texts with pieces cut, doubled or moved.
import fc from 'fast-check'

const marks =
  "{{ }} {{{ }}} [[ ]] [ ] | || ! !! = == === '' ''' ''''' * # : ; & &amp; &#8211; &nbsp; < > <br> <ref> </ref> <ref/> <!-- --> <nowiki> </nowiki> <small> </small> <span\u00A0style=display:none> </span> </del> <del> <table> </table> <tr> <td> <th\u00A0colspan=2> </td> <caption> __TOC__ ---- {| |} |- |+ http:// [http://a File: Category: de: ~~~~".split(
    ' ',
  )
const lines = ['\n', '\n\n', '\r\n', '\n|', '\n!', '\n|-\n', '\n{|\n', '\n|}\n', '\n*', '\n==', '\n:', '\n|+']
const templates =
  'Infobox party|start date|plainlist|ubl|hlist|lang-uk|flag|flagicon|ill|main|reflist|nowrap|small|increase|composition bar|unknown|party name with colour|efn|sortname|circa|formatnum:5|Election box begin|Election box candidate with party link|party=|Election box end'
    .split('|')
    .map((name) => `{{${name}`)
const words = [
  'a',
  'Anna Berg',
  '1990',
  '5',
  '12,345',
  'é',
  'Kıvılcımlı',
  '🌍',
  'rowspan=2',
  'colspan="3"',
  ' ',
  '  ',
  '\t',
]
const hostile = ['\0', '\u{FEFF}', '\uD83C', '\u2028', '\u00A0', '\u000B', '\\', '%', '_', '"', '-', '</']

/** A text of up to `maxLength` pieces. */
export function wikitext(maxLength = 50): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...marks.map((mark) => mark.replace('\u00A0', ' '))) },
    { weight: 4, arbitrary: fc.constantFrom(...lines) },
    { weight: 3, arbitrary: fc.constantFrom(...templates) },
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  )
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''))
}

interface Change {
  readonly at: number
  readonly length: number
  readonly put: string
}

/** One of some texts with a few stretches replaced by marks. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const change: fc.Arbitrary<Change> = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    put: fc.oneof(fc.constant(''), fc.constantFrom(...marks), fc.constantFrom(...lines)),
  })
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([text, changes]) =>
      changes.reduce((changed, { at, length, put }) => {
        const from = Math.floor(at * changed.length)
        return changed.slice(0, from) + put + changed.slice(from + length)
      }, text),
    )
}
