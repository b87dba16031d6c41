// Words with their indefinite article.

const VOWEL = /^[aeiouAEIOU]/u

/** "a Party", "an Election" */
export function withArticle(word: string): string {
  return `${VOWEL.test(word) ? 'an' : 'a'} ${word}`
}
