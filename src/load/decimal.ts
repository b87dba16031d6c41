// Decimals between their text and the floating point numbers of property graphs.

/** The zeros that end a fraction, and its point if nothing is left of it. */
const ENDING_ZEROS = /\.?0{1,20}$/

/** The canonical text of a number, never with an exponent: 0.1, 26. */
export function decimalText(n: number): string {
  const text = String(n)
  if (!text.includes('e')) return text
  if (Math.abs(n) >= 1) return BigInt(n).toString()
  return n.toFixed(20).replace(ENDING_ZEROS, '')
}
