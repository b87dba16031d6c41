// What kind of thing an article is about: by what its lead says, by the name of its infobox, by keys that one kind alone has.
import { shapeOf, type ClassName, type RelationName } from '../model/ontology.ts'
import { ideologyOf, positionOf } from './data/ideologies.ts'
import { namesLegislature } from './data/legislatures.ts'
import { occupations, organizationNouns, partyWords } from './data/nouns.ts'
import {
  foreignCopula,
  foreignParty,
  foreignPartyLead,
  otherEndings,
  otherKinds,
  otherParties,
  politicalNouns,
  sharedNouns,
} from './data/party-evidence.ts'
import { isAllianceBox, isNamedKind } from './infobox-keys/kinds.ts'
import type { Lead } from './lead.ts'
import { endsLikeParty, isBodyWord, withoutDisambiguator } from './text/names.ts'
import { valuesOf, type TopicBox } from './topic-box.ts'

/** What there is to tell the class of a subject by. */
export interface Evidence {
  readonly box: TopicBox | undefined
  readonly lead: Lead | undefined
  /** The first sentence, in whatever language. */
  readonly opening: string
  readonly name: string
}

/** Undefined where it is nothing that a rule reads. */
export function classOf(evidence: Evidence): ClassName | undefined {
  const { box, lead, name } = evidence
  const phrase = phraseOf(lead)
  const isPolitical = saysIdeology(box, phrase)
  if (isAlliance(evidence, phrase, isPolitical)) return 'Organization'
  if (isPartyPhrase(phrase, isPolitical)) return 'Party'
  if (endsInOneOf(headOf(phrase), occupations)) return 'Person'
  const ofKind = box && classOfKind(box, headOf(phrase), name)
  if (ofKind !== undefined) return ofKind === 'none' ? undefined : ofKind
  return isPartyOtherwise(evidence) ? 'Party' : undefined
}

/** "far-left party and movement in Turkey that …" → "far-left party and movement" */
function phraseOf(lead: Lead | undefined): string {
  return (lead?.what ?? '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(
      /\s(?:in|of|from|at|on|by|to|that|which|who|whose|for|with|based|led|founded|formed|active|(?<=\sparty\s)(?:representing|advocating|promoting|supporting|defending|opposing|seeking|operating|\p{L}{3,20}ed))\s.*$/u,
      '',
    )
    .replace(/\.\s.*$/u, '')
}

/** "an alliance and political party" → "an alliance" */
const headOf = (phrase: string) => phrase.replace(/(?:\sand\s|,\s).*$/u, '')

const ALLIANCE_HEAD = /(?:^|\s)(?:(?:alliance|coalition)|(?:electoral|political) (?:bloc|list|pact|cartel))$/u
const POLITICAL_HEAD = /(?:^|\s)(?:electoral|political|party|parliamentary|opposition)\s/u
/** "an alliance and political party" */
const PARTY_TOO = /\sand (?:\p{L}+ )?(?:party|movement)(?!\p{L})/u

/** An alliance of parties: its template is made for such, or the lead says so. */
function isAlliance({ box, lead }: Evidence, phrase: string, isPolitical: boolean): boolean {
  if (box !== undefined && isAllianceBox(box.infobox)) return true
  if (!isCalledAlliance(phrase, lead)) return false
  return isPolitical || box?.keys.kind === 'party' || POLITICAL_HEAD.test(headOf(phrase))
}

function isCalledAlliance(phrase: string, lead: Lead | undefined): boolean {
  const head = headOf(phrase)
  return ALLIANCE_HEAD.test(head) && !PARTY_TOO.test(lead?.what ?? '') && !isOfOtherKind(head.split(' '))
}

