// Finds the part of a page that holds its article.
import type { Element, Root } from 'hast'
import { attribute, childElements, hasClass, walkElements } from './elements.ts'

/** Where the article stands on a page: the inner of the boxes that wikis put it in, else all of its body. */
export function contentOf(root: Root): Element | Root {
  let best: { readonly element: Element; readonly rank: number } | undefined
  walkElements(root, (element) => {
    const rank = rankOf(element)
    if (rank > 0 && (best === undefined || rank > best.rank)) best = { element, rank }
    return true
  })
  return best?.element ?? bodyOf(root)
}

const OUTPUT = new Set(['mw-parser-output'])
const IDS: Readonly<Record<string, number>> = { 'mw-content-text': 5, bodycontent: 4, content: 3 }

function rankOf(element: Element): number {
  if (hasClass(element, OUTPUT)) return 6
  const byId = IDS[attribute(element, 'id')?.toLowerCase() ?? '']
  if (byId !== undefined) return byId
  return element.tagName === 'article' ? 2 : element.tagName === 'main' ? 1 : 0
}

function bodyOf(root: Root): Element | Root {
  const html = childElements(root).find(({ tagName }) => tagName === 'html')
  return html === undefined ? root : (childElements(html).find(({ tagName }) => tagName === 'body') ?? html)
}
