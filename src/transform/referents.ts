// Tells whom a noun phrase stands for: the topic, another party, a person, somebody spoken of before.
import type { ClauseView, Elision, Referent, Sentence } from './reading.ts'
import { spanOf } from './reading.ts'
import { countryNamed, countryOfDemonym } from './data/countries.ts'
import { partyWords } from './data/nouns.ts'
import { fold, label } from './text/fold.ts'
import { looksLikeParty, looksLikePerson, type Name } from './text/names.ts'
import type { Phrase } from './text/phrases.ts'
import { isInside, type Range } from './text/range.ts'
import type { Topic } from './topic.ts'

/** What is known while a sentence is being read. */
export interface Scene extends Pick<Sentence, 'text' | 'offset' | 'passage' | 'before' | 'names'> {
  readonly elisions: readonly Elision[]
  readonly topic: Topic
}

/** "the party", "the new movement", "this organisation": the party spoken of. */
const THE_PARTY = new RegExp(
  `^(?:the|this) (?:(?:new|newly formed|whole) )?(?:${partyWords.join('|')})$`,
  'iu',
)

/** The party that a phrase stands for. */
export function partyReferent(
  phrase: Phrase | undefined,
  scene: Scene,
  earlier: readonly ClauseView[],
): Referent | undefined {
  if (phrase === undefined) return undefined
  const span = spanOf(scene, phrase)
  if (phrase.kind === 'elided') return elided(phrase, scene)
  if (phrase.kind === 'name' && phrase.name !== undefined) return partyByName(phrase.name, scene, phrase)
  const topic: Referent | undefined =
    scene.topic.type === 'Party' ? { mention: { by: 'topic' }, span } : undefined
  if (THE_PARTY.test(phrase.words.replace(/\s+/gu, ' '))) return topic
  if (!/^(?:it|they)$/iu.test(phrase.words)) return undefined
  const spokenOf = earlier.findLast((clause) => clause.party !== undefined)?.party ?? scene.before.party
  if (spokenOf !== undefined && spokenOf.mention.by !== 'topic') return { mention: spokenOf.mention, span }
  return topic
}

function elided(phrase: Range, scene: Scene): Referent | undefined {
  const elision = scene.elisions.find((candidate) => candidate.from === phrase.from)
  return elision === undefined ? undefined : { mention: elision.mention, span: spanOf(scene, phrase) }
}

/** A name where a party is expected: one of the topic's names, one with a party noun, or one with "the" before it. */
export function partyByName(name: Name, scene: Scene, phrase: Range = name): Referent | undefined {
  const span = spanOf(scene, phrase)
  const isTopic = scene.topic.type === 'Party' && scene.topic.keys.has(fold(name.text))
  if (isTopic) return { mention: { by: 'topic' }, span }
  if (isPlaceName(name.text) || !mayBeParty(name, scene, phrase)) return undefined
  return { mention: { by: 'name', type: 'Party', name: label(name.text) }, span }
}

/** Lower-case nouns before a name that say it is something else: "the newspaper X", "the city of X". */
const OTHER_NOUN =
  /(?<![\p{L}-])(?!(?:the|a|an|its|their|both|his|her|this|that|new|old|first|second|last|former|then|original|rival|ruling|now|current|own|early|small|large|major|minor|short-lived|one|another|pro-\p{Ll}+|so-called)(?![\p{L}-]))[\p{Ll}-]+(?<!(?:ist|al|ive|ic|ian|ing|ed|ish|ese|party))(?![\p{L}-])/u

function mayBeParty(name: Name, scene: Scene, phrase: Range): boolean {
  const before = scene.text.slice(phrase.from, name.from)
  if (OTHER_NOUN.test(before)) return false
  if (looksLikeParty(name.text)) return true
  const hasArticle = /(?:^|\s)the\s+$/iu.test(scene.text.slice(Math.max(0, name.from - 6), name.from))
  return hasArticle && !/\s(?:of|in)\s/u.test(name.text)
}

const isPlaceName = (name: string) => countryNamed(name) !== undefined || countryOfDemonym(name) !== undefined

/** The person that a phrase stands for. */
export function personReferent(
  phrase: Phrase | undefined,
  scene: Scene,
  earlier: readonly ClauseView[],
): Referent | undefined {
  if (phrase === undefined) return undefined
  const span = spanOf(scene, phrase)
  if (phrase.kind === 'name' && phrase.name !== undefined)
    return phrase.from === phrase.name.from ? personByName(phrase.name, scene) : undefined
  if (!/^(?:he|she)$/iu.test(phrase.words)) return undefined
  const person = earlier.findLast((clause) => clause.person !== undefined)?.person ?? scene.before.person
  if (person !== undefined) return { mention: person.mention, span }
  return scene.topic.type === 'Person' ? { mention: { by: 'topic' }, span } : undefined
}

/** A name where a person is expected. */
export function personByName(
  name: Name,
  scene: Pick<Scene, 'topic' | 'passage' | 'offset'>,
): Referent | undefined {
  const span = spanOf(scene, name)
  const isTopicName = scene.topic.keys.has(fold(name.text))
  if (isTopicName) return scene.topic.type === 'Person' ? { mention: { by: 'topic' }, span } : undefined
  if (!looksLikePerson(name.text) || isPlaceName(name.text)) return undefined
  return { mention: { by: 'name', type: 'Person', name: label(name.text) }, span }
}

/** The names inside a range and outside its holes. */
export function namesWithin(
  names: readonly Name[],
  range: Range,
  holes: readonly Range[] = [],
): readonly Name[] {
  return names.filter((name) => isInside(name, range) && !holes.some((hole) => isInside(name, hole)))
}