/** "one of the two major parties", but not "one of the founders of two parties" */
const ONE_OF =
  /^(?:one|the \p{L}+) of (?:the )?(?:(?!of |in |for |by |from |to )[\p{L}\p{M}\p{N}'’–-]+ ){0,6}parties(?!\p{L})/iu

/** The lead calls it a party: as a whole, or by its first noun. */
function isPartyPhrase(phrase: string, isPolitical: boolean): boolean {
  return [phrase, headOf(phrase)].some((words) => isPartyNoun(words.split(/[\s,]+/u), isPolitical))
}

function isPartyNoun(words: readonly string[], isPolitical: boolean): boolean {
  const noun = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (words.includes('fictional')) return false
  if (noun === 'party') return !otherParties.has(before)
  if (before === 'political') return politicalNouns.has(noun)
  return isPolitical && partyWords.includes(noun) && !isOfOtherKind(words)
}

const isOfOtherKind = (words: readonly string[]) => words.some((word) => otherKinds.has(word))

/** A field with an ideology, or an adjective that says one. */
function saysIdeology(box: TopicBox | undefined, phrase: string): boolean {
  return (
    valuesOf(box, isIdeology).length > 0 ||
    headOf(phrase)
      .split(/[\s,]+/u)
      .some(isPoliticalAdjective)
  )
}

const isPoliticalAdjective = (word: string) =>
  ideologyOf(word) !== undefined || positionOf(word) !== undefined

/** What the kind of its infobox tells by itself; `none`: it is of that kind, and no subject of ours. */
function classOfKind(box: TopicBox, head: string, name: string): ClassName | 'none' | undefined {
  switch (box.keys.kind) {
    case 'person':
      return isPolitician(box) ? 'Person' : 'none'
    case 'legislature':
      return isLegislature(box, head, name) ? 'Legislature' : 'none'
    case 'office':
    case 'other':
      return 'none'
    default:
      return undefined
  }
}

/** Labels alone may be those of a term of a legislature, as a number in its name is: "37th Parliament". */
function isLegislature({ infobox }: TopicBox, head: string, name: string): boolean {
  if (/[0-9]/u.test(name)) return false
  return infobox.template !== undefined || namesLegislature(name) || namesLegislature(head)
}

/** The infobox names a party, or an office with its time. */
const isPolitician = (box: TopicBox) =>
  valuesOf(box, isMembership).length > 0 ||
  box.infobox.fields.some(({ key }) => box.keys.meaning(key.text)?.type === 'part')

/** The lead calls it one of several parties, or calls it a party in another language. */
function isCalledParty(lead: Lead | undefined, opening: string): boolean {
  if (lead !== undefined && isDescribed(lead)) return ONE_OF.test(lead.what)
  return foreignPartyLead.test(opening.slice(0, LONGEST_LEAD))
}

/** Units of a first sentence in which it says what its subject is. */
const LONGEST_LEAD = 400

/** One of several parties by its lead, or the name of its template says it; or keys or its name do, and no lead denies it. */
function isPartyOtherwise({ box, lead, opening, name }: Evidence): boolean {
  if (isCalledParty(lead, opening)) return true
  const partyBox = box?.keys.kind === 'party' ? box.infobox : undefined
  if (partyBox !== undefined && isNamedKind(partyBox)) return true
  return (
    !saysOtherwise(lead, opening) &&
    (isSurelyParty(name) || (partyBox !== undefined && !isNamedOtherwise(name)))
  )
}

const saysOtherwise = (lead: Lead | undefined, opening: string) => isDescribed(lead) || isOtherThing(opening)

/** "Tor Students’ Union", "Tor Brigade": keys alone do not make it a party. */
function isNamedOtherwise(name: string): boolean {
  const words = withoutDisambiguator(name).toLowerCase().replaceAll('’', "'").split(/\s+/u)
  const noun = words.at(-1) ?? ''
  return otherEndings.has(noun) || (sharedNouns.has(noun) && isOfOtherKind(words))
}

/** "is a …": the lead says what it is; "was founded in …" does not. */
const isDescribed = (lead: Lead | undefined) => /^(?:an?|the|one)\s/iu.test(lead?.what ?? '')

/** "ist ein Sportverein": the lead says in another language what it is, and names no party. */
function isOtherThing(opening: string): boolean {
  const at = foreignCopula.exec(opening)?.index
  return at !== undefined && !foreignParty.test(opening.slice(at, at + 160))
}

/** A page on many things. */
const LIST = /^(?:lists?|index|outline|timeline) of\s/iu
/** "Liberal Party of Norland": words and a place. */
const PARTY_OF_PLACE =
  /^(?:\p{Lu}[\p{L}\p{M}'’–-]*\s){1,4}Party of (?:the )?\p{Lu}[\p{L}\p{M}'’–-]*(?:\s\p{Lu}[\p{L}\p{M}'’–-]*){0,2}$/u

/** "Liberal Party of Norland Central Committee" is one of its bodies. */
const isPartyOfPlace = (name: string) =>
  PARTY_OF_PLACE.test(name) &&
  !name.split(/\s+/u).some((word) => isBodyWord(word) || organizationNouns.has(word.toLowerCase()))

/** Its last word, or that before its place, is that of parties alone; "(film)" behind it says that it is none. */
export function isSurelyParty(name: string): boolean {
  const bare = withoutDisambiguator(name)
  const disambiguator = name.slice(bare.length).trim()
  if (/^\(\p{Ll}/u.test(disambiguator) && !/part[iy]|politic/u.test(disambiguator)) return false
  if (LIST.test(bare)) return false
  if (isPartyOfPlace(bare)) return true
  return endsLikeParty(bare) && !sharedNouns.has(bare.split(/\s+/u).at(-1)?.toLowerCase() ?? '')
}

const endsInOneOf = (head: string, words: readonly string[]) =>
  words.some((word) => head === word || head.endsWith(` ${word}`))

const isMembership = (relation: RelationName) => {
  const { domain, range } = shapeOf(relation)
  return domain.includes('Person') && range.includes('Party')
}
const isIdeology = (relation: RelationName) => shapeOf(relation).range.includes('Ideology')
