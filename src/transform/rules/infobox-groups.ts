// Reads the parties of a chamber with their seats: "Government (312)", below it "Granite Party (300)" and "Tide Union: 12".
import { spanIn, subPassage, type Passage } from '../../model/article.ts'
import type { Mention } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { nobodyWords } from '../data/lists.ts'
import { namesBench } from '../data/legislatures.ts'
import { matchesIn, type Match } from '../text/match.ts'
import { listedValues } from '../text/values.ts'
import { mentionOf } from './infobox-names.ts'

export interface Group {
  readonly party: Mention
  readonly seats: number
  readonly span: Span
}

/** "Granite Party (GP) (30)", "Granite Party: 30 seats", "Government (70):" */
const ENTRY =
  /(?<name>[^\s()•·:;,\d*–—-][^\n()•·:;]{1,90}?(?: \([^()\d\n]{1,20}\))?)[ \u00A0]?(?:\((?<inside>\d{1,4})(?: \p{L}{4,10})?\)|[:–—][ \u00A0]?(?<behind>\d{1,4})(?: \p{L}{4,10})?(?=[ \u00A0]*(?:$|[\n·•;,])))/gmu
/** More groups has no chamber. */
const LONGEST = 6_000

interface Entry {
  readonly words: Passage
  readonly name: string
  readonly seats: number
}

/** Parties in the order of the text; those that are not told from the heads of groups are left out. */
export function groupsIn(value: Passage, total: number | undefined): readonly Group[] {
  const entries = matchesIn(ENTRY, value.text.slice(0, LONGEST)).map((match) => entryOf(match, value))
  const named = entries.filter(({ name }) => !namesBench(name))
  const isFull = total !== undefined && sumOf(named) <= total
  const parties = isFull ? named : named.filter((_, index) => !isHead(index, named))
  return parties.flatMap(groupOf)
}

function entryOf(match: Match, value: Passage): Entry {
  const name = match.group('name')
  return {
    words: subPassage(value, match.from, match.to),
    name,
    seats: Number(match.group('inside') || match.group('behind')),
  }
}

const sumOf = (entries: readonly { readonly seats: number }[]) =>
  entries.reduce((sum, { seats }) => sum + seats, 0)

/** "Broad Alliance (31)" over parties of 20 and 11 seats: a number that some below it make up. */
function isHead(index: number, entries: readonly Entry[]): boolean {
  const [head, ...below] = entries.slice(index)
  let sum = 0
  return below.some(({ seats }, i) => {
    sum += seats
    return i > 0 && sum === head?.seats
  })
}

function groupOf({ words, name, seats }: Entry): readonly Group[] {
  const [value] = listedValues(subPassage(words, 0, name.length), { marks: false }).values
  if (value === undefined || [value.bare, value.target ?? ''].some((one) => nobodyWords.test(one))) return []
  const party = mentionOf(value, 'Party')
  return party === undefined ? [] : [{ party, seats, span: spanIn(words) }]
}
