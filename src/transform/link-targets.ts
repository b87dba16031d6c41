// Which page the names of an article are linked to: identity that its author has looked up.
import type { Article } from '../model/article.ts'
import { passagesOf } from './passages.ts'
import { fold } from './text/fold.ts'

/** Titles of pages by the match key of the words that lead to them; only of words that lead to one page. */
export type LinkTargets = ReadonlyMap<string, string>

/** "Green party", "Political movement": the page of a kind of thing says of none which it is. */
const KIND =
  /^\p{Lu}[\p{L}\p{M}–-]*(?: \p{Ll}[\p{L}\p{M}–-]*){0,2} (?:party|parties|movement|alliance|coalition)$/u

export const isKindOfThing = (target: string) => KIND.test(target)

/** Every link of an article by its words. */
export function linkTargetsOf(article: Article): LinkTargets {
  const targets = new Map<string, Set<string>>()
  for (const passage of passagesOf(article)) {
    for (const { from, to, target } of passage.links ?? []) {
      if (isKindOfThing(target)) continue
      const words = fold(passage.text.slice(from, to))
      targets.set(words, (targets.get(words) ?? new Set()).add(target))
    }
  }
  return new Map(
    [...targets].flatMap(([words, [target, ...others]]) =>
      target === undefined || others.length > 0 || words === '' ? [] : [[words, target] as const],
    ),
  )
}
