// Tells which election is meant: country, kind and date as stated, joined only where exactly one such is known.
import type { ElectionMention } from '../../model/claim.ts'
import type { Entity } from '../../model/graph.ts'
import type { Literal } from '../../model/value.ts'
import { present } from '../../model/present.ts'
import { monthName } from '../data/calendar.ts'
import { demonymFor } from '../data/countries.ts'
import { scopeOf, segment } from './ids.ts'

/** An election mention with the country that it means (its own, else its document's). */
interface Placed {
  readonly scope: string
  readonly country?: string
  readonly date: string
  readonly kind?: string
}

export function placeElection(
  mention: ElectionMention,
  country: string | undefined,
  document: string,
): Placed {
  const stated = mention.country ?? country
  const { date, kind } = mention
  return {
    scope: scopeOf(stated, document),
    date,
    ...(stated === undefined ? {} : { country: stated }),
    ...(kind === undefined ? {} : { kind }),
  }
}

/** Finds the entity of a placed mention among all elections that the run speaks of. */
export type FindElection = (placed: Placed) => Entity

export function makeFindElection(all: readonly Placed[]): FindElection {
  const known = new Map<string, Set<string>>()
  for (const { scope, kind, date } of all) {
    if (kind === undefined) continue
    const key = `${scope}/${kind}`
    known.set(key, (known.get(key) ?? new Set()).add(date))
  }
  return function findElection(placed) {
    const kind = placed.kind ?? onlyKind(placed, known)
    const date =
      kind === undefined
        ? placed.date
        : finestDate(placed.date, [...(known.get(`${placed.scope}/${kind}`) ?? [])])
    return electionEntity({ ...placed, date, ...(kind === undefined ? {} : { kind }) })
  }
}

/** The kind of the one election known at that date, where there is exactly one. */
function onlyKind(
  { scope, date }: Placed,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const kinds = [...known].filter(
    ([key, dates]) => key.startsWith(`${scope}/`) && [...dates].some((other) => agrees(other, date)),
  )
  return kinds.length === 1 ? kinds[0]?.[0].slice(scope.length + 1) : undefined
}

const agrees = (a: string, b: string) => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)

/** A coarse date joins a finer one only where exactly one such is known. */
function finestDate(date: string, dates: readonly string[]): string {
  const finer = dates.filter((other) => other.startsWith(`${date}-`))
  const finest = finer.filter((other) => !finer.some((third) => third.startsWith(`${other}-`)))
  return finest.length === 1 ? (finest[0] ?? date) : date
}

function electionEntity({ scope, country, date, kind }: Placed): Entity {
  const identity: Record<string, Literal> = present({
    country: country === undefined ? undefined : ({ type: 'text', text: country } as const),
    kind: kind === undefined ? undefined : ({ type: 'text', text: kind } as const),
    date: { type: 'date', iso: date } as const,
  })
  const id = `election/${scope}/${segment(kind ?? 'unknown')}/${date}`
  return { type: 'Election', id, label: electionLabel({ date, country, kind }), identity }
}

/** "June 2015 Turkish general election"; without a known demonym "2009 general election (Ostrevia)". */
function electionLabel({
  date,
  country,
  kind,
}: {
  date: string
  country: string | undefined
  kind: string | undefined
}): string {
  const [year = '', month, day] = date.split('-')
  const when = [
    day === undefined ? undefined : String(Number(day)),
    month === undefined ? undefined : monthName(Number(month)),
    year,
  ]
  const demonym = country === undefined ? undefined : demonymFor(country)
  const noun = kind === 'local' ? 'elections' : 'election'
  const words = [...when, demonym, kind === 'european' ? 'European Parliament' : kind, noun].filter(
    (word) => word !== undefined,
  )
  return country === undefined || demonym !== undefined ? words.join(' ') : `${words.join(' ')} (${country})`
}
