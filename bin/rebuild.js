// Builds dist/ where a source is newer than it. Only a checkout has what is needed; an installed package has its dist/.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const entry = join(dist, 'cli.js')
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const project = join(root, 'tsconfig.build.json')
const lock = join(root, 'node_modules', '.partygraph-build')

/** A build takes a few seconds: a lock older than this (in ms) was left by a build that was killed. */
const LOCK_IS_STALE = 60_000

/** Builds in a checkout whose sources are newer than dist/; does nothing elsewhere. */
export function rebuildIfStale() {
  if (isCheckout() && isStale()) rebuildAlone()
}

function isCheckout() {
  return [join(root, 'src'), project, compiler].every((path) => existsSync(path))
}

function isStale() {
  if (!existsSync(entry)) return true
  const built = statSync(entry).mtimeMs
  const names = readdirSync(join(root, 'src'), { recursive: true })
  const paths = [project, ...names.map((name) => join(root, 'src', name))]
  return paths.some((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > built)
}

/** Two starts at once build once: the second waits and finds the work done. */
function rebuildAlone() {
  while (!takeLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  try {
    if (isStale()) rebuild()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function takeLock() {
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > LOCK_IS_STALE) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

/** Builds aside and swaps: whoever runs meanwhile never sees half a build. Types are checked by `npm run typecheck`. */
function rebuild() {
  process.stderr.write('partygraph: the sources are newer than dist/, building …\n')
  const begun = new Date()
  const aside = `${dist}.new`
  const old = `${dist}.old`
  for (const folder of [aside, old]) rmSync(folder, { recursive: true, force: true })
  compile(aside)
  // What changes while the compiler runs is newer than the build, too.
  utimesSync(join(aside, 'cli.js'), begun, begun)
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(aside, dist)
  rmSync(old, { recursive: true, force: true })
}

function compile(folder) {
  const args = [compiler, '-p', project, '--noCheck', '--outDir', folder]
  const { status, stdout, error } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status === 0) return
  rmSync(lock, { recursive: true, force: true })
  process.stderr.write(`partygraph: the build failed\n${error?.message ?? stdout}\n`)
  process.exit(1)
}
