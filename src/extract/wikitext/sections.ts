// Puts the blocks of a page under its headings.
import type { Block, Passage, Section } from '../../model/article.ts'
import type { Note, ReadBlock } from '../extraction.ts'
import type { Sink } from './reading.ts'

/** A section while it is being filled. */
interface Draft extends Section {
  readonly blocks: Block[]
  readonly sections: Draft[]
}

/** A heading or a block, in the order of the page. */
export type Item =
  | { readonly type: 'heading'; readonly depth: number; readonly heading: Passage }
  | { readonly type: 'block'; readonly block: Block }

/** A sink, and what went into it. */
export interface SectionSink extends Sink {
  readonly body: Section
  readonly items: readonly Item[]
  readonly notes: readonly Note[]
}

/** A sink that closes sections as deep as a new heading or deeper. */
export function makeSectionSink(title: Passage | undefined): SectionSink {
  const body = openSection(title, 1)
  const open: [Draft, ...Draft[]] = [body]
  const items: Item[] = []
  const notes: Note[] = []
  return {
    body,
    items,
    notes,
    heading(depth, heading) {
      const section = openSection(heading, Math.max(2, depth))
      while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= section.depth) open.pop()
      open.at(-1)?.sections.push(section)
      open.push(section)
      if (heading !== undefined) items.push({ type: 'heading', depth: section.depth, heading })
    },
    block({ block, notes: more }: ReadBlock) {
      for (const note of more) notes.push(note)
      if (block === undefined) return
      open.at(-1)?.blocks.push(block)
      items.push({ type: 'block', block })
    },
  }
}

function openSection(heading: Passage | undefined, depth: number): Draft {
  return heading === undefined
    ? { depth, blocks: [], sections: [] }
    : { heading, depth, blocks: [], sections: [] }
}
