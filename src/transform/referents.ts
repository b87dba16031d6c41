// Tells whom a noun phrase stands for: the topic, another party, a person, somebody spoken of before.
import { countryNamed, countryOfDemonym } from './data/countries.ts'
import { armedBodies, internationalBodies, partyWords } from './data/nouns.ts'
import { spanOf, type ClauseView, type Elision, type Referent, type Sentence } from './reading.ts'
import { spokenOfAs } from './kin.ts'
import { withoutTitle } from './titles-before-names.ts'
import { fold, label } from './text/fold.ts'
import { matchIn } from './text/match.ts'
import { isBodyWord, looksLikeParty, looksLikePerson, namesWithin, type Name } from './text/names.ts'
import { lifeSpanAt } from './text/life-spans.ts'
import type { Phrase } from './text/phrases.ts'
import type { Range } from './text/range.ts'
import { wholeNameOf } from './short-names.ts'
import { isPartyOrAlliance, type Topic } from './topic.ts'

/** What is known while a sentence is being read. */
export interface Scene extends Pick<
  Sentence,
  'text' | 'offset' | 'passage' | 'before' | 'names' | 'shortNames'
> {
  readonly elisions: readonly Elision[]
  readonly topic: Topic
}

const THE_PARTY = new RegExp(
  `^(?:the|this) (?:(?:new|newly formed|whole) )?(?:political )?(?<noun>${partyWords.join('|')})$`,
  'iu',
)

/** "the party", and "the movement" where the topic is called one: in an article on a party, that party; "the alliance" in one on an alliance. */
export function isTheParty(words: string, { name = '', type }: Topic): boolean {
  const noun = matchIn(THE_PARTY, words.trim().replace(/\s+/gu, ' '))?.group('noun').toLowerCase()
  const generic = type === 'Organization' ? /^(?:alliance|coalition)$/u : /party$|^organi[sz]ation$/u
  return (
    noun !== undefined &&
    (generic.test(noun) ||
      fold(name)
        .split(/[^\p{L}]+/u)
        .includes(noun))
  )
}

/** The party that a phrase stands for. */
export function partyReferent(
  phrase: Phrase | undefined,
  scene: Scene,
  earlier: readonly ClauseView[],
): Referent | undefined {
  if (phrase === undefined) return undefined
  switch (phrase.kind) {
    case 'elided':
      return elided(phrase, scene)
    case 'name':
      return phrase.name === undefined ? undefined : partyByName(phrase.name, scene, phrase)
    case 'pronoun':
      return /^(?:it|they)$/iu.test(phrase.words) ? spokenOf(phrase, scene, earlier) : undefined
    case 'noun':
      return isTheParty(phrase.words, scene.topic)
        ? topicAt(phrase, scene, 'Party')
        : partyBeside(phrase, scene)
    default:
      return phrase.kind satisfies never
  }
}

const PARTY_NOUN = new RegExp(
  `(?:^|\\s)(?:${partyWords.join('|')}|rival|split|offshoot|predecessor|successor|forerunner)(?:\\s(?:of|to|from)\\s[^,;]{1,80})?$`,
  'iu',
)

/** "a breakaway faction, the Tide Union,", "a rival of the Radicals, the Tide Union," */
function partyBeside({ words, to }: Phrase, scene: Scene): Referent | undefined {
  const name = PARTY_NOUN.test(words)
    ? scene.names.find(({ from }) => /^,\s(?:the\s)?$/u.test(scene.text.slice(to, from)))
    : undefined
  return name && scene.text.charAt(name.to) === ',' ? partyByName(name, scene) : undefined
}

function topicAt(range: Range, scene: Scene, type: 'Party' | 'Person'): Referent | undefined {
  const isMeant = type === 'Party' ? isPartyOrAlliance(scene.topic) : scene.topic.type === type
  return isMeant ? { mention: { by: 'topic' }, span: spanOf(scene, range) } : undefined
}

/** "It" is the party spoken of last, in the sentence or just before it; else the topic, unless something else was. */
function spokenOf(phrase: Range, scene: Scene, earlier: readonly ClauseView[]): Referent | undefined {
  const last = earlier.findLast((clause) => clause.party !== undefined)?.party ?? scene.before.party
  if (last === undefined && scene.before.isOther === true) return undefined
  return last === undefined ? topicAt(phrase, scene, 'Party') : spokenOfAgain(last, phrase, scene)
}

