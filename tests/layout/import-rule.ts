// The import rule: which part of the source may know which other.
import { importsOf, type Import } from './imports.ts'
import type { SourceFile } from './source-file.ts'

const stageFaces = ['src/extract/extract.ts', 'src/transform/transform.ts', 'src/load/load.ts']

/** For each part the parts it may import beside itself; a path allows that one file. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  extract: ['model'],
  transform: ['model'],
  load: ['model'],
  read: ['model'],
  assist: ['model'],
  query: ['model', 'load'],
  check: ['model', 'query', 'load'],
  explore: ['model', 'query'],
  pipeline: ['model', 'read', ...stageFaces],
  cli: ['model', 'extract', 'transform', 'load', 'read', 'assist', 'query', 'check', 'explore', 'pipeline'],
  index: ['model', 'extract', 'transform', 'load', 'read', 'assist', 'query', 'check', 'explore', 'pipeline'],
}

/** "src/load/rdf/turtle.ts" and "src/cli.ts": the part is a folder or a file of its name. */
const PART = /^src\/(?<part>[^/.]+)(?:\/|\.ts$)/u

/** The part a path belongs to; undefined outside the source. */
export function partOf(path: string): string | undefined {
  return PART.exec(path)?.groups?.['part']
}

/** Every import that the rule forbids, as `from → to`; also files of a part that the rule does not know. */
export function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  const strangers = files.filter(({ path }) => allowed[partOf(path) ?? ''] === undefined)
  return [
    ...strangers.map(({ path }) => `${path} belongs to no part`),
    ...files
      .flatMap(importsOf)
      .filter((arrow) => arrow.ours && !mayImport(arrow))
      .map(({ from, to }) => `${from} → ${to}`),
  ]
}

function mayImport({ from, to }: Import): boolean {
  const here = partOf(from)
  const there = partOf(to)
  if (here === undefined || there === undefined) return false
  if (here === there) return true
  const targets = allowed[here] ?? []
  return targets.includes(there) || targets.includes(to)
}
