// Words of a quote that stand for what the article is about: "it", "its", "the party", "she".
import type { Sentence } from '../reading.ts'
import { isTheParty } from '../referents.ts'
import { looksLikeParty, looksLikePerson } from '../text/names.ts'
import { fold } from '../text/fold.ts'
import { matchesIn, matchIn } from '../text/match.ts'
import type { Topic } from '../topic.ts'

const pronouns = {
  Party: /(?<![\p{L}'’-])(?:it|its|they|their)(?![\p{L}-])/iu,
  Person: /(?<![\p{L}'’-])(?:he|she|his|her)(?![\p{L}-])/iu,
}

/** "the party", "the new party", "this political party": up to three words behind an article. */
const DEFINITE = /(?<![\p{L}])(?:the|this)(?: [\p{L}-]{2,20}){1,3}/giu

/** Whether a word of the quote stands for the topic. A pronoun does where nobody else was spoken of before it. */
export function standsForTopic(quote: string, sentence: Sentence | undefined, topic: Topic): boolean {
  if (topic.type !== 'Party' && topic.type !== 'Person') return false
  if (topic.type === 'Party' && holdsTheParty(quote, topic)) return true
  const pronoun = matchIn(pronouns[topic.type], quote)
  return (
    pronoun !== undefined &&
    sentence !== undefined &&
    isAlone(sentence, topic, pronounIn(sentence, topic.type))
  )
}

function holdsTheParty(quote: string, topic: Topic): boolean {
  return matchesIn(DEFINITE, quote.replace(/\s/gu, ' ')).some(({ words }) => {
    const parts = words.split(' ')
    return [2, 3, 4].some((length) => isTheParty(parts.slice(0, length).join(' '), topic))
  })
}

const pronounIn = ({ text }: Sentence, type: keyof typeof pronouns) =>
  matchIn(pronouns[type], text)?.from ?? 0

/** Nobody of its kind but the topic is spoken of before a place of the sentence, nor in the sentence before. */
function isAlone({ text, names, before }: Sentence, { type, keys }: Topic, at: number): boolean {
  const last = type === 'Party' ? before.party : before.person
  if (before.isOther === true || (last !== undefined && last.mention.by !== 'topic')) return false
  const looksAlike = type === 'Party' ? looksLikeParty : looksLikePerson
  return !names.some(({ from, to }) => {
    const name = text.slice(from, to)
    return to <= at && looksAlike(name) && !keys.has(fold(name))
  })
}
