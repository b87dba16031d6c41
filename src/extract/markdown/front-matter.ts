// Reads the front matter of a Markdown text: what it says of its title and origin.
import { isMap, isScalar, parseDocument, type Scalar } from 'yaml'
import type { Passage } from '../../model/article.ts'
import type { Origin } from '../../model/source.ts'
import type { Note } from '../extraction.ts'
import { lineAt } from '../lines.ts'

/** What stands between the two lines of dashes. */
export interface FrontMatter {
  readonly title?: Passage
  readonly origin: Origin
  /** Where the text goes on. */
  readonly end: number
  readonly notes: readonly Note[]
}

/** More is no front matter. */
const LONGEST = 64 * 1024
const MOST_LINES = 1000
/** Brackets within brackets that YAML may nest. */
const DEEPEST = 20

const OPEN = /^---[ \t]*$/u
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/u

/** Names of what is read, most telling first. */
const KEYS = {
  title: ['title', 'name', 'pagetitle', 'page_title'],
  url: ['url', 'source_url', 'source', 'canonical', 'canonical_url', 'permalink', 'link'],
  revision: ['revision', 'revid', 'revision_id', 'oldid', 'rev'],
  date: ['date', 'revision_date', 'timestamp', 'updated', 'lastmod', 'last_modified', 'modified'],
  language: ['language', 'lang', 'locale'],
  licence: ['licence', 'license', 'rights'],
  attribution: ['attribution', 'author', 'authors', 'credit', 'credits', 'contributors', 'publisher'],
} as const satisfies Record<keyof Origin, readonly string[]>

/** The front matter of a text; undefined where it has none. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const first = lineAt(text, 0)
  if (!OPEN.test(text.slice(first.start, Math.min(first.end, 100)))) return undefined
  let at = first.next
  for (let count = 0; count < MOST_LINES && at < text.length && at < LONGEST; count++) {
    const line = lineAt(text, at)
    if (line.end - line.start < 100 && CLOSE.test(text.slice(line.start, line.end)))
      return readYaml(text, { start: first.next, end: line.start, next: line.next })
    at = line.next
  }
  return undefined
}

interface Place {
  readonly start: number
  readonly end: number
  readonly next: number
}

function readYaml(text: string, { start, end, next }: Place): FrontMatter {
  const yaml = text.slice(start, end)
  const values = isShallow(yaml) ? scalarsOf(yaml) : undefined
  if (values === undefined) {
    const message =
      'expected "key: value" lines between the two lines of dashes; the front matter was not read'
    const notes: readonly Note[] =
      yaml.trim() === '' ? [] : [{ code: 'unread-value', message, span: { start, end } }]
    return { origin: {}, end: next, notes }
  }
  const title = firstOf(values, KEYS.title)
  const passage = title === undefined ? undefined : passageOf(text, title, start)
  const named = passage === undefined ? {} : { title: passage }
  return { ...named, origin: originOf(values), end: next, notes: [] }
}

/** What values must look like to be meant. */
const FORMS: Partial<Record<keyof Origin, RegExp>> = {
  language: /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/iu,
  url: /^[a-z][a-z+.-]{1,20}:/iu,
}

function originOf(values: ReadonlyMap<string, Value>): Origin {
  const origin: { -readonly [Key in keyof Origin]: Origin[Key] } = {}
  for (const [key, names] of Object.entries(KEYS) as [keyof Origin, readonly string[]][]) {
    const value = firstOf(values, names)?.words
    if (value !== undefined && FORMS[key]?.test(value) !== false) origin[key] = value
  }
  return origin
}

/** Nesting is left to no recursion: deep brackets are no front matter. */
function isShallow(yaml: string): boolean {
  let depth = 0
  for (const sign of yaml) {
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth--
    if (depth > DEEPEST) return false
  }
  return !DEEP_LINE.test(yaml)
}

/** Blanks or dashes as deep as no front matter has them. */
const DEEP_LINE = /^(?: {60}|(?:[-?:] ){20})/mu

interface Value {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** The plain values of the first level by their folded keys; aliases are not followed. */
function scalarsOf(yaml: string): ReadonlyMap<string, Value> | undefined {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
  if (!isMap(document.contents)) return undefined
  const values = new Map<string, Value>()
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !isScalar(value)) continue
    const folded = String(key.value).trim().toLowerCase().replaceAll('-', '_')
    const found = toValue(value)
    if (found !== undefined && !values.has(folded)) values.set(folded, found)
  }
  return values
}

function toValue({ value, range }: Scalar): Value | undefined {
  const words = String(value).trim()
  if (range === null || range === undefined || words === '') return undefined
  return { words, start: range[0], end: range[1] }
}

function firstOf(values: ReadonlyMap<string, Value>, names: readonly string[]): Value | undefined {
  const name = names.find((known) => values.has(known))
  return name === undefined ? undefined : values.get(name)
}

/** The words of a value as they stand, within quotes or not; else as written in another way. */
function passageOf(text: string, { words, start, end }: Value, offset: number): Passage {
  const written = text.slice(offset + start, offset + end)
  const inside = written.indexOf(words)
  if (inside === -1)
    return {
      text: words,
      pieces: [{ at: 0, start: offset + start, length: words.length, width: end - start }],
    }
  return { text: words, pieces: [{ at: 0, start: offset + start + inside, length: words.length }] }
}
