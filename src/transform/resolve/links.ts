// Which page a name of an article leads to, and the entity that a page is.
import { isMention, type Mention } from '../../model/claim.ts'
import type { Entity } from '../../model/graph.ts'
import { classes, type ClassName } from '../../model/ontology.ts'
import { ideologyOf } from '../data/ideologies.ts'
import { fold, label } from '../text/fold.ts'
import { withoutDisambiguator } from '../text/names.ts'
import { conceptId, globalId } from './ids.ts'
import type { ReadFindings } from './read-findings.ts'
import type { Redirects } from './redirects.ts'

export type NameMention = Extract<Mention, { readonly by: 'name' }>

/** Gives the title of the page that a name leads to. */
export type TargetOf = (mention: NameMention) => string | undefined

/**
 * A name leads to a page by its own link, else by one of the same words elsewhere in the article. The name of a country
 * leads to pages on its politics as often as to its own.
 */
export function makeTargetOf({ reading }: ReadFindings, { follow }: Redirects): TargetOf {
  return function targetOf({ type, name, target }) {
    const title = type === 'Country' ? undefined : (target ?? reading.targets.get(fold(name)))
    return title === undefined ? undefined : follow(title)
  }
}

/** Titles by class, country and the match key of the words that lead to them, in all articles of a run. */
export type LinkedNames = ReadonlyMap<string, string>

/** One entry for words that lead to one page wherever the articles of a country link them. */
export function indexLinkedNames(all: readonly ReadFindings[], redirects: Redirects): LinkedNames {
  const targets = new Map<string, Set<string>>()
  for (const read of all) {
    const targetOf = makeTargetOf(read, redirects)
    for (const mention of namesIn(read)) {
      const target = targetOf(mention)
      const key = keyInCountry(mention, read)
      if (target !== undefined && key !== undefined)
        targets.set(key, (targets.get(key) ?? new Set()).add(target))
    }
  }
  return new Map(
    [...targets].flatMap(([key, [only, ...others]]) =>
      only === undefined || others.length > 0 ? [] : [[key, only]],
    ),
  )
}

/** A name is one person in its country, linked or not: where links tell of one, it is that one. */
export function withLinkedNames(targetOf: TargetOf, names: LinkedNames, read: ReadFindings): TargetOf {
  return (mention) => targetOf(mention) ?? names.get(keyInCountry(mention, read) ?? '')
}

function keyInCountry({ type, name }: NameMention, { reading }: ReadFindings): string | undefined {
  const { country } = reading.topic
  const isOfCountry = classes[type].scope === 'country' && country !== undefined
  return isOfCountry ? JSON.stringify([type, fold(country), fold(name)]) : undefined
}

function namesIn({ findings }: ReadFindings): readonly NameMention[] {
  return findings.flatMap(({ subject, object, qualifiers }) =>
    [subject, object, ...Object.values(qualifiers)].flatMap((value) =>
      isMention(value) && value.by === 'name' ? [value] : [],
    ),
  )
}

/** Whose title is the name in full, where the words often are a short form of it. */
const namedByTitle: ReadonlySet<ClassName> = new Set(['Party', 'Person'])

/** "Granite Party (Marxist)" is so called; "(Norway)" only tells it from others. */
function nameInTitle(title: string): string {
  const bare = withoutDisambiguator(title)
  const bracket = title.slice(bare.length).replace(/[\s()]/gu, '')
  return ideologyOf(bracket) === undefined ? bare : title
}

/** A link is identity; what a thing is called is what is printed, but for persons and parties. */
export function linkedEntity({ type, name }: NameMention, target: string): Entity {
  const id = classes[type].scope === 'concept' ? conceptId(type, target) : globalId(type, target)
  return {
    type,
    id,
    label: label(namedByTitle.has(type) ? nameInTitle(target) : name),
    identity: {},
  }
}
