// Judges claims by facts that a person wrote down: which facts were found, which claims are right, which traps were sprung.
import type { Claim } from '../../../model/claim.ts'
import type { Graph } from '../../../model/graph.ts'
import { causeOfError, causeOfMiss } from './causes.ts'
import { makeComparison, type Compare } from './comparison.ts'
import type { Kind, Range } from './coverage.ts'
import { saysAll, saysNoMore } from './differences.ts'
import type { GoldRow } from './gold-table.ts'
import { placesOf, type Evaluated, type Places } from './places.ts'
import { alternativeOf, isOptional } from './readings.ts'

/** What every judged thing is counted under. */
interface Judged {
  readonly document: string
  readonly relation: string
  readonly kind: Kind
  readonly format: string
}

/** A fact that was to be found. */
export interface JudgedRow extends Judged {
  readonly type: 'row'
  readonly row: GoldRow
  /** The claims that say it. */
  readonly claims: readonly Claim[]
  /** The words of its line. */
  readonly words: string
  /** Why it was missed; absent where it was found. */
  readonly cause?: string
}

/** A claim about lines that were annotated. */
export interface JudgedClaim extends Judged {
  readonly type: 'claim'
  readonly claim: Claim
  /** Why it is wrong; absent where it is right. */
  readonly cause?: string
}

/** A wrong reading that was to be avoided. */
export interface JudgedTrap extends Judged {
  readonly type: 'trap'
  readonly row: GoldRow
  /** The claims that make it. */
  readonly claims: readonly Claim[]
}

export interface Judgement {
  readonly rows: readonly JudgedRow[]
  readonly claims: readonly JudgedClaim[]
  readonly traps: readonly JudgedTrap[]
}

/** What is judged: the facts by the keys of the documents they speak of, and the ranges that were annotated. */
export interface Gold {
  readonly rows: ReadonlyMap<string, readonly GoldRow[]>
  /** Absent where all of each document was annotated. */
  readonly ranges?: ReadonlyMap<string, readonly Range[]>
}

/** Judges the articles of which the facts speak, each by its own. */
export function judge(gold: Gold, evaluated: readonly Evaluated[], graph: Graph): Judgement {
  const judgements = evaluated.flatMap(({ article, format }) => {
    const document = article.source.key
    const rows = gold.rows.get(document)
    if (rows === undefined) return []
    const ranges = gold.ranges === undefined ? undefined : (gold.ranges.get(document) ?? [])
    const claims = graph.claims.filter((claim) => claim.document === document)
    const { text } = article.source
    const places = placesOf(article, ranges)
    return [judgeDocument({ document, format, text, rows, claims, places }, graph)]
  })
  return {
    rows: judgements.flatMap(({ rows }) => rows),
    claims: judgements.flatMap(({ claims }) => claims),
    traps: judgements.flatMap(({ traps }) => traps),
  }
}

interface Page {
  readonly document: string
  readonly format: string
  readonly text: string
  readonly rows: readonly GoldRow[]
  readonly claims: readonly Claim[]
  readonly places: Places
}

function judgeDocument(page: Page, { entities }: Graph): Judgement {
  const { claims, places } = page
  const compare = makeComparison(page.rows, entities, page.text)
  const facts = page.rows.filter(({ isTrap }) => !isTrap)
  const wanted = facts.filter((row) => !isOptional(row) && writingsOf(row, facts)[0] === row)
  const judged = (row: GoldRow): Judged => ({
    document: page.document,
    relation: row.relation,
    kind: places.kindAt(row.line),
    format: page.format,
  })
  const saying = (rows: readonly GoldRow[]) =>
    claims.filter((claim) => rows.some((row) => compare(row, claim).some(saysAll)))
  return {
    rows: wanted.map((row) => {
      const found = saying(writingsOf(row, facts))
      const cause = found.length > 0 ? {} : { cause: causeOfMiss(row, claims, compare) }
      return { type: 'row', row, claims: found, words: places.wordsAt(row.line), ...judged(row), ...cause }
    }),
    claims: judgedClaims(page, facts, compare),
    traps: page.rows
      .filter(({ isTrap }) => isTrap)
      .map((row) => ({ type: 'trap', row, claims: saying([row]), ...judged(row) })),
  }
}

/** The rows that are the same fact written in another way, the row itself among them. */
function writingsOf(row: GoldRow, rows: readonly GoldRow[]): readonly GoldRow[] {
  const number = alternativeOf(row)
  return number === undefined ? [row] : rows.filter((other) => alternativeOf(other) === number)
}

/** Derived claims say nothing beside those that they follow from; what only an optional row says is not counted. */
function judgedClaims(page: Page, facts: readonly GoldRow[], compare: Compare): readonly JudgedClaim[] {
  const { document, format, places } = page
  return page.claims.flatMap((claim): readonly JudgedClaim[] => {
    if (claim.derived === true || !places.isCovered(lineOf(claim))) return []
    const saidBy = facts.filter((row) => compare(row, claim).some(saysNoMore))
    if (saidBy.length > 0 && saidBy.every(isOptional)) return []
    const cause = saidBy.length > 0 ? {} : { cause: causeOfError(claim, facts, compare) }
    const kind = claim.source === 'heading' ? 'prose' : claim.source
    return [{ type: 'claim', claim, document, format, relation: claim.relation, kind, ...cause }]
  })
}

/** The line on which the principal words of a claim begin. */
export const lineOf = ({ evidence }: Claim): number => evidence[0]?.line ?? 0
