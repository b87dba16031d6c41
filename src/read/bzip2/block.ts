// One block of a bzip2 stream, unpacked as a stream of its own: so memory stays small however long the stream is.
import Bzip2 from '@foxglove/wasm-bz2'
import { CHECKSUM_BITS, makeBitWriter, MARK_BITS, readChecksum, writeEnd } from './bits.ts'

/** A block's bits, and the digit of its stream that says how large blocks may be. */
export interface PackedBlock {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
  readonly level: number
}

/** Unpacks a block; undefined where its bits are damaged. */
export type Unpack = (block: PackedBlock) => Uint8Array | undefined

/** Bytes that a block holds for each step of the level. */
export const BLOCK_BYTES = 100_000
/** Runs of one byte are packed before the block is filled: five bytes may stand for 259. */
const LONGEST_RUN = 259 / 5

let loading: Promise<Bzip2> | undefined

/** Makes ready to unpack; the library is loaded once. */
export async function loadUnpack(): Promise<Unpack> {
  loading ??= load()
  const library = await loading
  return function unpack(block) {
    const stream = streamOf(block)
    const most = Math.ceil(block.level * BLOCK_BYTES * LONGEST_RUN)
    for (let size = block.level * BLOCK_BYTES + 1_000; ; size = Math.min(size * 4, most)) {
      try {
        return library.decompress(stream, size)
      } catch (error) {
        if (!isTooSmall(error) || size === most) return undefined
      }
    }
  }
}

/** The library listens for errors of the whole process, which are none of its affair. */
async function load(): Promise<Bzip2> {
  const events = ['uncaughtException', 'unhandledRejection'] as const
  const before = events.map((event) => new Set(process.rawListeners(event)))
  const library = await Bzip2.init()
  for (const [index, event] of events.entries())
    for (const listener of process.rawListeners(event))
      if (before[index]?.has(listener) === false)
        process.removeListener(event, listener as (...values: unknown[]) => void)
  return library
}

/** The library names its codes in the message alone: -8 is a buffer that is too small. */
const isTooSmall = (error: unknown) => error instanceof Error && error.message.includes(': -8')

const HEADER_BYTES = 4

/** A header, the block, the end mark and the checksum: of a single block that of the whole is the block's own. */
function streamOf({ bytes, from, to, level }: PackedBlock): Uint8Array {
  const bits = to - from + MARK_BITS + CHECKSUM_BITS
  const stream = new Uint8Array(HEADER_BYTES + Math.ceil(bits / 8))
  stream.set(Buffer.from(`BZh${level}`, 'latin1'))
  const writer = makeBitWriter(stream, HEADER_BYTES * 8)
  writer.copy(bytes, from, to)
  writeEnd(writer, readChecksum(bytes, from + MARK_BITS))
  return stream
}
