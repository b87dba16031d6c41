// Reads "established on 15 June 2005, the 35th anniversary of the 15–16 June Worker Resistance".
import { present } from '../../model/present.ts'
import { said, type Rule } from '../rule.ts'
import { label } from '../text/fold.ts'
import { matchIn } from '../text/match.ts'
import { readOrdinal } from '../text/numbers.ts'
import { textOf } from '../text/range.ts'
import { isFounding, timeOf } from './times.ts'

/** Behind the date: ", the 35th anniversary of the X", where X has a capital letter. */
const ANNIVERSARY =
  /^,\s*(?:on )?the (?<ordinal>[0-9]{1,4}(?:st|nd|rd|th)|\p{Ll}+) anniversary of (?:the )?(?<event>(?=[^,;]*\p{Lu})[^,;]{2,119}[^,;.\s])/u

export const anniversary: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const time = timeOf(clause, sentence)
    if (clause.party === undefined || time === undefined || !isFounding(clause)) return []
    const match = matchIn(
      ANNIVERSARY,
      textOf(sentence.text, { from: time.to, to: clause.complement.to }),
      time.to,
    )
    if (match === undefined) return []
    const n = readOrdinal(match.group('ordinal'))
    return [
      said(clause, sentence, {
        subject: clause.party.mention,
        relation: 'anniversaryOf',
        object: { by: 'name', type: 'Event', name: label(match.group('event')) },
        qualifiers: present({ ordinal: n === undefined ? undefined : ({ type: 'integer', n } as const) }),
        to: match.to,
        rule: 'anniversary/founding-day',
      }),
    ]
  },
}
