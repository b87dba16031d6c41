// A stretch of a stream of bytes: it grows at its end on demand, and its beginning is let go.

/** The bytes that are held; `grow` adds the next ones and says whether there were any. */
export interface ByteWindow {
  readonly bytes: Uint8Array
  grow(): Promise<boolean>
  drop(count: number): void
}

/** A window at the beginning of a stream. */
export function openWindow(chunks: AsyncIterable<Uint8Array>): ByteWindow {
  const iterator = chunks[Symbol.asyncIterator]()
  let bytes: Uint8Array = new Uint8Array(0)
  return {
    get bytes() {
      return bytes
    },
    async grow() {
      const next = await iterator.next()
      if (next.done === true) return false
      bytes = Buffer.concat([bytes, next.value])
      return true
    },
    drop(count) {
      bytes = bytes.subarray(count)
    },
  }
}

/** Whether that many bytes are there, after as much growing as that takes. */
export async function hasBytes(window: ByteWindow, count: number): Promise<boolean> {
  while (window.bytes.length < count) if (!(await window.grow())) return false
  return true
}
