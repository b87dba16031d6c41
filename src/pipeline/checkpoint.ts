// A file in the output folder that keeps finished articles, so that a run that was stopped can go on.
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFormer, type Finished } from './checkpoint-file.ts'
import { buildStamp } from './fingerprint.ts'

/** What a run is told that decides what is made of its articles. */
export interface RunKind {
  readonly version: string
  readonly inputs: readonly string[]
  readonly lists: readonly string[]
  readonly from?: string
  /** Files of users' rules, by name and content. */
  readonly rules?: readonly string[]
  /** The model that is asked. */
  readonly model?: string
}

/** Articles by the fingerprints of their sources; each is a line of JSON. */
export interface Checkpoint {
  /** An article of the run that is gone on with; it is given once. */
  take(fingerprint: string): string | undefined
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
  const head = JSON.stringify({ ...kind, build: await buildStamp() })
  const finished: Finished = resume ? await readFormer(path, head) : new Map<string, string>()
  let isBegun = finished.size > 0
  let lines: string[] = []
  let size = 0
  let last = performance.now()
  const flush = async () => {
    if (!isBegun) {
      await mkdir(out, { recursive: true })
      await writeFile(path, `${head}\n`)
    }
    isBegun = true
    const text = lines.join('')
    lines = []
    size = 0
    last = performance.now()
    await appendFile(path, text)
  }
  return {
    take(fingerprint) {
      const line = finished.get(fingerprint)
      finished.delete(fingerprint)
      return line
    },
    async add(fingerprint, line) {
      lines.push(`${fingerprint} ${line}\n`)
      size += line.length
      if (size > CHARACTERS || performance.now() - last > PAUSE) await flush()
    },
    keep: flush,
    remove: () => rm(path, { force: true }),
  }
}
