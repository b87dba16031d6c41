// Bits of bzip2 data: its marks stand at any bit, not at whole bytes.

/** What begins at a mark: a block of data, or the end of a stream. */
export type MarkKind = 'block' | 'end'

/** A mark and the bit at which it begins. */
export interface Mark {
  readonly kind: MarkKind
  readonly bit: number
}

/** Bits of a mark, and of the checksum behind it. */
export const MARK_BITS = 48
export const CHECKSUM_BITS = 32

const HALF = 24

/** The two halves of each mark: the digits of π, and those of its square root. */
const marks: Readonly<Record<MarkKind, readonly [number, number]>> = {
  block: [0x314159, 0x265359],
  end: [0x177245, 0x385090],
}

/** 24 bits from a bit on; bits behind the last byte are 0. */
function readHalf(bytes: Uint8Array, bit: number): number {
  const at = bit >>> 3
  const four =
    ((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0)
  return (four << (bit & 7)) >>> 8
}

/** 32 bits from a bit on. */
export function readChecksum(bytes: Uint8Array, bit: number): number {
  const half = CHECKSUM_BITS / 2
  return (((readHalf(bytes, bit) >>> 8) << half) | (readHalf(bytes, bit + half) >>> 8)) >>> 0
}

/** The mark that begins at a bit; undefined where none does. */
export function markAt(bytes: Uint8Array, bit: number): MarkKind | undefined {
  const first = readHalf(bytes, bit)
  if (first !== marks.block[0] && first !== marks.end[0]) return undefined
  const second = readHalf(bytes, bit + HALF)
  if (first === marks.block[0] && second === marks.block[1]) return 'block'
  return first === marks.end[0] && second === marks.end[1] ? 'end' : undefined
}

/** For each value of the second byte of a mark, the bits at which it may have begun in the byte before. */
const shiftsBySecondByte: readonly (readonly number[])[] = makeShifts()

function makeShifts(): readonly (readonly number[])[] {
  const shifts: number[][] = Array.from({ length: 256 }, () => [])
  for (const [first] of Object.values(marks))
    for (let shift = 0; shift < 8; shift++) shifts[(first >>> (8 + shift)) & 0xff]?.push(shift)
  return shifts
}

/** The first mark that begins at a bit or later and whose bits are all there. */
export function findMark(bytes: Uint8Array, from: number): Mark | undefined {
  for (let at = from >>> 3; at + 1 < bytes.length; at++) {
    for (const shift of shiftsBySecondByte[bytes[at + 1] ?? 0] ?? []) {
      const bit = at * 8 + shift
      if (bit < from || bit + MARK_BITS > bytes.length * 8) continue
      const kind = markAt(bytes, bit)
      if (kind !== undefined) return { kind, bit }
    }
  }
  return undefined
}

/** Bits that are written one behind the other, into bytes that are all 0 at first. */
export interface BitWriter {
  copy(bytes: Uint8Array, from: number, to: number): void
  /** At most 24 bits. */
  write(value: number, bits: number): void
}

/** Writes from a bit on. */
export function makeBitWriter(into: Uint8Array, begin: number): BitWriter {
  let bit = begin
  const write = (value: number, bits: number) => {
    for (let left = bits - 1; left >= 0; left--, bit++)
      if ((value >>> left) & 1) into[bit >>> 3] = (into[bit >>> 3] ?? 0) | (0x80 >>> (bit & 7))
  }
  return {
    write,
    /** The writer stands at a whole byte: byte by byte, then the bits that are left. */
    copy(bytes, from, to) {
      const shift = from & 7
      let at = from >>> 3
      for (; bit + 8 <= begin + (to - from); bit += 8, at++)
        into[bit >>> 3] = ((bytes[at] ?? 0) << shift) | ((bytes[at + 1] ?? 0) >>> (8 - shift))
      const left = begin + (to - from) - bit
      if (left > 0) write(readHalf(bytes, at * 8 + shift) >>> (HALF - left), left)
    },
  }
}

/** Writes the end mark and a checksum. */
export function writeEnd(writer: BitWriter, checksum: number): void {
  for (const half of marks.end) writer.write(half, HALF)
  writer.write(checksum >>> 16, 16)
  writer.write(checksum & 0xffff, 16)
}
