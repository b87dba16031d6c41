// Makes mentions of elections out of words: whose country it is, and which kind.
import type { ElectionMention } from '../../model/claim.ts'
import type { ClauseView, Reading, Sentence, SpokenElection } from '../reading.ts'
import { findDates } from '../text/dates.ts'
import type { Topic } from '../topic.ts'

/** An election as a mention; undefined where an adjective names a place that is not the topic's country. */
export function electionMention(
  election: Omit<SpokenElection, 'from' | 'to' | 'span'>,
  topic: Topic,
): ElectionMention | undefined {
  const { date, kind, country, adjective } = election
  const isForeign = adjective !== undefined && !isDemonymOf(adjective, topic.country)
  if (isForeign) return undefined
  const stated = country ?? (adjective === undefined ? undefined : topic.country)
  return {
    by: 'election',
    date,
    ...(kind === undefined ? {} : { kind }),
    ...(stated === undefined ? {} : { country: stated }),
  }
}

/** "Ostrevian" goes with "Ostrevia": both begin alike but for an ending. */
export function isDemonymOf(adjective: string, country: string | undefined): boolean {
  if (country === undefined) return false
  const stem = country.toLowerCase().replace(/(?:ia|land|a|e|o|y|us|en|s)$/u, '')
  return stem.length >= 3 && adjective.toLowerCase().startsWith(stem)
}

/** "In 2003, …", "Four years later …": not the election of the sentence before. */
function isAtOtherTime({ leading }: ClauseView, { text, before }: Sentence): boolean {
  const words = leading === undefined ? '' : text.slice(leading.from, leading.to)
  const [date] = findDates(words)
  const isOtherYear = date !== undefined && date.iso.slice(0, 4) !== before.election?.date.slice(0, 4)
  return (
    isOtherYear || /(?<![\p{L}])(?:later|earlier|next|previous|subsequent|following)(?![\p{L}])/iu.test(words)
  )
}

/** The election that a clause speaks of: named in it, else before it in the sentence, else the last one named. */
export function electionOf(
  clause: ClauseView,
  sentence: Sentence,
  reading: Reading,
): { mention: ElectionMention; election: SpokenElection } | undefined {
  const start = clause.leading?.from ?? clause.from
  const inside = sentence.elections.find(({ from, to }) => from >= start && to <= clause.complement.to)
  const before = sentence.elections.findLast(({ to }) => to <= clause.verb.from)
  const election =
    inside ?? before ?? (isAtOtherTime(clause, sentence) ? undefined : sentence.before.election)
  const mention = election === undefined ? undefined : electionMention(election, reading.topic)
  return election === undefined || mention === undefined ? undefined : { mention, election }
}
