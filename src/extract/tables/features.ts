// What can be seen of a cell without knowing what it means: its kind, its size, its words.
import type { Kind } from './kinds.ts'
import { kindOf } from './kinds.ts'

/** A cell as evidence. Features of one name are compared with one another. */
export interface Features {
  readonly kind: Kind
  readonly size: string
  readonly shape: string
  readonly words: readonly string[]
  readonly text: string
}

const MOST_WORDS = 12
const LONGEST_READ = 400

/** Words in any script, and numbers. */
const WORD = /\p{L}[\p{L}\p{M}]*|\d+/gu

/** The features of a cell's text. */
export function featuresOf(text: string | undefined): Features {
  const kind = kindOf(text)
  const read = (text ?? '').slice(0, LONGEST_READ)
  const words = (read.match(WORD) ?? []).map((word) => word.toLowerCase())
  return {
    kind,
    size: `${kind} ${sizeOf(kind, read, words.length)}`,
    shape: shapeOf(read),
    words: words.slice(0, MOST_WORDS),
    text: read,
  }
}

/** Digits of a number before its fraction, or words of a text, in coarse steps. */
function sizeOf(kind: Kind, text: string, words: number): number {
  if (kind === 'number' || kind === 'share' || kind === 'ratio')
    return text.replace(/[.,]\d{1,2}(?!\d).*$/u, '').replace(/\D/gu, '').length
  return Math.ceil(Math.log2(1 + words))
}

/** "Jun. 2015" → `Aa. 0`, "Far-left" → `Aa-a`; long texts by their beginning. */
function shapeOf(text: string): string {
  return text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, 'a')
    .replace(/\d/gu, '0')
    .replace(/(?<sign>.)\k<sign>+/gsu, '$<sign>')
    .slice(0, 6)
}
