// Prints the figures of Text2KGBench: official with two decimals as the benchmark does, the others with their intervals.
import { showInterval, showRate } from '../../statistics/interval.ts'
import { proportion, showProportion } from '../../statistics/proportion.ts'
import type { Figures } from './counts.ts'
import type { Official } from './official.ts'
import type { PartScore, Score } from './score.ts'

/** The figures as lines for a person. */
export function showScore({ parts, relations }: Score): string {
  const width = Math.max(8, ...[...relations.keys()].map((name) => name.length))
  const rows = [...relations].map(
    ([name, { tp, fp, fn }]) => `  ${name.padEnd(width)} ${column(tp)} ${column(fp)} ${column(fn)}`,
  )
  const head = `Relations, strict, all sentences:\n  ${''.padEnd(width)} ${['TP', 'FP', 'FN'].map((name) => name.padStart(5)).join(' ')}`
  return `${[...parts.map(showPart), head, ...rows].join('\n')}\n`
}

const column = (n: number) => String(n).padStart(5)

function showPart({ name, sentences, official, strict, soft, relobj, grounded }: PartScore): string {
  return [
    `${name} (n = ${sentences})`,
    `  official  ${showOfficial(official)}  95 % of F1 ${showInterval(official.interval)}`,
    `  strict    ${showFigures(strict)}`,
    `  soft      ${showFigures(soft)}`,
    `  relobj    ${showFigures(relobj)}`,
    `  grounded  recall ${showProportion(proportion(grounded.found, grounded.n))}`,
    '',
  ].join('\n')
}

/** "P 0.50  R 0.45  F1 0.46  conformance 0.83  hallucinated subjects 0.21 relations 0.03 objects 0.29" */
export function showOfficial(official: Official): string {
  const { precision, recall, f1, conformance } = official
  const rates = [precision, recall, f1].map(round)
  const unfounded = [
    ['subjects', official.subjectHallucination],
    ['relations', official.relationHallucination],
    ['objects', official.objectHallucination],
  ] as const
  const tail = unfounded.map(([end, rate]) => `${end} ${round(rate)}`).join(' ')
  return `P ${rates[0]}  R ${rates[1]}  F1 ${rates[2]}  conformance ${round(conformance)}  hallucinated ${tail}`
}

const round = (rate: number | undefined) => (rate ?? 0).toFixed(2)

/** "P 0.720  R 0.474  F1 0.571 [0.327, 0.771]  TP 18  FP 7  FN 20" */
export function showFigures({ precision, recall, f1, interval, tp, fp, fn }: Figures): string {
  return `P ${showRate(precision)}  R ${showRate(recall)}  F1 ${showRate(f1)} ${showInterval(interval)}  TP ${tp}  FP ${fp}  FN ${fn}`
}
