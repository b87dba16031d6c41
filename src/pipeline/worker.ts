// A thread that finishes articles: it gets sources and gives back lines of JSON.
import { parentPort } from 'node:worker_threads'
import type { Source } from '../model/source.ts'
import { finishArticle } from './finish-article.ts'

// As text, what is given back goes from thread to thread in one piece; as objects it would be copied one by one.
parentPort?.on('message', (source: Source) => {
  parentPort?.postMessage(JSON.stringify(finishArticle(source)))
})
