// Reads a Markdown text into an article.
import type { Article, Passage } from '../../model/article.ts'
import { spanIn } from '../../model/article.ts'
import type { Origin, Source } from '../../model/source.ts'
import { join, type Span } from '../../model/span.ts'
import type { Extraction, Note, ReadBlock } from '../extraction.ts'
import { toDiagnostics } from '../extraction.ts'
import { openSections, type Sections } from '../html/sections.ts'
import { makeLeftOut, type LeftOut } from '../left-out-parts.ts'
import { referenceNotes } from '../reference-notes.ts'
import { fillGrid } from '../tables/grid.ts'
import { readGrid } from '../tables/table.ts'
import type { RawBlock } from './block-scan.ts'
import { readBlocks } from './blocks.ts'
import { boxAt } from './boxes.ts'
import { readFrontMatter } from './front-matter.ts'
import { tableInfobox } from './infobox.ts'
import { inlineText } from './inline-text.ts'
import { readRows } from './table.ts'
import { findTitle, headingWords, type Titled } from './title.ts'
import { wordsOf, type Page } from './words.ts'

/** A page while its blocks are put under its headings. */
interface Reading {
  readonly source: Source
  readonly page: Page
  readonly blocks: readonly RawBlock[]
  readonly titled: Titled
  readonly sections: Sections
  readonly left: LeftOut
  readonly notes: Note[]
  /** Headings that were entered: a box stands before the first, or in the first section. */
  entered: number
  hasBox: boolean
}

/** Reads a text; what is no text of the article is left out with a note. */
export function readMarkdown(source: Source): Extraction {
  const front = readFrontMatter(source.text)
  const { blocks, definitions } = readBlocks(source.text, front?.end ?? 0)
  const left = makeLeftOut()
  const page: Page = { text: source.text, definitions, leaveOut: left.add }
  const titled = findTitle(page, blocks, front)
  const sections = openSections(titled.title)
  const notes: Note[] = [...(front?.notes ?? [])]
  const reading: Reading = { source, page, blocks, titled, sections, left, notes, entered: 0, hasBox: false }
  for (let index = 0; index < blocks.length;) index += readAt(reading, index)
  const all = [...missing(source, reading), ...notes, ...left.notes(), ...referenceNotes(sections)]
  return {
    article: {
      source,
      ...stated(titled, front?.origin),
      body: sections.body,
      ...spokenIn(source, front?.origin),
    },
    diagnostics: toDiagnostics(source, all),
  }
}

function stated({ title }: Titled, origin: Origin = {}): Pick<Article, 'title' | 'origin'> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(Object.keys(origin).length === 0 ? {} : { origin }),
  }
}

/** The syntax tree is that of the dialect: other forms have none. */
function spokenIn(source: Source, origin: Origin = {}): Pick<Article, 'language' | 'tree'> {
  const language = origin.language ?? source.origin?.language ?? 'en'
  return { language: language.toLowerCase().replaceAll('_', '-'), tree: { type: 'root', children: [] } }
}

/** Reads the block at `index`, and says how many blocks were read. */
function readAt(reading: Reading, index: number): number {
  const { page, blocks, sections, entered, hasBox } = reading
  const box = entered === 0 && !hasBox ? boxAt(page, blocks, index) : undefined
  if (box !== undefined) {
    reading.hasBox = true
    sections.add(box.infobox)
    return box.blocks
  }
  const block = blocks[index]
  if (block !== undefined) readBlock(reading, block)
  return 1
}

function readBlock(reading: Reading, block: RawBlock): void {
  const { page, sections, left } = reading
  switch (block.type) {
    case 'heading':
      return readHeading(reading, block)
    case 'paragraph': {
      const passage = wordsOf(page, inlineText(page.text, block.lines), 'prose')
      if (passage !== undefined) sections.add({ type: 'paragraph', passage, span: spanIn(passage) })
      return
    }
    case 'list':
      return addList(
        reading,
        block.items.map(({ lines }) => lines),
      )
    case 'term':
      return addList(reading, [block.lines, ...block.values.map((line) => [line])])
    case 'table':
      return readTable(reading, block.rows)
    case 'left-out':
      return left.add(block.what, block.span)
    default:
      block satisfies never
  }
}

function readHeading(reading: Reading, heading: RawBlock & { readonly type: 'heading' }): void {
  const { page, sections, titled } = reading
  if (heading === titled.heading) return
  const words = headingWords(page, heading)
  if (words === undefined) return
  sections.enter(words, Math.max(2, heading.depth + titled.shift))
  reading.entered++
}

function addList({ page, sections }: Reading, lines: readonly (readonly Span[])[]): void {
  const items = lines.flatMap((item): readonly Passage[] => {
    const passage = item.length === 0 ? undefined : wordsOf(page, inlineText(page.text, item), 'prose')
    return passage === undefined ? [] : [passage]
  })
  if (items.length > 0) sections.add({ type: 'list', items, span: lines.flat().reduce(join) })
}

function readTable(reading: Reading, lines: readonly (readonly Span[])[]): void {
  const { source, page, sections, notes, entered } = reading
  const { rows, isHeaded, span } = readRows(page, lines)
  const infobox = entered <= 1 ? tableInfobox(rows, { isHeaded, inLead: entered === 0 }) : undefined
  if (infobox !== undefined) reading.hasBox = true
  const read: ReadBlock =
    infobox === undefined
      ? readGrid(source, fillGrid(rows), { span, isHeaded })
      : { block: infobox, notes: [] }
  if (read.block !== undefined) sections.add(read.block)
  for (const note of read.notes) notes.push(note)
}

function missing(source: Source, { titled, hasBox }: Reading): readonly Note[] {
  const notes: Note[] = []
  if (titled.title === undefined && source.origin?.title === undefined)
    notes.push({
      code: 'no-title',
      message:
        'expected "# Title" as the first heading or "title:" in front matter; the article has no title',
    })
  if (!hasBox)
    notes.push({
      code: 'no-infobox',
      message: 'expected a table or a list of keys and values before the first section; found none',
    })
  return notes
}
