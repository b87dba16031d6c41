// Reads a page of wikitext into an article.
import type { Root } from 'mdast'
import type { Source } from '../../model/source.ts'
import { toDiagnostics, type Extraction, type Note } from '../extraction.ts'
import { readBlocks } from './blocks.ts'
import { languageOf } from './language.ts'
import { notesOf } from './notes.ts'
import { openPage } from './page.ts'
import { scanWikitext } from './scan.ts'
import { makeSectionSink, type SectionSink } from './sections.ts'
import { makeTree } from './tree.ts'

/** The article of a page; its title is what its container says, as wikitext does not hold it. */
export function readWikitext(source: Source): Extraction {
  const { tokens, faults } = scanWikitext(source.text)
  const page = openPage(tokens)
  const sink = makeSectionSink(undefined)
  const whole = { start: 0, end: source.text.length, first: 0, last: tokens.kind.length }
  readBlocks({ source, page, sink }, whole)
  const notes = [...missing(source, sink), ...sink.notes, ...notesOf(source, page, faults)]
  let tree: Root | undefined
  return {
    article: {
      source,
      language: (source.origin?.language ?? languageOf(page) ?? 'en').toLowerCase(),
      // The rules read blocks; the tree is made when somebody wants it.
      get tree() {
        return (tree ??= makeTree(source.text, sink.items))
      },
      body: sink.body,
    },
    diagnostics: toDiagnostics(source, notes),
  }
}

function missing({ origin }: Source, { items }: SectionSink): readonly Note[] {
  const boxes = items.flatMap((item) =>
    item.type === 'block' && item.block.type === 'infobox' ? [item.block] : [],
  )
  const isNamed = origin?.title !== undefined || boxes[0]?.caption !== undefined
  const notes: Note[] = []
  if (!isNamed)
    notes.push({
      code: 'no-title',
      message: 'neither a container nor an infobox says what the page is about; it may stand in the lead',
    })
  if (boxes.length === 0)
    notes.push({ code: 'no-infobox', message: 'expected a template that is an infobox; found none' })
  return notes
}
