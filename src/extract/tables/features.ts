// What can be seen of a cell without knowing what it means: its kind, its size, its words, its place in an order.
import type { Kind } from './kinds.ts'
import { kindOf } from './kinds.ts'

/** A cell as evidence. Features of one name are compared with one another. */
export interface Features {
  readonly kind: Kind
  readonly size: string
  readonly shape: string
  readonly words: readonly string[]
  /** In lower case. */
  readonly text: string
  /** What rows may be ordered by: a number, a rank, a year. */
  readonly order?: number
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
  const order = orderOf(kind, read)
  return {
    kind,
    size: `${kind} ${sizeOf(kind, read, words.length)}`,
    shape: shapeOf(read),
    words: words.slice(0, MOST_WORDS),
    text: read.toLowerCase(),
    ...(Number.isNaN(order) ? {} : { order }),
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

/** "2015" in "Jun. 2015" */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u

/** "−3", "26,654", "12.5" */
const FIGURE = /[-−–]?\d[\d., ]{0,20}/u

/** "T10", "=5", "R2" */
const RANK = /^(?:\p{L}{0,2}[.=]?)(?<rank>\d{1,3})(?!\d).{0,3}$/u

function orderOf(kind: Kind, text: string): number {
  if (kind === 'time') return Number(YEAR.exec(text)?.[0])
  if (kind === 'text') return Number(RANK.exec(text)?.groups?.['rank'])
  return toNumber(FIGURE.exec(text)?.[0] ?? '')
}

/** Blanks and commas before three digits group them; a comma elsewhere is a point. */
function toNumber(figure: string): number {
  return Number.parseFloat(
    figure
      .replace(/[−–]/u, '-')
      .replace(/[, ](?=\d{3})/gu, '')
      .replace(',', '.'),
  )
}
