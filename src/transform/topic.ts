// What an article is about: its name, its other names, its class and its country.
import type { Article, Infobox } from '../model/article.ts'
import { isNaming, shapeOf, type ClassName, type RelationName } from '../model/ontology.ts'
import { present } from '../model/present.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { countryNamed } from './data/countries.ts'
import { ideologyOf, positionOf } from './data/ideologies.ts'
import { namesLegislature } from './data/legislatures.ts'
import { languageTag } from './data/languages.ts'
import { occupations, partyWords } from './data/nouns.ts'
import { topicElection, type TopicElection } from './election-topic.ts'
import { keyReader, type KeyReader } from './infobox-keys/keys.ts'
import { isAllianceBox } from './infobox-keys/kinds.ts'
import { readLead, type DeclaredName, type Lead } from './lead.ts'
import { fold, label } from './text/fold.ts'
import { matchIn } from './text/match.ts'
import { endsLikeParty, withoutDisambiguator } from './text/names.ts'

export interface Topic {
  /** Undefined where the article is about something that no rule reads. */
  readonly type?: ClassName
  /** The title with its disambiguator; else the caption of the infobox; else what the lead begins with. */
  readonly name?: string
  readonly leadNames: readonly DeclaredName[]
  /** Match keys of all its names. */
  readonly keys: ReadonlySet<string>
  /** As named by the infobox or the lead. */
  readonly country?: string
  /** The election that an article of the class Election is about. */
  readonly election?: TopicElection
  /** The language that the infobox declares for the native name. */
  readonly nativeLanguage?: NativeLanguage
}

interface NativeLanguage {
  readonly tag: string
  readonly span: Span
}

/** Whether it is about a party or an alliance of parties: both are led, founded, named, and win seats. */
export function isPartyOrAlliance({ type }: Topic): boolean {
  return type === 'Party' || type === 'Organization'
}

/** "History of the Granite Party" is an article on the party. */
const HISTORY = /^History of (?:the )?(?=\p{Lu})/u

export function findTopic(article: Article): Topic {
  const box = firstBox(article)
  const lead = readLead(article)
  const [caption] = box?.infobox.caption?.text.split('\n') ?? []
  const name = nameOf(article, caption ?? lead?.name)
  const { names: leadNames } = lead ?? { names: [] }
  const names = [
    name,
    name && withoutDisambiguator(name),
    caption,
    ...leadNames.map(({ text }) => text),
    ...valuesOf(box, isNaming).flatMap((value) => value.split('\n')),
  ]
  return {
    leadNames,
    keys: new Set(names.flatMap((text) => (text === undefined || text === '' ? [] : [fold(text)]))),
    ...subjectOf(article, name),
    ...present({ name: name && label(name), nativeLanguage: nativeLanguageOf(box) }),
  }
}

function nameOf(article: Article, otherwise: string | undefined): string | undefined {
  return (titleOf(article) ?? otherwise)?.replace(HISTORY, '')
}

/** The class, and where it is. */
function subjectOf(article: Article, name: string | undefined): Pick<Topic, 'type' | 'country' | 'election'> {
  const box = firstBox(article)
  const lead = readLead(article)
  const country = countryOf(box, lead)
  const named = {
    title: titleOf(article),
    caption: box?.infobox.caption?.text,
    field: electionNameIn(box),
    lead: lead?.name,
  }
  const election = topicElection(article, named)
  return election === undefined
    ? present({ type: classOf(box, lead, name), country })
    : present({ type: 'Election' as const, country: election.country ?? country, election })
}

function electionNameIn(box: TopicBox | undefined): string | undefined {
  if (box?.keys.kind !== 'election') return undefined
  return box.infobox.fields.find(({ key }) => {
    const meaning = box.keys.meaning(key.text)
    return meaning?.type === 'part' && meaning.part === 'name'
  })?.value.text
}

type Titled = Pick<Article, 'title' | 'origin'> & { readonly source: Pick<Source, 'origin'> }

/** The title of an article: as its text prints it, else as its container or its head gives it. */
export function titleOf({ title, source, origin }: Titled): string | undefined {
  return title?.text ?? source.origin?.title ?? origin?.title
}

/** The infobox of the subject, with what its keys mean. */
interface TopicBox {
  readonly infobox: Infobox
  readonly keys: KeyReader
}

function firstBox({ body, language }: Article): TopicBox | undefined {
  const blocks = [body, ...body.sections].flatMap((section) => section.blocks)
  const infobox = blocks.find((block) => block.type === 'infobox')
  return infobox && { infobox, keys: keyReader(infobox, language) }
}

/** Nouns that are a party by themselves; the others of `partyWords` are one where something political stands by. */
const PARTY_NOUN = /(?:^|\s)(?:party|political \p{L}+)$/u

function classOf(box: TopicBox | undefined, lead: Lead | undefined, name = ''): ClassName | undefined {
  const head = headOf(lead)
  const isPolitical = saysIdeology(box, head)
  if (isAlliance(box, lead, isPolitical)) return 'Organization'
  if (isPartyHead(head, isPolitical)) return 'Party'
  if (endsInOneOf(head, occupations)) return 'Person'
  const ofKind = box && classOfKind(box, head, name)
  if (ofKind !== undefined) return ofKind === 'none' ? undefined : ofKind
  return isPolitical || isNamedParty(name, lead, box) ? 'Party' : undefined
}

