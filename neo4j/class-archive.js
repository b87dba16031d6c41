// Java's class-data archive of the server: made once, in the background; a third off every later start.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jarsIn } from './jars.js'
import { quietEnvironment } from './java.js'

/** Java refuses a list with a longer line (of a lambda with many parameters) as a whole. */
const LONGEST_LINE = 4000

/** One archive for each Java: it is of no use to another build. */
function filesOf(lib, version) {
  const name = createHash('sha256').update(version).digest('hex').slice(0, 12)
  const archive = join(lib, `classes-${name}.jsa`)
  return { archive, claim: `${archive}.claim`, list: `${archive}.list` }
}

/** Options of Java: use the archive where there is one, else, to `record`, note the classes to make one of. */
export function archiveOptions({ lib, version, home, record }) {
  const { archive, claim } = filesOf(lib, version)
  if (existsSync(archive)) return ['-Xshare:auto', `-XX:SharedArchiveFile=${archive}`]
  return !record || existsSync(claim) ? [] : [`-XX:DumpLoadedClassList=${notesIn(home)}`]
}

function notesIn(home) {
  return join(home, 'conf', 'classes.list')
}

/** Starts the making of the archive where it is missing, and does not wait for it. */
export function makeArchiveLater({ lib, home, java, version }) {
  const { archive, claim } = filesOf(lib, version)
  if (existsSync(archive) || existsSync(claim) || !existsSync(notesIn(home))) return
  const script = fileURLToPath(import.meta.url)
  const options = { detached: true, stdio: 'ignore', env: quietEnvironment() }
  spawn(process.execPath, [script, JSON.stringify({ lib, home, java, version })], options).unref()
}

/** Claimed before and never tried twice: where Java cannot make it, starts are a second slower, and that is all. */
async function makeArchive({ lib, home, java, version }) {
  const { archive, claim, list } = filesOf(lib, version)
  closeSync(openSync(claim, 'wx'))
  const classes = readFileSync(notesIn(home), 'utf8').split('\n')
  writeFileSync(list, classes.filter((line) => line.length < LONGEST_LINE).join('\n'))
  const aside = `${archive}.new`
  const paths = jarsIn(lib).join(delimiter)
  const flags = ['-Xshare:dump', '-XX:+UseSerialGC', '-Xlog:disable', `-XX:SharedClassListFile=${list}`]
  const dump = spawn(java, [...flags, `-XX:SharedArchiveFile=${aside}`, '-cp', paths], { stdio: 'ignore' })
  const code = await new Promise((resolve) => dump.on('error', resolve).on('close', resolve))
  rmSync(list, { force: true })
  rmSync(notesIn(home), { force: true })
  if (code === 0) renameSync(aside, archive)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setPriority(19)
  await makeArchive(JSON.parse(process.argv[2]))
}
