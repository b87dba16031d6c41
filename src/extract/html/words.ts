// The words of elements as a passage: without marks of references, with links, arrows as signs.
import type { Element } from 'hast'
import type { Passage } from '../../model/article.ts'
import { alignText } from './align.ts'
import { attribute, classNames, hasClass, placeOf, walkElements, type HtmlNode } from './elements.ts'
import { makeFlow, type Flow } from './flow.ts'
import { isFootnoteMark } from './footnote-mark.ts'
import { imageMeaning } from './images.ts'
import { isMark } from './left-out.ts'
import { leadsToFile, linkTarget } from './link-target.ts'

/** The page whose words are read. */
export interface Page {
  readonly text: string
  /** Its title where it says it: the target of a link of the page to itself. */
  readonly title?: string
}

/** The title of a page and the element that prints it. */
export interface PageTitle {
  readonly passage?: Passage
  readonly element?: Element
}

/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption footer h1 h2 h3 h4 h5 h6 header hgroup hr li main menu ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

const CELLS = new Set(['td', 'th'])
const FLAGS = new Set(['flagicon', 'flag-icon', 'thumbborder', 'country-flag', 'drapeau'])

interface Reading {
  readonly page: Page
  readonly flow: Flow
  /** Names of countries stand for their flags. */
  readonly readsFlags: boolean
  /** What stands elsewhere: nested lists. */
  readonly without: ReadonlySet<string>
}

/** How words are read. */
export interface WordsOptions {
  /** Keep line breaks and blocks apart by line breaks; else by blanks. */
  readonly lines?: boolean
  /** Elements that are read elsewhere. */
  readonly without?: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** The words of nodes; where there are none, the countries whose flags stand there. */
export function wordsOf(
  page: Page,
  nodes: readonly HtmlNode[],
  { lines = true, without = NONE }: WordsOptions = {},
): Passage | undefined {
  for (const readsFlags of [false, true]) {
    const flow = makeFlow(lines)
    for (const [index, node] of nodes.entries())
      if (!isFootnoteMark(node, nodes[index - 1])) readNode(node, { page, flow, readsFlags, without }, false)
    const passage = flow.build()
    if (passage !== undefined && passage.pieces.length > 0) return passage
  }
  return undefined
}

function readNode(node: HtmlNode, reading: Reading, inFlag: boolean): void {
  const { page, flow, without } = reading
  if (node.type === 'text') {
    const place = placeOf(node)
    if (place === undefined) return
    for (const { words, start, width } of alignText(page.text, node.value, [place.start, place.end]))
      flow.text(words, start, width)
  } else if (node.type === 'element' && !without.has(node.tagName) && !isMark(node))
    readElement(node, reading, inFlag)
}

function readElement(element: Element, reading: Reading, inFlag: boolean): void {
  const { flow } = reading
  const { tagName } = element
  if (tagName === 'br') flow.breakLine()
  else if (tagName === 'img') readImage(element, reading, inFlag)
  else if (tagName === 'a') readLink(element, reading, inFlag)
  else {
    const isBlock = BLOCKS.has(tagName)
    if (isBlock) flow.breakLine()
    else if (CELLS.has(tagName)) flow.breakCell()
    if (isSelfLink(element)) readLinked(element, reading, reading.page.title)
    else readChildren(element, reading, inFlag || hasClass(element, FLAGS))
    if (isBlock) flow.breakLine()
    else if (CELLS.has(tagName)) flow.breakCell()
  }
}

function readChildren(element: Element, reading: Reading, inFlag: boolean): void {
  for (const [index, child] of element.children.entries())
    if (!isFootnoteMark(child, element.children[index - 1])) readNode(child, reading, inFlag)
}

function readLink(link: Element, reading: Reading, inFlag: boolean): void {
  const place = placeOf(link)
  if (isSelfLink(link)) readLinked(link, reading, reading.page.title)
  // The words of a link to a file are its size, where the file is lost: "60px".
  else if (leadsToFile(link)) readImages(link, reading, inFlag)
  // A link without words shows a number for its address: "[1]".
  else if (hasClass(link, NUMBERED) && place !== undefined)
    reading.flow.sign(attribute(link, 'href') ?? '', place.start, place.end - place.start)
  else readLinked(link, reading, linkTarget(link), inFlag)
}

const NUMBERED = new Set(['autonumber'])

function readImages(element: Element, reading: Reading, inFlag: boolean): void {
  walkElements(element, (inner) => {
    if (inner.tagName === 'img') readImage(inner, reading, inFlag)
    return true
  })
}

/** A page that names itself where it lists its like. */
const isSelfLink = (element: Element) =>
  classNames(element).some((name) => name === 'selflink' || name === 'mw-selflink')

function readLinked(
  element: Element,
  reading: Reading,
  ...[target, inFlag = false]: [string | undefined, boolean?]
): void {
  if (target !== undefined) reading.flow.openLink(target)
  readChildren(element, reading, inFlag)
  if (target !== undefined) reading.flow.closeLink()
}

function readImage(image: Element, { flow, readsFlags }: Reading, inFlag: boolean): void {
  const place = placeOf(image)
  const { sign, name } = imageMeaning(image, inFlag || hasClass(image, FLAGS))
  const words = sign ?? (readsFlags ? name : undefined)
  if (place === undefined || words === undefined) return
  // A sign stands where its number begins; a country is a name of its own.
  flow.sign(words, place.start, place.end - place.start)
}

/** Whether a passage says something: dots and bars between links do not. */
export const saysSomething = ({ text }: Passage): boolean => /[\p{L}\p{N}]/u.test(text)

/** The language that an element says its words are in. */
export const languageOf = (element: Element): string | undefined => attribute(element, 'lang')?.toLowerCase()
