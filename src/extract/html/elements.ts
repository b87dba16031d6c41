// Small questions about elements of an HTML tree: class, style, place.
import type { Element, ElementContent, Nodes, RootContent } from 'hast'
import { join, type Span } from '../../model/span.ts'

/** Whatever stands in a document. */
export type HtmlNode = RootContent | ElementContent

export const isElement = (node: Nodes): node is Element => node.type === 'element'

/** The elements among the children of a node. */
export function childElements({ children }: { readonly children: readonly HtmlNode[] }): readonly Element[] {
  return children.filter(isElement)
}

/** An attribute as text; undefined where it is absent or empty. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name]
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.join(' ')
  if (value === null || value === undefined || value === '' || value === false) return undefined
  return String(value)
}

/** The names in the class attribute. */
export function classNames({ properties }: Element): readonly string[] {
  const { className } = properties
  return Array.isArray(className) ? className.map(String) : []
}

/** Whether an element has one of some class names. */
export function hasClass(element: Element, names: ReadonlySet<string>): boolean {
  return classNames(element).some((name) => names.has(name.toLowerCase()))
}

const LONGEST_STYLE = 2_000

/** "display:none", "display: none !important", "visibility:hidden" */
const HIDDEN = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu

/** Whether a page never shows an element; sort keys are written so. */
export function isHidden(element: Element): boolean {
  const style = attribute(element, 'style')?.slice(0, LONGEST_STYLE) ?? ''
  return element.properties['hidden'] === true || HIDDEN.test(style)
}

/** The place of a node; that of its children where its tag is implied, undefined where none of them has any. */
export function placeOf(node: HtmlNode): Span | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start !== undefined && end !== undefined && start < end) return { start, end }
  const children = isElement(node) ? node.children : []
  const places = children.flatMap((child) => placeOf(child) ?? [])
  return places.length === 0 ? undefined : places.reduce(join)
}

/** Runs over the elements below a node, from top to bottom; `visit` says whether to go on below one. */
export function walkElements(
  node: { readonly children: readonly HtmlNode[] },
  visit: (element: Element) => boolean,
): void {
  const waiting = [...childElements(node)].reverse()
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop())
    if (visit(element)) for (const child of [...childElements(element)].reverse()) waiting.push(child)
}

/** The first element below a node that passes a test. */
export function findElement(
  node: { readonly children: readonly HtmlNode[] },
  test: (element: Element) => boolean,
): Element | undefined {
  let found: Element | undefined
  walkElements(node, (element) => {
    if (found === undefined && test(element)) found = element
    return found === undefined
  })
  return found
}
