// Shows how far a long piece of work is: a bar on a terminal, lines elsewhere.
import type { SingleBar } from 'cli-progress'
import type { Screen } from './screen.ts'

/** `stop` may be called twice; nothing of a bar is left on the terminal. */
export interface Progress {
  readonly show: (done: number, total: number) => void
  readonly stop: () => void
}

/** What is done, and what is counted: "Neo4j", "nodes and relationships". */
export interface ProgressWords {
  readonly name: string
  readonly unit: string
}

/** Begins to show; nothing is seen until there is something to do. */
export async function startProgress(words: ProgressWords, { terminal, complain }: Screen): Promise<Progress> {
  if (terminal === undefined) return { show: showLines(words, complain), stop: () => undefined }
  const { default: library } = await import('cli-progress')
  const bar = new library.SingleBar({
    format: `${words.name} {bar} {value} of {total} ${words.unit}, {eta_formatted} left`,
    stream: terminal,
    clearOnComplete: true,
    hideCursor: true,
  })
  return {
    show: showOn(bar),
    stop: () => {
      bar.stop()
    },
  }
}

function showOn(bar: SingleBar): Progress['show'] {
  return (done, total) => {
    if (total === 0) return
    if (bar.isActive) bar.update(done)
    else bar.start(total, done)
  }
}

/** A line for each tenth of the way. */
function showLines({ name, unit }: ProgressWords, say: Screen['complain']): Progress['show'] {
  let reached = -1
  return (done, total) => {
    const tenths = total === 0 ? reached : Math.floor((10 * done) / total)
    if (tenths > reached) say(`${name}: ${done} of ${total} ${unit}\n`)
    reached = tenths
  }
}
