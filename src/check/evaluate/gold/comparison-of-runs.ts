// Compares an evaluation with a former one: which facts and claims became better, and which worse.
import { UsageError } from '../../../query/rows.ts'
import { bootstrap } from '../../statistics/bootstrap.ts'
import type { Interval } from '../../statistics/interval.ts'
import { ENOUGH_DOCUMENTS, ratesOf, type Counts, type Rates } from './counts.ts'
import type { GoldReport, Told } from './report.ts'

/** What became of one fact, claim or trap. */
export interface Change {
  readonly better: boolean
  /** "found", "missed", "no longer wrong", "wrong", "avoided", "sprung" */
  readonly now: string
  readonly told: Omit<Told, 'words' | 'kind' | 'format'>
}

type Statement = Change['told']

/** What `--json` printed before; a text that is nothing of that kind is an error. */
export function readFormer(json: string, path: string): GoldReport {
  const former = parsed(json) as Partial<GoldReport> | undefined
  const lists: readonly unknown[] = [former?.facts, former?.claims, former?.sprung]
  if (lists.every((list) => Array.isArray(list))) return former as GoldReport
  throw new UsageError(`${path} is not what an evaluation with --json prints`)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** How far a rate moved, over the documents that both runs judged. */
export interface Shift {
  readonly rate: keyof Rates
  readonly by: number
  /** By drawing documents again, each with both runs; absent where they are few. */
  readonly interval?: Interval
}

/** The counts of one document in both runs. */
type Pair = readonly [before: Counts, after: Counts]

/** The shifts of all rates that both runs have. */
export function shiftsSince(former: GoldReport, now: GoldReport): readonly Shift[] {
  const shared = intersection(former.facts, now.facts, ({ document }) => document)
  const pairs = [...shared].map((document): Pair => [countsIn(former, document), countsIn(now, document)])
  return (['precision', 'recall', 'f1'] as const).flatMap((rate) => {
    const by = shiftOf(pairs, rate)
    if (by === undefined) return []
    if (pairs.length < ENOUGH_DOCUMENTS) return [{ rate, by }]
    return [{ rate, by, interval: bootstrap(pairs, (drawn) => shiftOf(drawn, rate)) }]
  })
}

function shiftOf(pairs: readonly Pair[], rate: keyof Rates): number | undefined {
  const before = ratesOf(pairs.map(([counts]) => counts))[rate]
  const after = ratesOf(pairs.map(([, counts]) => counts))[rate]
  return before === undefined || after === undefined ? undefined : after - before
}

function countsIn({ facts, claims }: GoldReport, document: string): Counts {
  const own = facts.filter((fact) => fact.document === document)
  const made = claims.filter((claim) => claim.document === document)
  return {
    facts: own.length,
    found: own.filter(({ found }) => found).length,
    claims: made.length,
    right: made.filter(({ right }) => right).length,
  }
}

/** All changes in the documents that both runs judged, in the order of the lists. */
export function changesSince(former: GoldReport, now: GoldReport): readonly Change[] {
  const shared = intersection(former.facts, now.facts, ({ document }) => document)
  const known = intersection(former.facts, now.facts, keyOf)
  const errorsOf = ({ facts, claims, sprung }: GoldReport) => ({
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
