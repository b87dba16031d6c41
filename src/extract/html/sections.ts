// Sections while a page is read: blocks go into the one that is open.
import type { Block, Passage, Section } from '../../model/article.ts'
import { isReferenceHeading } from '../../model/reference-headings.ts'

interface Draft extends Section {
  readonly blocks: Block[]
  readonly sections: Draft[]
  /** It or a section around it leads elsewhere: its blocks are counted only. */
  readonly isLeftOut: boolean
}

/** The sections of an article as they fill. */
export interface Sections {
  readonly body: Section
  /** Begins a section of a depth; those as deep or deeper end. */
  enter(heading: Passage | undefined, depth: number): void
  add(block: Block): void
  /** Blocks of sections that lead elsewhere. */
  leftOut(): readonly Block[]
}

/** An article without words; its title heads it. */
export function openSections(title: Passage | undefined): Sections {
  const body = draft(title, 1, false)
  const open: [Draft, ...Draft[]] = [body]
  const left: Block[] = []
  return {
    body,
    enter(heading, depth) {
      while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
      const parent = open.at(-1) ?? body
      const isLeftOut = parent.isLeftOut || (heading !== undefined && isReferenceHeading(heading.text))
      const section = draft(heading, depth, isLeftOut)
      parent.sections.push(section)
      open.push(section)
    },
    add(block) {
      const section = open.at(-1) ?? body
      if (section.isLeftOut) left.push(block)
      else section.blocks.push(block)
    },
    leftOut: () => left,
  }
}

function draft(heading: Passage | undefined, depth: number, isLeftOut: boolean): Draft {
  return { ...(heading === undefined ? {} : { heading }), depth, blocks: [], sections: [], isLeftOut }
}
