// Stage 3: writes a graph in the formats asked for, all aside first, then into place.
import { createHash } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Graph } from '../model/graph.ts'
import { defaultBase } from '../model/ontology.ts'
import { byKey } from '../model/order.ts'
import { requireConformance } from './graph-check/graph-check.ts'
import { LoadError } from './load-error.ts'
import { openStaging } from './staging.ts'
import type { Staging } from './staging.ts'
import type { GraphWriter, StoreWriter, TextWriter } from './writer.ts'
import { writers } from './writers.ts'

export interface LoadOptions {
  /** Folder of the outputs; made where it is missing. */
  readonly out: string
  /** Namespace of the resources. */
  readonly base?: string
  /** Names of writers; all of them where absent. */
  readonly formats?: readonly string[]
  /** The writers to choose from. */
  readonly writers?: readonly GraphWriter[]
}

/** A file that was written. `path` is below the output folder, with `/`. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: number
  /** SHA-256 in hexadecimal; absent for a store, whose bytes differ from build to build. */
  readonly sha256?: string
  /** How much is in it: triples, claims, rows, nodes, relationships. */
  readonly counts: Readonly<Record<string, number>>
}

export interface LoadResult {
  /** Sorted by path. */
  readonly files: readonly WrittenFile[]
  /** SHA-256 over paths and contents of all text files: the same graph gives the same digest. */
  readonly digest: string
  /** What could not be written, and what was removed because it belonged to another run. */
  readonly notes: readonly string[]
}

/** Names of all formats. */
export const formatNames: readonly string[] = writers.map((writer) => writer.name)

/** Writes the graph. Files of a former run are replaced whole, or, where they belong to no format of this run, removed. */
export async function load(graph: Graph, options: LoadOptions): Promise<LoadResult> {
  const available = options.writers ?? writers
  const chosen = chooseWriters(available, options.formats)
  requireConformance(graph)
  const staging = await openStaging(options.out)
  try {
    const written = await writeAll(graph, { chosen, staging, base: options.base ?? defaultBase })
    const files = [...written.files].sort(byKey((file) => file.path))
    // First, as a log that belongs to another store must not stand beside the new one.
    const stale = await removeStale(options.out, available, files)
    for (const { path } of files) await staging.publish(path)
    return { files, digest: digestOf(files), notes: [...written.notes, ...stale] }
  } finally {
    await staging.remove()
  }
}

function chooseWriters(
  available: readonly GraphWriter[],
  formats?: readonly string[],
): readonly GraphWriter[] {
  const names = available.map((writer) => writer.name)
  const unknown = (formats ?? []).filter((format) => !names.includes(format))
  if (unknown.length > 0) {
    throw new LoadError(`unknown format ${unknown.join(', ')}; there are ${names.join(', ')}`)
  }
  return available.filter((writer) => formats === undefined || formats.includes(writer.name))
}

interface Written {
  readonly files: readonly WrittenFile[]
  readonly notes: readonly string[]
}

interface Task {
  readonly chosen: readonly GraphWriter[]
  readonly staging: Staging
  readonly base: string
}

async function writeAll(graph: Graph, { chosen, staging, base }: Task): Promise<Written> {
  const parts: Written[] = []
  for (const writer of chosen) {
    parts.push(
      writer.type === 'text'
        ? await writeTexts(staging, writer.write(graph, { base }))
        : await writeStore(graph, writer, staging),
    )
  }
  return { files: parts.flatMap((part) => part.files), notes: parts.flatMap((part) => part.notes) }
}

type TextFiles = ReturnType<TextWriter['write']>

async function writeTexts(staging: Staging, texts: TextFiles): Promise<Written> {
  const files: WrittenFile[] = []
  for (const { path, text, counts } of texts) {
    await staging.write(path, text)
    const sha256 = createHash('sha256').update(text).digest('hex')
    files.push({ path, bytes: Buffer.byteLength(text), sha256, counts })
  }
  return { files, notes: [] }
}

async function writeStore(graph: Graph, writer: StoreWriter, { folder }: Staging): Promise<Written> {
  const result = await writer.write(graph, folder)
  if ('note' in result) return { files: [], notes: [result.note] }
  const { size } = await stat(join(folder, result.path))
  return { files: [{ path: result.path, bytes: size, counts: result.counts }], notes: [] }
}

function digestOf(files: readonly WrittenFile[]): string {
  const hash = createHash('sha256')
  for (const { path, sha256 } of files) if (sha256 !== undefined) hash.update(`${path} ${sha256}\n`)
  return hash.digest('hex')
}

/** What another run wrote and this one did not would answer questions with another graph. */
async function removeStale(
  out: string,
  available: readonly GraphWriter[],
  files: readonly WrittenFile[],
): Promise<readonly string[]> {
  const fresh = new Set(files.map((file) => file.path))
  const notes: string[] = []
  for (const path of available.flatMap((writer) => writer.paths)) {
    const target = join(out, path)
    if (fresh.has(path) || (await stat(target).catch(() => undefined)) === undefined) continue
    await rm(target, { force: true })
    notes.push(`removed ${path} of an earlier run`)
  }
  return notes
}
