// Blanks brackets that tell of a name: its pronunciation, other forms of it, a life. They hold no clause of the sentence.
import type { Range } from './range.ts'

/** Nobody writes longer ones behind a name. */
const LONGEST = 600

/** What a lead puts behind a name. */
const TELLS = /^(?!\((?:who|which)\s).*(?:[;:[]|\bborn\b|\bdied\b|[0-9]{4}\s?[–-]|\bIPA\b)/su
/** A bracket of its own in square ones. */
const SQUARE = /\[[^[\]]{1,200}\]/gu

/** The round bracket that begins at a place, with all that stand in it; undefined where none begins or it does not end. */
export function bracketAt(text: string, from: number): Range | undefined {
  if (text.charAt(from) !== '(') return undefined
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    if (text.charAt(at) === '(') depth++
    else if (text.charAt(at) === ')') depth--
    if (depth === 0) return { from, to: at + 1 }
  }
  return undefined
}

/** The text with such brackets blank, every other place as it was. */
export function withoutAsides(text: string): string {
  let bare = text
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const bracket = bracketAt(text, at)
    if (bracket === undefined || !TELLS.test(text.slice(bracket.from, bracket.to))) continue
    bare = bare.slice(0, bracket.from) + ' '.repeat(bracket.to - bracket.from) + bare.slice(bracket.to)
    at = bracket.to - 1
  }
  return bare.includes('[') ? bare.replace(SQUARE, blank) : bare
}

/** Blanks, as many. */
const blank = (words: string) => ' '.repeat(words.length)
