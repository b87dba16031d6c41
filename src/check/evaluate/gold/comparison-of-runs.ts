// Compares an evaluation with a former one: which facts and claims became better, and which worse.
import { UsageError } from '../../../query/rows.ts'
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
