// Reads the lines of a page into blocks: infoboxes, tables, lists, paragraphs, under their headings.
import type { Block } from '../../model/article.ts'
import { spanIn } from '../../model/article.ts'
import { join } from '../../model/span.ts'
import type { ReadBlock } from '../extraction.ts'
import { isBesideText, readBoxes } from './boxes.ts'
import { headingOf, linesOf } from './lines.ts'
import { leaveOut } from './page.ts'
import type { Reading } from './reading.ts'
import { passageOf } from './render.ts'
import { endAt, kindAt, kinds, nextAt, skipBlanks, startAt, type Stretch, type Tokens } from './tokens.ts'

/** What is open while lines are read: a paragraph, or a list. */
interface Open {
  paragraph: Stretch | undefined
  readonly items: Stretch[]
}

/** Reads a stretch line by line. */
export function readBlocks(reading: Reading, stretch: Stretch): void {
  const open: Open = { paragraph: undefined, items: [] }
  for (const line of linesOf(reading.page.tokens, stretch)) readLine(reading, open, line)
  closeAll(reading, open)
}

function readLine(reading: Reading, open: Open, line: Stretch): void {
  const { page, sink } = reading
  const { tokens } = page
  const begin = skipBlanks(tokens.text, line.start, line.end)
  if (begin === line.end) {
    closeAll(reading, open)
    return
  }
  if (isOnly(tokens, line, isComment)) return
  if (tokens.text.startsWith(RULE, begin)) {
    closeAll(reading, open)
    return
  }
  const heading = headingOf(tokens, line)
  if (heading !== undefined) {
    closeAll(reading, open)
    sink.heading(heading.depth, passageOf(page, heading.words, 'prose'))
    return
  }
  const mark = listMark(tokens.text, begin)
  if (mark > begin) readItem(reading, open, { line, begin, mark })
  else readText(reading, open, line)
}

/** A line across the page. */
const RULE = '----'

const isComment = (kind: number) => kind === kinds.dropped

/** Whether a line is tokens of one sort and blanks. */
function isOnly(tokens: Tokens, line: Stretch, isOf: (kind: number, index: number) => boolean): boolean {
  let at = line.start
  if (line.first === line.last) return false
  for (let index = line.first; index < line.last; index = nextAt(tokens, index)) {
    if (skipBlanks(tokens.text, at, startAt(tokens, index)) < startAt(tokens, index)) return false
    if (!isOf(kindAt(tokens, index), index)) return false
    at = endAt(tokens, index)
  }
  return skipBlanks(tokens.text, at, line.end) === line.end
}

const MARKS = new Set(['*', '#', ';', ':'])

/** The offset behind the marks of a list. */
function listMark(text: string, from: number): number {
  let at = from
  while (MARKS.has(text.charAt(at))) at++
  return at
}

interface Item {
  readonly line: Stretch
  readonly begin: number
  readonly mark: number
}

/** An item of a list; an indented line that is none is a paragraph, or a note on other articles where it is in italics. */
function readItem(reading: Reading, open: Open, { line, begin, mark }: Item): void {
  const { page } = reading
  const { text } = page.tokens
  const words = { ...line, start: mark }
  const isIndent = text.slice(begin, mark).replaceAll(':', '') === ''
  if (!isIndent || open.items.length > 0) {
    closeParagraph(reading, open)
    readBoxes(reading, words)
    open.items.push(words)
    return
  }
  closeAll(reading, open)
  if (isItalic(page.tokens, words))
    leaveOut(page, 'a note on other articles', { start: begin, end: line.end })
  else {
    readText(reading, open, words)
    closeAll(reading, open)
  }
}

/** A line that begins and ends in italics. */
function isItalic(tokens: Tokens, { start, end, first, last }: Stretch): boolean {
  if (kindAt(tokens, first) !== kinds.quotes || last - first < 2) return false
  const from = startAt(tokens, first)
  if (endAt(tokens, first) - from !== 2 || from !== skipBlanks(tokens.text, start, end)) return false
  const tail = tokens.text.slice(Math.max(start, end - 6), end)
  return ITALIC_END.test(tail)
}

const ITALIC_END = /''[.\s]{0,3}$/u

/** A line of running text, with what stands beside the text in it. */
function readText(reading: Reading, open: Open, line: Stretch): void {
  closeItems(reading, open)
  const { page } = reading
  if (isOnly(page.tokens, line, (kind, index) => isBesideText(page, kind, index))) {
    closeParagraph(reading, open)
    readBoxes(reading, line)
    return
  }
  readBoxes(reading, line)
  const { paragraph } = open
  open.paragraph =
    paragraph === undefined
      ? line
      : { start: paragraph.start, first: paragraph.first, end: line.end, last: line.last }
}

function closeAll(reading: Reading, open: Open): void {
  closeParagraph(reading, open)
  closeItems(reading, open)
}

function closeParagraph({ page, sink }: Reading, open: Open): void {
  const passage = open.paragraph && passageOf(page, open.paragraph, 'prose')
  open.paragraph = undefined
  if (passage !== undefined) sink.block(blockOf({ type: 'paragraph', passage, span: spanIn(passage) }))
}

function closeItems({ page, sink }: Reading, open: Open): void {
  const items = open.items.flatMap((item) => passageOf(page, item, 'prose') ?? [])
  open.items.length = 0
  const [first, ...others] = items.map((item) => spanIn(item))
  if (first !== undefined) sink.block(blockOf({ type: 'list', items, span: others.reduce(join, first) }))
}

const blockOf = (block: Block): ReadBlock => ({ block, notes: [] })
