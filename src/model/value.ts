// Values as read: literals, and references to entities.
import type { ClassName } from './ontology.ts'

export type Literal =
  | { readonly type: 'text'; readonly text: string; readonly language?: string }
  | { readonly type: 'url'; readonly text: string }
  | { readonly type: 'file'; readonly text: string }
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'integer'; readonly n: number }
  /** `text` is the canonical form (0.1, not 0.10), `digits` the number of fraction digits printed. */
  | { readonly type: 'decimal'; readonly text: string; readonly digits: number }

/** An entity as claims and facts name it. */
export interface EntityRef {
  readonly type: ClassName
  readonly id: string
  readonly label: string
}

export type Value = Literal | EntityRef

export function isEntity(value: Value): value is EntityRef {
  return 'id' in value
}

/** A literal as text in its canonical form: what ids are made of and captions show. */
export function lexical(literal: Literal): string {
  switch (literal.type) {
    case 'text':
    case 'url':
    case 'file':
    case 'decimal':
      return literal.text
    case 'date':
      return literal.iso
    case 'integer':
      return String(literal.n)
    default:
      return literal satisfies never
  }
}

/** A literal as JSON gives it: numbers as numbers, the rest as text. */
export function plain(literal: Literal): string | number {
  if (literal.type === 'integer') return literal.n
  if (literal.type === 'decimal') return Number(literal.text)
  return lexical(literal)
}

/** One text for a value that is equal exactly when the value is: entity id, or literal with type and language. */
export function valueKey(value: Value): string {
  if (isEntity(value)) return value.id
  const language = value.type === 'text' && value.language !== undefined ? `@${value.language}` : ''
  return `${value.type}:${lexical(value)}${language}`
}
