// Compares an evaluation with a former one: which facts and claims became better, and which worse.
import { groupBy } from '../../../load/group.ts'
import { UsageError } from '../../../query/rows.ts'
import { bootstrap } from '../../statistics/bootstrap.ts'
import type { Interval } from '../../statistics/interval.ts'
import { ENOUGH_DOCUMENTS, ratesOf, sumOf, type Counts, type Rates } from './counts.ts'
import type { GoldReport, Told } from './report.ts'

/** What became of one fact, claim or trap. */
export interface Change {
  readonly better: boolean
  /** "found", "missed", "no longer wrong", "wrong", "avoided", "sprung" */
  readonly now: string
  readonly told: Omit<Told, 'words' | 'kind' | 'format'>
}

type Statement = Change['told']

/** What is compared of a run. */
export interface ScoredRun extends Pick<GoldReport, 'facts' | 'claims' | 'sprung'> {
  /** Digest of the facts and ranges that it was judged by. */
  readonly gold?: string
}

/** What `--json` printed before; a text that is nothing of that kind is an error. */
export function readFormer(json: string, path: string): ScoredRun {
  const former = parsed(json) as Partial<ScoredRun> | null | undefined
  const lists: readonly unknown[] = [former?.facts, former?.claims, former?.sprung]
  if (lists.every((list) => Array.isArray(list) && list.every(isStatement))) return former as ScoredRun
  throw new UsageError(`${path} is not what an evaluation with --json prints`)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null

const isStatement = (value: unknown) =>
  isObject(value) &&
  typeof (value as Partial<Statement>).document === 'string' &&
  isObject((value as Partial<Statement>).qualifiers)

/** How far a rate moved, over the documents that both runs judged. */
export interface Shift extends Interval {
  readonly rate: keyof Rates
  readonly by: number
  /** What was drawn again, each with both runs, and how many there are. */
  readonly of: 'documents' | 'facts and claims'
  readonly n: number
}

/** The counts of one document, fact or claim in both runs. */
type Pair = readonly [before: Counts, after: Counts]

/** The shifts of all rates that both runs have; of few documents facts and claims are drawn one by one. */
export function shiftsSince(former: ScoredRun, now: ScoredRun): readonly Shift[] {
  const shared = sharedDocuments(former, now)
  const of = shared.size < ENOUGH_DOCUMENTS ? 'facts and claims' : 'documents'
  const counted = (run: ScoredRun) => {
    const known = countedIn(run).filter(({ document }) => shared.has(document))
    return groupBy(known, ({ document, key }) => (of === 'documents' ? document : key))
  }
  const [before, after] = [counted(former), counted(now)]
  const pairs = [...new Set([...before.keys(), ...after.keys()])].map((key): Pair => [
    sumOf(before.get(key) ?? []),
    sumOf(after.get(key) ?? []),
  ])
  return (['precision', 'recall', 'f1'] as const).flatMap((rate) => {
    const by = shiftOf(pairs, rate)
    const interval = bootstrap(pairs, (drawn) => shiftOf(drawn, rate))
    return by === undefined ? [] : [{ rate, by, of, n: pairs.length, ...interval }]
  })
}

function shiftOf(pairs: readonly Pair[], rate: keyof Rates): number | undefined {
  const before = ratesOf(pairs.map(([counts]) => counts))[rate]
  const after = ratesOf(pairs.map(([, counts]) => counts))[rate]
  return before === undefined || after === undefined ? undefined : after - before
}

/** Every fact and claim as a count of one. */
function countedIn({ facts, claims }: ScoredRun) {
  const none: Counts = { facts: 0, found: 0, claims: 0, right: 0 }
  return [
    ...facts.map((fact) => ({
      ...none,
      ...{ document: fact.document, key: `fact ${keyOf(fact)}`, facts: 1, found: Number(fact.found) },
    })),
    ...claims.map((claim) => ({
      ...none,
      ...{ document: claim.document, key: `claim ${keyOf(claim)}`, claims: 1, right: Number(claim.right) },
    })),
  ]
}

/** Documents that both runs judged. */
export const sharedDocuments = (former: ScoredRun, now: ScoredRun) =>
  intersection(former.facts, now.facts, ({ document }) => document)

/** All changes in the documents that both runs judged, in the order of the lists. */
export function changesSince(former: ScoredRun, now: ScoredRun): readonly Change[] {
  const shared = sharedDocuments(former, now)
  const known = intersection(former.facts, now.facts, keyOf)
  const errorsOf = ({ facts, claims, sprung }: ScoredRun) => ({
    missed: facts.filter((fact) => !fact.found && known.has(keyOf(fact))),
    wrong: claims.filter(({ right, document }) => !right && shared.has(document)),
    sprung: sprung.filter(({ document }) => shared.has(document)),
  })
  const [before, after] = [errorsOf(former), errorsOf(now)]
  return [
    ...between(before.missed, after.missed, ['found', 'missed']),
    ...between(before.wrong, after.wrong, ['no longer wrong', 'wrong']),
    ...between(before.sprung, after.sprung, ['avoided', 'sprung']),
  ]
}

function intersection<T>(
  one: readonly T[],
  other: readonly T[],
  key: (value: T) => string,
): ReadonlySet<string> {
  const keys = new Set(one.map(key))
  return new Set(other.map(key).filter((value) => keys.has(value)))
}

/** What is in one list of errors only. */
function between(
  former: readonly Statement[],
  now: readonly Statement[],
  [gone, come]: readonly [string, string],
): readonly Change[] {
  const [before, after] = [keysOf(former), keysOf(now)]
  return [
    ...former.filter((one) => !after.has(keyOf(one))).map((told) => ({ better: true, now: gone, told })),
    ...now.filter((one) => !before.has(keyOf(one))).map((told) => ({ better: false, now: come, told })),
  ]
}

const keysOf = (list: readonly Statement[]) => new Set(list.map(keyOf))

const keyOf = ({ document, line, subject, relation, object, qualifiers }: Statement) =>
  JSON.stringify([document, line, subject, relation, object, Object.entries(qualifiers).sort()])
