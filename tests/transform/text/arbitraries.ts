// Random prose: words that readers look for, mixed with what breaks them; and long texts of one kind.
import fc from 'fast-check'

const words = [
  'The',
  'the',
  'Granite',
  'Party',
  'party',
  'of',
  'and',
  'Turkey',
  'Kıvılcımlı',
  "Workers'",
  'Ada',
  'Mor',
  'J.',
  'was',
  'is',
  'has',
  'been',
  'founded',
  'led',
  'won',
  'states',
  'that',
  'which',
  'who',
  'by',
  'in',
  'on',
  'from',
  'since',
  'it',
  'not',
  'if',
  '2005',
  '15',
  'June',
  'Jun.',
  '26,654',
  '0.13%',
  'votes',
  'seats',
  'election',
  'elections',
  'general',
  'Turkish',
  'c.',
  '1902–1971',
  '3 / 550',
  '(',
  ')',
  ',',
  ';',
  '.',
  '?',
  '“',
  '”',
  '’s',
  "'s",
] as const
const odd = [
  'e\u0301',
  '\u0301',
  '🌍',
  '\uD83C',
  '\uDF0D',
  '\0',
  '\u00A0',
  '\u2028',
  'İ',
  'ſ',
  '𝒜rnaud',
  '١٢',
  '\u200F',
]

/** A text of up to `maxLength` pieces. */
export function proseText(maxLength = 40): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...odd) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  )
  const gap = fc.constantFrom(' ', ' ', ' ', ' ', '', '\n', '  ')
  return fc.array(fc.tuple(piece, gap), { maxLength }).map((pieces) => pieces.flat().join(''))
}

/** Long texts of one repeated piece: what makes a careless expression slow. */
export function hostileText(length: number): readonly (readonly [string, string])[] {
  const pieces: Readonly<Record<string, string>> = {
    brackets: '(',
    'pairs of brackets': '()',
    'capital letters': 'A ',
    'capital words': 'Aa ',
    'digits and commas': '1,',
    'grouped numbers': '1,111,',
    'small words': ' of',
    determiners: 'the ',
    commas: ',',
    blanks: ' ',
    'full stops': '. A',
    'relative clauses': ', which was founded by A B in 1990',
    'letters without blanks': 'a',
    'combining marks': 'A\u0301',
    years: '1990 ',
    'open quotes': '“',
  }
  return Object.entries(pieces).map(
    ([name, piece]) => [name, piece.repeat(Math.ceil(length / piece.length))] as const,
  )
}
