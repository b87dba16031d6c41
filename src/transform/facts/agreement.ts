// When two values agree: the same entity, a coarser date with a finer one, shares at the coarser printed precision.
import type { Literal, Value } from '../../model/value.ts'
import { isEntity, valueKey } from '../../model/value.ts'

/** Whether two values can be one. */
export function agree(a: Value, b: Value): boolean {
  if (isEntity(a) || isEntity(b)) return valueKey(a) === valueKey(b)
  if (a.type === 'date' && b.type === 'date') return datesAgree(a.iso, b.iso)
  if (a.type === 'decimal' && b.type === 'decimal') return decimalsAgree(a, b)
  if (a.type === 'text' && b.type === 'text')
    return (
      a.text === b.text && (a.language === undefined || b.language === undefined || a.language === b.language)
    )
  return valueKey(a) === valueKey(b)
}

function datesAgree(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
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

/** The one of two agreeing values that says more. */
export function finer(a: Value, b: Value): Value {
  if (isEntity(a) || isEntity(b)) return a
  if (a.type === 'date' && b.type === 'date') return b.iso.length > a.iso.length ? b : a
  if (a.type === 'decimal' && b.type === 'decimal') return b.digits > a.digits ? b : a
  if (a.type === 'text' && b.type === 'text')
    return a.language === undefined && b.language !== undefined ? b : a
  return a
}

/** How fine the dates of a value are: the length of a date, 0 for anything else. */
export function dateFineness(value: Value): number {
  return !isEntity(value) && value.type === 'date' ? value.iso.length : 0
}
