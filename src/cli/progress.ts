// Shows how far a long piece of work is: a bar on a terminal, lines elsewhere.
import type { SingleBar } from 'cli-progress'
import type { Screen } from './screen.ts'

/** `stop` may be called twice; nothing of a bar is left on the terminal. */
export interface Progress {
  /** `detail` stands behind the numbers: what else is worth knowing. */
  readonly show: (done: number, total: number, detail?: string) => void
  readonly stop: () => void
}

/** What is done, and what is counted: "Neo4j", "nodes and relationships". */
export interface ProgressWords {
  readonly name: string
  readonly unit: string
  /** The detail tells how long it takes still. */
  readonly isTimed?: true
}

/** Begins to show; nothing is seen until there is something to do. */
export async function startProgress(words: ProgressWords, { terminal, complain }: Screen): Promise<Progress> {
  if (terminal === undefined) return { show: showLines(words, complain), stop: () => undefined }
  const { default: library } = await import('cli-progress')
  const bar = new library.SingleBar({
    format: `${words.name} {bar} {value} of {total} ${words.unit}{detail}${timeOf(words)}`,
    stream: terminal,
    clearOnComplete: true,
    hideCursor: true,
    // Ctrl-C gives the cursor back.
    gracefulExit: true,
  })
  return {
    show: showOn(bar),
    stop: () => {
      bar.stop()
    },
  }
}

const timeOf = ({ isTimed }: ProgressWords) => (isTimed === true ? '' : ', {eta_formatted} left')

const behind = (detail: string | undefined) => (detail === undefined ? '' : `, ${detail}`)

function showOn(bar: SingleBar): Progress['show'] {
  return (done, total, detail) => {
    if (total === 0) return
    const payload = { detail: behind(detail) }
    if (bar.isActive) bar.update(done, payload)
    else bar.start(total, done, payload)
  }
}

/** A line for each tenth of the way. */
function showLines({ name, unit }: ProgressWords, say: Screen['complain']): Progress['show'] {
  let reached = -1
  return (done, total, detail) => {
    const tenths = total === 0 ? reached : Math.floor((10 * done) / total)
    if (tenths > reached) say(`${name}: ${done} of ${total} ${unit}${behind(detail)}\n`)
    reached = tenths
  }
}
