// From the elements of a page to the sections and blocks of an article.
import type { Element } from 'hast'
import { spanIn, type Section } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { Note, ReadBlock } from '../extraction.ts'
import { childElements, isElement, placeOf, type HtmlNode } from './elements.ts'
import { readInfobox } from './infobox.ts'
import { isInfobox } from './infobox-names.ts'
import { leftOut, type LeftOutKind } from './left-out.ts'
import { readListElement, readTerms } from './list.ts'
import { openSections, type Sections } from './sections.ts'
import { isLayout, readTableElement } from './table.ts'
import { BLOCKS, saysSomething, wordsOf, type Page, type PageTitle } from './words.ts'

/** The content of a page as sections, and what was left out of it. */
export interface PageBody {
  readonly body: Section
  readonly notes: readonly Note[]
}

interface Reading {
  readonly page: Page
  readonly sections: Sections
  readonly notes: Note[]
  readonly left: Map<LeftOutKind, { count: number; readonly first: Span }>
  /** The heading that is the title. */
  readonly titleHeading: Element | undefined
  /** Elements that hold blocks somewhere below. */
  readonly holders: ReadonlySet<Element>
}

/** Reads the content of a page. */
export function readBody(page: Page, content: readonly HtmlNode[], title: PageTitle): PageBody {
  const sections = openSections(title.passage)
  const reading: Reading = {
    page,
    sections,
    notes: [],
    left: new Map(),
    titleHeading: title.element,
    holders: findHolders(content),
  }
  readContent(content, reading)
  return { body: sections.body, notes: [...reading.notes, ...leftNotes(reading)] }
}

const RAISED = new Set([...BLOCKS, 'section', 'figure', 'nav'])

/** Each element above a block, found in one run. */
function findHolders(content: readonly HtmlNode[]): ReadonlySet<Element> {
  const holders = new Set<Element>()
  const mark = (element: Element): boolean => {
    let holds = false
    for (const child of childElements(element)) holds = mark(child) || holds
    if (holds) holders.add(element)
    return holds || RAISED.has(element.tagName)
  }
  for (const node of content) if (isElement(node)) mark(node)
  return holders
}

/** Blocks one by one; what stands between them is a paragraph without a tag. */
function readContent(nodes: readonly HtmlNode[], reading: Reading): void {
  let run: HtmlNode[] = []
  const closeRun = () => {
    if (run.length > 0) addParagraph(run, reading)
    run = []
  }
  for (const node of nodes) {
    if (!isElement(node)) {
      if (node.type === 'text') run.push(node)
      continue
    }
    if (isInline(node, reading)) run.push(node)
    else {
      closeRun()
      readBlock(node, reading)
    }
  }
  closeRun()
}

const isInline = (element: Element, { holders }: Reading) =>
  !RAISED.has(element.tagName) && !holders.has(element) && !isInfobox(element)

function readBlock(element: Element, reading: Reading): void {
  const { page } = reading
  if (element === reading.titleHeading) return
  if (isInfobox(element)) addBlocks([readInfobox(page, element)], reading)
  else if (isLeft(element, reading)) return
  else if (HEADING.test(element.tagName)) enterSection(element, reading)
  else readOther(element, reading)
}

function readOther(element: Element, reading: Reading): void {
  switch (element.tagName) {
    case 'table':
      if (isLayout(element)) readContent(element.children, reading)
      else addBlocks(readTableElement(reading.page, element), reading)
      return
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      addBlocks([readListElement(reading.page, element)], reading)
      return
    case 'dl':
      for (const part of readTerms(reading.page, element))
        if (part.type === 'heading') reading.sections.enter(part.words, TERM_DEPTH)
        else addBlocks([{ block: part.block, notes: [] }], reading)
      return
    default:
      readContent(element.children, reading)
  }
}

const HEADING = /^h[1-6]$/u

/** A term with nothing said of it heads what follows; it is below every heading. */
const TERM_DEPTH = 7

function isLeft(element: Element, { left }: Reading): boolean {
  const kind = leftOut(element)
  const place = kind && placeOf(element)
  if (kind === undefined || place === undefined) return kind !== undefined
  const known = left.get(kind)
  if (known === undefined) left.set(kind, { count: 1, first: place })
  else known.count += 1
  return true
}

function enterSection(heading: Element, { page, sections }: Reading): void {
  const words = wordsOf(page, heading.children, { lines: false })
  // The title is the one heading of depth 1: another one is as deep as a section.
  if (words !== undefined) sections.enter(words, Math.max(2, Number(heading.tagName.slice(1))))
}

function addParagraph(run: readonly HtmlNode[], { page, sections }: Reading): void {
  const passage = wordsOf(page, run)
  if (passage !== undefined && saysSomething(passage))
    sections.add({ type: 'paragraph', passage, span: spanIn(passage) })
}

function addBlocks(read: readonly ReadBlock[], { sections, notes }: Reading): void {
  for (const { block, notes: more } of read) {
    if (block !== undefined) sections.add(block)
    notes.push(...more)
  }
}

/** Elements without words of the article that every page has by the dozen. */
const UNCOUNTED: ReadonlySet<LeftOutKind> = new Set([
  'scripts and styles',
  'parts of the page',
  'hidden elements',
])

function leftNotes({ left, sections }: Reading): readonly Note[] {
  const notes = [...left].flatMap<Note>(([kind, { count, first }]) =>
    UNCOUNTED.has(kind)
      ? []
      : [{ code: 'left-out', message: `${kind}: ${String(count)} left out`, span: first }],
  )
  const [block, ...more] = sections.leftOut()
  if (block === undefined) return notes
  const message = `sections of references and links: ${String(more.length + 1)} blocks left out`
  return [...notes, { code: 'left-out', message, span: block.span }]
}
