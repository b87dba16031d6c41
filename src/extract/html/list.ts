// From lists and lists of terms to blocks: each item a passage, nested lists behind the item that holds them.
import type { Element } from 'hast'
import { spanIn, type Block, type List, type Passage } from '../../model/article.ts'
import { joinPassages } from '../join-passages.ts'
import type { ReadBlock } from '../extraction.ts'
import { childElements, placeOf, walkElements } from './elements.ts'
import { leftOut } from './left-out.ts'
import { saysSomething, wordsOf, type Page } from './words.ts'

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir', 'dl'])
const ITEMS = new Set(['li', 'dt', 'dd'])

/** A list as a block. */
export function readListElement(page: Page, list: Element): ReadBlock {
  const items: Passage[] = []
  addItems(page, list, items)
  const span = placeOf(list)
  return items.length === 0 || span === undefined
    ? { notes: [] }
    : { block: { type: 'list', items, span }, notes: [] }
}

function addItems(page: Page, list: Element, items: Passage[]): void {
  for (const child of childElements(list)) {
    if (leftOut(child) !== undefined) continue
    if (LISTS.has(child.tagName)) addItems(page, child, items)
    else if (ITEMS.has(child.tagName)) addItem(page, child, items)
  }
}

function addItem(page: Page, item: Element, items: Passage[]): void {
  const words = wordsOf(page, item.children, { without: LISTS })
  if (words !== undefined && saysSomething(words)) items.push(words)
  for (const nested of nestedLists(item)) addItems(page, nested, items)
}

/** The lists in an item, those in them not among them. */
function nestedLists(item: Element): readonly Element[] {
  const lists: Element[] = []
  walkElements(item, (element) => {
    const isList = LISTS.has(element.tagName)
    if (isList) lists.push(element)
    return !isList && leftOut(element) === undefined
  })
  return lists
}

/** A part of a list of terms. */
export type TermPart =
  { readonly type: 'heading'; readonly words: Passage } | { readonly type: 'block'; readonly block: Block }

/** A term and what is said of it; lines that are only set in have no term. */
interface Entry {
  readonly term?: Passage
  readonly said: Passage[]
}

/** Terms with what is said of them are items; lines that are only set in are paragraphs; a lone term is a heading. */
export function readTerms(page: Page, list: Element): readonly TermPart[] {
  return toEntries(page, list).flatMap(({ term, said: [first, ...rest] }): readonly TermPart[] => {
    if (term !== undefined && first !== undefined)
      return [{ type: 'block', block: listOf([joinPassages(term, first, ': '), ...rest]) }]
    if (term !== undefined) return [{ type: 'heading', words: term }]
    return first === undefined
      ? []
      : [first, ...rest].map((words) => ({ type: 'block', block: paragraphOf(words) }))
  })
}

function toEntries(page: Page, list: Element): readonly Entry[] {
  const entries: Entry[] = []
  for (const child of childElements(list)) {
    if (leftOut(child) !== undefined) continue
    const isTerm = child.tagName === 'dt'
    const words = wordsOf(page, child.children, { lines: !isTerm, without: LISTS })
    const said: Passage[] = []
    for (const nested of nestedLists(child)) addItems(page, nested, said)
    const own = words === undefined || !saysSomething(words) ? [] : [words]
    if (isTerm) entries.push({ ...(own[0] === undefined ? {} : { term: own[0] }), said })
    else if (entries.length === 0) entries.push({ said: [...own, ...said] })
    else entries.at(-1)?.said.push(...own, ...said)
  }
  return entries
}

function listOf(items: readonly [Passage, ...Passage[]]): List {
  const last = items.at(-1) ?? items[0]
  return { type: 'list', items, span: { start: spanIn(items[0]).start, end: spanIn(last).end } }
}

const paragraphOf = (passage: Passage): Block => ({ type: 'paragraph', passage, span: spanIn(passage) })
