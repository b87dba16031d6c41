// Where articles come from: files, folders, patterns, lists, dumps and the standard input, one source at a time.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import process from 'node:process'
import type { Diagnostic } from '../model/diagnostic.ts'
import { byKey } from '../model/order.ts'
import type { Redirect } from '../model/redirect.ts'
import { makeSource, type Source } from '../model/source.ts'
import { containerFormOf, readContainer, readStdin } from './container.ts'
import { decode } from './decode.ts'
import type { Bytes, ReadEvent } from './events.ts'
import { faultOf } from './faults.ts'
import type { FoundFile } from './find-files.ts'
import { findInputs, STDIN } from './inputs.ts'
import { readLists } from './list-file.ts'
import { loadBytes } from './load-bytes.ts'

export type { ReadEvent } from './events.ts'

/** What is to be read. */
export interface ReadRequest {
  /** Files, folders and patterns; `-` is the standard input. */
  readonly paths: readonly string[]
  /** Files with one path a line; `-` is the standard input. */
  readonly lists?: readonly string[]
  /** The reader that is to read all of it. */
  readonly from?: string
  /** Names of all readers, which a line of JSON may name. */
  readonly formats?: readonly string[]
  /** In the place of the standard input of the process. */
  readonly stdin?: Bytes
}

/** Inputs that were looked up and not yet read. */
export interface Opened {
  /** Bytes of all files; undefined where the standard input is one of them. */
  readonly size: number | undefined
  readonly events: AsyncGenerator<ReadEvent>
}

/** Looks up the inputs; their sources come one by one, files in the order of their keys. */
export async function openSources(request: ReadRequest): Promise<Opened> {
  const { paths, lists = [], stdin = process.stdin } = request
  const listed = await readLists(lists, stdin)
  const given = { paths: paths.filter((path) => path !== STDIN), listed: listed.paths }
  const { files, diagnostics } = await findInputs(given)
  const sizes = await Promise.all(files.map(sizeOf))
  const hasStdin = paths.includes(STDIN)
  const events = async function* (): AsyncGenerator<ReadEvent> {
    for (const diagnostic of [...listed.diagnostics, ...diagnostics]) yield { type: 'doubt', diagnostic }
    if (hasStdin) yield* readStdin(stdin, { path: STDIN, key: 'stdin' }, request.formats ?? [])
    for (const [index, file] of files.entries())
      yield* readFile(file, { size: sizes[index] ?? 0, formats: request.formats ?? [] })
  }
  return {
    size: hasStdin ? undefined : sizes.reduce((sum, size) => sum + size, 0),
    events: request.from === undefined ? events() : readAs(events(), request.from),
  }
}

const sizeOf = ({ path }: FoundFile) =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )

async function* readAs(events: AsyncGenerator<ReadEvent>, format: string): AsyncGenerator<ReadEvent> {
  for await (const event of events)
    yield event.type === 'source' ? { type: 'source', source: { ...event.source, format } } : event
}

interface FileContext {
  readonly size: number
  readonly formats: readonly string[]
}

/** A file that cannot be read, or not to its end, is told of; the next one is read. */
async function* readFile(file: FoundFile, { size, formats }: FileContext): AsyncGenerator<ReadEvent> {
  try {
    const form = size === 0 || !(await isFile(file)) ? undefined : await containerFormOf(file.path)
    if (form === undefined) yield* readArticle(file, size)
    else yield* readContainerFile(file, readingOf(form, file, formats))
  } catch (error) {
    yield { type: 'doubt', diagnostic: faultOf(file.path, error) }
  }
}

const isFile = ({ path }: FoundFile) => stat(path).then((stats) => stats.isFile())

type Reading = (bytes: Bytes) => AsyncGenerator<ReadEvent>

const readingOf =
  (form: 'dump' | 'ndjson', name: FoundFile, formats: readonly string[]): Reading =>
  (bytes) =>
    readContainer(bytes, { form, name }, formats)

const CHUNK = 256 * 1024

async function* readContainerFile({ path }: FoundFile, read: Reading): AsyncGenerator<ReadEvent> {
  let count = 0
  const bytes = async function* () {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
      count += (chunk as Uint8Array).length
      yield chunk as Uint8Array
    }
  }
  for await (const event of read(bytes())) {
    if (count > 0) yield { type: 'bytes', count }
    count = 0
    yield event
  }
  yield { type: 'bytes', count }
}

async function* readArticle({ path, key }: FoundFile, size: number): AsyncGenerator<ReadEvent> {
  const loaded = await loadBytes(path)
  if (loaded.type === 'problem') yield { type: 'doubt', diagnostic: loaded.diagnostic }
  else {
    const { text, problem } = decode(loaded.bytes)
    if (problem !== undefined) yield { type: 'doubt', diagnostic: { ...problem, document: path } }
    if (text !== undefined) yield { type: 'source', source: makeSource(key, text) }
  }
  yield { type: 'bytes', count: size }
}

/** What could be read, sorted by key, and what could not, sorted by path. */
export interface ReadResult {
  readonly sources: readonly Source[]
  readonly redirects: readonly Redirect[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads all of it into memory. */
export async function readSources(paths: readonly string[]): Promise<ReadResult> {
  const { events } = await openSources({ paths })
  const sources: Source[] = []
  const redirects: Redirect[] = []
  const diagnostics: Diagnostic[] = []
  for await (const event of events) {
    if (event.type === 'source') sources.push(event.source)
    else if (event.type === 'redirect') redirects.push(event.redirect)
    else if (event.type === 'doubt') diagnostics.push(event.diagnostic)
  }
  return {
    sources: sources.toSorted(byKey(({ key }) => key)),
    redirects: redirects.toSorted(byKey(({ title }) => title)),
    diagnostics: diagnostics.toSorted(byKey(({ document }) => document)),
  }
}
