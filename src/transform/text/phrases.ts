// Noun phrases as subjects and antecedents: a name, a pronoun, a definite phrase, or a place where a name was left out.
import { present } from '../../model/present.ts'
import { looksLikeParty, looksLikePerson, type Name } from './names.ts'
import type { Range } from './range.ts'

/** `range` covers determiner and adjectives; `name` is the proper name inside, where there is one. */
export interface Phrase extends Range {
  readonly kind: 'name' | 'pronoun' | 'noun' | 'elided'
  readonly words: string
  readonly name?: Name
}

const PRONOUN = /^(?:it|they|he|she|both|this|these)$/iu
const DETERMINER = '(?:the|a|an|its|their|his|her|this|that|both|one|another)'
/** "the first ", "its former ", "both the ": what may stand before the noun of a phrase. */
const MODIFIERS_BEFORE = new RegExp(
  `(?:(?<![\\p{L}])${DETERMINER}\\s+){1,2}(?:(?!(?:of|in|by|and|with|to|is|was|are|were|been|has|had|have|${DETERMINER})\\s)[\\p{Ll}-]{2,20}\\s+){0,3}$`,
  'iu',
)
/** A determiner with nothing behind it but a comma: the name that stood there is lost. */
const ELIDED_END = /(?<![\p{L}])(?:the|both the|a|an)\s*,?\s*$/iu
/** A noun phrase without a name at the end of a text: "the party", "its youth wing", "the leader of the party". */
const NOUN_END = new RegExp(
  `(?<![\\p{L}'’-])${DETERMINER}\\s+(?:(?:(?:of|for|in)\\s+(?:the|a|an|its|their)\\s+)?(?!${DETERMINER}\\s)[\\p{Ll}'’-]{2,20}\\s+){0,4}(?:(?:of|for|in)\\s+(?:the|a|an|its|their)\\s+)?(?!${DETERMINER}$)[\\p{Ll}-]{2,20}$`,
  'iu',
)
const PRONOUN_END = /(?<![\p{L}'’-])(?:it|they|he|she)$/iu

/** "the party later", "the party officially": adverbs of the verb that follows; "the family" has none. */
const ADVERBS_END =
  /(?:\s+(?:also|then|later|once|never|still|again|soon|first|now|briefly|both|all|ever|long|(?!(?:assembly|family|ally|reply|supply|monopoly)$)\p{Ll}{3,14}ly)){1,2}$/u

/** The noun phrase that ends a text, whose names are known. Blanks, a comma and brackets behind it are passed over. */
export function phraseAtEnd(text: string, to: number, names: readonly Name[]): Phrase | undefined {
  const before = text.slice(0, to).trimEnd().replace(ADVERBS_END, '').padEnd(to)
  if (ELIDED_END.test(before)) return elidedAt(before)
  const end = before.replace(/(?:[\s,]|\([^()]{0,120}\))+$/u, '').length
  const name = names.find(
    (candidate) => candidate.to === end || (candidate.from < end && candidate.to >= end),
  )
  if (name !== undefined)
    return memberBefore(phraseOfName(text, name), text, names) ?? phraseOfName(text, name)
  const head = before.slice(0, end)
  const pronoun = PRONOUN_END.exec(head)
  if (pronoun !== null) return { kind: 'pronoun', words: pronoun[0], from: pronoun.index, to: end }
  const noun = NOUN_END.exec(head.slice(Math.max(0, end - 120)))
  if (noun === null) return undefined
  const from = Math.max(0, end - 120) + noun.index
  return { kind: 'noun', words: text.slice(from, end), from, to: end }
}

/** "Ada Mor of the ruling Tide Party": the phrase is about her. */
function memberBefore(
  { from, name: party }: Phrase,
  text: string,
  names: readonly Name[],
): Phrase | undefined {
  const person = names.findLast(({ to }) => to <= from)
  if (person === undefined || party === undefined || text.slice(person.to, from).trim() !== 'of')
    return undefined
  return looksLikePerson(person.text) && looksLikeParty(party.text) ? phraseOfName(text, person) : undefined
}

function elidedAt(before: string): Phrase {
  const from = ELIDED_END.exec(before)?.index ?? before.length
  const to = before.trimEnd().length
  return { kind: 'elided', words: before.slice(from, to), from, to }
}

/** A name with its determiner and adjectives. */
export function phraseOfName(text: string, name: Name): Phrase {
  const before = MODIFIERS_BEFORE.exec(text.slice(Math.max(0, name.from - 80), name.from))?.[0] ?? ''
  return {
    kind: 'name',
    words: text.slice(name.from - before.length, name.to),
    from: name.from - before.length,
    to: name.to,
    name,
  }
}

/** Where a noun phrase without a name ends. */
const NOUN_STOP = /[,;:()]|\s(?:which|who|that|and|but)\s/u

const DETERMINERS_AT_START = new RegExp(
  `^(?:${DETERMINER}\\s+){0,2}(?:(?!(?:of|from|to|by|with|for)\\s)[\\p{Ll}-]{2,20}\\s+){0,3}`,
  'iu',
)

/** The noun phrase that begins a range: up to the end of its name, else to a comma or a conjunction. */
export function phraseAtStart(text: string, range: Range, names: readonly Name[]): Phrase | undefined {
  const from = range.from + (/^[\s,]*/u.exec(text.slice(range.from, range.to))?.[0].length ?? 0)
  const rest = { from, to: range.to }
  const name = nameAtStart(text, rest, names)
  if (name !== undefined && !isPossessor(text, name))
    return { kind: 'name', words: text.slice(from, name.to), from, to: name.to, name }
  const noun = nounAtStart(text, rest)
  return noun && { ...noun, ...present({ name }) }
}

/** The name behind determiners and adjectives. */
function nameAtStart(text: string, { from, to }: Range, names: readonly Name[]): Name | undefined {
  const limit = from + (DETERMINERS_AT_START.exec(text.slice(from, to))?.[0].length ?? 0)
  return names.find((name) => name.from >= from && name.from <= limit && name.to <= to)
}

function nounAtStart(text: string, { from, to }: Range): Phrase | undefined {
  const slice = text.slice(from, to)
  const words = slice
    .slice(0, NOUN_STOP.exec(slice)?.index ?? slice.length)
    .trimEnd()
    .replace(ADVERBS_END, '')
  const kind = PRONOUN.test(words) ? 'pronoun' : 'noun'
  return words === '' ? undefined : { kind, words, from, to: from + words.length }
}

/** "Kıvılcımlı's ideas", "the Tor branch of the party": the name is not what the phrase is about. */
function isPossessor(text: string, name: Name): boolean {
  return POSSESSED.test(text.slice(name.to, name.to + 20))
}

const POSSESSED =
  /^(?:['’]s? | (?:branch|section|chapter|cell|committee|congress|conference|government|cabinet|leadership)(?![\p{L}-]))/u
