// Contract of users' rules: what a rule file exports, what its rules are given, and what they give back.
import type { SourceKind } from './claim.ts'
import type { PlainStatement } from './statement.ts'

/** What the article is about and where it is from. */
export interface ArticleView {
  /** Key of the document: its path below the given folder, or its file name. */
  readonly document: string
  readonly title: string | undefined
  /** The class of its subject, such as `Party`; absent where no rule knows it. */
  readonly type: string | undefined
  /** The country of its subject, where the article says it. */
  readonly country: string | undefined
  /** Lower-case BCP 47 tag. */
  readonly language: string
}

/** A proper name in a sentence. */
export interface NameView {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A sentence of a paragraph or of a list, without markup. */
export interface SentenceView {
  readonly text: string
  readonly source: SourceKind
  readonly names: readonly NameView[]
}

/** One field of an infobox; `text` is its value. Several values stand on lines of their own. */
export interface FieldView {
  readonly key: string
  readonly text: string
  /** The name of the infobox's template, where the format says it. */
  readonly template: string | undefined
}

/** One row of a table, spans resolved; a cell and a column are undefined where they are empty. */
export interface RowView {
  readonly columns: readonly (string | undefined)[]
  readonly cells: readonly (string | undefined)[]
  /** Headings above the table, the nearest last. */
  readonly headings: readonly string[]
  readonly title: string | undefined
}

/** A statement of a rule. Its words are the whole sentence, field or row, or what `words` cuts out of `text`. */
export interface UserFinding extends PlainStatement {
  /** Where the words begin and end in `text` of the sentence or field. */
  readonly words?: readonly [from: number, to: number]
}

/** A rule of a user: it reads one kind of place and returns what is said there, `[]` where nothing is. */
export type UserRule = {
  /** Names it in claims and messages: letters, digits and hyphens. */
  readonly name: string
} & (
  | { readonly on: 'sentence'; readonly read: ReadPlace<SentenceView> }
  | { readonly on: 'field'; readonly read: ReadPlace<FieldView> }
  | { readonly on: 'row'; readonly read: ReadPlace<RowView> }
)

type ReadPlace<View> = (view: View, article: ArticleView) => readonly UserFinding[]

/** A rule with the name that its claims bear: `user/<file>/<rule>`. */
export interface NamedRule {
  readonly id: string
  readonly rule: UserRule
}

/** A file of rules: `name` is its name without ending, `url` what is imported. */
export interface RuleFile {
  readonly name: string
  readonly url: string
  /** Of its content, in hexadecimal. */
  readonly hash: string
}

/** The rules that a module exports as `rules`; a text says what is wrong with them. */
export function rulesOf(
  { name: file }: RuleFile,
  module: Readonly<Record<string, unknown>>,
): readonly NamedRule[] | string {
  const { rules } = module
  if (!Array.isArray(rules) || rules.length === 0) return 'it exports no list “rules”'
  const seen = new Set<string>()
  for (const [i, rule] of rules.entries()) {
    const fault = faultOf(rule, seen)
    if (fault !== undefined) return `rule ${i + 1} ${fault}`
  }
  return (rules as readonly UserRule[]).map((rule) => ({ id: `user/${file}/${rule.name}`, rule }))
}

const NAME = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u
const places = ['sentence', 'field', 'row'] as const satisfies readonly UserRule['on'][]

function faultOf(rule: unknown, seen: Set<string>): string | undefined {
  if (typeof rule !== 'object' || rule === null) return 'is no object'
  const { name, on, read } = rule as Partial<Record<string, unknown>>
  if (typeof name !== 'string' || !NAME.test(name)) return 'has no “name” of letters, digits and hyphens'
  if (seen.has(name)) return `has the name of another: ${name}`
  seen.add(name)
  if (!places.some((place) => place === on)) return `(${name}) is not “on” one of ${places.join(', ')}`
  return typeof read === 'function' ? undefined : `(${name}) has no function “read”`
}
