// Reads "established on 15 June 2005, the 35th anniversary of the 15–16 June Worker Resistance".
import { integer, said, type Found, type Rule } from '../rule.ts'
import { label } from '../text/fold.ts'
import { readOrdinal } from '../text/numbers.ts'
import { textOf } from '../text/range.ts'
import { timeOf } from './times.ts'

/** Behind the date: ", the 35th anniversary of the X". */
const ANNIVERSARY =
  /^,\s*(?:on )?the (?<ordinal>[0-9]{1,4}(?:st|nd|rd|th)|\p{Ll}+) anniversary of (?:the )?(?<event>[^,;]{3,120})/u

export const anniversary: Rule = {
  on: 'clause',
  read(clause, sentence): readonly Found[] {
    const time = timeOf(clause, sentence)
    if (
      clause.party === undefined ||
      time === undefined ||
      !clause.asserted ||
      !/^(?:found|establish|form|create|launch)$/u.test(clause.verb.lemma)
    )
      return []
    const rest = textOf(sentence.text, { from: time.to, to: clause.complement.to })
    const { ordinal = '', event = '' } = ANNIVERSARY.exec(rest)?.groups ?? {}
    const words = event.replace(/[\s.]+$/u, '')
    if (words === '' || !/\p{Lu}/u.test(words)) return []
    const n = readOrdinal(ordinal)
    const to = time.to + rest.indexOf(words) + words.length
    const qualifiers = n === undefined ? {} : { ordinal: integer(n) }
    return [
      said(clause, sentence, {
        subject: clause.party,
        relation: 'anniversaryOf',
        object: { by: 'name', type: 'Event', name: label(words) },
        qualifiers,
        to,
        rule: 'anniversary/founding-day',
      }),
    ]
  },
}
