// Tells of each line of an article what it is part of: by the ranges that were annotated, else by how it was read.
import type { Article, Block, Section } from '../../../model/article.ts'
import { makeLocate, type Locate } from '../../../model/source.ts'
import { kindOfPart, rangeAt, type Kind, type Range } from './coverage.ts'

/** An article that is evaluated. */
export interface Evaluated {
  readonly article: Article
  /** Name of the reader that read it. */
  readonly format: string
}

/** What is known of the lines of one article. */
export interface Places {
  readonly kindAt: (line: number) => Kind
  /** Whether all that is said there was annotated. */
  readonly isCovered: (line: number) => boolean
  readonly wordsAt: (line: number) => string
}

/** Without ranges the whole of an article counts as annotated. */
export function placesOf({ source, body }: Article, ranges: readonly Range[] | undefined): Places {
  const locate = makeLocate(source)
  const blocks = blocksOf(body).map((block) => rangeOf(block, locate))
  const lines = source.text.split(LINE_END)
  const blockAt = (line: number) => kindOfBlock(rangeAt(line, blocks)?.part)
  const kindAt = (line: number): Kind => {
    const range = rangeAt(line, ranges ?? [])
    if (range === undefined) return blockAt(line)
    const kind = kindOfPart(range.part)
    // What is called a list may be laid out as a table.
    return kind === 'list' && blockAt(line) === 'table' ? 'table' : kind
  }
  return {
    kindAt,
    isCovered: (line) => ranges === undefined || rangeAt(line, ranges) !== undefined,
    wordsAt: (line) => lines[line - 1]?.trim() ?? '',
  }
}

const LINE_END = /\r\n|\n|\r/u

function blocksOf({ blocks, sections }: Section): readonly Block[] {
  return [...blocks, ...sections.flatMap(blocksOf)]
}

/** The lines of a block, as a range whose part is the block's type. */
function rangeOf({ type, span }: Block, locate: Locate): Range {
  const { line, quote } = locate(span)
  return { file: '', part: type, from: line, to: line + quote.split(LINE_END).length - 1 }
}

const kindOfBlock = (type: string | undefined): Kind =>
  type === 'infobox' || type === 'table' || type === 'list' ? type : 'prose'