/** What was spoken of before, at the place of a pronoun. */
function spokenOfAgain(
  { mention, span, antecedent = span }: Referent,
  phrase: Range,
  scene: Scene,
): Referent {
  return { mention, span: spanOf(scene, phrase), ...(mention.by === 'topic' ? {} : { antecedent }) }
}

function elided(phrase: Range, scene: Scene): Referent | undefined {
  const elision = scene.elisions.find((candidate) => candidate.from === phrase.from)
  return elision === undefined ? undefined : { mention: elision.mention, span: spanOf(scene, phrase) }
}

/** A name where a party is expected: one of the topic's names, one with a party noun, or one with "the" before it. */
export function partyByName(name: Name, scene: Scene, phrase: Range = name): Referent | undefined {
  if (isTopicName(name, scene)) return topicAt(phrase, scene, 'Party')
  const full = knownName(name, scene)
  if (full !== undefined) return referentOf(full, scene, phrase)
  const whole = wholeName(name.text, scene)
  if (whole !== undefined) return whole === 'unclear' ? undefined : referentOf(whole, scene, phrase)
  const isShort = scene.shortNames.topic.has(fold(name.text))
  if (isShort || isPlaceName(name.text) || !mayBeParty(name, scene, phrase)) return undefined
  return referentOf(name.text, scene, phrase)
}

/** What an abbreviation stands for, or what is linked to the page of a party. */
function knownName({ text: name }: Name, { shortNames }: Scene): string | undefined {
  const key = fold(name)
  const linked = shortNames.linked.has(key) && !isPlaceName(name) ? name : undefined
  return shortNames.parties.get(key) ?? linked
}

/** The party of a full name. */
function referentOf(name: string, scene: Scene, phrase: Range): Referent | undefined {
  return isPartyOrAlliance(scene.topic) && scene.topic.keys.has(fold(name))
    ? topicAt(phrase, scene, 'Party')
    : { mention: { by: 'name', type: 'Party', name: label(name) }, span: spanOf(scene, phrase) }
}

/** The full name of which a name is a part: of the topic, where it is a party, or of a party named before. */
function wholeName(name: string, { topic, shortNames }: Scene): string | undefined {
  return wholeNameOf(name, [...(isPartyOrAlliance(topic) ? [topic.name ?? ''] : []), ...shortNames.named])
}

/** One of the topic's names, or with "the" a short form of one. */
function isTopicName(name: Name, { topic, shortNames, text }: Scene): boolean {
  const key = fold(name.text)
  if (topic.keys.has(key) || shortNames.declared.has(key)) return true
  const hasArticle = /(?:^|\s)the\s(?:\p{Ll}+\s){0,2}$/iu.test(
    text.slice(Math.max(0, name.from - 40), name.from),
  )
  return shortNames.topic.has(key) && (hasArticle || /^\p{Lu}{2,}$/u.test(name.text))
}

/** Words that may stand between "the" and the name of a party. */
const BEFORE_PARTY =
  /^(?:the|a|an|its|their|both|his|her|this|that|new|old|first|second|last|former|then|original|rival|ruling|now|current|own|early|small|large|major|minor|short-lived|one|another|so-called|party)$|(?:ist|al|ive|ic|ian|ing|ed|ish|ese)$/iu

/** "the newspaper X" is none, nor "the Central Bank"; "the X" may be one in an article on a party. */
function mayBeParty(name: Name, scene: Scene, phrase: Range): boolean {
  const before = scene.text.slice(phrase.from, name.from).match(/[\p{L}-]+/gu) ?? []
  if (!before.every((word) => BEFORE_PARTY.test(word)) || internationalBodies.has(fold(name.text)))
    return false
  return looksLikeParty(name.text) || (scene.topic.type === 'Party' && isDefiniteName(name, scene))
}

/** "the X", where no word of X is the noun of something else and X is not the X of a place. */
function isDefiniteName(name: Name, scene: Scene): boolean {
  const hasArticle = /(?:^|\s)the\s+$/iu.test(scene.text.slice(Math.max(0, name.from - 6), name.from))
  const words = name.text.split(/\s+/u)
  const isForce = armedBodies.includes(words.at(-1)?.toLowerCase() ?? '')
  return hasArticle && !isForce && !/\s(?:of|in)\s/u.test(name.text) && !words.some(isBodyWord)
}

