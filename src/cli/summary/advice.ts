// What became of the suggestions of a language model.
import type { Report } from '../../pipeline/report.ts'
import { dots, plural } from './counts.ts'

/** Two lines at most; none where no model was asked. */
export function adviceLines({ model: tally }: Report): readonly string[] {
  if (tally === undefined) return []
  const { model, passages, suggested, kept, refused, unanswered } = tally
  const head = [
    `${plural(passages, 'passage', 'passages')}`,
    `${kept} of ${plural(suggested, 'suggestion', 'suggestions')} kept`,
    ...(unanswered === 0 ? [] : [`${plural(unanswered, 'question', 'questions')} without an answer`]),
  ]
  const reasons = Object.entries(refused)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, n]) => `${n} ${reason}`)
  return [`Model ${model}   ${dots(head)}`, ...(reasons.length === 0 ? [] : [`  refused   ${dots(reasons)}`])]
}
