// Which page a name of an article leads to, and the entity that a page is.
import type { Mention } from '../../model/claim.ts'
import type { Entity } from '../../model/graph.ts'
import { classes, type ClassName } from '../../model/ontology.ts'
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

/** Whose title is the name in full, where the words often are a short form of it. */
const namedByTitle: ReadonlySet<ClassName> = new Set(['Party', 'Person'])

/** A link is identity; what a thing is called is what is printed, but for persons and parties. */
export function linkedEntity({ type, name }: NameMention, target: string): Entity {
  const id = classes[type].scope === 'concept' ? conceptId(type, target) : globalId(type, target)
  return {
    type,
    id,
    label: label(namedByTitle.has(type) ? withoutDisambiguator(target) : name),
    identity: {},
  }
}
