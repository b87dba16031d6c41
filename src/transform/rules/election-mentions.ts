// Makes mentions of elections out of words: whose country it is, and which kind.
import type { ElectionMention } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import { spanOf, type ClauseView, type Reading, type Sentence, type SpokenElection } from '../reading.ts'
import { findDates } from '../text/dates.ts'
import { textOf, trimRange } from '../text/range.ts'
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
function isAtOtherTime({ leading, verb }: ClauseView, { text, before }: Sentence): boolean {
  const year = before.election?.date.slice(0, 4)
  const ahead = findDates(text.slice(0, verb.from))
  if (ahead.length > 0 && ahead.every(({ iso }) => iso.slice(0, 4) !== year)) return true
  const words = leading === undefined ? '' : text.slice(leading.from, leading.to)
  const [date] = findDates(words)
  const isOtherYear = date !== undefined && date.iso.slice(0, 4) !== before.election?.date.slice(0, 4)
  return (
    isOtherYear || /(?<![\p{L}])(?:later|earlier|next|previous|subsequent|following)(?![\p{L}])/iu.test(words)
  )
}

/** The election that a clause speaks of: named in it, else before it in the sentence, else the last one named, else the topic. */
export function electionOf(
  clause: ClauseView,
  sentence: Sentence,
  reading: Reading,
): { mention: ElectionMention; election: SpokenElection } | undefined {
  const election =
    namedIn(clause, sentence) ??
    ofSeries(clause, sentence) ??
    (isAtOtherTime(clause, sentence) ? undefined : sentence.before.election) ??
    ofTopic(sentence, reading)
  const mention = election === undefined ? undefined : electionMention(election, reading.topic)
  return election === undefined || mention === undefined ? undefined : { mention, election }
}

function namedIn({ leading, from, complement, verb }: ClauseView, { elections }: Sentence) {
  const start = leading?.from ?? from
  return (
    elections.find((election) => election.from >= start && election.to <= complement.to) ??
    elections.findLast(({ to }) => to <= verb.from)
  )
}

const IN_YEAR = /^\s*(?:in|at|by) (?:the )?(?<date>(?:\p{Lu}\p{Ll}{2,8} )?[0-9]{4}),?\s*$/iu

/** "In 1931 it won four seats", behind an election of another year: one of the same kind. */
function ofSeries({ leading }: ClauseView, sentence: Sentence): SpokenElection | undefined {
  const { election } = sentence.before
  if (leading === undefined || election?.kind === undefined) return undefined
  const [date] = findDates(IN_YEAR.exec(textOf(sentence.text, leading))?.groups?.['date'] ?? '')
  if (date === undefined || date.iso.slice(0, 4) === election.date.slice(0, 4)) return undefined
  return {
    ...election,
    ...leading,
    date: date.iso,
    span: spanOf(sentence, trimRange(sentence.text, leading)),
  }
}

/** Words of another election than the page's: one before it, one in a part, one that was only foreseen. */
const OF_ANOTHER =
  /(?<![\p{L}])(?:previous|previously|last|earlier|before|ago|former|next|later|local|municipal|regional|european|by-election|primary|primaries|poll|polls|survey|would|had)(?![\p{L}])|elections? (?:for|to) the|(?<![\p{L}])in (?:\p{L}+ )?(?:states|provinces|districts|constituencies|regions)/iu

/** "eight fewer than in 1998" */
const COMPARED = /(?<![\p{L}])(?:than|since|compared (?:to|with)|from) (?:in |the |its )?[^,;]{0,40}/giu

/** Headings of what was won, and words that speak of the page's election wherever they stand. */
const ON_RESULTS = /result|outcome|vote|election|summary|overview/iu
const THE_ELECTION = /(?<![\p{L}])the (?:\p{Ll}+ )?elections?(?! (?:for|to|in) )(?![\p{L}])/iu

/** On a page about an election figures are of that one, where no other year and no other election is spoken of. */
function ofTopic(sentence: Sentence, { topic, sentences }: Reading): SpokenElection | undefined {
  const { mention, country = mention?.country } = topic.election ?? {}
  const [lead] = sentences
  if (mention === undefined || lead === undefined || !isOnResults(sentence)) return undefined
  const words = sentence.text.replace(COMPARED, ' ')
  if (OF_ANOTHER.test(words) || findDates(words).some(({ iso }) => !isIn(iso, mention.date))) return undefined
  const span = spanOf(lead, { from: 0, to: lead.text.length })
  return present({ from: -1, to: -1, date: mention.date, kind: mention.kind, country, span })
}

const isOnResults = ({ heading, text }: Sentence) =>
  heading === undefined || ON_RESULTS.test(heading) || THE_ELECTION.test(text)

const isIn = (iso: string, date: string) => iso.slice(0, 4) === date.slice(0, 4)
