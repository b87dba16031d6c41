// A file in the output folder that keeps finished articles, so that a run that was stopped can go on.
import { createReadStream } from 'node:fs'
import { appendFile, mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { buildStamp } from './fingerprint.ts'
import { CheckpointError } from './stopped.ts'

/** What a run is told that decides what is made of its articles. */
export interface RunKind {
  readonly version: string
  readonly inputs: readonly string[]
  readonly lists: readonly string[]
  readonly from?: string
}

/** Articles by the fingerprints of their sources; each is a line of JSON. */
export interface Checkpoint {
  /** Those of the run that is gone on with. */
  readonly finished: ReadonlyMap<string, string>
  add(fingerprint: string, line: string): Promise<void>
  /** Writes what is not yet written. */
  keep(): Promise<void>
  /** The run is done. */
  remove(): Promise<void>
}

/** Its name in the output folder. */
export const CHECKPOINT = '.checkpoint.jsonl'

/** Characters, and milliseconds, after which it is written on: a short run never writes it. */
const CHARACTERS = 4_000_000
const PAUSE = 5_000

/** Opens the checkpoint of a run; with `resume` its articles are those of the run before. */
export async function openCheckpoint(out: string, kind: RunKind, resume: boolean): Promise<Checkpoint> {
  const path = join(out, CHECKPOINT)
  const head = `${JSON.stringify({ ...kind, build: await buildStamp() })}\n`
  const finished = resume ? await readFormer(path, head) : new Map<string, string>()
  let isBegun = finished.size > 0
  let lines: string[] = []
  let size = 0
  let last = performance.now()
  const flush = async () => {
    if (!isBegun) {
      await mkdir(out, { recursive: true })
      await writeFile(path, head)
    }
    isBegun = true
    const text = lines.join('')
    lines = []
    size = 0
    last = performance.now()
    await appendFile(path, text)
  }
  return {
    finished,
    async add(fingerprint, line) {
      lines.push(`${fingerprint} ${line}\n`)
      size += line.length
      if (size > CHARACTERS || performance.now() - last > PAUSE) await flush()
    },
    keep: flush,
    remove: () => rm(path, { force: true }),
  }
}

/** Lines of a run of the same kind. The last one may be cut off: it is taken away, and the article is read again. */
async function readFormer(path: string, head: string): Promise<ReadonlyMap<string, string>> {
  const finished = new Map<string, string>()
  if (!(await isOfKind(path, head))) return finished
  let good = Buffer.byteLength(head)
  let isFirst = true
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (!isFirst) {
      const at = line.indexOf(' ')
      if (!isWhole(line.slice(at + 1))) break
      finished.set(line.slice(0, at), line.slice(at + 1))
      good += Buffer.byteLength(line) + 1
    }
    isFirst = false
  }
  await truncate(path, good)
  return finished
}

function isWhole(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

async function isOfKind(path: string, head: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (text === undefined) return false
  const first = text.slice(0, text.indexOf('\n') + 1)
  if (first === head) return true
  throw new CheckpointError(
    `the run that left ${path} was another one: ${differenceOf(first, head)}; give the same inputs and options to go on ` +
      'with it, or leave out --resume to begin anew',
  )
}

/** Names the first setting that differs. */
function differenceOf(former: string, now: string): string {
  let settings: Record<string, unknown>
  try {
    settings = JSON.parse(former) as Record<string, unknown>
  } catch {
    return 'its first line is no JSON'
  }
  const wanted = JSON.parse(now) as Record<string, unknown>
  const shown = (value: unknown) => (value === undefined ? 'none' : JSON.stringify(value))
  const name = Object.keys({ ...settings, ...wanted }).find(
    (key) => shown(settings[key]) !== shown(wanted[key]),
  )
  return name === undefined
    ? 'its first line differs'
    : `its ${name} is ${shown(settings[name])}, not ${shown(wanted[name])}`
}
