// Prints the figures of Text2KGBench: official with two decimals as the benchmark does, the others with their intervals.
import { showInterval, showRate } from '../../statistics/interval.ts'
import { proportion, showProportion } from '../../statistics/proportion.ts'
import type { Figures } from './counts.ts'
import type { Official } from './official.ts'
import type { PartScore, Score } from './score.ts'

/** The figures as lines for a person. */
export function showScore({ parts, relations }: Score): string {
  const width = Math.max(8, ...[...relations.keys()].map((name) => name.length))
  const rows = [...relations].map(([name, { tp, fp, fn, strayingSubjects, strayingObjects }]) =>
    [`  ${name.padEnd(width)}`, ...[tp, fp, fn, strayingSubjects, strayingObjects].map(column)].join(' '),
  )
  const columns = ['TP', 'FP', 'FN', 'subj', 'obj'].map(column)
  const head = `Relations, strict, all sentences; subjects and objects that do not stand in their sentence:\n  ${[''.padEnd(width), ...columns].join(' ')}`
  return `${[...parts.map(showPart), head, ...rows].join('\n')}\n`
}

const column = (value: number | string) => String(value).padStart(5)

function showPart({ name, sentences, official, strict, soft, relobj, grounded }: PartScore): string {
  return [
    `${name} (n = ${sentences})`,
    `  official  ${showOfficial(official)}`,
    `  95 %      ${showIntervals(official)}`,
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

/** The intervals of the official figures, in the same order. */
function showIntervals({ intervals }: Official): string {
  const { precision, recall, f1, conformance } = intervals
  const { subjectHallucination, relationHallucination, objectHallucination } = intervals
  const unfounded = `subjects ${showInterval(subjectHallucination)} relations ${showInterval(relationHallucination)} objects ${showInterval(objectHallucination)}`
  return `P ${showInterval(precision)}  R ${showInterval(recall)}  F1 ${showInterval(f1)}  conformance ${showInterval(conformance)}  hallucinated ${unfounded}`
}

/** "P 0.720 [0.524, 0.857] 18 of 25  R 0.474 [0.325, 0.627] 18 of 38  F1 0.571 [0.327, 0.771]" */
export function showFigures({ f1, interval, tp, fp, fn }: Figures): string {
  const precision = showProportion(proportion(tp, tp + fp))
  const recall = showProportion(proportion(tp, tp + fn))
  return `P ${precision}  R ${recall}  F1 ${showRate(f1)} ${showInterval(interval)}`
}
