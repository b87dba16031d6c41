// Those who finish articles: this thread alone, or several of its own.
import { extname } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Advice } from '../model/advice.ts'
import type { Source } from '../model/source.ts'
import type { RuleFile } from '../model/user-rule.ts'
import { failed } from './finish-article.ts'
import { makeFinish, type Finish } from './finisher.ts'

/** Finishes articles; a finished article is a line of JSON, the same whoever made it. */
export interface Crew {
  /** Articles that it takes at once. */
  readonly capacity: number
  readonly finish: Finish
  close(): Promise<void>
}

/** Whom to hire. */
export interface Hiring {
  /** Threads. */
  readonly jobs: number
  /** The users' rules, for each of them. */
  readonly ruleFiles?: readonly RuleFile[]
  /** Seconds that one article may take in a thread of its own. */
  readonly timeLimit?: number
}

/** A crew of so many threads; of one it is this thread, unless each article has its time, or rules may never end. */
export function hireCrew({ jobs, ruleFiles = [], timeLimit }: Hiring): Crew {
  if (jobs === 1 && timeLimit === undefined && ruleFiles.length === 0) return soloCrew()
  return threadCrew({ jobs, ruleFiles, timeLimit: timeLimit ?? PATIENCE })
}

/** Seconds in which a thread has read an article of any size, unless a rule never ends. */
const PATIENCE = 600

/** Units of text above which an article could fill the memory of the whole run: a thread has a limit of its own. */
const LARGE = 500_000

function soloCrew(): Crew {
  const finish = makeFinish([])
  let thread: Crew | undefined
  return {
    capacity: 1,
    async finish(source, advice) {
      if (source.text.length > LARGE)
        return (thread ??= threadCrew({ jobs: 1, ruleFiles: [], timeLimit: PATIENCE })).finish(source, advice)
      // Signals and timers have their turn between two articles.
      await nextTurn()
      return finish(source, advice)
    },
    close: async () => thread?.close(),
  }
}

/** What a thread is given. */
export interface Assignment {
  readonly source: Source
  readonly advice: Advice | undefined
}

/** An article that is being finished, or waits for a thread. */
interface Task extends Assignment {
  readonly done: (line: string) => void
}

/** Articles for each thread: one in work and one at hand. */
const AT_HAND = 2

/** Megabytes of a thread's heap: an article that takes more fails alone. */
const HEAP = 1_024
const TOO_MUCH = `it takes more than the ${HEAP} MB of memory that one article may take; split it`

/** Threads, the idle ones among them, and the articles that wait for one. */
interface Threads {
  readonly ruleFiles: readonly RuleFile[]
  readonly timeLimit: number
  readonly all: Set<Worker>
  readonly idle: Worker[]
  readonly waiting: Task[]
}

function threadCrew({ jobs, ...each }: Required<Hiring>): Crew {
  const threads: Threads = { ...each, all: new Set(), idle: [], waiting: [] }
  for (let n = 0; n < jobs; n++) threads.idle.push(hire(threads))
  return {
    capacity: jobs * AT_HAND,
    finish: (source, advice) =>
      new Promise((done) => {
        const worker = threads.idle.pop()
        if (worker === undefined) threads.waiting.push({ source, advice, done })
        else start(worker, { source, advice, done }, threads)
      }),
    close: async () => {
      await Promise.all([...threads.all].map((worker) => worker.terminate()))
    },
  }
}

function hire({ all, ruleFiles }: Threads): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP }
  const worker = new Worker(workerFile, { resourceLimits, workerData: ruleFiles })
  all.add(worker)
  return worker
}

function start(worker: Worker, { source, advice, done }: Task, threads: Threads): void {
  const finished = (line: string, free: Worker) => {
    clearTimeout(timer)
    worker.off('message', answered)
    worker.off('error', died)
    done(line)
    const task = threads.waiting.shift()
    if (task === undefined) threads.idle.push(free)
    else start(free, task, threads)
  }
  const answered = (line: string) => finished(line, worker)
  // The thread is gone, and with it this article; another thread takes its place.
  const lost = (reason: string) => {
    threads.all.delete(worker)
    finished(JSON.stringify(failed(source.key, reason)), hire(threads))
  }
  const died = (error: Error & { readonly code?: string }) =>
    lost(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_MUCH : `the reader failed: ${error.message}`)
  const timer = setTimeout(() => {
    void worker.terminate()
    lost(`it takes longer than the ${threads.timeLimit} s that one article may take (--time-limit)`)
  }, threads.timeLimit * 1000)
  worker.on('message', answered)
  worker.on('error', died)
  worker.postMessage({ source, advice } satisfies Assignment)
}

/** The file beside this one, in the form that this one has. */
const workerFile = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)
