// Where articles come from: files and folders become sources, or diagnostics that say what to do.
import { resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { byKey } from '../model/order.ts'
import type { Source } from '../model/source.ts'
import { makeSource } from '../model/source.ts'
import { decode } from './decode.ts'
import { findFiles } from './find-files.ts'
import type { FoundFile } from './find-files.ts'
import { loadBytes } from './load-bytes.ts'

/** What could be read, sorted by key, and what could not, sorted by path. */
export interface ReadResult {
  readonly sources: readonly Source[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A file that was looked at: a source, a doubt, or both. */
interface ReadFile {
  readonly path: string
  readonly source?: Source
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads files and folders; what cannot be read becomes a diagnostic, and the rest goes on. */
export async function readSources(paths: readonly string[]): Promise<ReadResult> {
  const found = await Promise.all(paths.map(findFiles))
  const files: ReadFile[] = []
  // One at a time: bytes and text of one file are in memory together, never those of a whole folder.
  for (const file of givenOnce(found.flatMap((finding) => finding.files))) files.push(await readFile(file))
  const { alone, clashes } = partByKey(files)
  const diagnostics = [...found, ...files].flatMap((part) => part.diagnostics)
  return {
    sources: alone.toSorted(byKey((source) => source.key)),
    diagnostics: [...diagnostics, ...clashes].toSorted(byKey(({ document }) => document)),
  }
}

/** A file that was given twice, or by itself and by its folder, is one document: named as it was given first. */
function givenOnce(files: readonly FoundFile[]): readonly FoundFile[] {
  const first = new Map<string, FoundFile>()
  for (const file of files) if (!first.has(resolve(file.path))) first.set(resolve(file.path), file)
  return [...first.values()]
}

async function readFile({ path, key }: FoundFile): Promise<ReadFile> {
  const loaded = await loadBytes(path)
  if (loaded.type === 'problem') return { path, diagnostics: [loaded.diagnostic] }
  const { text, problem } = decode(loaded.bytes)
  const diagnostics = problem === undefined ? [] : [{ ...problem, document: path }]
  return text === undefined ? { path, diagnostics } : { path, source: makeSource(key, text), diagnostics }
}

/** Documents are named by their keys, so two of one key cannot be told apart: neither is read. */
function partByKey(files: readonly ReadFile[]): { alone: readonly Source[]; clashes: readonly Diagnostic[] } {
  const byName = new Map<string, (ReadFile & { source: Source })[]>()
  for (const { source, ...file } of files) {
    if (source === undefined) continue
    byName.set(source.key, [...(byName.get(source.key) ?? []), { ...file, source }])
  }
  const groups = [...byName.values()]
  return {
    alone: groups.flatMap((group) => (group.length === 1 ? group.map(({ source }) => source) : [])),
    clashes: groups.flatMap((group) => (group.length === 1 ? [] : group.map((file) => clash(file, group)))),
  }
}

function clash({ path, source }: ReadFile & { source: Source }, group: readonly ReadFile[]): Diagnostic {
  const others = group.filter((file) => file.path !== path).map((file) => file.path)
  const message =
    `its key "${source.key}" is also that of ${others.join(', ')}; a document is named by its path below the folder given, ` +
    'so give the folder that holds them all, or rename one; none of them was read'
  return { code: 'unreadable-file', document: path, message }
}
