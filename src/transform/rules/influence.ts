// Reads whose ideas a party follows: "is based around X's ideas", "is led by his example", "inspired by the thought of X".
import { ideaNouns } from '../data/nouns.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import { personByName } from '../referents.ts'
import { said, type Found, type Rule } from '../rule.ts'
import { matchIn } from '../text/match.ts'
import { textOf } from '../text/range.ts'
import { holderOfIdeas } from './ideologies.ts'

const NOUN = `(?:${ideaNouns.join('|')})(?![\\p{L}-])`
const IDEAS = `(?:(?:own|political|revolutionary|philosophical)\\s+){0,2}${NOUN}(?:(?:,| and|, and)\\s+(?:\\p{Ll}+\\s+)?${NOUN}){0,4}`
/** "his example and political thought" */
const HIS_IDEAS = new RegExp(`(?<![\\p{L}])(?:his|her)\\s+${IDEAS}`, 'u')
/** "'s ideas and philosophy", behind a name */
const OWN_IDEAS = new RegExp(`^['’]s?\\s+${IDEAS}`, 'u')
/** "the ideas of ", before a name */
const IDEAS_OF = new RegExp(`(?<![\\p{L}])${NOUN}\\s+of\\s+$`, 'u')

export const influence: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const { verb } = clause
    const isFollowing = verb.voice === 'passive' && /^(?:base|lead|inspire)$/u.test(verb.lemma)
    return isFollowing ? (hisIdeas(clause, sentence) ?? namedIdeas(clause, sentence, reading)) : []
  },
}

const statement = { relation: 'basedOnIdeasOf', rule: 'influence/follows' } as const

/** The person spoken of last is meant; the name's words are evidence too. */
function hisIdeas(clause: ClauseView, sentence: Sentence): readonly Found[] | undefined {
  const match = matchIn(HIS_IDEAS, textOf(sentence.text, clause.complement), clause.complement.from)
  const { person } = sentence.before
  if (match === undefined || person === undefined || clause.party === undefined) return undefined
  return [
    said(clause, sentence, {
      ...statement,
      subject: clause.party.mention,
      object: person.mention,
      to: match.to,
      more: [person.span],
    }),
  ]
}

function namedIdeas(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { topic } = reading
  const { complement } = clause
  const party = clause.party ?? holderOfIdeas(clause.subject, sentence, reading)
  if (party === undefined) return []
  return sentence.names.flatMap((name) => {
    if (name.from < complement.from || name.to > complement.to) return []
    const person = personByName(name, { ...sentence, topic })
    const own = matchIn(OWN_IDEAS, sentence.text.slice(name.to), name.to)
    const isOwner = own !== undefined || IDEAS_OF.test(sentence.text.slice(complement.from, name.from))
    if (person === undefined || !isOwner) return []
    return [
      said(clause, sentence, {
        ...statement,
        subject: party.mention,
        object: person.mention,
        to: own?.to ?? name.to,
      }),
    ]
  })
}
