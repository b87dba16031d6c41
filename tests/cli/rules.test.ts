// Rules of one's own on the command line: the worked example, threads, --resume, and faults.
import { existsSync } from 'node:fs'
import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { execa } from 'execa'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { bin, makeFolder, partygraph, readTexts, root } from './run-bin.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const example = join(root, 'examples/rules')

let folder = ''
beforeEach(async () => {
  folder = await makeFolder()
  await cp(example, folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

const call = (...more: readonly string[]) =>
  partygraph(folder, ['pipeline', 'harbour-union.txt', '--format', 'claims,turtle', ...more])

/** Claims of users' rules as they stand in a file of claims. */
function userClaims(text: string | undefined): readonly string[] {
  const claims = (text ?? '').split('\n').filter((line) => line.includes('"rule":"user/'))
  return claims.map((line) => {
    const { rule, evidence, subject, relation, object } = JSON.parse(line) as Claim & {
      object: { value?: string }
    }
    const value = object.value ?? (object as { label?: string }).label ?? ''
    return `${rule}: ${subject.label} ${relation} ${value} ← ${evidence[0]?.quote}`
  })
}

describe('rules of one’s own', () => {
  test('of the example find what no other rule finds, whoever reads', async () => {
    const alone = await call('--rules', 'union-rules.mjs', '--jobs', '1', '--out', 'alone')
    const crew = await call('--rules', 'union-rules.mjs', '--jobs', '2', '--out', 'crew')
    expect([alone.code, crew.code]).toEqual([0, 0])
    const texts = await readTexts(join(folder, 'alone'))
    expect(userClaims(texts['claims.jsonl'])).toEqual([
      'user/union-rules/song: Harbour Union anthem The Long Quay ← Shanty: The Long Quay (1931)',
      'user/union-rules/paper: Harbour Union newspaper The Bollard ← paper of the party is called The Bollard',
      'user/union-rules/congresses: Harbour Union ledBy Ida Bey ← | 1928 | Ida Bey |',
      'user/union-rules/congresses: Harbour Union ledBy Ada Mor ← | 1934 | Ada Mor |',
    ])
    expect(await readTexts(join(folder, 'crew'))).toEqual(texts)
  })

  test('that cannot be loaded in a thread cost its articles, and the run says so', async () => {
    const threads =
      "import { isMainThread } from 'node:worker_threads'\nif (!isMainThread) throw new Error('not here')\n"
    const rule = "export const rules = [{ name: 'a', on: 'sentence', read: () => [] }]\n"
    await writeFile(join(folder, 'shy.mjs'), threads + rule)
    const { code, err } = await call('--rules', 'shy.mjs', '--jobs', '2')
    expect(code).toBe(1)
    expect(err).toContain('harbour-union.txt  not read  the rules cannot be loaded: not here')
  })

  test('that never end do not keep one from stopping', async () => {
    const begun = join(folder, 'begun')
    const read = `() => { writeFileSync(${JSON.stringify(begun)}, ''); for (;;); }`
    await writeFile(
      join(folder, 'endless.mjs'),
      `import { writeFileSync } from 'node:fs'\nexport const rules = [{ name: 'a', on: 'field', read: ${read} }]\n`,
    )
    const args = ['pipeline', 'harbour-union.txt', '--rules', 'endless.mjs']
    const run = execa(process.execPath, [bin, ...args], { cwd: folder, reject: false })
    while (!existsSync(begun)) await wait(50)
    run.kill('SIGINT')
    let said = ''
    for await (const chunk of run.stderr) {
      said += String(chunk)
      if (said.includes('once more to stop at once')) break
    }
    run.kill('SIGINT')
    expect((await run).signal).toBe('SIGINT')
  })

  test('that never end cost the articles on which they do not, whatever reads', async () => {
    const read = "({ key }) => { while (key === 'Shanty'); return [] }"
    await writeFile(
      join(folder, 'slow.mjs'),
      `export const rules = [{ name: 'a', on: 'field', read: ${read} }]\n`,
    )
    await writeFile(join(folder, 'quay.txt'), '= Quay Party =\n\nThe Quay Party was founded in 1931.\n')
    const { code, out } = await call('quay.txt', '--rules', 'slow.mjs', '--jobs', '1', '--time-limit', '15')
    expect(code).toBe(0)
    expect(out).toContain(
      'harbour-union.txt  not read  it takes longer than the 15 s that one article may take (--time-limit)',
    )
    expect(out).toContain('quay.txt   Quay Party')
  })

  test('that are no rules end the call before anything is read', async () => {
    await writeFile(join(folder, 'bad.mjs'), 'export const rules = 5')
    const { code, err } = await call('--rules', 'bad.mjs')
    expect(code).toBe(2)
    expect(err).toContain('partygraph: the rules of bad.mjs cannot be used: it exports no list “rules”\n')
  })
})
