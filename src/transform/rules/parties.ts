// Reads lists of parties and persons behind a preposition or a verb.
import { spanOf, type Reading, type Referent, type Sentence } from '../reading.ts'
import { isTheParty, partyByName, personByName, type Scene } from '../referents.ts'
import { namesWithin } from '../text/names.ts'
import { phraseOfName } from '../text/phrases.ts'
import { label } from '../text/fold.ts'
import { matchIn } from '../text/match.ts'
import { isInside, textOf, type Range } from '../text/range.ts'
import { isPartyOrAlliance, type Topic } from '../topic.ts'

/** A referent with the range of its name (or of what stands for it) in the sentence. */
export interface Listed extends Referent, Range {}

/** Parties named (or left out) in a range, in order; names in clauses inside it belong there. */
export function partiesIn(range: Range, sentence: Sentence, { topic }: Reading): readonly Listed[] {
  const holes = sentence.clauses.filter(
    ({ kind, from }) => (kind === 'relative' || kind === 'reduced') && from > range.from,
  )
  const scene: Scene = { ...sentence, topic }
  const named = namesWithin(sentence.names, range, holes).flatMap((name) => {
    const phrase = phraseOfName(sentence.text, name)
    const referent = partyByName(name, scene, phrase.from >= range.from ? phrase : name)
    return referent === undefined ? [] : [{ ...referent, from: name.from, to: name.to }]
  })
  const elided = sentence.elisions
    .filter((elision) => isInside(elision, { from: range.from, to: range.to + 2 }))
    .map(({ mention, from, to }) => ({ mention, span: spanOf(sentence, { from, to }), from, to }))
  return [...named, ...elided].sort((a, b) => a.to - b.to)
}

/** Persons named in a range, in order. */
export function personsIn(range: Range, sentence: Sentence, { topic }: Reading): readonly Listed[] {
  return namesWithin(sentence.names, range).flatMap((name) => {
    const referent = personByName(name, { ...sentence, topic })
    return referent === undefined ? [] : [{ ...referent, from: name.from, to: name.to }]
  })
}

/** "It" is the party of the sentence before; else the topic, unless that sentence is about something else. */
function spokenOf(range: Range, sentence: Sentence, topic: Topic): Listed | undefined {
  const topicMention = isPartyOrAlliance(topic) ? ({ by: 'topic' } as const) : undefined
  const mention =
    sentence.before.party?.mention ?? (sentence.before.isOther === true ? undefined : topicMention)
  return mention && { mention, span: spanOf(sentence, range), ...range }
}

/** The party that a range begins with: "the party", "the HKP", "Labour Party, which …". */
export function partyAt(range: Range, sentence: Sentence, reading: Reading): Listed | undefined {
  const { topic } = reading
  const pronoun = /^\s*(?:it|them)(?![\p{L}])/u.exec(sentence.text.slice(range.from, range.to))?.[0]
  if (pronoun !== undefined)
    return spokenOf({ from: range.from, to: range.from + pronoun.length }, sentence, topic)
  const words =
    /^\s*(?:the|this) \p{Ll}+(?: \p{Ll}+)?/u.exec(sentence.text.slice(range.from, range.to))?.[0] ?? ''
  const generic = [words, words.replace(/ \p{Ll}+$/u, '')].find((phrase) => isTheParty(phrase, topic))
  const isOwned =
    generic !== undefined && /^ (?:of|for) /u.test(sentence.text.slice(range.from + generic.length))
  if (generic !== undefined && isPartyOrAlliance(topic) && !isOwned) {
    const to = range.from + generic.length
    return {
      mention: { by: 'topic' },
      span: spanOf(sentence, { from: range.from, to }),
      from: range.from,
      to,
    }
  }
  const name = sentence.names.find(
    ({ from }) => from >= range.from && /^\s*(?:the\s+)?$/iu.test(sentence.text.slice(range.from, from)),
  )
  return name === undefined
    ? undefined
    : partiesIn({ from: range.from, to: Math.max(name.to, range.from) }, sentence, reading)[0]
}

/** "a new party, the Free League", "his own movement called Forward": what stands behind the noun is its name. */
const NEW_PARTY =
  /^\s*(?:an?|his|her|their|another)\s(?:[\p{Ll}-]{1,20}\s){0,4}(?:party|movement|formation),?\s(?:called\s|named\s|known as\s)?(?:the\s)?[“"']?/u

/** The party that somebody makes: named at once, or behind "a new party". */
export function partyMade(range: Range, sentence: Sentence, reading: Reading): Listed | undefined {
  const match = matchIn(NEW_PARTY, textOf(sentence.text, range), range.from)
  if (match === undefined) return partyAt(range, sentence, reading)
  const name = sentence.names.find(({ from }) => from === match.to)
  if (name === undefined) return undefined
  const { from, to } = name
  const known = partyByName(name, { ...sentence, topic: reading.topic })
  const mention = known?.mention ?? { by: 'name', type: 'Party', name: label(name.text) }
  return { mention, span: spanOf(sentence, name), from, to }
}
