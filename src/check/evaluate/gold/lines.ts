// Prints what an evaluation found: figures, classes of error, errors with their words.
import { groupBy } from '../../../load/group.ts'
import { shorten } from '../../../load/shorten.ts'
import { byKey } from '../../../model/order.ts'
import { showInterval, showRate } from '../../statistics/interval.ts'
import { showProportion } from '../../statistics/proportion.ts'
import { textTable } from '../text-table.ts'
import type { Change, Shift } from './comparison-of-runs.ts'
import type { Balance, Figures, Grouping, Scores } from './figures.ts'
import type { GoldReport, SprungTrap, ToldClaim, ToldFact } from './report.ts'

/** The figures by one grouping, and in all. */
export function figuresTable({ by, all }: Scores, grouping: Grouping): string {
  return textTable(
    [grouping, 'precision', 'recall', 'F1', 'traps avoided'],
    [...by[grouping], { name: 'all', ...all }].map(({ name, ...figures }) => [name, ...cellsOf(figures)]),
  )
}

const cellsOf = ({ precision, recall, f1, avoided }: Figures) => [
  showProportion(precision),
  showProportion(recall),
  showBalance(f1),
  avoided.n === 0 ? '' : showProportion(avoided),
]

/** "0.869 [0.795, 0.920] n 776" */
export const showBalance = ({ rate, n, ...interval }: Balance) =>
  rate === undefined ? `– n ${n}` : `${showRate(rate)} ${showInterval(interval)} n ${n}`

/** How often facts were missed and claims are wrong, by what is amiss; nothing where all is well. */
export function causesTable({ facts, claims }: Pick<GoldReport, 'facts' | 'claims'>): string {
  const counted = (list: readonly (ToldFact | ToldClaim)[], what: string) =>
    [
      ...groupBy(
        list.filter(({ cause }) => cause !== undefined),
        ({ cause, kind }) => `${kind}\t${cause}`,
      ),
    ]
      .map(([key, group]) => [...key.split('\t'), what, String(group.length)])
      .sort(byKey(([kind, cause]) => `${kind} ${cause}`))
      .sort((a, b) => Number(b[3]) - Number(a[3]))
  if ([...facts, ...claims].every(({ cause }) => cause === undefined)) return ''
  return textTable(
    ['kind', 'what is amiss', '', 'n'],
    [...counted(facts, 'fact missed'), ...counted(claims, 'claim wrong')],
  )
}

type Statement = Pick<ToldFact, 'subject' | 'relation' | 'object' | 'qualifiers'>

/** "Mill Party ledBy Ann Lund {from 1990}" */
function showStatement({ subject, relation, object, qualifiers }: Statement): string {
  const shown = Object.entries(qualifiers).map(([name, value]) => `${name} ${value}`)
  return [subject, relation, object, ...(shown.length === 0 ? [] : [`{${shown.join(', ')}}`])].join(' ')
}

const placeOf = ({ document, line }: { readonly document: string; readonly line: number }) =>
  `${document}:${line}`

const LONGEST = 160
const quoted = (words: string) => `“${shorten(words, LONGEST)}”`

/** Every error: what is amiss, the words, and the rule that read them; then what was read from other words. */
export function detailLines({ facts, claims }: GoldReport): string {
  const missed = facts.filter(({ found }) => !found)
  const wrong = claims.filter(({ right }) => !right)
  const elsewhere = facts.filter((fact) => fact.elsewhere === true)
  return [
    ...missed.map((fact) => `missed  ${placeOf(fact)}  ${showStatement(fact)}\n${amiss(fact)}`),
    ...wrong.map(
      (claim) => `wrong   ${placeOf(claim)}  ${showStatement(claim)}  [${claim.rule}]\n${amiss(claim)}`,
    ),
    ...elsewhere.map((fact) => `found elsewhere  ${placeOf(fact)}  ${showStatement(fact)}\n`),
  ].join('')
}

const amiss = ({ kind, cause, words }: ToldFact | ToldClaim) =>
  `        ${kind}: ${cause}  ${quoted(words)}\n`

/** The traps that were sprung, with the words and rules of the claims. */
export function trapLines(sprung: readonly SprungTrap[]): string {
  return sprung
    .map((trap) => {
      const by = trap.by.map(({ rule, line, words }) => `        line ${line}: ${quoted(words)}  [${rule}]\n`)
      return `sprung  ${placeOf(trap)}  NOT: ${showStatement(trap)}\n${by.join('')}`
    })
    .join('')
}

/** What became better and what worse since a former run, and how far the rates moved. */
export function changeLines(changes: readonly Change[], shifts: readonly Shift[]): string {
  const better = changes.filter((change) => change.better).length
  return [
    `Since the former run: ${better} better, ${changes.length - better} worse\n`,
    ...shifts.map(
      ({ rate, by, low, high, n, of }) =>
        `  ${rate} ${signed(by)} [${signed(low)}, ${signed(high)}] n ${n} ${of}\n`,
    ),
    ...changes.map(
      ({ better: isBetter, now, told }) =>
        `${isBetter ? '+' : '-'} ${now}  ${placeOf(told)}  ${showStatement(told)}\n`,
    ),
  ].join('')
}

/** "+0.014" */
const signed = (shift: number) => `${shift < 0 ? '' : '+'}${shift.toFixed(3)}`
