// Finds the files of a path: the file itself, or the articles below a folder.
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { byKey } from '../model/order.ts'
import { faultOf } from './faults.ts'

/** Suffixes of articles and of files that hold many; a file that is given by its own name may have any. */
export const readableSuffixes: readonly string[] = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.wiki',
  '.wikitext',
  '.mediawiki',
  '.html',
  '.htm',
  '.xhtml',
  '.xml',
  '.xml.bz2',
  '.ndjson',
  '.jsonl',
]

/** Files of a folder that speak about the folder: "README.md", "LICENSE.txt". */
const ABOUT_FOLDER = /^(?:readme|licen[cs]e|contributing|changelog)\./iu

export interface FoundFile {
  readonly path: string
  /** The path below the folder given, with `/`; the name of a file that was given itself. */
  readonly key: string
}

export interface Finding {
  readonly files: readonly FoundFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The files of one path, folders by code point order of their names. A prefix goes before the keys. */
export async function findFiles(path: string, prefix?: string): Promise<Finding> {
  try {
    const stats = await stat(path)
    if (!stats.isDirectory()) return { files: [{ path, key: prefix ?? basename(path) }], diagnostics: [] }
  } catch (error) {
    return { files: [], diagnostics: [faultOf(path, error)] }
  }
  const finding = await findBelow(path, prefix === undefined || prefix === '' ? '' : `${prefix}/`)
  if (finding.files.length > 0 || finding.diagnostics.length > 0) return finding
  const message = `no articles below this folder; files ending in ${readableSuffixes.join(', ')} are read`
  return { files: [], diagnostics: [{ code: 'empty-file', document: path, message }] }
}

async function findBelow(folder: string, prefix: string): Promise<Finding> {
  let entries: readonly Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    return { files: [], diagnostics: [faultOf(folder, error)] }
  }
  const findings: Finding[] = []
  for (const entry of entries.toSorted(byKey(({ name }) => name)))
    findings.push(await look(entry, folder, prefix))
  return {
    files: findings.flatMap(({ files }) => files),
    diagnostics: findings.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** Hidden entries are left out, and links, which may lead round in a circle. */
async function look(entry: Dirent, folder: string, prefix: string): Promise<Finding> {
  const path = join(folder, entry.name)
  const key = `${prefix}${entry.name}`
  if (entry.name.startsWith('.')) return { files: [], diagnostics: [] }
  if (entry.isDirectory()) return findBelow(path, `${key}/`)
  const isArticle = entry.isFile() && looksReadable(entry.name)
  return { files: isArticle && !ABOUT_FOLDER.test(entry.name) ? [{ path, key }] : [], diagnostics: [] }
}

function looksReadable(name: string): boolean {
  const lower = name.toLowerCase()
  return readableSuffixes.some((suffix) => lower.endsWith(suffix))
}
