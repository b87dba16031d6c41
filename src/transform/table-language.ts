// Tells in which language the headers of a table are.
import type { Table } from '../model/article.ts'
import { cleanCell } from './rules/cell-words.ts'
import { foreignRoleIn } from './rules/foreign-roles.ts'
import { readHeader } from './rules/result-header.ts'
import { tableLanguages, tableWordsOf, type TableWords } from './rules/table-words.ts'
import { label } from './text/fold.ts'

/** That of the article; where it is English, or has no words, the one that knows the headers clearly better. */
export function tableLanguageOf({ columns }: Table, articleLanguage: string): string {
  const [stated = 'en'] = articleLanguage.split('-')
  if (stated !== 'en' && tableLanguages.includes(stated)) return stated
  const headers = columns.flatMap((header) => header?.text ?? [])
  const isEnglish = knownIn('en', headers) * 2 >= headers.length
  return isEnglish || headers.length > MOST_COLUMNS ? 'en' : languageOfHeaders(headers)
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

function knownIn(language: string, headers: readonly string[]): number {
  const words = tableWordsOf(language)
  return headers.filter((header) => isKnown(header, words)).length
}

/** A header of results, or of leaders and their terms. */
function isKnown(header: string, words: TableWords): boolean {
  if (readHeader(header, words).meaning !== undefined) return true
  const bare = cleanCell(label(header))
  return (
    Object.values(words.leaderColumns).some((form) => form.test(bare)) ||
    foreignRoleIn(bare, { keys: new Set() }, words) !== undefined
  )
}

/** Fewer headers are alike by chance. */
const FEWEST = 3
/** Wider tables are no tables of results. */
const MOST_COLUMNS = 40
