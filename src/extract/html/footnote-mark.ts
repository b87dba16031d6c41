// Tells raised marks of footnotes, "Ada Lund²", from raised letters of words, "2nd".
import { isElement, type HtmlNode } from './elements.ts'

/** "1", "1,2", "[a]", "*", "†" */
const MARK = /^\s?\[?(?:[\d,* †‡§¶]{1,5}|[a-z])\]?\s?$/u

/** Behind a digit "a", "e", "o" and "h" make an ordinal number. */
const DIGIT_END = /\d$/u
const ORDINAL = /[aeoh]/u

/** Whether a node is a raised mark that leads to a footnote of the article's own making. */
export function isFootnoteMark(node: HtmlNode, before: HtmlNode | undefined): boolean {
  if (!isElement(node) || node.tagName !== 'sup') return false
  const text = textOf(node, 0)
  if (!MARK.test(text)) return false
  const previous = before === undefined ? '' : textOf(before, 0)
  return !(ORDINAL.test(text) && DIGIT_END.test(previous))
}

const MOST_DEEP = 5

function textOf(node: HtmlNode, depth: number): string {
  if (node.type === 'text') return node.value
  if (!isElement(node) || depth > MOST_DEEP) return ''
  return node.children.map((child) => textOf(child, depth + 1)).join('')
}
