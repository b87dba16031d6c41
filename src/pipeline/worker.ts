// A thread that finishes articles: it gets sources and gives back lines of JSON.
import { parentPort, workerData } from 'node:worker_threads'
import type { Source } from '../model/source.ts'
import type { RuleFile } from '../model/user-rule.ts'
import { finishArticle } from './finish-article.ts'
import { importRules } from './import-rules.ts'

// What comes meanwhile waits until somebody listens.
const rules = await importRules(workerData as readonly RuleFile[])

// As text, what is given back goes from thread to thread in one piece; as objects it would be copied one by one.
parentPort?.on('message', (source: Source) => {
  parentPort?.postMessage(JSON.stringify(finishArticle(source, { rules })))
})
