// Reads the body of a response as text, up to a size at which nobody reads on.

/** Bytes that an answer may have, unpacked. */
const LARGEST = 4_000_000

/** The text; undefined where it is larger than an answer may be. Of an endless one no more is read. */
export async function readBounded(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  const body = (response.body ?? []) as AsyncIterable<Uint8Array>
  // Leaving the loop closes the connection.
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > LARGEST) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
