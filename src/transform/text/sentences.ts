// Splits a paragraph into sentences without breaking at abbreviations, initials, ordinals or decimals.
import type { Range } from './range.ts'

const abbreviations = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec dr mr mrs ms prof st no nos vs etc gen col lt capt sgt maj rev hon
   sr jr ca c approx e.g i.e al inc ltd co dept est fig vol pp p ed eds cf`.split(/\s+/u),
)

/** A full stop, exclamation or question mark, closing marks after it, then a blank and what may begin a sentence. */
const BOUNDARY = /(?<mark>[.!?…]["”’»)\]]{0,3})(?<gap>\s+)(?=["“‘«([]{0,2}[\p{Lu}\p{Lt}\p{Lo}\p{N}])/gu
const LAST_WORD = /(?<word>[\p{L}\p{N}.]{1,24})$/u

/** Sentences of a text in order, without the blanks around them. */
export function findSentences(text: string): readonly Range[] {
  const found: Range[] = []
  let from = text.length - text.trimStart().length
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + (match.groups?.['mark'] ?? '').length
    if (!endsSentence(text.slice(Math.max(0, match.index - 24), match.index), match[0])) continue
    found.push({ from, to: end })
    from = match.index + match[0].length
  }
  const to = text.trimEnd().length
  if (from < to) found.push({ from, to })
  return found
}

function endsSentence(before: string, boundary: string): boolean {
  if (!boundary.startsWith('.')) return true
  const word = LAST_WORD.exec(before)?.groups?.['word'] ?? ''
  if (/^\p{Lu}$/u.test(word) || /\.\p{Lu}$/u.test(word)) return false
  return !abbreviations.has(word.toLowerCase())
}
