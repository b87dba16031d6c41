// What an article is about: its name, its other names, its class and its country.
import type { Article } from '../model/article.ts'
import { isNaming, shapeOf, type ClassName, type RelationName } from '../model/ontology.ts'
import { present } from '../model/present.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { countryInAnyLanguage, countryNamed } from './data/countries.ts'
import { languageTag } from './data/languages.ts'
import { boldName } from './bold-name.ts'
import { fileStem, topicElection, type TopicElection } from './election-topic.ts'
import { formsOfPerson } from './person-names.ts'
import { openingOf, readLead, type DeclaredName, type Lead } from './lead.ts'
import { partyOffice, type PartyOffice } from './office-page.ts'
import { fold, label } from './text/fold.ts'
import { matchIn } from './text/match.ts'
import { withoutDisambiguator } from './text/names.ts'
import { partNamed, partySubjectOf } from './part-of-article.ts'
import { firstBox, valuesOf, type TopicBox } from './topic-box.ts'
import { classOf } from './topic-class.ts'

export interface Topic {
  /** Undefined where the article is about something that no rule reads. */
  readonly type?: ClassName
  /** The title with its disambiguator; else the caption of the infobox; else what the lead sets in bold or begins with. */
  readonly name?: string
  readonly leadNames: readonly DeclaredName[]
  /** Match keys of all its names. */
  readonly keys: ReadonlySet<string>
  /** As named by the infobox or the lead. */
  readonly country?: string
  /** The election that an article of the class Election is about. */
  readonly election?: TopicElection
  /** The role of which an article on an office of its party tells: "Leader". */
  readonly office?: string
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

export function findTopic(article: Article): Topic {
  const office = partyOffice(article, { ...titlesOf(article), box: firstBox(article) })
  return office === undefined ? subjectTopic(article) : officeTopic(office)
}

/** An article on an office of a party is one on the party; what its lead and its box name is the office. */
function officeTopic({ party, role }: PartyOffice): Topic {
  const country = present({ country: countryInName(party) })
  return {
    type: 'Party',
    name: label(party),
    leadNames: [],
    keys: keysOf(formsOf(party)),
    office: role,
    ...country,
  }
}

function subjectTopic(article: Article): Topic {
  const box = firstBox(article)
  const lead = readLead(article)
  const caption = captionOf(box)
  const part = partySubjectOf(article, titlesOf(article))
  const bold = boldName(article)
  const name = part ?? nameOf(article, caption ?? bold ?? lead?.name)
  const leadNames = lead === undefined ? [] : lead.names
  const others = [...(caption === undefined ? [] : [caption]), ...leadNames.map(({ text }) => text)]
  const named = valuesOf(box, isNaming).flatMap((value) => value.split('\n'))
  const subject = subjectOf(article, { name, isPartyPart: part !== undefined })
  return {
    leadNames,
    keys: keysOf([...formsOf(name), ...others, ...named, ...fullNames(subject, lead?.name ?? bold, name)]),
    ...subject,
    ...present({ name: name && label(name), nativeLanguage: nativeLanguageOf(box) }),
  }
}

const fullNames = ({ type }: Pick<Topic, 'type'>, full: string | undefined, title: string | undefined) =>
  type === 'Person' ? formsOfPerson(full, title) : []

const keysOf = (names: readonly string[]) => new Set(names.filter((text) => text !== '').map(fold))

const captionOf = (box: TopicBox | undefined) => box?.infobox.caption?.text.split('\n')[0]

/** As it is, without its disambiguator, and without its article. */
function formsOf(name: string | undefined): readonly string[] {
  if (name === undefined) return []
  const bare = withoutDisambiguator(name)
  return [name, bare, bare.replace(/^The (?=\p{Lu})/u, '')]
}

/** What says whose history or leaders the article is about. */
const titlesOf = (article: Article) => ({
  title: titleOf(article),
  stem: fileStem(article.source.key),
  opening: openingOf(article),
})

function nameOf(article: Article, otherwise: string | undefined): string | undefined {
  const name = titleOf(article) ?? otherwise
  return name && (partNamed(name) ?? name)
}

/** The class, and where it is. */
function subjectOf(
  article: Article,
  { name, isPartyPart }: { readonly name: string | undefined; readonly isPartyPart: boolean },
): Pick<Topic, 'type' | 'country' | 'election'> {
  const box = firstBox(article)
  const lead = readLead(article)
  const country = countryOf(box, lead) ?? countryInName(name)
  if (isPartyPart) return present({ type: 'Party' as const, country })
  const named = {
    title: titleOf(article),
    caption: box?.infobox.caption?.text,
    field: electionNameIn(box),
    lead: lead?.name ?? name,
  }
  const election = topicElection(article, named)
  return election === undefined
    ? present({ type: classOf({ box, lead, opening: openingOf(article), name: name ?? '' }), country })
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

const isCountry = (relation: RelationName) =>
  shapeOf(relation).range.includes('Country') && shapeOf(relation).single === true

function countryOf(box: TopicBox | undefined, lead: Lead | undefined): string | undefined {
  const [stated] = valuesOf(box, isCountry)
  if (stated !== undefined) return asStated(label(stated.replace(/[\s,;]+$/u, '')))
  const match = matchIn(
    /\sin (?:the )?(?<name>\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){0,2})/u,
    lead?.text ?? '',
  )
  return match && countryNamed(match.group('name'))
}

const asStated = (country: string) => countryInAnyLanguage(country) ?? country

/** "Granite Party (Norway)", "Granite Party of Norway" */
function countryInName(name = ''): string | undefined {
  const match = matchIn(/(?: of (?:the )?|\()(?<country>\p{Lu}[\p{L}\p{M} -]{1,40})\)?$/u, name)
  return match && countryNamed(match.group('country'))
}

function nativeLanguageOf(box: TopicBox | undefined): NativeLanguage | undefined {
  for (const { key, value, span } of box?.infobox.fields ?? []) {
    const tag = box?.keys.meaning(key.text)?.type === 'language' ? languageTag(value.text) : undefined
    if (tag !== undefined) return { tag, span }
  }
  return undefined
}
