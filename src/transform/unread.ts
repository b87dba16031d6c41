// Sentences and tables with names or numbers of which no rule made anything.
import type { Finding } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import { spanOf, type Reading, type Sentence } from './reading.ts'
import type { Doubt } from './rule.ts'

/** Tables with figures of which nothing was read. */
export function unreadTables(
  { topic, tables }: Reading,
  found: readonly (Finding | Doubt)[],
): readonly Doubt[] {
  const places = found.flatMap((one) => ('code' in one ? [one.span] : one.spans.slice(0, 1)))
  const isRead = ({ start, end }: Span) => places.some((span) => span.start >= start && span.end <= end)
  return tables.flatMap(({ table }) => {
    const hasFigures = table.rows.some(({ cells }) => cells.some((cell) => /[0-9]/u.test(cell?.text ?? '')))
    if (topic.type === undefined || !hasFigures || isRead(table.span)) return []
    return [{ code: 'unread-table', message: 'no rule knows what its columns hold', span: table.headerSpan }]
  })
}

export function unreadSentences(
  { topic, sentences }: Reading,
  findings: readonly Finding[],
): readonly Doubt[] {
  if (topic.type === undefined) return []
  const starts = findings.flatMap(({ spans }) => spans.map(({ start }) => start)).sort((a, b) => a - b)
  return sentences.flatMap((sentence) => {
    const span = spanOf(sentence, { from: 0, to: sentence.text.length })
    const isRead = (starts[firstFrom(starts, span.start)] ?? Infinity) < span.end
    if (sentence.isTooLong === true)
      return [
        {
          code: 'unread-sentence',
          message: `${String(sentence.text.length)} characters without an end: no sentence, not read`,
          span: { start: span.start, end: span.start + 80 },
        },
      ]
    if (isRead || !saysSomething(sentence)) return []
    return [{ code: 'unread-sentence', message: 'it has a name or a number, and no rule reads it', span }]
  })
}

/** Index of the first number that is not below `value`; numbers ascend. */
function firstFrom(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}

function saysSomething({ names, text, source }: Sentence): boolean {
  return source === 'prose' && (names.length > 1 || /[0-9]/u.test(text))
}
