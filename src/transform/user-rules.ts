// Applies users' rules to an article. What they say is checked like anybody's word: it costs no other rule, and no run.
import { spanIn, type InfoboxField, type Passage } from '../model/article.ts'
import type { Finding, SourceKind } from '../model/claim.ts'
import { present } from '../model/present.ts'
import type { Span } from '../model/span.ts'
import { readStatement } from '../model/statement.ts'
import type { ArticleView, NamedRule, RowView, UserRule } from '../model/user-rule.ts'
import { spanOf, type Reading, type Sentence, type TableInSection } from './reading.ts'
import { tidySpans, type Doubt, type Found } from './rule.ts'
import { titleOf } from './topic.ts'

/** One place that a rule reads: what it is given, and where that stands. */
interface Place {
  readonly view: unknown
  readonly source: SourceKind
  /** All its words. */
  readonly spans: readonly [Span, ...Span[]]
  /** The text that `words` of a finding cut, where they may. */
  readonly text?: Stretch
  readonly repair?: string
}

/** A text within a passage. */
interface Stretch {
  readonly passage: Passage
  readonly offset: number
  readonly length: number
}

/** What users' rules find in an article. */
export function applyUserRules(rules: readonly NamedRule[], reading: Reading): readonly Found[] {
  if (rules.length === 0) return []
  const article = viewOf(reading)
  const places = placesOf(reading)
  return rules.flatMap((rule) => applyRule(rule, places[rule.rule.on], { article, reading }))
}

function viewOf({ article, topic }: Reading): ArticleView {
  return Object.freeze({
    document: article.source.key,
    title: titleOf(article),
    type: topic.type,
    country: topic.country,
    language: article.language,
  })
}

interface Context {
  readonly article: ArticleView
  readonly reading: Reading
}

/** A rule that fails on one place is not trusted on the others of the article. */
function applyRule({ id, rule }: NamedRule, places: readonly Place[], context: Context): readonly Found[] {
  const findings: Finding[] = []
  const faults = new Faults(id)
  for (const place of places) {
    try {
      for (const finding of readPlace(rule, place, context)) {
        if (typeof finding === 'string') faults.add(finding, place.spans[0])
        else findings.push({ ...finding, rule: id })
      }
    } catch (error) {
      const message = `${id}: ${reasonOf(error)}; nothing of it is kept for this article`
      return [{ code: 'rule-failed', message, span: place.spans[0] }]
    }
  }
  return [...findings, ...faults.doubts()]
}

/** Characters of what a rule throws that are told. */
const LONGEST_MESSAGE = 200

/** Whatever a rule throws: an error without a message, an object that is no text. */
function reasonOf(thrown: unknown): string {
  try {
    return String(thrown instanceof Error ? thrown.message : thrown).slice(0, LONGEST_MESSAGE)
  } catch {
    return 'it threw something that cannot be told'
  }
}

type Refusable = Omit<Finding, 'rule'> | string

function readPlace(rule: UserRule, place: Place, { article, reading }: Context): readonly Refusable[] {
  const read = rule.read as (view: unknown, article: ArticleView) => unknown
  const found = read(place.view, article)
  if (Array.isArray(found)) return found.map((one: unknown) => findingOf(one, place, reading))
  // A promise that fails and that nobody waits for would end the process.
  if (found instanceof Promise) found.catch(() => undefined)
  throw new Error('it returned no list')
}

const OTHERS = 'other findings'

/** Different faults of one rule in one article that are told. */
const MOST_FAULTS = 20

/** Faults of one rule in one article: one that it makes over and over is told once, and of many the first. */
class Faults {
  readonly #id: string
  readonly #byMessage = new Map<string, { readonly span: Span; count: number }>()

  constructor(id: string) {
    this.#id = id
  }

  add(message: string, span: Span): void {
    const told = this.#byMessage.size < MOST_FAULTS ? message : OTHERS
    const known = this.#byMessage.get(message) ?? this.#byMessage.get(told)
    if (known === undefined) this.#byMessage.set(told, { span, count: 1 })
    else known.count++
  }

  doubts(): readonly Doubt[] {
    return [...this.#byMessage].map(([message, { span, count }]) => {
      const times = count === 1 ? '' : ` (${count} times)`
      return { code: 'finding-refused', message: `${this.#id}: ${message}; left out${times}`, span }
    })
  }
}

function findingOf(given: unknown, place: Place, { topic }: Reading): Refusable {
  const statement = readStatement(given, topic.type)
  if (typeof statement === 'string') return statement
  const spans = spansOf((given as { words?: unknown }).words, place)
  if (typeof spans === 'string') return `${statement.relation}: ${spans}`
  const { source, repair } = place
  return { ...statement, spans, source, ...present({ repair }) }
}

function spansOf(words: unknown, { spans, text }: Place): readonly Span[] | string {
  if (words === undefined) return spans
  if (text === undefined) return 'the words of a row are all of it'
  const { passage, offset, length } = text
  const [from, to] = Array.isArray(words) ? (words as readonly unknown[]) : []
  if (!isPlace(from) || !isPlace(to) || from >= to || to > length)
    return `its words are not two numbers within the ${length} characters of its text`
  try {
    return [spanIn(passage, offset + from, offset + to)]
  } catch {
    return `no words of the source stand at ${from} to ${to}`
  }
}

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

function placesOf({
  sentences,
  infoboxes,
  tables,
}: Reading): Readonly<Record<UserRule['on'], readonly Place[]>> {
  return {
    sentence: sentences.filter(({ isTooLong }) => isTooLong !== true).map(placeOfSentence),
    field: infoboxes.flatMap(({ fields, template }) => fields.map((field) => placeOfField(field, template))),
    row: tables.flatMap(placesOfRows),
  }
}

function placeOfSentence(sentence: Sentence): Place {
  const { text, source, names, passage, offset } = sentence
  const view = Object.freeze({
    text,
    source,
    names: Object.freeze(
      names.map((name) => Object.freeze({ text: name.text, from: name.from, to: name.to })),
    ),
  })
  const spans = [spanOf(sentence, { from: 0, to: text.length })] as const
  return { view, source, spans, text: { passage, offset, length: text.length } }
}

function placeOfField({ key, value, span }: InfoboxField, template: string | undefined): Place {
  const view = Object.freeze({ key: key.text, text: value.text, template })
  const text = { passage: value, offset: 0, length: value.text.length }
  return { view, source: 'infobox', spans: [span], text }
}

/** Of a row whose cells may stand in wrong columns nothing can be said. */
function placesOfRows({ table, headings }: TableInSection): readonly Place[] {
  const textOf = (passage: Passage | undefined) => passage?.text
  const columns = Object.freeze(table.columns.map(textOf))
  const above = Object.freeze(headings.map(({ text }) => text))
  return table.rows
    .filter(({ unclear }) => unclear !== true)
    .map(({ cells, span, repair }) => {
      const row: RowView = {
        columns,
        cells: Object.freeze(cells.map(textOf)),
        headings: above,
        title: table.title?.text,
      }
      const spans = tidySpans([span, ...cells.flatMap(spansOfCell)]) as readonly [Span, ...Span[]]
      return {
        view: Object.freeze(row),
        source: 'table' as const,
        spans,
        ...present({ repair: repair?.reason }),
      }
    })
}

const spansOfCell = (cell: Passage | undefined) =>
  cell === undefined || cell.text === '' || cell.pieces.length === 0 ? [] : [spanIn(cell)]
