// Thresholds that a run must reach: "infobox.precision=0.97,all.f1=0.85".
import { UsageError } from '../../../query/rows.ts'
import { relationNames } from '../../../model/ontology.ts'
import { kinds } from './coverage.ts'
import { groupings, measures, type Figures, type Scores } from './figures.ts'

/** A figure that is below what it should be. */
export interface Shortfall {
  readonly name: string
  readonly wanted: number
  /** Absent where there was nothing to count. */
  readonly rate?: number
}

interface Threshold {
  readonly group: string
  readonly measure: (typeof measures)[number]
  readonly least: number
}

/** Thresholds that are not reached; what names no figure is an error. */
export function shortfallsOf(list: string, scores: Scores): readonly Shortfall[] {
  return list
    .split(',')
    .map(readThreshold)
    .flatMap(({ group, measure, least }) => {
      const rate = figuresNamed(group, scores)?.[measure].rate
      const name = `${group}.${measure}`
      if (rate === undefined) return [{ name, wanted: least }]
      return rate < least ? [{ name, wanted: least, rate }] : []
    })
}

/** "infobox.precision=0.97"; the name of a document may hold dots. */
const THRESHOLD = /^(?<group>.{1,300})\.(?<measure>\p{L}\w{1,20})=(?<least>0|1|[01]?\.\d{1,6})$/u

function readThreshold(text: string): Threshold {
  const { group = '', measure: name = '', least = '' } = THRESHOLD.exec(text.trim())?.groups ?? {}
  const measure = measures.find((known) => known === name)
  if (measure !== undefined && Number(least) <= 1) return { group, measure, least: Number(least) }
  throw new UsageError(
    `a threshold is group.measure=share, such as infobox.precision=0.97, with one of ${measures.join(', ')}, not “${text}”`,
  )
}

/** Groups that there are even where nothing was counted of them. */
const alwaysKnown: readonly string[] = [...kinds, ...relationNames]

function figuresNamed(group: string, { all, by }: Scores): Figures | undefined {
  if (group === 'all') return all
  const found = groupings.flatMap((grouping) => by[grouping]).find(({ name }) => name === group)
  if (found !== undefined || alwaysKnown.includes(group)) return found
  const known = ['all', ...groupings.flatMap((grouping) => by[grouping].map(({ name }) => name))]
  throw new UsageError(`--min names “${group}”, of which there are no figures; there are ${known.join(', ')}`)
}
