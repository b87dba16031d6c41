// From the nodes of a tree to the title and the sections of an article.
import type { Heading, Root } from 'mdast'
import type { Block, Passage, Section } from '../model/article.ts'
import { passageAt } from '../model/article.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { toBlock } from './blocks.ts'
import type { Note, ReadBlock } from './extraction.ts'
import { spanOf, trimSpan } from './spans.ts'

/** An article's title and body, and what could not be read. */
export interface Outline {
  readonly title?: Passage
  readonly body: Section
  readonly notes: readonly Note[]
}

/** A section while it is being filled. */
interface Draft extends Section {
  readonly blocks: Block[]
  readonly sections: Draft[]
}

/** Sorts the children of a tree into sections; the title is the first heading if it is of depth 1. */
export function outline(source: Source, tree: Root): Outline {
  const first = tree.children.find((node) => node.type === 'heading')
  const title = first?.depth === 1 ? wordsOf(source, first) : undefined
  const body = openSection(title, 1)
  const open: [Draft, ...Draft[]] = [body]
  const notes: Note[] = [...missing(source, tree, title)]
  for (const node of tree.children) {
    if (node === first && title !== undefined) continue
    if (node.type === 'heading') enterSection(open, openSection(wordsOf(source, node), node.depth))
    else for (const note of addBlock(open.at(-1) ?? body, toBlock(source, node))) notes.push(note)
  }
  return { ...(title === undefined ? {} : { title }), body, notes }
}

function missing(source: Source, tree: Root, title: Passage | undefined): readonly Note[] {
  const notes: Note[] = []
  if (title === undefined) {
    const span = firstWords(source, tree)
    const message = 'expected "= Title =" as the first heading; the article has no title'
    notes.push({ code: 'no-title', message, ...(span === undefined ? {} : { span }) })
  }
  if (!tree.children.some(({ type }) => type === 'infobox'))
    notes.push({
      code: 'no-infobox',
      message: 'expected a list of "Key: value" lines before the first section; found none',
    })
  return notes
}

/** The first line of the text, where the title should stand. */
function firstWords(source: Source, { children: [first] }: Root): Span | undefined {
  if (first === undefined) return undefined
  const { start, end } = spanOf(first)
  const line = /^[^\r\n]{1,80}/u.exec(source.text.slice(start, Math.min(end, start + 80)))?.[0] ?? ''
  return line === '' ? undefined : { start, end: start + line.length }
}

function addBlock(section: Draft, { block, notes }: ReadBlock): readonly Note[] {
  if (block !== undefined) section.blocks.push(block)
  return notes
}

function openSection(heading: Passage | undefined, depth: number): Draft {
  return { ...(heading === undefined ? {} : { heading }), depth, blocks: [], sections: [] }
}

/** Closes sections that are as deep as the new one or deeper; the body stays open. */
function enterSection(open: [Draft, ...Draft[]], section: Draft): void {
  while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= section.depth) open.pop()
  open.at(-1)?.sections.push(section)
  open.push(section)
}

function wordsOf(source: Source, heading: Heading): Passage | undefined {
  const words = heading.children[0]
  const span = words === undefined ? undefined : trimSpan(source.text, spanOf(words))
  return span === undefined ? undefined : passageAt(source, span)
}
