// Opens files of users' rules: each is read, imported once and looked over before a run begins.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parse, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rulesOf, type RuleFile } from '../model/user-rule.ts'
import { AssistError } from './assist-error.ts'

/** The files, in the order given, each with rules that can be applied. */
export async function openRuleFiles(paths: readonly string[]): Promise<readonly RuleFile[]> {
  const files: RuleFile[] = []
  for (const path of paths) {
    const file = await openRuleFile(path)
    if (files.some(({ name }) => name === file.name))
      throw new AssistError(
        `two rule files are called “${file.name}”, by which claims name their rules; rename one`,
      )
    files.push(file)
  }
  return files
}

async function openRuleFile(path: string): Promise<RuleFile> {
  const hash = createHash('sha256')
    .update(await contentOf(path))
    .digest('hex')
  // The hash makes a changed file another module: it is not taken from what the process has loaded before.
  const file = { name: parse(path).name, url: `${pathToFileURL(resolve(path)).href}?${hash}`, hash }
  const rules = rulesOf(file, await importModule(path, file))
  if (typeof rules === 'string') throw new AssistError(`the rules of ${path} cannot be used: ${rules}`)
  return file
}

async function contentOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new AssistError(`cannot read the rules of ${path}`, { cause })
  }
}

async function importModule(path: string, { url }: RuleFile): Promise<Record<string, unknown>> {
  try {
    return (await import(url)) as Record<string, unknown>
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new AssistError(`the rules of ${path} cannot be loaded: ${why}`, { cause })
  }
}
