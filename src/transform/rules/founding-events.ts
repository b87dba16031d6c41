// Reads foundings by the events that they were: "its founding congress was held in X", "announced the formation of the party".
import type { Mention } from '../../model/claim.ts'
import type { Scene } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { matchIn, type Match } from '../text/match.ts'
import { foundedWhenAndWhere } from './founding.ts'
import { partyAt } from './parties.ts'

/** "its founding congress", "the formation of" */
const EVENT =
  /(?<![\p{L}])(?:the|its|their)\s(?:official\s|formal\s)?(?:(?:founding|constituent|constitutive|inaugural|foundation)\s(?:congress|conference|convention|meeting|assembly)|(?:formation|foundation|founding|creation|establishment|launch)(?=\sof\s))(?<of>\sof\s)?/iu
const HAPPENING = /^(?:hold|take|convene|meet|be|announce|proclaim|declare)$/u

/** Whose beginning it was: of the party that is named, of the clause's, of the one spoken of before, of the article's. */
function partyOf(event: Match, { clause, sentence, reading }: Scene): Mention | undefined {
  if (event.group('of') !== '')
    return partyAt({ from: event.to, to: sentence.text.length }, sentence, reading)?.mention
  const { before } = sentence
  const topic =
    reading.topic.type === 'Party' && before.isOther !== true ? ({ by: 'topic' } as const) : undefined
  return (clause.party ?? before.party)?.mention ?? topic
}

/** The event is what the clause is about, or right behind its verb. */
export const foundingEvents: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const { verb, leading, from, complement } = clause
    if (!HAPPENING.test(verb.lemma)) return []
    const start =
      verb.voice === 'passive' || !/^(?:hold|announce|proclaim|declare)$/u.test(verb.lemma)
        ? (leading?.to ?? from)
        : verb.to
    const words = sentence.text.slice(start, start < verb.from ? verb.from : complement.to)
    const event = matchIn(EVENT, words, start)
    const isFirst =
      event !== undefined && /^\s*(?:(?:and|but|when)\s)?$/u.test(words.slice(0, event.from - start))
    const subject = isFirst ? partyOf(event, { clause, sentence, reading }) : undefined
    return subject === undefined ? [] : foundedWhenAndWhere({ clause, sentence, reading, subject })
  },
}
