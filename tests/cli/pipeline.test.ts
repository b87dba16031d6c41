// `partygraph pipeline`: what it says, what it writes, how it ends.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { execa } from 'execa'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bin, demo, makeFolder, partygraph, readTexts, root, seed } from './run-bin.ts'

// Each call starts a process of its own, and a busy machine takes its time for it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder = ''
beforeEach(async () => {
  folder = await makeFolder()
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The time of the run is the one thing that differs; the digest is checked in by itself. */
const ELAPSED = /\d+\.\d s/u
const DIGEST = /sha256 [0-9a-f]{12}/u

const settled = (summary: string) => summary.replace(ELAPSED, '0.0 s').replace(DIGEST, 'sha256 0123456789ab')

test('with no file it reads the article that comes with it', async () => {
  const { code, out, err } = await partygraph(folder, ['pipeline'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  await expect(settled(out)).toMatchFileSnapshot('expected/seed-summary.txt')
  expect(await readdir(join(folder, 'out'))).toContain('report.json')
})

test('the article that comes with it gives the digest that is checked in', async () => {
  await partygraph(folder, ['pipeline'])
  const { digest } = JSON.parse((await readTexts(join(folder, 'out')))['report.json'] ?? '') as {
    digest: string
  }
  await expect(`${digest}\n`).toMatchFileSnapshot('expected/seed-digest.txt')
})

test('no colour goes into a pipe, also where a build server asks for colours', async () => {
  expect((await partygraph(folder, ['pipeline'], { CI: '1' })).out).not.toContain('\u001B')
})

test('several articles are read together', async () => {
  const { code, out } = await partygraph(folder, ['pipeline', demo, '--out', 'graph'])
  expect(code).toBe(0)
  await expect(settled(out)).toMatchFileSnapshot('expected/demo-summary.txt')
})

test('a second run says that nothing changed', async () => {
  await partygraph(folder, ['pipeline', seed])
  expect((await partygraph(folder, ['pipeline', seed])).out).toContain('(same as last run)')
  expect((await partygraph(folder, ['pipeline', demo])).out).toContain('(last run: another)')
})

describe('the same input gives the same bytes', () => {
  test.each([
    {},
    { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' },
  ])('with %j', async (env) => {
    await partygraph(folder, ['pipeline', seed, demo, '--out', 'a'], { TZ: 'UTC', LC_ALL: 'en_US.UTF-8' })
    await partygraph(folder, ['pipeline', seed, demo, '--out', 'b'], env)
    expect(await readTexts(join(folder, 'b'))).toEqual(await readTexts(join(folder, 'a')))
  })
})

describe('what cannot be read is named, and the rest is read', () => {
  test.each([
    ['a missing file', 'none.txt', undefined],
    ['an empty file', 'empty.txt', ''],
    ['a binary file', 'binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff])],
    ['bytes that are not UTF-8', 'latin.txt', Buffer.from([0x48, 0xe9, 0x6c, 0x0a])],
  ])('%s', async (_, name, content) => {
    if (content !== undefined) await writeFile(join(folder, name), content)
    const alone = await partygraph(folder, ['pipeline', name])
    expect(alone.code).toBe(1)
    expect(alone.out).toBe('')
    expect(alone.err).toContain(name)
    expect(alone.err).not.toContain('    at ')
    expect(await readdir(folder)).not.toContain('out')
    const mixed = await partygraph(folder, ['pipeline', name, seed])
    expect(mixed.code).toBe(0)
    expect(mixed.out).toContain(name)
    expect(mixed.out).toContain('1 article')
  })
})

describe('a call that makes no sense ends with 2 and says what is expected', () => {
  test.each([
    [['pipeline', '--format', 'excel'], 'no output is called “excel”; there are turtle, '],
    [['pipeline', '--base', 'here'], '--base is an IRI that ends in / or #'],
    [['pipeline', '--base', 'http://x/ y/'], '--base is an IRI that ends in / or #'],
    [['pipeline', '--colour'], "unknown option '--colour'"],
    [['pipeline', '--out'], 'argument missing'],
    [['pipelin'], "unknown command 'pipelin'"],
  ])('%j', async (args, message) => {
    const { code, out, err } = await partygraph(folder, args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

test('only the formats asked for are written', async () => {
  await partygraph(folder, ['pipeline', seed, '--format', 'turtle'])
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(['evidence.ttl', 'graph.ttl', 'report.json'])
})

test('the base of the resources is the user’s', async () => {
  await partygraph(folder, ['pipeline', seed, '--format', 'turtle', '--base', 'http://example.org/g/'])
  const texts = await readTexts(join(folder, 'out'))
  expect(texts['graph.ttl']).toContain('http://example.org/g/')
  expect(texts['graph.ttl']).not.toContain('https://w3id.org/partygraph/id/')
})

test.each([
  ['a file', 'file', 2],
  ['a folder below a file', 'file/out', 1],
])('%s is no place to write to', async (_, out, expected) => {
  await writeFile(join(folder, 'file'), 'mine')
  const { code, err } = await partygraph(folder, ['pipeline', seed, '--out', out])
  expect(code).toBe(expected)
  expect(err).toContain(out)
  expect(err).not.toContain('    at ')
})

test('a run that is killed leaves every file as it was or as it should be', async () => {
  await partygraph(folder, ['pipeline', seed, '--out', 'new'])
  await partygraph(folder, ['pipeline', demo, '--out', 'out'])
  const wholes = [await readTexts(join(folder, 'out')), await readTexts(join(folder, 'new'))]
  for (const delay of [150, 250, 350, 450]) {
    const run = execa(process.execPath, [bin, 'pipeline', seed], { cwd: folder, reject: false })
    await wait(delay)
    run.kill('SIGKILL')
    await run
    const now = Object.entries(await readTexts(join(folder, 'out')))
    const visible = now.filter(([path]) => !path.startsWith('.'))
    for (const [path, text] of visible) expect(wholes.map((whole) => whole[path])).toContain(text)
  }
  expect((await partygraph(folder, ['pipeline', seed])).code).toBe(0)
  expect(await readTexts(join(folder, 'out'))).toEqual(wholes[1])
})

test('files of the user in the output folder stay', async () => {
  await mkdir(join(folder, 'out'))
  await writeFile(join(folder, 'out/notes.txt'), 'mine')
  await partygraph(folder, ['pipeline', seed])
  expect((await readTexts(join(folder, 'out')))['notes.txt']).toBe('mine')
})

test('`npm run pipeline` is the same command', async () => {
  const { stdout } = await execa('npm', ['run', '--silent', 'pipeline', '--', '--help'], { cwd: root })
  expect(stdout).toContain('Usage: partygraph pipeline [options] [files...]')
})
