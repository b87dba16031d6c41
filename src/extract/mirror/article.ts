// Reads the text of a copied page into an article: what is sure; what is not is said.
import type { Article, Passage } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import type { Extraction, Note } from '../extraction.ts'
import { toDiagnostics } from '../extraction.ts'
import { openSections } from '../html/sections.ts'
import { makeLeftOut } from '../left-out-parts.ts'
import { referenceNotes } from '../reference-notes.ts'
import { readBody } from './body.ts'
import { findHeadings, type Headings } from './headings.ts'
import { findBox } from './infobox.ts'
import { readLines, type MirrorLine } from './lines.ts'
import { findTitle } from './title.ts'
import { wordsOf } from './words.ts'

/** Headings of copies do not say how deep they stand. */
const DEPTH = 2

/** Reads a text. */
export function readMirror(source: Source): Extraction {
  const { text } = source
  const left = makeLeftOut()
  const { lines, cut } = readLines(text, left)
  const titled = findTitle(text, lines)
  const from = titled === undefined ? 0 : titled.index + 1
  const headings = findHeadings(text, lines, from)
  const sections = openSections(titled?.title)
  const notes: Note[] = []
  let hasBox = false
  const add = (part: readonly MirrorLine[]) => {
    for (const { block, notes: more } of readBody(source, part)) {
      if (block !== undefined) sections.add(block)
      hasBox ||= block?.type === 'infobox'
      for (const note of more) notes.push(note)
    }
  }
  const ends = [...headings.keys(), lines.length]
  const box = findBox(text, lines.slice(from, ends[0]))
  if (box.infobox !== undefined) sections.add(box.infobox)
  hasBox = box.infobox !== undefined
  notes.push(...box.notes)
  add(withoutName(text, box.rest, titled?.title))
  for (const [at, index] of [...headings.keys()].entries()) {
    sections.enter(headingAt(text, headings, index), DEPTH)
    add(lines.slice(index + 1, ends[at + 1]))
  }
  const cutOff: readonly Note[] =
    cut === undefined
      ? []
      : [{ code: 'cut-off', message: 'more lines than an article has; the rest was not read', span: cut }]
  const all = [...missing(source, titled?.title, hasBox), ...cutOff, ...notes]
  return {
    article: { source, ...named(titled?.title), ...spokenIn(source), body: sections.body },
    diagnostics: toDiagnostics(source, [...all, ...left.notes(), ...referenceNotes(sections)]),
  }
}

const named = (title: Passage | undefined): Pick<Article, 'title'> => (title === undefined ? {} : { title })

function spokenIn({ origin }: Source): Pick<Article, 'language' | 'tree'> {
  return { language: (origin?.language ?? 'en').toLowerCase(), tree: { type: 'root', children: [] } }
}

function headingAt(text: string, headings: Headings, index: number): Passage | undefined {
  const words = headings.get(index)
  return words === undefined ? undefined : wordsOf(text, [words], 'prose')
}

/** The name of the subject once more above the text is no paragraph. */
function withoutName(
  text: string,
  lines: readonly MirrorLine[],
  title: Passage | undefined,
): readonly MirrorLine[] {
  const first = lines.findIndex(({ isBlank }) => !isBlank)
  const line = lines[first]
  const isName = line !== undefined && title !== undefined && text.slice(line.start, line.end) === title.text
  return isName ? lines.slice(first + 1) : lines
}

function missing(source: Source, title: Passage | undefined, hasBox: boolean): readonly Note[] {
  const notes: Note[] = []
  if (title === undefined && source.origin?.title === undefined)
    notes.push({
      code: 'no-title',
      message: 'expected the title as the first line; the article has no title',
    })
  if (!hasBox)
    notes.push({
      code: 'no-infobox',
      message: 'expected labels with their values before the first section; found too few to be sure',
    })
  return notes
}
