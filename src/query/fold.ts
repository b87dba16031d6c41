// Folds words so that they match whatever their case, accents or script.
import anyAscii from 'any-ascii'

/** "Kıvılcımlı" and "KIVILCIMLI" become "kivilcimli". For matching only, never for ids. */
export function fold(text: string): string {
  return anyAscii(text.normalize('NFC')).toLowerCase()
}

/** A run of letters or digits of a folded text. */
const WORD = /[\p{L}\p{N}]+/gu

/** The folded words of a text, in their order. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(WORD) ?? []
}

/** Endings of English words, longest first, off a folded word; at least three letters are left. */
const ENDING = /(?<=\w{3})(?:ership|ations|ation|ings|ing|ers|er|ies|ed|es|s)$/u

/** "leads", "leader" and "leading" become "lead": rough, the same for question and answer. */
export function stem(word: string): string {
  return word.replace(ENDING, '')
}
