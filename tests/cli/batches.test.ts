// `partygraph pipeline` over many articles: lists, patterns, the standard input, failures, threads, Ctrl-C and --resume.
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { execa } from 'execa'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { describeWithMaterial } from '../material.ts'
import { bin, demo, makeFolder, partygraph, readTexts, root, seed } from './run-bin.ts'

// Each call starts a process of its own, and a busy machine takes its time for it.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let folder = ''
beforeEach(async () => {
  folder = await makeFolder()
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const dumps = join(root, 'tests/read/dumps')

const line = (n: number) => {
  const text = `= Party ${n} =\n\nParty ${n}\n- Country: Norvia\n- Leader: Ada Mor\n\nThe Party ${n} is a party in Norvia.\n`
  return `${JSON.stringify({ title: `Party ${n}`, text })}\n`
}

/** Runs the command with a text as its standard input. */
async function withInput(input: string, args: readonly string[]) {
  const done = await execa(process.execPath, [bin, ...args], { cwd: folder, input, reject: false })
  return { code: done.exitCode, out: done.stdout, err: done.stderr }
}

const documents = async (out = 'out') => {
  const report = JSON.parse(await readFile(join(folder, out, 'report.json'), 'utf8')) as {
    documents: readonly { key: string }[]
  }
  return report.documents.map(({ key }) => key)
}

test('lines of JSON come on the standard input', async () => {
  const { code, out } = await withInput(line(1) + line(2), ['pipeline', '-', '--format', 'claims'])
  expect(code).toBe(0)
  expect(out).toContain('2 articles')
  expect(await documents()).toEqual(['stdin#Party 1', 'stdin#Party 2'])
})

test('a list on the standard input names files, a pattern names others, a dump holds more', async () => {
  await mkdir(join(folder, 'in/a'), { recursive: true })
  await cp(seed, join(folder, 'in/a/one.txt'))
  await cp(seed, join(folder, 'in/two.text'))
  await cp(join(dumps, 'ostrevia-multistream.xml.bz2'), join(folder, 'd.xml.bz2'))
  const args = ['pipeline', 'in/*.text', 'd.xml.bz2', '--list', '-', '--format', 'claims']
  const { code } = await withInput('in/a/one.txt\n', args)
  expect(code).toBe(0)
  expect(await documents()).toEqual([
    'd.xml.bz2#Harbour Party (Ostrevia)',
    'd.xml.bz2#Tide Union',
    'in/a/one.txt',
    'two.text',
  ])
})

test('a reader is asked for by name', async () => {
  const { code, err } = await partygraph(folder, ['pipeline', seed, '--from', 'pdf'])
  expect(code).toBe(2)
  expect(err).toMatch(/no reader is called “pdf”; there are html, wikitext, .*wiki-article/u)
  expect((await partygraph(folder, ['pipeline', seed, '--from', 'wiki-article'])).code).toBe(0)
})

describe('calls that make no sense', () => {
  test.each([
    [['pipeline', '-', '--list', '-'], 'the standard input (-) can be read once'],
    [['pipeline', '--jobs', '0'], '--jobs is a number from 1 to 256, not “0”'],
    [['pipeline', '--jobs', 'many'], '--jobs is a number from 1 to 256, not “many”'],
  ])('%j', async (args, message) => {
    const { code, err } = await partygraph(folder, args)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})

test('what fails is counted and named with its reason, and nothing is left of it where nothing fails', async () => {
  await writeFile(join(folder, 'bad.txt'), Buffer.from([0x48, 0xff]))
  await writeFile(
    join(folder, 'cut.xml.bz2'),
    (await readFile(join(dumps, 'ostrevia.xml.bz2'))).subarray(0, 500),
  )
  const { code, out } = await partygraph(folder, ['pipeline', seed, 'bad.txt', 'cut.xml.bz2', 'none.txt'])
  expect(code).toBe(0)
  expect(out).toMatch(/^partygraph \S+ {3}1 article · 3 not read · /u)
  expect(out).toContain('all 3 with their reasons: out/errors.jsonl')
  const errors = (await readFile(join(folder, 'out/errors.jsonl'), 'utf8')).trim().split('\n')
  expect(errors.map((error) => JSON.parse(error) as unknown)).toEqual([
    {
      document: 'bad.txt',
      reason: expect.stringContaining('it is no valid UTF-8: byte 0xFF') as string,
      code: 'not-text',
    },
    {
      document: 'cut.xml.bz2',
      reason: 'the bzip2 data are cut off; fetch the file again; the pages before that were read',
      code: 'unreadable-file',
    },
    {
      document: 'none.txt',
      reason: 'there is no such file or folder; check the path',
      code: 'unreadable-file',
    },
  ])
  await partygraph(folder, ['pipeline', seed])
  expect(existsSync(join(folder, 'out/errors.jsonl'))).toBe(false)
})

test('threads give the same bytes', async () => {
  const inputs = [demo, seed, join(dumps, 'ostrevia.xml')]
  await partygraph(folder, ['pipeline', ...inputs, '--out', 'one', '--jobs', '1'])
  await partygraph(folder, ['pipeline', ...inputs.toReversed(), '--out', 'three', '--jobs', '3'])
  const one = await readTexts(join(folder, 'one'))
  expect(Object.keys(one)).toContain('claims.jsonl')
  expect(await readTexts(join(folder, 'three'))).toEqual(one)
})

test('an article that takes too much memory is lost alone, in a run of one thread, too', async () => {
  await writeFile(join(folder, 'huge.txt'), `Party 1\n\n${'a\nb\n\n'.repeat(150_000)}`)
  const { code } = await partygraph(folder, [
    'pipeline',
    'huge.txt',
    seed,
    '--jobs',
    '1',
    '--format',
    'claims',
  ])
  expect(code).toBe(0)
  expect(await documents()).toEqual(['hkp.txt'])
  const error = JSON.parse(await readFile(join(folder, 'out/errors.jsonl'), 'utf8')) as unknown
  expect(error).toEqual({
    document: 'huge.txt',
    reason: 'it takes more than the 1024 MB of memory that one article may take; split it',
    code: 'unreadable-file',
  })
})

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test.each(['1', '2'])('stops a run of %s threads, and --resume ends with the same bytes', async (jobs) => {
    const args = ['pipeline', '-', '--out', 'out', '--jobs', jobs]
    const run = execa(process.execPath, [bin, ...args], { cwd: folder, reject: false })
    const checkpoint = join(folder, 'out/.checkpoint.jsonl')
    let n = 0
    // It is written after a while; from then on the run is surely at work.
    while (!existsSync(checkpoint) || (await stat(checkpoint)).size === 0) {
      run.stdin.write(line(++n))
      await wait(200)
    }
    run.kill(signal)
    const { exitCode, stderr } = await run
    expect(exitCode).toBe(130)
    expect(stderr).toMatch(/stopped: \d+ finished articles are kept; the same command with --resume goes on/u)
    const all = Array.from({ length: n + 2 }, (_, i) => line(i + 1)).join('')
    expect((await withInput(all, [...args, '--resume'])).code).toBe(0)
    expect(existsSync(checkpoint)).toBe(false)
    await withInput(all, ['pipeline', '-', '--out', 'whole'])
    expect(await readTexts(join(folder, 'out'))).toEqual(await readTexts(join(folder, 'whole')))
  })
})

test('what another run left is refused in one line', async () => {
  await mkdir(join(folder, 'out'))
  await writeFile(join(folder, 'out/.checkpoint.jsonl'), '{"version":"0.0.0"}\n')
  const { code, err } = await partygraph(folder, ['pipeline', seed, '--resume'])
  expect(code).toBe(2)
  expect(err).toMatch(
    /^partygraph: the run that left out\/\.checkpoint\.jsonl was another one: its version was "0\.0\.0"/u,
  )
})

describeWithMaterial('real exports', ['corpus', 'xml'], (exports) => {
  test('are read without a lost article, with the same bytes by one thread and by two', async () => {
    const { code, out } = await partygraph(folder, ['pipeline', exports, '--out', 'one', '--jobs', '1'])
    expect(code).toBe(0)
    expect(out).not.toContain('not read')
    expect(await documents('one')).toHaveLength(30)
    await partygraph(folder, ['pipeline', exports, '--out', 'two', '--jobs', '2'])
    expect(await readTexts(join(folder, 'two'))).toEqual(await readTexts(join(folder, 'one')))
  })
})
