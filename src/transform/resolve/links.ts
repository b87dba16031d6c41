// Which page a name of an article leads to, and the entity that a page is.
import type { Mention } from '../../model/claim.ts'
import type { Entity } from '../../model/graph.ts'
import { classes } from '../../model/ontology.ts'
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

/** A link is identity; concepts and legislatures keep the words that are printed: "Storting" leads to "Parliament of Norway". */
export function linkedEntity({ type, name }: NameMention, target: string): Entity {
  const { scope } = classes[type]
  if (type === 'Legislature') return { type, id: globalId(type, target), label: label(name), identity: {} }
  switch (scope) {
    case 'global':
    case 'country':
      return { type, id: globalId(type, target), label: label(withoutDisambiguator(target)), identity: {} }
    case 'concept':
      return { type, id: conceptId(type, target), label: label(name), identity: {} }
    default:
      return scope satisfies never
  }
}
