// From what the user gives - files, folders, patterns, lists - to the files that are to be read, each once.
import { stat } from 'node:fs/promises'
import { posix, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Diagnostic } from '../model/diagnostic.ts'
import { byCodePoint, byKey } from '../model/order.ts'
import { findFiles, type Finding, type FoundFile } from './find-files.ts'

/** What stands for the standard input among paths. */
export const STDIN = '-'

/** What the user gives. */
export interface Given {
  /** Files, folders, patterns; the standard input is none of them. */
  readonly paths: readonly string[]
  /** Paths that stood in lists: their keys are the paths as listed. */
  readonly listed: readonly string[]
}

/** The files, sorted by key; of one key there is one file, as a document is named by it. */
export async function findInputs({ paths, listed }: Given): Promise<Finding> {
  const findings: Finding[] = []
  for (const path of paths) findings.push(await findGiven(path))
  for (const path of listed) findings.push(await findFiles(path, keyOfListed(path)))
  const { alone, clashes } = partByKey(givenOnce(findings.flatMap(({ files }) => files)))
  return {
    files: alone.toSorted(byKey(({ key }) => key)),
    diagnostics: [...findings.flatMap(({ diagnostics }) => diagnostics), ...clashes],
  }
}

/** A path that is there is meant as it stands, whatever signs it holds. */
async function findGiven(path: string): Promise<Finding> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  )
  return isThere || !isDynamicPattern(path) ? findFiles(path) : findMatching(path)
}

/** Files are named by their paths below the folder that the pattern begins with. */
async function findMatching(pattern: string): Promise<Finding> {
  const found = await glob(pattern, { onlyFiles: true, expandDirectories: false })
  const message = 'no file is like this pattern; check it, and the folder in which the command is run'
  if (found.length === 0)
    return { files: [], diagnostics: [{ code: 'unreadable-file', document: pattern, message }] }
  const base = fixedPartOf(pattern)
  const files = found
    .toSorted(byCodePoint)
    .map((path) => ({ path, key: posix.relative(resolve(base), resolve(path)) }))
  return { files, diagnostics: [] }
}

/** "articles/*.txt" → "articles" */
function fixedPartOf(pattern: string): string {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => isDynamicPattern(part))
  const fixed = parts.slice(0, first === -1 ? -1 : first).join('/')
  return fixed === '' && pattern.startsWith('/') ? '/' : fixed
}

/** Steps at the beginning of a path that lead nowhere in particular. */
const LEADING_STEPS = /^(?:\.{0,2}\/{1,9}){1,99}/u

/** The path as listed, without what leads to where it begins: "../corpus/a.html" is "corpus/a.html". */
function keyOfListed(path: string): string {
  const key = posix.normalize(path).replace(LEADING_STEPS, '').replace(/\/$/u, '')
  return /^\.{1,2}$/u.test(key) ? '' : key
}

/** A file that was given twice, or by itself and by its folder, is one document: named as it was given first. */
function givenOnce(files: readonly FoundFile[]): readonly FoundFile[] {
  const first = new Map<string, FoundFile>()
  for (const file of files) {
    const known = first.get(resolve(file.path))
    if (known === undefined || isBefore(file, known)) first.set(resolve(file.path), file)
  }
  return [...first.values()]
}

/** The longer key says more; the order in which files are given says nothing. */
function isBefore(a: FoundFile, b: FoundFile): boolean {
  return (b.key.length - a.key.length || byCodePoint(a.key, b.key)) < 0
}

/** Documents are named by their keys, so two of one key cannot be told apart: neither is read. */
function partByKey(files: readonly FoundFile[]): {
  readonly alone: readonly FoundFile[]
  readonly clashes: readonly Diagnostic[]
} {
  const byName = new Map<string, FoundFile[]>()
  for (const file of files) {
    const name = file.key.normalize('NFC')
    byName.set(name, [...(byName.get(name) ?? []), file])
  }
  const groups = [...byName.values()]
  return {
    alone: groups.flatMap((group) => (group.length === 1 ? group : [])),
    clashes: groups.flatMap((group) => (group.length === 1 ? [] : group.map((file) => clash(file, group)))),
  }
}

function clash({ path, key }: FoundFile, group: readonly FoundFile[]): Diagnostic {
  const others = group.filter((file) => file.path !== path).map((file) => file.path)
  const message =
    `its key "${key}" is also that of ${others.join(', ')}; a document is named by its path below the folder given, ` +
    'so give the folder that holds them all, or rename one; none of them was read'
  return { code: 'unreadable-file', document: path, message }
}