const ALLIANCE_HEAD = /(?:^|\s)(?:(?:alliance|coalition)|(?:electoral|political) (?:bloc|list|pact|cartel))$/u
const POLITICAL_HEAD = /(?:^|\s)(?:electoral|political|party|parliamentary|opposition)\s/u
/** "an alliance and political party" */
const PARTY_TOO = /\sand (?:\p{L}+ )?(?:party|movement)(?!\p{L})/u

/** An alliance of parties: its template is made for such, or the lead says so. */
function isAlliance(box: TopicBox | undefined, lead: Lead | undefined, isPolitical: boolean): boolean {
  if (box !== undefined && isAllianceBox(box.infobox)) return true
  const head = headOf(lead)
  if (!ALLIANCE_HEAD.test(head) || PARTY_TOO.test(lead?.what ?? '')) return false
  return isPolitical || box?.keys.kind === 'party' || POLITICAL_HEAD.test(head)
}

/** What the kind of its infobox tells by itself; `none`: it is of that kind, and no subject of ours. */
function classOfKind(box: TopicBox, head: string, name: string): ClassName | 'none' | undefined {
  switch (box.keys.kind) {
    case 'person':
      return isPolitician(box) ? 'Person' : 'none'
    case 'legislature':
      return isLegislature(box, head, name) ? 'Legislature' : 'none'
    default:
      return undefined
  }
}

/** Labels alone may be those of a term of a legislature, as a number in its name is: "37th Parliament". */
function isLegislature({ infobox }: TopicBox, head: string, name: string): boolean {
  if (/[0-9]/u.test(name)) return false
  return infobox.template !== undefined || namesLegislature(name) || namesLegislature(head)
}

const isPartyHead = (head: string, isPolitical: boolean) =>
  PARTY_NOUN.test(head) || (isPolitical && endsInOneOf(head, partyWords))

const isNamedParty = (name: string, lead: Lead | undefined, box: TopicBox | undefined) =>
  (!isDescribed(lead) && endsLikeParty(name)) || isOfParty(box, lead)

/** A field with an ideology, or an adjective that says one. */
function saysIdeology(box: TopicBox | undefined, head: string): boolean {
  return valuesOf(box, isIdeology).length > 0 || head.split(/[\s,]+/u).some(isPoliticalAdjective)
}

/** Keys alone tell nothing against what the lead says; the name of a template does. */
function isOfParty(box: TopicBox | undefined, lead: Lead | undefined): boolean {
  if (box?.keys.kind !== 'party') return false
  return box.infobox.template !== undefined || !isDescribed(lead)
}

/** The infobox names a party, or an office with its time. */
const isPolitician = (box: TopicBox) =>
  valuesOf(box, isMembership).length > 0 ||
  box.infobox.fields.some(({ key }) => box.keys.meaning(key.text)?.type === 'part')

/** "is a …": the lead says what it is; "was founded in …" does not. */
const isDescribed = (lead: Lead | undefined) => /^(?:an?|the|one)\s/iu.test(lead?.what ?? '')

const endsInOneOf = (head: string, words: readonly string[]) =>
  words.some((word) => head === word || head.endsWith(` ${word}`))

/** "a far-left party in Turkey that …" → "a far-left party" */
function headOf(lead: Lead | undefined): string {
  return (lead?.what ?? '')
    .toLowerCase()
    .replace(/\s(?:in|of|from|that|which|who|for|with|based|led|founded|active|and)\s.*$/u, '')
    .replace(/[,.]\s.*$/u, '')
}

const isPoliticalAdjective = (word: string) =>
  ideologyOf(word) !== undefined || positionOf(word) !== undefined

/** Values of the fields whose relation passes a test. */
function valuesOf(box: TopicBox | undefined, test: (relation: RelationName) => boolean): readonly string[] {
  return (box?.infobox.fields ?? []).flatMap(({ key, value }) => {
    const meaning = box?.keys.meaning(key.text)
    return meaning?.type === 'relation' && test(meaning.relation) && value.text !== '' ? [value.text] : []
  })
}

const isMembership = (relation: RelationName) => {
  const { domain, range } = shapeOf(relation)
  return domain.includes('Person') && range.includes('Party')
}
const isIdeology = (relation: RelationName) => shapeOf(relation).range.includes('Ideology')
const isCountry = (relation: RelationName) =>
  shapeOf(relation).range.includes('Country') && shapeOf(relation).single === true

function countryOf(box: TopicBox | undefined, lead: Lead | undefined): string | undefined {
  const [stated] = valuesOf(box, isCountry)
  if (stated !== undefined) return label(stated.replace(/[\s,;]+$/u, ''))
  const match = matchIn(
    /\sin (?:the )?(?<name>\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){0,2})/u,
    lead?.text ?? '',
  )
  return match && countryNamed(match.group('name'))
}

function nativeLanguageOf(box: TopicBox | undefined): NativeLanguage | undefined {
  for (const { key, value, span } of box?.infobox.fields ?? []) {
    const tag = box?.keys.meaning(key.text)?.type === 'language' ? languageTag(value.text) : undefined
    if (tag !== undefined) return { tag, span }
  }
  return undefined
}
