// One start at a time: who waits is told for whom, and waits long only while something is fetched.
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { withLock } from '../../neo4j/lock.js'
import { scratchFolder } from './scratch.ts'

const lockFile = () => join(scratchFolder(), 'start.lock')

/** Holds a lock for a while. */
function hold(file: string, time: number): Promise<void> {
  return withLock(file, { patience: 0, log: () => undefined }, () => pause(time))
}

test('Who waits for two seconds is told once for which process', async () => {
  const file = lockFile()
  const held = hold(file, 2600)
  const said: string[] = []
  const log = (line: string) => said.push(line)
  expect(await withLock(file, { patience: 60_000, log }, () => Promise.resolve('done'))).toBe('done')
  expect(said).toEqual([`waiting for another start (process ${process.pid}) …`])
  await held
})

test('A short wait is not worth a word', async () => {
  const file = lockFile()
  const held = hold(file, 300)
  const said: string[] = []
  await withLock(file, { patience: 60_000, log: (line) => said.push(line) }, () => Promise.resolve())
  expect(said).toEqual([])
  await held
})

test('Patience ends with the process and the file that are in the way', async () => {
  const file = lockFile()
  const held = hold(file, 800)
  const waiting = { patience: 200, log: () => undefined }
  await expect(withLock(file, waiting, () => Promise.resolve())).rejects.toThrow(
    `another start (process ${process.pid}) holds ${file} for too long. ` +
      'Where it does nothing any more, end that process and try again.',
  )
  await held
})

test('The time that a fetch takes does not count', async () => {
  const file = lockFile()
  const held = hold(file, 800)
  const waiting = { patience: 200, log: () => undefined, isBusy: () => true }
  expect(await withLock(file, waiting, () => Promise.resolve('done'))).toBe('done')
  await held
})
