// Random texts of marks and words, and texts with a few stretches replaced.
import fc from 'fast-check'

const hostile = ['\0', '\u{FEFF}', '\uD83C', '\uDF0D', '🌍', '\u2028', '\u00A0', '\r', '\r\n', '\t', '\u000B']

/** A text of up to `maxLength` pieces out of marks, words and what breaks readers. */
export function markedText(
  marks: readonly string[],
  words: readonly string[],
  maxLength = 60,
): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...marks) },
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.constantFrom('\n', '\n\n', ' ') },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  )
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join('').replace(/^\u{FEFF}+/u, ''))
}

/** A text with a few stretches replaced by marks. */
export function changedText(text: string, marks: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(40),
    put: fc.constantFrom('', ...marks),
  })
  return fc
    .array(change, { minLength: 1, maxLength: 8 })
    .map((changes) =>
      changes.reduce((all, { at, length, put }) => all.slice(0, at) + put + all.slice(at + length), text),
    )
    .map((changed) => changed.replace(/^\u{FEFF}+/u, ''))
}
