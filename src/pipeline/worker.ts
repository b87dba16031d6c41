// A thread that finishes articles: it gets sources and gives back lines of JSON.
import { parentPort, workerData } from 'node:worker_threads'
import type { RuleFile } from '../model/user-rule.ts'
import type { Assignment } from './crew.ts'
import { makeFinish } from './finisher.ts'

const finish = makeFinish(workerData as readonly RuleFile[])

parentPort?.on('message', ({ source, advice }: Assignment) => {
  void finish(source, advice).then((line) => parentPort?.postMessage(line))
})
