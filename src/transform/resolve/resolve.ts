// Stage 2b: from mentions to entities, for all articles of a run together.
import { isMention, type ElectionMention, type Finding, type Mention } from '../../model/claim.ts'
import type { Entity } from '../../model/graph.ts'
import { classes, isNaming, shapeOf, type ClassName } from '../../model/ontology.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import type { ReadFindings } from './read-findings.ts'
import type { Redirects } from './redirects.ts'
import { titleOf } from '../topic.ts'
import type { Doubt } from '../rule.ts'
import { fold, label } from '../text/fold.ts'
import { withoutDisambiguator } from '../text/names.ts'
import { makeFindElection, placeElection } from './elections.ts'
import { conceptId, globalId, scopedId, scopeOf, unnamedId } from './ids.ts'
import { indexLinkedNames, linkedEntity, makeTargetOf, withLinkedNames, type TargetOf } from './links.ts'
import { makeCountryOf, type CountryOf } from './places.ts'
import {
  knownParty,
  makeFindParty,
  partyEntity,
  type FindParty,
  type KnownParty,
  type ResolvedParty,
} from './parties.ts'

/** Tells the entity of a mention; undefined for a topic without a name. */
export type Resolve = (mention: Mention) => Entity | undefined

export interface Resolver {
  readonly resolve: Resolve
  /** Names that could be told of no single party, each once. */
  readonly doubts: readonly Doubt[]
}

/** Prepares the resolution of one article's mentions, given all articles of the run. */
export function makeResolvers(
  all: readonly ReadFindings[],
  redirects: Redirects,
): (read: ReadFindings) => Resolver {
  const findParty = makeFindParty(all.flatMap((read) => partyOf(read, redirects) ?? []))
  const countryOf = makeCountryOf(all.flatMap(({ reading }) => reading.topic.country ?? []))
  const place: PlaceIn = (mention, read) =>
    placeElection(withCountry(mention, countryOf), read.reading.topic.country, keyOf(read))
  const findPlaced = makeFindElection(
    all.flatMap((read) => electionsOf(read).map((mention) => place(mention, read))),
  )
  const findElection: FindElectionIn = (mention, read) => findPlaced(place(mention, read))
  const linkedNames = indexLinkedNames(all, redirects)
  return function makeResolver(read) {
    const targetOf = withLinkedNames(makeTargetOf(read, redirects), linkedNames, read)
    const resolveName = makeResolveName(read, findParty, targetOf)
    const context = { read, findElection, resolveName, targetOf }
    return {
      resolve: (mention) => resolveMention(mention, context),
      doubts: ambiguities(context),
    }
  }
}

type PlaceIn = (mention: ElectionMention, read: ReadFindings) => ReturnType<typeof placeElection>
type FindElectionIn = (mention: ElectionMention, read: ReadFindings) => Entity

/** "Ostrevian" of an election is Ostrevia where an article of the run is on it. */
function withCountry(mention: ElectionMention, countryOf: CountryOf): ElectionMention {
  return mention.country === undefined ? mention : { ...mention, country: countryOf(mention.country) }
}

function partyOf({ reading, findings }: ReadFindings, { aliasesOf }: Redirects): KnownParty | undefined {
  const foundingYears = foundingYearsOf(findings, isTopic)
  return knownParty(reading.article.source.key, reading.topic, {
    names: [...declaredNames(findings), ...aliasesOf(reading.topic.name ?? '')],
    foundingYears,
  })
}

type ResolveName = (name: string) => ResolvedParty

/** Each name of a document is looked up once. */
function makeResolveName(read: ReadFindings, findParty: FindParty, targetOf: TargetOf): ResolveName {
  const parties = mentionsOf(read).flatMap((mention) =>
    mention.by === 'name' && mention.type === 'Party' ? [mention] : [],
  )
  const titles = new Set(parties.flatMap((mention) => targetOf(mention) ?? []))
  const names = parties.map((mention) => targetOf(mention) ?? mention.name)
  const disambiguated = [...new Set(names.filter((name) => name !== withoutDisambiguator(name)))]
  const known = new Map<string, ResolvedParty>()
  const years = foundingYearsByName(read.findings)
  return function resolveName(name) {
    const resolved =
      known.get(name) ??
      findParty(
        present({
          name,
          // A page that the document leads to is not another one of a longer title.
          disambiguated: titles.has(name) ? [] : disambiguated,
          country: read.reading.topic.country,
          foundingYears: [...(years.get(fold(name)) ?? [])],
        }),
      )
    known.set(name, resolved)
    return resolved
  }
}

const keyOf = ({ reading }: ReadFindings) => reading.article.source.key
const isTopic = (mention: Mention) => mention.by === 'topic'
/** Years in which a document says that parties were founded, by the match key of their names. */
function foundingYearsByName(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const years = new Map<string, Set<string>>()
  for (const finding of findings) {
    if (finding.subject.by !== 'name') continue
    const key = fold(finding.subject.name)
    for (const year of foundingYearsOf([finding], () => true))
      years.set(key, (years.get(key) ?? new Set()).add(year))
  }
  return years
}

