// From bytes to text as they come, whatever the place at which they are cut.
import { isUtf8 } from 'node:buffer'
import type { Bytes } from './events.ts'

/** `isDamaged` where bytes that are no text of the encoding were replaced. */
export interface TextChunk {
  readonly text: string
  readonly isDamaged: boolean
}

/** Decodes; by a byte order mark or an XML declaration UTF-16 and older encodings, else UTF-8. */
export async function* decodeChunks(chunks: Bytes): AsyncGenerator<TextChunk> {
  let decoder: Decoder | undefined
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk)
    yield decoder.decode(chunk)
  }
  if (decoder !== undefined) yield decoder.end()
}

interface Decoder {
  decode(chunk: Uint8Array): TextChunk
  end(): TextChunk
}

/** `<?xml version="1.0" encoding="ISO-8859-1"?>` */
const DECLARED = /^<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["'](?<label>[\w-]{1,40})["']/u
const HEAD_BYTES = 256

function decoderFor(first: Uint8Array): Decoder {
  const head = Buffer.from(first.subarray(0, HEAD_BYTES)).toString('latin1')
  if (head.startsWith('\u{FF}\u{FE}')) return declaredDecoder('utf-16le')
  if (head.startsWith('\u{FE}\u{FF}')) return declaredDecoder('utf-16be')
  const label = DECLARED.exec(head)?.groups?.['label'] ?? 'utf-8'
  return /^utf-?8$/iu.test(label) ? utf8Decoder() : declaredDecoder(label)
}

function declaredDecoder(label: string): Decoder {
  const decoder = new TextDecoder(label)
  const check = (text: string): TextChunk => ({ text, isDamaged: text.includes(REPLACEMENT) })
  return {
    decode: (chunk) => check(decoder.decode(chunk, { stream: true })),
    end: () => check(decoder.decode()),
  }
}

/** What decoders put in the place of what they cannot read. */
export const REPLACEMENT = '\u{FFFD}'

/** Pages may hold that character themselves, so the bytes are asked. */
function utf8Decoder(): Decoder {
  let rest: Uint8Array = new Uint8Array(0)
  const check = (bytes: Uint8Array): TextChunk => ({
    text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
    isDamaged: !isUtf8(bytes),
  })
  return {
    decode(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      const end = endOfCharacters(bytes)
      rest = bytes.slice(end)
      return check(bytes.subarray(0, end))
    },
    end: () => check(rest),
  }
}

/** Where the last character ends that is there as a whole. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return lengthBegunBy(byte) > back ? bytes.length - back : bytes.length
    if (byte < 0x80) return bytes.length
  }
  return bytes.length
}

function lengthBegunBy(byte: number): number {
  if (byte >= 0xf0) return 4
  return byte >= 0xe0 ? 3 : 2
}
