// Tells which party a name means: by title, by a disambiguated mention nearby, by declared names that nothing vetoes.
import type { Entity } from '../../model/graph.ts'
import type { Topic } from '../topic.ts'
import { withoutDisambiguator } from '../text/names.ts'
import { fold, label } from '../text/fold.ts'
import { globalId } from './ids.ts'

/** A party that has an article. */
export interface KnownParty {
  readonly document: string
  readonly title: string
  readonly keys: ReadonlySet<string>
  readonly country?: string
  /** Years in which its own article says that it was founded. */
  readonly foundingYears: readonly string[]
}

/** How a document speaks of a party. */
export interface PartyMention {
  readonly name: string
  readonly country?: string
  /** Names of parties in the same document that carry a disambiguator. */
  readonly disambiguated: readonly string[]
  /** Years in which the document says that the party of this name was founded. */
  readonly foundingYears: readonly string[]
}

export interface ResolvedParty {
  readonly entity: Entity
  /** It has an article in the run. */
  readonly isKnown: boolean
  /** Titles of the parties that it may be, where it cannot be told. */
  readonly ambiguous: readonly string[]
}

export function partyEntity(title: string): Entity {
  return { type: 'Party', id: globalId('Party', title), label: label(title), identity: {} }
}

export function knownParty(
  document: string,
  topic: Topic,
  said: { readonly names: readonly string[]; readonly foundingYears: readonly string[] },
): KnownParty | undefined {
  if (topic.type !== 'Party' || topic.name === undefined) return undefined
  return {
    document,
    title: topic.name,
    keys: new Set([...topic.keys, ...said.names.map(fold)]),
    foundingYears: said.foundingYears,
    ...(topic.country === undefined ? {} : { country: topic.country }),
  }
}

export type FindParty = (mention: PartyMention) => ResolvedParty

/** Exact titles first; else declared names, unless country or founding year speak against them. */
export function makeFindParty(known: readonly KnownParty[]): FindParty {
  const byTitle = new Map(known.map((party) => [fold(party.title), party]))
  const byKey = new Map<string, KnownParty[]>()
  for (const party of known) {
    for (const key of party.keys) {
      const namesakes = byKey.get(key)
      if (namesakes === undefined) byKey.set(key, [party])
      else namesakes.push(party)
    }
  }
  return function findParty(mention) {
    const name = nearby(mention) ?? mention.name
    const exact = byTitle.get(fold(name))
    if (exact !== undefined) return { entity: partyEntity(exact.title), isKnown: true, ambiguous: [] }
    const candidates = (byKey.get(fold(name)) ?? []).filter((party) => !isVetoed(party, mention))
    const [only, ...others] = new Set(candidates.map(({ title }) => title))
    const isSure = only !== undefined && others.length === 0
    return {
      entity: partyEntity(isSure ? only : name),
      isKnown: isSure,
      ambiguous: others.length === 0 || only === undefined ? [] : [only, ...others],
    }
  }
}

/** "Harbour Party" in a text that also says "Harbour Party (1921)", and no other, is that one. */
function nearby({ name, disambiguated }: PartyMention): string | undefined {
  const same = [
    ...new Set(
      disambiguated
        .filter((other) => fold(withoutDisambiguator(other)) === fold(name))
        .map((other) => label(other)),
    ),
  ]
  return same.length === 1 ? same[0] : undefined
}

function isVetoed(party: KnownParty, mention: PartyMention): boolean {
  if (
    party.country !== undefined &&
    mention.country !== undefined &&
    fold(party.country) !== fold(mention.country)
  )
    return true
  const years = mention.foundingYears
  return (
    years.length > 0 &&
    party.foundingYears.length > 0 &&
    !years.some((year) => party.foundingYears.includes(year))
  )
}
