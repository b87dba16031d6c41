// Files of users' rules: what can be opened, and what is said of those that cannot.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AssistError } from '../../src/assist/assist-error.ts'
import { openRuleFiles } from '../../src/assist/rule-files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-rules-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, text)
  return path
}

const rule = (name: string) => `{ name: '${name}', on: 'sentence', read: () => [] }`

describe('a file of rules', () => {
  test('is known by its name and its content', async () => {
    const path = await write('my rules.mjs', `export const rules = [${rule('a')}]`)
    const [before] = await openRuleFiles([path])
    await write('my rules.mjs', `export const rules = [${rule('b')}]`)
    const [after] = await openRuleFiles([path])
    expect(before?.name).toBe('my rules')
    expect(before?.hash).toMatch(/^[0-9a-f]{64}$/u)
    expect(after?.hash).not.toBe(before?.hash)
    expect(after?.url).not.toBe(before?.url)
  })

  test.each([
    ['', 'it exports no list “rules”'],
    ['export const rules = []', 'it exports no list “rules”'],
    ['export const rules = [null]', 'rule 1 is no object'],
    [`export const rules = [${rule('')}]`, 'rule 1 has no “name” of letters, digits and hyphens'],
    [`export const rules = [${rule('a/b')}]`, 'rule 1 has no “name” of letters, digits and hyphens'],
    [`export const rules = [${rule('a')}, ${rule('a')}]`, 'rule 2 has the name of another: a'],
    [
      "export const rules = [{ name: 'a', on: 'page', read: () => [] }]",
      'rule 1 (a) is not “on” one of sentence, field, row',
    ],
    ["export const rules = [{ name: 'a', on: 'row' }]", 'rule 1 (a) has no function “read”'],
  ])('%s is refused', async (text, fault) => {
    const path = await write('bad.mjs', text)
    await expect(openRuleFiles([path])).rejects.toThrow(
      new AssistError(`the rules of ${path} cannot be used: ${fault}`),
    )
  })

  test('that is not there, or no module, is refused', async () => {
    const gone = join(folder, 'gone.mjs')
    await expect(openRuleFiles([gone])).rejects.toThrow(new AssistError(`cannot read the rules of ${gone}`))
    const broken = await write('broken.mjs', "throw new Error('not today')")
    await expect(openRuleFiles([broken])).rejects.toThrow(
      new AssistError(`the rules of ${broken} cannot be loaded: not today`),
    )
  })

  test('cannot bear the name of another', async () => {
    const paths = [
      await write('a/mine.mjs', `export const rules = [${rule('a')}]`),
      await write('b/mine.js', 'x'),
    ]
    await write('b/mine.js', `module.exports = { rules: [${rule('a')}] }`)
    await expect(openRuleFiles(paths)).rejects.toThrow(
      'two rule files are called “mine”, by which claims name their rules; rename one',
    )
  })
})
