// The keys by which the profiles compare names: the benchmark's own, and a softer one.

/** Without white space and underscores, in lower case. */
export const keyOf = (words: string): string => words.replace(/[\s_]/gu, '').toLowerCase()

const QUOTES = /["“”„«»'‘’`]/gu
/** A bracket at the end: "Labour Party (Norvia)". */
const QUALIFIER = /\s*\([^()]*\)\s*$/u
const ARTICLE = /^\s*(?:the|an?)\s+/iu

/** Letters and digits only: without diacritics, quotes, the bracket at the end and the article at the start. */
export function softKey(words: string): string {
  const bare = words.replaceAll('_', ' ').replace(QUOTES, '').replace(QUALIFIER, '').replace(ARTICLE, '')
  return softText(bare)
}

/** A sentence in the letters of soft keys. */
export function softText(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
