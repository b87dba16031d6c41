// Reads what a run before left: the articles that it had finished.
import { createReadStream } from 'node:fs'
import { stat, truncate } from 'node:fs/promises'
import { linesOf } from '../read/lines.ts'
import { CheckpointError } from './stopped.ts'

/** Articles by the fingerprints of their sources. */
export type Finished = Map<string, string>

/** Nobody writes a longer line. */
const LONGEST_LINE = 500_000_000

/**
 * Lines of a run whose first line is the same. A last line that was cut off is taken away: its article is read again.
 * Nothing is left where there is no such file.
 */
export async function readFormer(path: string, head: string): Promise<Finished> {
  const finished: Finished = new Map()
  const size = await sizeOf(path)
  let good = 0
  for await (const line of size === 0 ? [] : linesOf(createReadStream(path), LONGEST_LINE)) {
    const end = good + (typeof line === 'number' ? line : line.length) + 1
    if (typeof line === 'number' || end > size) break
    const text = Buffer.from(line).toString('utf8')
    if (good === 0) requireSame(path, text, head)
    else if (!addTo(finished, text)) break
    good = end
  }
  if (good < size) await truncate(path, good)
  return finished
}

function addTo(finished: Finished, text: string): boolean {
  const at = text.indexOf(' ')
  try {
    JSON.parse(text.slice(at + 1))
  } catch {
    return false
  }
  finished.set(text.slice(0, at), text.slice(at + 1))
  return true
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return 0
    throw error
  }
}

function requireSame(path: string, former: string, head: string): void {
  if (former === head) return
  throw new CheckpointError(
    `the run that left ${path} was another one: ${differenceOf(former, head)}; give the same inputs and options to go on ` +
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
  const differs = (key: string) => shown(settings[key]) !== shown(wanted[key])
  const name = Object.keys({ ...settings, ...wanted }).find(differs)
  if (name === undefined) return 'its first line differs'
  return name === 'build'
    ? 'it was made by another build of this program'
    : `its ${name} was ${shown(settings[name])} and is now ${shown(wanted[name])}`
}
