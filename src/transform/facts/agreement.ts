// When two values agree: the same entity, a coarser date with a finer one, shares at the coarser printed precision.
import type { Literal, Value } from '../../model/value.ts'
import { isEntity, valueKey } from '../../model/value.ts'

/** Whether two values can be one. */
export function agree(a: Value, b: Value): boolean {
  if (isEntity(a) || isEntity(b) || a.type !== b.type) return valueKey(a) === valueKey(b)
  return literalsAgree(a, b)
}

/** Of two literals of one type. */
function literalsAgree(a: Literal, b: Literal): boolean {
  if (a.type === 'date' && b.type === 'date') return datesAgree(a.iso, b.iso)
  if (a.type === 'decimal' && b.type === 'decimal') return decimalsAgree(a, b)
  if (a.type === 'text' && b.type === 'text')
    return a.text === b.text && languagesAgree(a.language, b.language)
  return valueKey(a) === valueKey(b)
}

function datesAgree(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
}

function languagesAgree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

type Decimal = Extract<Literal, { type: 'decimal' }>

function decimalsAgree(a: Decimal, b: Decimal): boolean {
  const digits = Math.min(a.digits, b.digits)
  return rounded(a.text, digits) === rounded(b.text, digits)
}

/** Rounds half up on the digits as written, so that no binary fraction interferes. */
function rounded(text: string, digits: number): bigint {
  const negative = text.startsWith('-')
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'))
  const up = Number(fraction.charAt(digits) || '0') >= 5 ? 1n : 0n
  return negative ? -(kept + up) : kept + up
}

/** The one of two agreeing values that says more; of equals the first. */
export function finer(a: Value, b: Value): Value {
  return fineness(b) > fineness(a) ? b : a
}

/** The precision of a date, the printed digits of a decimal, whether a text tells its language. */
function fineness(value: Value): number {
  if (isEntity(value)) return 0
  if (value.type === 'date') return value.iso.length
  if (value.type === 'decimal') return value.digits
  return value.type === 'text' && value.language !== undefined ? 1 : 0
}

/** How fine the dates of a value are: the length of a date, 0 for anything else. */
export function dateFineness(value: Value): number {
  return !isEntity(value) && value.type === 'date' ? value.iso.length : 0
}
