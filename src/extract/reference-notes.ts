// Says how many blocks of an article stand in sections that lead elsewhere.
import type { Block } from '../model/article.ts'
import type { Note } from './extraction.ts'

/** One note for all of them; none where there are none. */
export function referenceNotes(sections: { readonly leftOut: () => readonly Block[] }): readonly Note[] {
  const [block, ...more] = sections.leftOut()
  if (block === undefined) return []
  const message = `sections of references and links: ${more.length + 1} blocks left out`
  return [{ code: 'left-out', message, span: block.span }]
}