const isPlaceName = (name: string) => countryNamed(name) !== undefined || countryOfDemonym(name) !== undefined

/** The person that a phrase stands for. */
export function personReferent(
  phrase: Phrase | undefined,
  scene: Scene,
  earlier: readonly ClauseView[],
): Referent | undefined {
  const name = phrase && personIn(phrase, scene)
  if (name !== undefined) return personByName(name, scene)
  if (phrase === undefined || !/^(?:he|she)$/iu.test(phrase.words)) return undefined
  const last = spokenOfBefore(phrase, scene, earlier)
  if (last === 'unclear') return undefined
  return last === undefined ? topicAt(phrase, scene, 'Person') : spokenOfAgain(last, phrase, scene)
}

/** In the sentence, else before it. */
function spokenOfBefore({ from: to, words }: Phrase, scene: Scene, earlier: readonly ClauseView[]) {
  const subject = earlier.findLast((clause) => clause.person !== undefined)?.person
  const from = earlier[0]?.verb.to ?? to
  return subject ?? namedBetween({ from, to }, scene) ?? spokenOfAs(words, scene.before)
}

/** "The League lost its leader, Ada Mor, when she": the one person that the clauses before name behind a verb. */
function namedBetween(range: Range, scene: Scene): Referent | 'unclear' | undefined {
  const names = namesWithin(scene.names, range).filter(({ text }) => text.includes(' '))
  const persons = names.flatMap((name) => personByName(name, scene) ?? [])
  const [person, ...others] = new Map(persons.map((one) => [JSON.stringify(one.mention), one])).values()
  return others.length > 0 ? 'unclear' : person
}

/** "the poet ", "his son ": what may stand before a name and leave the phrase a person's. */
const BEFORE_PERSON =
  /^(?:(?:the|his|her|its|their)\s)?(?:(?!(?:of|in|and|at|by|for|from|to|with|around|under|near|against|behind|between|among)\s)[\p{Ll}-]+\s){0,3}$/iu

/** The name of a phrase, where that is a person's; "its leader, X,": the name between commas. */
function personIn({ kind, name, from, to }: Phrase, { text, names }: Scene): Name | undefined {
  if (kind === 'name') return name && BEFORE_PERSON.test(text.slice(from, name.from)) ? name : undefined
  const beside = kind === 'noun' ? names.find((one) => /^,\s$/u.test(text.slice(to, one.from))) : undefined
  return beside && text.charAt(beside.to) === ',' ? beside : undefined
}

/** A name where a person is expected. */
export function personByName(
  name: Name,
  scene: Pick<Scene, 'topic' | 'passage' | 'offset' | 'shortNames'>,
): Referent | undefined {
  const span = spanOf(scene, name)
  if (isMononym(name, scene)) return { mention: { by: 'name', type: 'Person', name: label(name.text) }, span }
  const known =
    scene.shortNames.persons.get(fold(name.text)) ?? (/\s/u.test(name.text) ? name.text : undefined)
  const bare = known === undefined ? '' : (withoutTitle(known, scene.shortNames) ?? '')
  if (isSubject([name.text, bare], scene.topic))
    return scene.topic.type === 'Person' ? { mention: { by: 'topic' }, span } : undefined
  if (!looksLikePerson(bare) || isPlaceName(bare)) return undefined
  return { mention: { by: 'name', type: 'Person', name: label(bare) }, span }
}

const isSubject = (forms: readonly string[], { keys }: Topic) => forms.some((form) => keys.has(fold(form)))

/** "Morvo (6 June 1901 – 21 June 1970) was": of one name, and born on a day. */
function isMononym(
  { text: name, to }: Name,
  { passage, offset, topic }: Pick<Scene, 'passage' | 'offset' | 'topic'>,
): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name) || topic.keys.has(fold(name))) return false
  const life = lifeSpanAt(passage.text, offset + to)
  return (
    life?.born.iso.length === 10 &&
    /^\s(?:was|is)\s(?:an?|the)\s/u.test(passage.text.slice(life.to, life.to + 8))
  )
}
