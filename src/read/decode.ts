// From bytes to text: strict UTF-8, or the encoding that a byte order mark or the page itself declares.
import { isUtf8 } from 'node:buffer'
import type { Diagnostic } from '../model/diagnostic.ts'
import { findBadByte } from './bad-byte.ts'
import { declaredCharset } from './declared-charset.ts'

export type Problem = Pick<Diagnostic, 'code' | 'message'>

/** The text, a problem, or both: a converted text comes with a note that names its encoding. */
export interface Decoded {
  readonly text?: string
  readonly problem?: Problem
}

type Encoding = 'utf-16le' | 'utf-16be' | 'utf-32'

/** Marks by which a file declares its encoding; the longer ones first, as one begins with another. */
const marks: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** Control characters that text files hold for a reason: tab, line ends, form feed. */
const PLAIN_CONTROLS: readonly number[] = [0x09, 0x0a, 0x0b, 0x0c, 0x0d]

/** One control character in this many bytes is no text. */
const BYTES_A_CONTROL = 100

/** Bytes that are looked at to tell text from other files. */
const SAMPLE = 65_536

/** Decodes a file; refuses what is no text rather than replacing what it cannot read. */
export function decode(bytes: Uint8Array): Decoded {
  const declared = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
  if (declared !== undefined) return decodeDeclared(bytes, declared.encoding)
  const sample = bytes.subarray(0, SAMPLE)
  if (bytes.includes(0)) return refuse(describeZeros(sample))
  if (!isUtf8(bytes)) return decodeOlder(bytes)
  if (controlsIn(sample) * BYTES_A_CONTROL > sample.length)
    return refuse('it is full of control characters, so it is no text file; give the text of an article')
  return orEmpty(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
}

function decodeDeclared(bytes: Uint8Array, encoding: Encoding): Decoded {
  if (encoding === 'utf-32') return refuse(`it is UTF-32 by its byte order mark; ${convertFrom('UTF-32')}`)
  const name = encoding.toUpperCase()
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    const message = `it is ${name} by its byte order mark and was converted; places count characters of the converted text`
    return { problem: { code: 'converted-text', message }, ...orEmpty(text) }
  } catch {
    return refuse(`its byte order mark says ${name}, but it is no valid ${name}; save it again as UTF-8`)
  }
}

/** What is valid UTF-8 is not looked at: pages that were saved again as UTF-8 still declare what they were. */
function decodeOlder(bytes: Uint8Array): Decoded {
  const label = declaredCharset(bytes)
  if (label === undefined) return refuse(describeBadByte(bytes))
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    const message = `it declares ${label} and was converted; places count characters of the converted text`
    return { problem: { code: 'converted-text', message }, ...orEmpty(text) }
  } catch {
    return refuse(
      `it declares ${label}, but it is no valid ${label}, nor is it UTF-8; ${convertFrom('WINDOWS-1252')}`,
    )
  }
}

function orEmpty(text: string): Decoded {
  if (text.trim() !== '') return { text }
  return {
    problem: {
      code: 'empty-file',
      message: 'there is nothing in it but white space; give the text of an article',
    },
  }
}

/** In UTF-16 most second bytes (or first, in the other order) of European text are zero. */
function describeZeros(sample: Uint8Array): string {
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = sample.length / 2 / 2
  if (odd > most && even * 10 < odd)
    return `it looks like UTF-16LE without a byte order mark; ${convertFrom('UTF-16LE')}`
  if (even > most && odd * 10 < even)
    return `it looks like UTF-16BE without a byte order mark; ${convertFrom('UTF-16BE')}`
  return 'it holds zero bytes, so it is no text file; give the text of an article'
}

function describeBadByte(bytes: Uint8Array): string {
  const { offset, line, byte } = findBadByte(bytes)
  const shown = `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`
  return `it is no valid UTF-8: byte ${shown} at offset ${offset}, line ${line}; if it is an older encoding, ${convertFrom('WINDOWS-1252')}`
}

function convertFrom(encoding: string): string {
  return `convert it first, for example: iconv -f ${encoding} -t UTF-8 old.txt > new.txt`
}

function controlsIn(sample: Uint8Array): number {
  return sample.filter((byte) => (byte < 0x20 && !PLAIN_CONTROLS.includes(byte)) || byte === 0x7f).length
}

function refuse(message: string): Decoded {
  return { problem: { code: 'not-text', message } }
}
