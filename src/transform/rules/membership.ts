// Reads "has 5,000 members", "had about 1,200 members in 1952".
import { present } from '../../model/present.ts'
import { date, integer, said, text, type Rule } from '../rule.ts'
import { matchIn } from '../text/match.ts'
import { readCount } from '../text/numbers.ts'
import { textOf } from '../text/range.ts'
import { asOf } from './times.ts'

const MEMBERS =
  /^\s*(?:to have |having |at |(?:a membership )?of )?(?<vague>(?:about|around|approximately|some|over|more than|nearly|almost)\s+)?(?<count>[0-9][0-9.,]{0,11})(?<million> million)? (?:registered |paying |active )?members(?![\p{L}])(?! of )/iu

/** "has", "counted" */
const HAVING = /^(?:have|count|claim|number|report)$/u

/** "1.2 million" */
function countOf(words: string, million: string): number | undefined {
  if (million === '') return readCount(words)
  return /^[0-9]{1,3}(?:\.[0-9]{1,3})?$/u.test(words) ? Math.round(Number(words) * 1_000_000) : undefined
}

export const membership: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const { party, verb, complement } = clause
    if (party === undefined || !HAVING.test(verb.lemma)) return []
    const match = matchIn(MEMBERS, textOf(sentence.text, complement), complement.from)
    const n = match && countOf(match.group('count'), match.group('million'))
    if (match === undefined || n === undefined) return []
    const time = asOf(clause, sentence)
    const qualifiers = {
      ...present({ asOf: time && date(time.iso) }),
      ...(match.group('vague') === '' ? {} : { hedge: text('approximate') }),
    }
    const to = Math.max(match.to, time?.to ?? 0)
    return [
      said(clause, sentence, {
        subject: party.mention,
        relation: 'membership',
        object: integer(n),
        qualifiers,
        to,
        rule: 'membership/has-members',
      }),
    ]
  },
}
