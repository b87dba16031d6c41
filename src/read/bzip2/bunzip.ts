// Unpacks bzip2 data, one stream or many behind each other, block by block.
import { CHECKSUM_BITS, findMark, markAt, MARK_BITS, readChecksum, type MarkKind } from './bits.ts'
import { BLOCK_BYTES, loadUnpack, type Unpack } from './block.ts'
import { hasBytes, openWindow, type ByteWindow } from './window.ts'

/** The data are damaged or cut off; what came before is good. */
export class Bzip2Error extends Error {}

/** "BZh9" */
const HEADER = /^BZh(?<level>[1-9])/u
const HEADER_BYTES = 4

/** Whether bytes begin as bzip2 data do. */
export function isBzip2(bytes: Uint8Array): boolean {
  return HEADER.test(headerOf(bytes))
}

const headerOf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, HEADER_BYTES)).toString('latin1')

/** Unpacks as the bytes come; throws a Bzip2Error where they are damaged. */
export async function* bunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpack = await loadUnpack()
  const window = openWindow(chunks)
  for (let isFirst = true; ; isFirst = false) {
    if (!(await hasBytes(window, HEADER_BYTES))) {
      if (!isFirst && window.bytes.length === 0) return
      throw new Bzip2Error(CUT_OFF)
    }
    const level = HEADER.exec(headerOf(window.bytes))?.groups?.['level']
    if (level === undefined) throw new Bzip2Error('what follows the end of a bzip2 stream is none')
    yield* bunzipStream(window, Number(level), unpack)
  }
}

const CUT_OFF = 'the bzip2 data are cut off; fetch the file again'

/** From behind the header of a stream to its end, whose last byte is filled up. */
async function* bunzipStream(window: ByteWindow, level: number, unpack: Unpack): AsyncGenerator<Uint8Array> {
  let bit = HEADER_BYTES * 8
  let checksum = 0
  while ((await nextMark(window, bit)) === 'block') {
    const own = readChecksum(window.bytes, bit + MARK_BITS)
    checksum = (((checksum << 1) | (checksum >>> 31)) ^ own) >>> 0
    const { data, end } = await readBlock(window, { from: bit, level }, unpack)
    window.drop(end >>> 3)
    bit = end & 7
    yield data
  }
  if (readChecksum(window.bytes, bit + MARK_BITS) !== checksum)
    throw new Bzip2Error('the checksum of the bzip2 data is not that of their blocks; fetch the file again')
  window.drop(Math.ceil((bit + MARK_BITS + CHECKSUM_BITS) / 8))
}

/** The mark that must begin at a bit. */
async function nextMark(window: ByteWindow, bit: number): Promise<MarkKind> {
  if (!(await hasBytes(window, Math.ceil((bit + MARK_BITS + CHECKSUM_BITS) / 8))))
    throw new Bzip2Error(CUT_OFF)
  const kind = markAt(window.bytes, bit)
  if (kind === undefined) throw new Bzip2Error(DAMAGED)
  return kind
}

const DAMAGED = 'the bzip2 data are damaged; fetch the file again'

interface Begin {
  readonly from: number
  readonly level: number
}

/** A block ends where the next mark begins; packed data may hold what looks like one, so the next is tried as well. */
async function readBlock(
  window: ByteWindow,
  { from, level }: Begin,
  unpack: Unpack,
): Promise<{ readonly data: Uint8Array; readonly end: number }> {
  let end = from + MARK_BITS
  for (let tries = 0; tries < TRIES; tries++) {
    end = await endOfBlock(window, end, from + longestOf(level))
    const data = unpack({ bytes: window.bytes, from, to: end, level })
    if (data !== undefined) return { data, end }
    end++
  }
  throw new Bzip2Error(DAMAGED)
}

const TRIES = 2

/** Bits that a packed block has at most: bytes that cannot be packed grow by a hundredth, and tables come on top. */
const longestOf = (level: number) => (level * BLOCK_BYTES * 1.25 + 50_000) * 8

async function endOfBlock(window: ByteWindow, from: number, latest: number): Promise<number> {
  let begin = from
  for (;;) {
    const mark = findMark(window.bytes, begin)
    if (mark !== undefined) return mark.bit
    if (window.bytes.length * 8 > latest) throw new Bzip2Error(DAMAGED)
    begin = Math.max(from, window.bytes.length * 8 - MARK_BITS)
    if (!(await window.grow())) throw new Bzip2Error(CUT_OFF)
  }
}
