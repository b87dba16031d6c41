// Finds the first byte that is no UTF-8.
import { isUtf8 } from 'node:buffer'

/** `offset` counts bytes from 0, `line` from 1. */
export interface BadByte {
  readonly offset: number
  readonly line: number
  readonly byte: number
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** The first bad byte of bytes that are not UTF-8. Whole lines are checked first: most of them are good. */
export function findBadByte(bytes: Uint8Array): BadByte {
  let start = 0
  while (start < bytes.length) {
    const next = bytes.indexOf(LINE_FEED, start) + 1
    const end = next === 0 ? bytes.length : next
    if (!isUtf8(bytes.subarray(start, end))) break
    start = end
  }
  while (start < bytes.length) {
    const length = lengthOfCharacter(bytes[start] ?? 0)
    if (length === 0 || !isUtf8(bytes.subarray(start, start + length))) break
    start += length
  }
  return { offset: start, line: lineAt(bytes, start), byte: bytes[start] ?? 0 }
}

/** By the first byte of a character; 0 where none begins so. */
function lengthOfCharacter(byte: number): number {
  if (byte < 0x80) return 1
  if (byte < 0xc2) return 0
  if (byte < 0xe0) return 2
  if (byte < 0xf0) return 3
  return byte < 0xf5 ? 4 : 0
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) {
    const isCrlf = bytes[i] === CARRIAGE_RETURN && bytes[i + 1] === LINE_FEED
    if (bytes[i] === LINE_FEED || (bytes[i] === CARRIAGE_RETURN && !isCrlf)) line++
  }
  return line
}
