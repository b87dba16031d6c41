// Tells in which language the headers of a table are.
import type { Table } from '../model/article.ts'
import { readHeader } from './rules/result-header.ts'
import { tableLanguages, tableWordsOf } from './rules/table-words.ts'

/** That of the article; where it is English, or has no words, the one that knows the headers clearly better. */
export function tableLanguageOf({ columns }: Table, articleLanguage: string): string {
  const [stated = 'en'] = articleLanguage.split('-')
  if (stated !== 'en' && tableLanguages.includes(stated)) return stated
  const headers = columns.flatMap((header) => header?.text ?? [])
  const isKnown = knownIn('en', headers) * 2 >= headers.length
  return isKnown || headers.length > MOST_COLUMNS ? 'en' : languageOfHeaders(headers)
}

/** English where none is clearly better. */
function languageOfHeaders(headers: readonly string[]): string {
  const counts = tableLanguages
    .map((language) => ({ language, count: knownIn(language, headers) }))
    .sort((a, b) => b.count - a.count)
  const [best, second] = counts
  if (best === undefined || best.count < FEWEST) return 'en'
  return best.count > (second?.count ?? 0) ? best.language : 'en'
}

const knownIn = (language: string, headers: readonly string[]) =>
  headers.filter((header) => readHeader(header, tableWordsOf(language)).meaning !== undefined).length

/** Fewer headers are alike by chance. */
const FEWEST = 3
/** Wider tables are no tables of results. */
const MOST_COLUMNS = 40
