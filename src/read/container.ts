// Tells files that hold many articles from those that are one.
import { open } from 'node:fs/promises'
import { bunzip, isBzip2 } from './bzip2/bunzip.ts'
import { readDump, type InputName } from './dump/dump.ts'
import type { Bytes, ReadEvent } from './events.ts'
import { readNdjson } from './ndjson.ts'

/** Forms in which many articles come together. */
export type ContainerForm = 'dump' | 'ndjson'

const HEAD_BYTES = 4_096
/** A root element, behind a declaration, comments and a document type. */
const EXPORT = /^(?:\u{FEFF}|\u00EF\u00BB\u00BF)?\s{0,999}(?:<[?!][\s\S]{0,3000}>\s{0,999})?<mediawiki[\s>]/u
const LINES = /\.(?:ndjson|jsonl)$/iu
const PACKED = /\.bz2$/iu

/** The form of a file; undefined where it is one article. What is packed is an export. */
export async function containerFormOf(path: string): Promise<ContainerForm | undefined> {
  if (LINES.test(path)) return 'ndjson'
  if (PACKED.test(path)) return 'dump'
  const head = await headOf(path)
  return isBzip2(head) || looksLikeExport(head) ? 'dump' : undefined
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD_BYTES) })
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Also in UTF-16, of which every second byte is zero here. */
function looksLikeExport(head: Uint8Array): boolean {
  const text = Buffer.from(head.filter((byte) => byte !== 0 && byte < 0xfe)).toString('latin1')
  return EXPORT.test(text)
}

/** Reads bytes in one of the forms. */
export function readContainer(
  bytes: Bytes,
  { form, name }: { readonly form: ContainerForm; readonly name: InputName },
  formats: readonly string[],
): AsyncGenerator<ReadEvent> {
  return form === 'ndjson' ? readNdjson(bytes, name, formats) : readDump(unpacked(bytes), name)
}

/** Reads the standard input: lines of JSON, or an export, packed or not. */
export async function* readStdin(
  stdin: Bytes,
  name: InputName,
  formats: readonly string[],
): AsyncGenerator<ReadEvent> {
  const { head, all } = await peek(stdin)
  const form = isBzip2(head) || looksLikeExport(head) ? 'dump' : 'ndjson'
  yield* readContainer(all, { form, name }, formats)
}

async function* unpacked(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(bytes)
  yield* isBzip2(head) ? bunzip(all) : all
}

/** The first bytes, and all of them again. */
async function peek(bytes: Bytes): Promise<{ readonly head: Uint8Array; readonly all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < HEAD_BYTES) {
    const next = await iterator.next()
    if (next.done === true) break
    first.push(next.value)
    size += next.value.length
  }
  const all = async function* () {
    yield* first
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  }
  return { head: Buffer.concat(first).subarray(0, HEAD_BYTES), all: all() }
}
