// Bytes as a stream, cut at places of choice.
import type { Bytes, ReadEvent } from '../../src/read/events.ts'

/** The bytes in pieces of so many. */
export async function* inPieces(bytes: Uint8Array, size: number): Bytes & AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve()
    yield bytes.subarray(at, at + size)
  }
}

/** All that comes. */
export async function all<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const value of values) list.push(value)
  return list
}

/** What comes until it fails, and the message with which it does. */
export async function untilFault<T>(
  values: AsyncIterable<T>,
): Promise<{ readonly values: readonly T[]; readonly fault: string | undefined }> {
  const list: T[] = []
  try {
    for await (const value of values) list.push(value)
    return { values: list, fault: undefined }
  } catch (error) {
    return { values: list, fault: error instanceof Error ? error.message : String(error) }
  }
}

/** Events as lines: what was read, in short. */
export function shown(events: readonly ReadEvent[]): readonly string[] {
  return events.flatMap((event) => {
    if (event.type === 'source') return [`source ${event.source.key}: ${event.source.text.slice(0, 40)}`]
    if (event.type === 'redirect') return [`redirect ${event.redirect.title} → ${event.redirect.target}`]
    if (event.type === 'bytes') return []
    const { code, document, message } = event.diagnostic
    return [`${code} ${document}: ${message}`]
  })
}
