// Finds the elections that a sentence speaks of, by its words and by the pages that these are linked to.
import { present } from '../model/present.ts'
import { countryNamed } from './data/countries.ts'
import { linksAt } from './links-at.ts'
import { spanOf, type Sentence, type SpokenElection } from './reading.ts'
import { findDates } from './text/dates.ts'
import { readElectionName, type ElectionName } from './text/election-names.ts'
import { findElections, type FoundElection } from './text/elections.ts'
import { isInside, overlaps, type Range } from './text/range.ts'

/** In order; "the [[Ostrevian local elections, 1995|1995 election]]" is that one, whatever its words leave out. */
export function spokenElections(
  bare: Pick<Sentence, 'text' | 'offset' | 'passage'>,
): readonly SpokenElection[] {
  const { text, offset, passage } = bare
  const links = linksAt(passage, { from: offset, to: offset + text.length }).map(({ from, to, target }) => ({
    from: from - offset,
    to: to - offset,
    target,
  }))
  const named = findElections(text).map((election) => {
    const targets = links.filter((link) => overlaps(link, election)).map(({ target }) => target)
    return { ...asLinked(election, targets), span: spanOf(bare, election) }
  })
  const whole = links.filter((link) => isInside(link, { from: 0, to: text.length }))
  const others = whole.filter((link) => !named.some((election) => overlaps(link, election)))
  const linked = others.flatMap((link) => electionBehind(link, text) ?? [])
  return [...named, ...linked.map((election) => ({ ...election, span: spanOf(bare, election) }))].sort(
    (a, b) => a.from - b.from,
  )
}

interface Link extends Range {
  readonly target: string
}

/** "in [[Ostrevian local elections, 1995|1995]]", "the [[Ostrevian local elections, 1995|first elections]]" */
function electionBehind({ from, to, target }: Link, text: string): FoundElection | undefined {
  const words = text.slice(from, to)
  const { date, kind, place, part } = readElectionName(target) ?? {}
  if (date === undefined || kind === undefined || part !== undefined) return undefined
  const stated = /(?<![\p{L}-])(?:elections?|polls|vote)$/iu.test(words) ? date : dateAlone(words)
  if (stated?.slice(0, 4) !== date.slice(0, 4)) return undefined
  const country = place && (countryNamed(place) ?? place)
  return present({ from, to, date: finer(date, stated), kind, country })
}

/** Words that are a date and nothing else. */
function dateAlone(words: string): string | undefined {
  const [date] = findDates(words)
  return date !== undefined && date.to - date.from === words.length ? date.iso : undefined
}

/** Of two links, "[[Ostrevia]]n [[general election]]", none names the election; a page on a part of it is not on the whole. */
function asLinked(election: FoundElection, targets: readonly string[]): FoundElection {
  const [named, ...others] = targets.flatMap((target) => fullName(target, election) ?? [])
  if (named === undefined || others.length > 0) return election
  const { from, to, date } = election
  const { kind = election.kind, place } = named
  return place === undefined
    ? present({ ...election, kind })
    : present({
        from,
        to,
        date: finer(date, named.date ?? date),
        kind,
        country: countryNamed(place) ?? place,
      })
}

/** What the title of a page says of an election of the same time, where it is a whole one. */
function fullName(target: string, { date }: FoundElection): ElectionName | undefined {
  const name = readElectionName(target)
  const isSame = name?.date !== undefined && (date.startsWith(name.date) || name.date.startsWith(date))
  return isSame && name.kind !== undefined && name.part === undefined ? name : undefined
}

const finer = (a: string, b: string) => (b.length > a.length ? b : a)
