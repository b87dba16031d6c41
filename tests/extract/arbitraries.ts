// Random texts: pieces of the dialect mixed with what breaks readers.
import fc from 'fast-check'

const dialect = [
  '= ',
  ' =',
  '==',
  '===',
  '| ',
  ' |',
  '|',
  '- ',
  '* ',
  'Key: value',
  'Leader:',
  'Jun. 2015',
  '60,396',
  '0.13%',
  '0 / 550',
  'Ada Lovelace',
  'words',
  ' ',
  '  ',
  ':',
  'é',
  'Kıvılcımlı',
]
const hostile = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\0',
  '\u{FEFF}',
  'e\u0301',
  '🌍',
  '\uD83C',
  '\uDF0D',
  '\u2028',
  '\u00A0',
  '\u000B',
  '`',
  '<b>',
  '&amp;',
  '\\',
  '[',
  '](',
  '>',
  '#',
  '***',
  '---',
  '1. ',
  '    ',
]

/** A text of up to `maxLength` pieces. */
export function articleText(maxLength = 60): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...dialect) },
    { weight: 4, arbitrary: fc.constantFrom(...hostile) },
    { weight: 2, arbitrary: fc.constant('\n') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  )
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''))
}

/** Rows of cells, some of them short or empty, as a text. */
export function tableText(): fc.Arbitrary<string> {
  const cell = fc.constantFrom('', '', '2015', 'Jun. 2015', '60,396', '0.13%', '0 / 550', 'Ada', 'Bo', '–')
  const row = fc.array(cell, { minLength: 1, maxLength: 7 }).map((cells) => `| ${cells.join(' | ')} |`)
  return fc.array(row, { maxLength: 12 }).map((rows) => rows.join('\n'))
}
