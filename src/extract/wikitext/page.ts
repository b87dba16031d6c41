// A page while it is read: its tokens, and what is counted on the way.
import type { Span } from '../../model/span.ts'
import type { Note } from '../extraction.ts'
import { templateName } from './arguments.ts'
import { templateUse } from './templates/registry.ts'
import type { TemplateUse } from './templates/use.ts'
import type { Tokens } from './tokens.ts'

/** What is known of a template by its name. */
export interface NamedTemplate {
  readonly name: string
  /** Undefined where the template is unknown. */
  readonly use: TemplateUse | undefined
}

export interface Page {
  readonly tokens: Tokens
  readonly templates: Map<number, NamedTemplate>
  /** By the name as written. */
  readonly uses: Map<string, TemplateUse | undefined>
  readonly unknown: Map<string, number>
  /** Templates of elections that were read with their table. */
  readonly electionRows: Set<number>
  /** By reason, and by where they begin. */
  readonly leftOut: Map<string, Map<number, Span>>
  readonly notes: Note[]
}

/** A page of which nothing is read yet. */
export function openPage(tokens: Tokens): Page {
  return {
    tokens,
    templates: new Map(),
    uses: new Map(),
    unknown: new Map(),
    electionRows: new Set(),
    leftOut: new Map(),
    notes: [],
  }
}

/** The name and the use of the template at a token; an unknown one is counted the first time. */
export function templateAt(page: Page, index: number): NamedTemplate {
  const known = page.templates.get(index)
  if (known !== undefined) return known
  const name = templateName(page.tokens, index)
  if (!page.uses.has(name)) page.uses.set(name, templateUse(name))
  const use = page.uses.get(name)
  const found = { name, use }
  page.templates.set(index, found)
  if (use === undefined) page.unknown.set(name, (page.unknown.get(name) ?? 0) + 1)
  return found
}

/** Remembers that a part of the page is none of the article, and why. */
export function leaveOut(page: Page, reason: string, span: Span): void {
  const spans = page.leftOut.get(reason) ?? new Map<number, Span>()
  page.leftOut.set(reason, spans.set(span.start, span))
}
