// Splits a file into a half that may be read while rules are written and a half that is only judged.
import { createHash } from 'node:crypto'
import { softKey } from './keys.ts'
import type { GoldSentence } from './records.ts'

export type Half = 'read' | 'unread'

/**
 * The half of a sentence. Paraphrases of one person's life stay together: the subject of most of its triples decides, the
 * first of several, by the parity of the first 32 bits of the SHA-256 of its soft key (even is read).
 */
export function halfOf(sentence: GoldSentence): Half {
  const hash = createHash('sha256').update(mainSubject(sentence)).digest()
  return hash.readUInt32BE(0) % 2 === 0 ? 'read' : 'unread'
}

function mainSubject({ sent, triples }: GoldSentence): string {
  const subjects = triples.map(([subject]) => softKey(subject))
  const count = (subject: string) => subjects.filter((other) => other === subject).length
  const [main = softKey(sent)] = subjects.toSorted((a, b) => count(b) - count(a))
  return main
}