/** Years of the founding days of one subject; the relation is told by its public term. */
function foundingYearsOf(
  findings: readonly Finding[],
  isSubject: (mention: Mention) => boolean,
): readonly string[] {
  return findings.flatMap(({ subject, relation, object }) => {
    const isFounding = shapeOf(relation).terms?.includes('schema:foundingDate') === true
    return isFounding && isSubject(subject) && !isMention(object) && object.type === 'date'
      ? [object.iso.slice(0, 4)]
      : []
  })
}

/** Names that the article's findings give its topic, earlier and later ones included. */
function declaredNames(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ subject }) => isTopic(subject))
    .flatMap(({ relation, object, qualifiers }) => [
      ...(isNaming(relation) ? [object] : []),
      qualifiers.newName,
    ])
    .flatMap((value) =>
      value !== undefined && !isMention(value) && value.type === 'text' ? [value.text] : [],
    )
}

function mentionsOf({ findings }: ReadFindings): readonly Mention[] {
  return findings.flatMap(({ subject, object, qualifiers }) =>
    [subject, object, ...Object.values(qualifiers)].filter(isMention),
  )
}

function electionsOf(read: ReadFindings): readonly ElectionMention[] {
  const topic = read.reading.topic.election?.mention
  return [topic, ...mentionsOf(read)].filter((mention) => mention?.by === 'election')
}

interface Context {
  readonly read: ReadFindings
  readonly findElection: FindElectionIn
  readonly resolveName: ResolveName
  readonly targetOf: TargetOf
}

function resolveMention(
  mention: Mention,
  { read, findElection, resolveName, targetOf }: Context,
): Entity | undefined {
  switch (mention.by) {
    case 'topic':
      return topicEntity(read, findElection)
    case 'description':
      return {
        type: mention.type,
        id: unnamedId(mention.type, keyOf(read), mention.key),
        label: mention.label,
        unnamed: true,
        identity: {},
      }
    case 'election':
      return findElection(mention, read)
    case 'name': {
      const target = targetOf(mention)
      if (mention.type === 'Party')
        return partyOfName(resolveName(target ?? mention.name), mention.name, target)
      return target === undefined
        ? namedEntity(mention.type, mention.name, read)
        : linkedEntity(mention, target)
    }
    default:
      return mention satisfies never
  }
}

/** The disambiguator of a title is no part of the name, unless it is printed; a party of an article bears its title. */
function partyOfName({ entity, isKnown }: ResolvedParty, name: string, target = name): Entity {
  const isWhole = isKnown || fold(name) === fold(target)
  return isWhole ? entity : { ...entity, label: withoutDisambiguator(entity.label) }
}

/** The title of an article is identity, as a link to it is; an election is what its name says. */
function topicEntity(read: ReadFindings, findElection: FindElectionIn): Entity | undefined {
  const { topic, article } = read.reading
  const { type, name, election } = topic
  if (election !== undefined) return findElection(election.mention, read)
  if (type === undefined || name === undefined) return undefined
  if (type === 'Party') return partyEntity(name)
  const isTitle = titleOf(article) !== undefined
  return isTitle ? linkedEntity({ by: 'name', type, name }, name) : namedEntity(type, name, read)
}

function namedEntity(type: ClassName, name: string, read: ReadFindings): Entity {
  return { type, id: idFor(type, name, read), label: label(name), identity: {} }
}

function idFor(type: ClassName, name: string, read: ReadFindings): string {
  const { scope } = classes[type]
  switch (scope) {
    case 'global':
      return globalId(type, name)
    case 'concept':
      return conceptId(type, name)
    case 'country':
      return scopedId(type, scopeOf(read.reading.topic.country, keyOf(read)), name)
    default:
      return scope satisfies never
  }
}

function ambiguities({ read, resolveName, targetOf }: Context): readonly Doubt[] {
  const seen = new Set<string>()
  return read.findings.flatMap(({ subject, object, spans }) =>
    [subject, object].flatMap((mention) => {
      if (!isMention(mention) || mention.by !== 'name' || mention.type !== 'Party') return []
      if (seen.has(mention.name) || targetOf(mention) !== undefined) return []
      seen.add(mention.name)
      return ambiguity(mention.name, resolveName(mention.name).ambiguous, spans[0])
    }),
  )
}

function ambiguity(name: string, titles: readonly string[], span: Span | undefined): readonly Doubt[] {
  if (titles.length < 2 || span === undefined) return []
  return [
    {
      code: 'ambiguous-name',
      message: `"${name}" may be ${titles.join(' or ')}; kept apart from all of them`,
      span,
    },
  ]
}
