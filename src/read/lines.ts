// Cuts bytes into lines as they come.
import type { Bytes } from './events.ts'

const LINE_FEED = 0x0a

/** Lines without their line feeds; of a line of more bytes than `largest` only the size. */
export async function* linesOf(bytes: Bytes, largest: number): AsyncGenerator<Uint8Array | number> {
  let parts: Uint8Array[] = []
  let size = 0
  const end = () => {
    const line = size > largest ? size : Buffer.concat(parts)
    parts = []
    size = 0
    return line
  }
  const add = (part: Uint8Array) => {
    size += part.length
    if (size > largest) parts = []
    else parts.push(part)
  }
  for await (const chunk of bytes) {
    let begin = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, begin)) {
      add(chunk.subarray(begin, at))
      yield end()
      begin = at + 1
    }
    if (begin < chunk.length) add(chunk.subarray(begin))
  }
  if (size > 0) yield end()
}
