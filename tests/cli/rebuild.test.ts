// In a checkout the command builds what is newer than dist/; an installed package runs what it has.
import { cp, mkdir, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { execa } from 'execa'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeFolder, root } from './run-bin.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder = ''
beforeEach(async () => {
  folder = await makeFolder()
  await Promise.all(['src', 'node_modules'].map((name) => mkdir(join(folder, name))))
  for (const name of ['bin', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
    await cp(join(root, name), join(folder, name), { recursive: true })
  for (const name of ['typescript', '@types'])
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'dir')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A program that says one word; a source that is some seconds older or newer than now. */
async function write(word: string, seconds: number): Promise<void> {
  const path = join(folder, 'src/cli.ts')
  await writeFile(path, `const word: string = '${word}'\nprocess.stdout.write(word)\nexport {}\n`)
  const time = new Date(Date.now() + 1000 * seconds)
  await utimes(path, time, time)
}

async function start() {
  const done = await execa(process.execPath, [join(folder, 'bin/partygraph.js')], { reject: false })
  return { code: done.exitCode, out: done.stdout, built: done.stderr.includes('building') }
}

test('a checkout without dist/ is built, and not built again', async () => {
  await write('one', -10)
  expect(await start()).toEqual({ code: 0, out: 'one', built: true })
  expect(await start()).toEqual({ code: 0, out: 'one', built: false })
})

test('a newer source is built, an older one is not', async () => {
  await write('one', -10)
  await start()
  await write('two', -5)
  expect(await start()).toEqual({ code: 0, out: 'one', built: false })
  await write('three', 5)
  expect(await start()).toEqual({ code: 0, out: 'three', built: true })
})

test('two starts at once build once and both run', async () => {
  await write('one', -10)
  const both = await Promise.all([start(), start()])
  expect(both.map(({ out }) => out)).toEqual(['one', 'one'])
  expect(both.filter(({ built }) => built)).toHaveLength(1)
  expect((await readdir(folder)).filter((name) => name.startsWith('dist'))).toEqual(['dist'])
})

test('a source that is no TypeScript fails and leaves the former build', async () => {
  await write('one', -10)
  await start()
  await writeFile(join(folder, 'src/cli.ts'), 'const = ')
  const future = new Date(Date.now() + 5000)
  await utimes(join(folder, 'src/cli.ts'), future, future)
  const failed = await execa(process.execPath, [join(folder, 'bin/partygraph.js')], { reject: false })
  expect(failed.exitCode).toBe(1)
  expect(failed.stderr).toContain('partygraph: the build failed\nsrc/cli.ts(1,')
  await rm(join(folder, 'tsconfig.build.json'))
  expect(await start()).toEqual({ code: 0, out: 'one', built: false })
})

test('a lock that a killed build left is taken over', async () => {
  await write('one', -10)
  const lock = join(folder, 'node_modules/.partygraph-build')
  await mkdir(lock)
  const past = new Date(Date.now() - 120_000)
  await utimes(lock, past, past)
  expect(await start()).toEqual({ code: 0, out: 'one', built: true })
})
