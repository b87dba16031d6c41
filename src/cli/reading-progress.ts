// Shows how far the reading of articles is: how much of the input, how many articles, how fast, how long it takes still.
import type { Reached } from '../pipeline/gather.ts'
import { startProgress, type Progress } from './progress.ts'
import type { Screen } from './screen.ts'

export interface ReadingProgress {
  /** `size` is that of all inputs; undefined where nobody knows it. */
  readonly show: (reached: Reached, size: number | undefined) => void
  readonly stop: () => void
}

const MEGABYTE = 1_000_000

/** A run that is done before that many milliseconds says nothing. */
const QUIET = 3_000
/** From this part of the input on, how fast it was tells how long the rest takes: reading starts slowly. */
const TELLING = 0.02
/** Milliseconds between two lines where the size is not known. */
const PAUSE = 10_000

/** Begins to show; `now` tells milliseconds. */
export async function startReadingProgress(
  screen: Screen,
  now: () => number = () => performance.now(),
): Promise<ReadingProgress> {
  const progress = await startProgress({ name: 'Reading', unit: 'MB', isTimed: true }, screen)
  const begin = now()
  let last = begin
  return {
    show(reached, size) {
      const elapsed = now() - begin
      if (elapsed < QUIET) return
      if (size !== undefined) showPart(progress, { reached, size, elapsed })
      else if (now() - last >= PAUSE) {
        last = now()
        screen.complain(`Reading: ${rateOf(reached, elapsed)}\n`)
      }
    },
    stop: progress.stop,
  }
}

interface Part {
  readonly reached: Reached
  readonly size: number
  readonly elapsed: number
}

function showPart({ show }: Progress, { reached, size, elapsed }: Part): void {
  const total = Math.ceil(size / MEGABYTE)
  const done = Math.min(total, Math.floor(reached.bytes / MEGABYTE))
  const left = (elapsed * (size - reached.bytes)) / reached.bytes
  const time = reached.bytes < TELLING * size ? '' : `, about ${Math.ceil(left / 1000)} s left`
  show(done, total, `${rateOf(reached, elapsed)}${time}`)
}

/** "1200 articles, 41.3 a second" */
function rateOf({ articles }: Reached, elapsed: number): string {
  return `${articles} articles, ${((articles * 1000) / elapsed).toFixed(1)} a second`
}
