// Reads counts, shares and "n / m" as printed in tables and prose.
import type { Range } from './range.ts'

/** "26,654", "26.654", "26 654", "26'654": groups of three; "2,65,400": lakhs; "985": no grouping at all. */
const COUNT =
  "[0-9]{1,3}(?:([,. \u00A0\u2009\u202F'’])[0-9]{3})(?:\\1[0-9]{3}){0,4}|[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}|[0-9]{1,12}"
const WHOLE_COUNT = new RegExp(`^(?:${COUNT})$`, 'u')
/** "0.13%", "0,13 %", "%0,13", "0.4 percent", "2,7 Prozent", "yüzde 5", "12.5". */
const WHOLE_SHARE =
  /^(?:(?:%|yüzde)[ \u00A0]?)?(?<number>[0-9]{1,3}(?:[.,][0-9]{1,4})?)[ \u00A0\u2009\u202F]?(?:%|٪|percent|per cent|Prozent|procent|pour cent|por ciento|por cento|per cento|proc\.|τοις εκατό|процент(?:а|ов)?|відсотк(?:а|ів))?$/u
const DIGITS = "[0-9][0-9.,'’ \\u00A0\\u2009\\u202F]{0,14}"
/** "0 / 550", "13 of 450", "13 out of 450", "152 von 736". */
const WHOLE_PAIR = new RegExp(
  `^(?<part>${DIGITS}?)[ \\u00A0\\u2009\\u202F]?(?:[/∕⁄]|(?:of|out of|von|sur|de|di|su|van|op|z|ze|av|από|из|із|з)(?= ))[ \\u00A0\\u2009\\u202F]?(?:the |los |les )?(?<whole>${DIGITS})$`,
  'u',
)

/** A count; undefined where the text is anything else. */
export function readCount(text: string): number | undefined {
  const trimmed = text.trim()
  return WHOLE_COUNT.test(trimmed) ? Number(trimmed.replace(/[^0-9]/gu, '')) : undefined
}

export interface Share {
  /** Canonical decimal: 0.1, not 0.10. */
  readonly text: string
  /** Number of fraction digits printed. */
  readonly digits: number
}

/** A share in percent, the sign optional; undefined above 100 and for anything else. */
export function readShare(text: string): Share | undefined {
  const number = WHOLE_SHARE.exec(text.trim())?.groups?.['number']?.replace(',', '.')
  if (number === undefined || Number(number) > 100) return undefined
  const fraction = number.split('.')[1] ?? ''
  const digits = fraction.replace(/0+$/u, '')
  const whole = String(Number(number.split('.')[0]))
  return { text: digits === '' ? whole : `${whole}.${digits}`, digits: fraction.length }
}

export interface Pair {
  readonly part: number
  readonly whole: number
}

/** "0 / 550": a part and its whole. */
export function readPair(text: string): Pair | undefined {
  const groups = WHOLE_PAIR.exec(text.trim())?.groups
  const part = readCount(groups?.['part'] ?? '')
  const whole = readCount(groups?.['whole'] ?? '')
  return part === undefined || whole === undefined ? undefined : { part, whole }
}

/** "+3", "−12", "0": a signed change. */
export function readChange(text: string): number | undefined {
  const match = /^(?<sign>[+−–-])? ?(?<number>[0-9]{1,6})$/u.exec(text.trim())?.groups
  if (match === undefined) return undefined
  const number = Number(match['number'])
  if (match['sign'] === undefined && number !== 0) return undefined
  return match['sign'] === '+' || number === 0 ? number : -number
}

export interface FoundCount extends Range {
  readonly count: number
}

const ANY_COUNT = new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${COUNT})(?![\\p{N}%]|[.,][0-9])`, 'gu')

/** Counts in running text, in order. */
export function findCounts(text: string): readonly FoundCount[] {
  return [...text.matchAll(ANY_COUNT)].flatMap((match) => {
    const count = readCount(match[0])
    return count === undefined ? [] : [{ from: match.index, to: match.index + match[0].length, count }]
  })
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "three" or "3". */
export function readSmallCount(text: string): number | undefined {
  const index = small.indexOf(text.trim().toLowerCase())
  return index >= 0 ? index : readCount(text)
}

/** 35 for "35th"; words up to "tenth". */
export function readOrdinal(text: string): number | undefined {
  const digits = /^(?<number>[0-9]{1,4})(?:st|nd|rd|th)$/u.exec(text.trim())?.groups?.['number']
  if (digits !== undefined) return Number(digits)
  const words = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
  const index = words.indexOf(text.trim().toLowerCase())
  return index >= 0 ? index + 1 : undefined
}
