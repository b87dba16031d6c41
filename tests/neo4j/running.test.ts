// Whether a process is the server of a home: its arguments tell, as wholes.
import { spawn } from 'node:child_process'
import { expect, onTestFinished, test } from 'vitest'
import { isCallFor, isServerOf } from '../../neo4j/running.js'

/** A process that is called as the server of a home is. */
async function pretender(home: string): Promise<number> {
  const words = [`--home-dir=${home}`, `--config-dir=${home}/conf`, '--console-mode']
  const script = 'console.log(1); setTimeout(() => undefined, 60_000)'
  const main = 'org.neo4j.server.CommunityEntryPoint'
  const child = spawn(process.execPath, ['-e', script, '--', main, ...words])
  onTestFinished(() => void child.kill())
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return child.pid ?? 0
}

test('The path of another home may begin with that of ours, with a space or a slash after it', async () => {
  const spaced = await pretender('/a/my home')
  expect(['/a/my home', '/a/my', '/a/my home/conf'].map((home) => isServerOf(home, spaced))).toEqual([
    true,
    false,
    false,
  ])
  const below = await pretender('/a/.local/tests/7')
  expect(['/a/.local/tests/7', '/a/.local'].map((home) => isServerOf(home, below))).toEqual([true, false])
})

test('Where ps tells the arguments in one line, a path ends where the next option begins', () => {
  const text =
    '/usr/bin/java @/a/my home/conf/java.args org.neo4j.server.CommunityEntryPoint ' +
    '--home-dir=/a/my home --config-dir=/a/my home/conf --console-mode'
  const line = { text, separator: ' ' }
  expect(['/a/my home', '/a/my', '/a'].map((home) => isCallFor(home, line))).toEqual([true, false, false])
})
