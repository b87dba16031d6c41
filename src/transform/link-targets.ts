// Which page the names of an article are linked to: identity that its author has looked up.
import type { Article, Block, Passage } from '../model/article.ts'
import { walkSections } from './reading.ts'
import { fold } from './text/fold.ts'

/** Titles of pages by the match key of the words that lead to them; only of words that lead to one page. */
export type LinkTargets = ReadonlyMap<string, string>

/** Every link of an article by its words. */
export function linkTargetsOf({ title, body }: Article): LinkTargets {
  const targets = new Map<string, Set<string>>()
  const passages = [title, ...walkSections(body).flatMap(({ section }) => section.blocks.flatMap(passagesOf))]
  for (const passage of passages) {
    for (const { from, to, target } of passage?.links ?? []) {
      const words = fold(passage?.text.slice(from, to) ?? '')
      targets.set(words, (targets.get(words) ?? new Set()).add(target))
    }
  }
  return new Map(
    [...targets].flatMap(([words, [target, ...others]]) =>
      target === undefined || others.length > 0 || words === '' ? [] : [[words, target] as const],
    ),
  )
}

function passagesOf(block: Block): readonly (Passage | undefined)[] {
  switch (block.type) {
    case 'paragraph':
      return [block.passage]
    case 'list':
      return block.items
    case 'infobox':
      return [block.caption, ...block.fields.flatMap(({ value, cells = [] }) => [value, ...cells])]
    case 'table':
      return [block.title, ...block.columns, ...block.rows.flatMap(({ cells, group }) => [group, ...cells])]
    default:
      return block satisfies never
  }
}
