// Tells English sentences from others by their small words, whatever the page declares.
import { documentOf } from './document.ts'
import type { Reading } from './reading.ts'

/** Small words that German, French, Spanish, Italian, Dutch and the Scandinavian languages do not have. */
const OWN = /(?<![\p{L}])(?:the|and|with|from|by|has|were|which|he|she|his|their|(?:is|was) an?)(?![\p{L}])/iu
/** Six words or more. */
const LONG = /^(?:\S+\s+){5}/u
/** Of fewer sentences nothing can be told. */
const FEWEST = 8

/** The page is declared English, or not declared, and at least half of its longer sentences have a small word of English. */
export function readsAsEnglish({ article, topic, sentences }: Reading): boolean {
  if (!/^(?:en|simple)(?:-|$)/u.test(documentOf({ article, topic }).language)) return false
  const prose = sentences.filter(({ source, text }) => source === 'prose' && LONG.test(text))
  return prose.length < FEWEST || prose.filter(({ text }) => OWN.test(text)).length * 2 >= prose.length
}

/** A sentence in German, French, Spanish or Italian: small words of theirs, and none of English. */
export const isForeign = (words: string) => FOREIGN.test(words) && !ENGLISH.test(words)

const FOREIGN =
  /(?<![\p{L}])(?:der|das|und|dem|ein|eine|einer|wurde|les|une|dans|est|los|las|del|una|della|nel)(?![\p{L}])/iu
const ENGLISH = /(?<![\p{L}])(?:the|of|and|is|by|with|from|he|she|his|her)(?![\p{L}])/iu
