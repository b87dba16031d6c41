// Runs start.js and stop.js in a world of the test's own: another home, and another java and mvn on the PATH.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { root, type Outcome } from '../cli/run-bin.ts'
import { scratchFolder } from './scratch.ts'

/** A scratch folder with a PATH, a home and a place for jars. */
export interface World {
  readonly bin: string
  readonly home: string
  readonly lib: string
}

/** A new world of the running test, with nothing on its PATH. */
export function makeWorld(): World {
  const folder = scratchFolder()
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  return { bin, home: join(folder, 'home'), lib: join(folder, 'lib') }
}

/** Puts a program on the PATH; it notes its arguments beside itself and then runs the lines of shell. */
export function addProgram({ bin }: World, name: string, shell: string): void {
  const file = join(bin, name)
  writeFileSync(file, `#!/bin/sh\necho "$@" >> '${file}.calls'\n${shell}\n`)
  chmodSync(file, 0o755)
}

/** How a program was called, a line for each time. */
export function callsOf({ bin }: World, name: string): readonly string[] {
  const file = join(bin, `${name}.calls`)
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
}

/** Runs start.js in a world of fakes. */
export function start({ bin, home, lib }: World, ...options: readonly string[]): Promise<Outcome> {
  return launch('start', ['--home', home, '--lib', lib, ...options], { PATH: bin, JAVA_HOME: '' })
}

/** Runs start.js or stop.js; the environment adds to that of the test. */
export async function launch(
  script: 'start' | 'stop',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const done = await execa(process.execPath, [join(root, 'neo4j', `${script}.js`), ...args], {
    cwd: root,
    env,
    reject: false,
  })
  return { code: done.exitCode, out: done.stdout, err: done.stderr }
}
