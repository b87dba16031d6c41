// Scores the claims of one document against facts that a person wrote down, by the evaluation of the product, as lines for a test.
import { judge } from '../src/check/evaluate/gold/judge.ts'
import type { GoldRow } from '../src/check/evaluate/gold/gold-table.ts'
import { reportOf, type ToldClaim, type ToldFact } from '../src/check/evaluate/gold/report.ts'
import { extract } from '../src/extract/extract.ts'
import type { Graph } from '../src/model/graph.ts'
import { present } from '../src/model/present.ts'
import { makeSource } from '../src/model/source.ts'

export { readGold, type GoldRow } from '../src/check/evaluate/gold/gold-table.ts'

export interface GoldScore {
  /** Number of facts that are neither traps nor optional. */
  readonly wanted: number
  /** Those of them that no claim says. */
  readonly missed: readonly string[]
  /** Those of them that a claim says, but none from the row's line. */
  readonly elsewhere: readonly string[]
  /** Claims that no row covers; derived claims are judged, too. */
  readonly wrong: readonly string[]
  /** Traps that were sprung. */
  readonly traps: readonly string[]
}

/** A document by its key, and its text where the test has it. */
interface Scored {
  readonly document: string
  readonly text?: string
}

/** Scores all claims of a document, derived ones as well. */
export function score(rows: readonly GoldRow[], graph: Graph, { document, text = '' }: Scored): GoldScore {
  const claims = graph.claims.map((claim) => present({ ...claim, derived: undefined }))
  const { article } = extract(makeSource(document, text))
  const gold = { rows: new Map([[document, rows]]) }
  const report = reportOf(judge(gold, [{ article, format: '' }], { ...graph, claims }))
  return {
    wanted: report.facts.length,
    missed: report.facts.filter(({ found }) => !found).map(showFact),
    elsewhere: report.facts.filter(({ elsewhere }) => elsewhere === true).map(showFact),
    wrong: report.claims.filter(({ right }) => !right).map(showClaim),
    traps: report.sprung.map(showFact),
  }
}

type Told = Pick<ToldFact, 'line' | 'subject' | 'relation' | 'object' | 'qualifiers'>

const showFact = ({ line, subject, relation, object, qualifiers }: Told) =>
  `${line}: ${subject} ${relation} ${object} ${JSON.stringify(qualifiers)}`

const showClaim = (claim: ToldClaim) => `${showFact(claim)} [${claim.rule}]`
