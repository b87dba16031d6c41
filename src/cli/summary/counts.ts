// The counts of a run in three lines: entities, facts, claims.
import { classes, classNames } from '../../model/ontology.ts'
import type { Graph } from '../../model/graph.ts'
import { isEntity } from '../../model/value.ts'
import type { Report } from '../../pipeline/report.ts'

/** Entities, facts and claims, each with what they are made of, in aligned columns. */
export function countLines({ entities, facts }: Graph, report: Report): readonly string[] {
  const links = facts.filter(({ object }) => isEntity(object)).length
  const { byStatus } = report.facts
  const status = ['single', 'corroborated', 'disputed'].map((name) => `${byStatus[name] ?? 0} ${name}`)
  const { checked, matching } = report.quotes
  const rows = [
    [plural(entities.length, 'entity', 'entities'), classCounts(report), ''],
    [
      plural(facts.length, 'fact', 'facts'),
      dots([plural(links, 'link', 'links'), plural(facts.length - links, 'value', 'values')]),
      status.join('  '),
    ],
    [
      plural(report.claims.total, 'claim', 'claims'),
      dots(sourceCounts(report)),
      `every quote re-read: ${matching} of ${checked} match`,
    ],
  ] as const
  const widths = [0, 1].map((i) => Math.max(...rows.slice(i).map((row) => row[i]?.length ?? 0)))
  return rows.map((row) =>
    `  ${row[0].padEnd(widths[0] ?? 0)}   ${row[1].padEnd(widths[1] ?? 0)}   ${row[2]}`.trimEnd(),
  )
}

/** The classes that are shown by name; the rest is "others". */
const SHOWN = 5

function classCounts({ entities }: Report): string {
  const counts = classNames
    .map((name) => ({ name, n: entities.byClass[name] ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
  const shown = counts
    .slice(0, SHOWN)
    .map(({ name, n }) => plural(n, name.toLowerCase(), classes[name].plural))
  const others = counts.slice(SHOWN).reduce((sum, { n }) => sum + n, 0)
  return dots(others === 0 ? shown : [...shown, plural(others, 'other', 'others')])
}

function sourceCounts({ claims }: Report): readonly string[] {
  return Object.entries(claims.bySource).map(([source, n]) => `${n} ${source}`)
}

/** "1 fact", "46 facts" */
export function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

/** "a · b · c" */
export function dots(parts: readonly string[]): string {
  return parts.join(' · ')
}
