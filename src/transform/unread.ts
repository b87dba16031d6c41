// Sentences that name somebody or give a number and of which no rule made anything.
import type { Finding } from '../model/claim.ts'
import type { Reading, Sentence } from './reading.ts'
import { spanOf } from './reading.ts'
import type { Doubt } from './rule.ts'

export function unreadSentences(reading: Reading, findings: readonly Finding[]): readonly Doubt[] {
  if (reading.topic.type === undefined) return []
  const read = findings.flatMap(({ spans }) => spans)
  return reading.sentences.flatMap((sentence) => {
    const span = spanOf(sentence, { from: 0, to: sentence.text.length })
    const isRead = read.some((other) => other.start < span.end && span.start < other.end)
    return isRead || !saysSomething(sentence)
      ? []
      : [{ code: 'unread-sentence', message: 'it has a name or a number, and no rule reads it', span }]
  })
}

function saysSomething({ names, text, source }: Sentence): boolean {
  return source === 'prose' && (names.length > 1 || /[0-9]/u.test(text))
}
