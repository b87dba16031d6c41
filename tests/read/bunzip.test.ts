// bzip2 data of one stream and of many, whole, cut and damaged.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bunzip } from '../../src/read/bzip2/bunzip.ts'
import { inPieces, untilFault } from './bytes.ts'

const file = (name: string) => readFileSync(new URL(`dumps/${name}`, import.meta.url))
const plain = file('ostrevia.xml')

async function unpacked(packed: Uint8Array, size = 65_536) {
  const { values, fault } = await untilFault(bunzip(inPieces(packed, size)))
  return { bytes: Buffer.concat(values), fault }
}

test.each([
  ['one stream', 'ostrevia.xml.bz2'],
  ['streams behind each other', 'ostrevia-multistream.xml.bz2'],
])('%s gives the text again, wherever it is cut into pieces', async (_, name) => {
  for (const size of [1, 7, 1000, 1_000_000]) {
    const { bytes, fault } = await unpacked(file(name), size)
    expect(fault).toBeUndefined()
    expect(bytes.equals(plain)).toBe(true)
  }
})

test('a block of one byte again and again grows to what it was', async () => {
  const { bytes, fault } = await unpacked(file('runs.bz2'))
  expect(fault).toBeUndefined()
  expect(bytes.length).toBe(3_000_000)
  expect(bytes.every((byte) => byte === 0)).toBe(true)
})

test.each([
  ['nothing', '', 'the bzip2 data are cut off; fetch the file again'],
  ['a header alone', 'BZh9', 'the bzip2 data are cut off; fetch the file again'],
  ['something else', 'PK\u0003\u0004', 'what follows the end of a bzip2 stream is none'],
  ['a header and no block', 'BZh9 and what is no block', 'the bzip2 data are damaged; fetch the file again'],
])('%s is told', async (_, text, message) => {
  expect((await unpacked(Buffer.from(text, 'latin1'))).fault).toBe(message)
})

test('of data that are cut off the streams before are given', async () => {
  const packed = file('ostrevia-multistream.xml.bz2')
  const { bytes, fault } = await unpacked(packed.subarray(0, packed.length - 30))
  expect(fault).toBe('the bzip2 data are cut off; fetch the file again')
  expect(bytes.equals(plain.subarray(0, 2_000))).toBe(true)
})

test('what follows the last stream and is none is told, and the streams are given', async () => {
  const { bytes, fault } = await unpacked(Buffer.concat([file('ostrevia.xml.bz2'), Buffer.from('rubbish')]))
  expect(fault).toBe('what follows the end of a bzip2 stream is none')
  expect(bytes.equals(plain)).toBe(true)
})

test('a stream whose checksum is another one is told', async () => {
  const packed = Buffer.from(file('ostrevia.xml.bz2'))
  packed[packed.length - 3] = (packed[packed.length - 3] ?? 0) ^ 0xff
  expect((await unpacked(packed)).fault).toBe(
    'the checksum of the bzip2 data is not that of their blocks; fetch the file again',
  )
})

test('whatever byte is damaged, it ends with the text or with a fault, and never with another text', async () => {
  const packed = file('ostrevia-multistream.xml.bz2')
  await fc.assert(
    fc.asyncProperty(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const damaged = Buffer.from(packed)
      damaged[at] = (damaged[at] ?? 0) ^ mask
      const { bytes, fault } = await unpacked(damaged)
      expect(plain.subarray(0, bytes.length).equals(bytes)).toBe(true)
      if (bytes.length < plain.length) expect(fault).toBeTypeOf('string')
    }),
    { numRuns: 60 },
  )
})

test('random bytes never fail in another way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const { fault } = await unpacked(Buffer.concat([Buffer.from('BZh1'), bytes]))
      expect(fault).toMatch(/cut off|damaged/u)
    }),
  )
})
