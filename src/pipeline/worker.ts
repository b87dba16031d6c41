// A thread that finishes articles: it gets sources and gives back lines of JSON.
import { parentPort, workerData } from 'node:worker_threads'
import { present } from '../model/present.ts'
import type { RuleFile } from '../model/user-rule.ts'
import type { Assignment } from './crew.ts'
import { finishArticle } from './finish-article.ts'
import { importRules } from './import-rules.ts'

// What comes meanwhile waits until somebody listens.
const rules = await importRules(workerData as readonly RuleFile[])

// As text, what is given back goes from thread to thread in one piece; as objects it would be copied one by one.
parentPort?.on('message', ({ source, advice }: Assignment) => {
  parentPort?.postMessage(JSON.stringify(finishArticle(source, present({ rules, advice }))))
})
