// Opens clauses that a conjunction joins and that have an adjunct in place of a subject: "… and in 1956 won", "but by 1990 became".
import { findDates } from './dates.ts'
import { matchesIn } from './match.ts'
import type { Opened, Opening } from './openings.ts'
import type { Range } from './range.ts'
import type { VerbGroup } from './verb-groups.ts'

const JOINED = /(?:^|[\s,;])(?:and|but)\s+(?=(?:in|on|at|by|from|since|until)\s(?:the\s)?[^,;]{4,40},?\s$)/giu
/** Words that may stand beside the date. */
const DATE_ALONE =
  /^(?:in|on|at|by|from|since|until)\s(?:the\s)?(?:early\s|late\s|spring of\s|summer of\s|autumn of\s|winter of\s)?#,?\s$/iu

/** What happened then, to whom the clause before is about. */
export function openBehindDate(verb: VerbGroup, gap: Range, { text, openings }: Opened): Opening | undefined {
  const partner = openings.findLast(({ kind }) => kind === 'main' || kind === 'coordinated')
  const match = matchesIn(JOINED, text.slice(gap.from, gap.to)).at(-1)
  if (match === undefined || partner?.subject === undefined) return undefined
  const begin = gap.from + match.to
  const words = text.slice(begin, verb.from)
  const [date, ...others] = findDates(words)
  if (date === undefined || others.length > 0) return undefined
  if (!DATE_ALONE.test(`${words.slice(0, date.from)}#${words.slice(date.to)}`)) return undefined
  return {
    verb,
    kind: 'coordinated',
    from: gap.from + match.from,
    isConditional: partner.isConditional,
    subject: partner.subject,
    leading: { from: begin, to: verb.from },
  }
}
