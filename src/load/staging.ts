// A folder inside the output folder where a run writes aside; its files are moved into place at the end.
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pid } from 'node:process'
import { LoadError } from './load-error.ts'

/** `.staging-123`: the process that writes there. */
const STAGING = /^\.staging-(?<owner>\d{1,10})$/u

/** Where a run writes before anything of a former run is touched. */
export interface Staging {
  readonly folder: string
  write(path: string, text: string): Promise<void>
  /** Moves a file to its place below the output folder. */
  publish(path: string): Promise<void>
  remove(): Promise<void>
}

/** Makes the output folder and an empty staging folder in it; what killed runs left behind goes. */
export async function openStaging(out: string): Promise<Staging> {
  const folder = join(out, `.staging-${pid}`)
  try {
    await makeFolder(resolve(out))
    for (const name of await readdir(out))
      if (isAbandoned(name)) await rm(join(out, name), { recursive: true })
    await mkdir(folder)
  } catch (cause) {
    throw new LoadError(`cannot write to the folder ${out}`, { cause })
  }
  return {
    folder,
    write: (path, text) => writeAside(join(folder, path), text),
    publish: (path) => move(join(folder, path), join(out, path)),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Level by level: made in one go, a folder in a file system that takes none is tried for ever. */
async function makeFolder(folder: string): Promise<void> {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (isThere) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await mkdir(folder).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
}

function isAbandoned(name: string): boolean {
  const owner = STAGING.exec(name)?.groups?.['owner']
  return owner !== undefined && (Number(owner) === pid || !isRunning(Number(owner)))
}

/** Signal 0 only asks. A process of another user may not be asked, but it runs. */
function isRunning(owner: number): boolean {
  try {
    return process.kill(owner, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function writeAside(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

async function move(from: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true })
    await rename(from, to)
  } catch (cause) {
    throw new LoadError(`cannot write ${to}`, { cause })
  }
}
