// Reads the slogans of parties: "its slogan was “…”", "campaigned under the slogan “…”", "the party's motto, “…”".
import type { Mention } from '../../model/claim.ts'
import { spanOf, type ClauseView, type Reading, type Sentence, type Place } from '../reading.ts'
import { isTheParty, partyByName } from '../referents.ts'
import { text, tidySpans, type Found, type Rule } from '../rule.ts'
import { matchesIn, type Match } from '../text/match.ts'

/** Whose it is stands before it; then the words in quotes. */
const SLOGAN =
  /(?:(?<![\p{L}])(?:(?<its>[Ii]ts|[Tt]heir)|(?<party>[Tt]he \p{Ll}+)['’]s?|(?<determiner>[Tt]he|[Aa]))|(?<owner>['’]s?))\s(?:(?!slogan|motto)[\p{Ll}-]+\s){0,2}(?:slogan|motto)(?:\s(?:was|is|were|became|of|being|has been)|,|:)?\s["“](?<words>[^"“”]{3,120})["”]/gu

/** Verbs of who has the slogan that the sentence goes on with. */
const CAMPAIGNING =
  /^(?:campaign|run|contest|stand|fight|use|adopt|choose|have|enter|win|launch|participate|compete|promote|go)$/u

export const slogans: Rule = {
  on: 'sentence',
  read: (sentence, reading) =>
    matchesIn(SLOGAN, sentence.text).flatMap((match) => sloganOf(match, sentence, reading)),
}

function sloganOf(match: Match, sentence: Sentence, reading: Reading): readonly Found[] {
  const clause = clauseAround(match.from, sentence)
  const owner = clause?.asserted === false ? undefined : ownerOf(match, clause, { sentence, reading })
  if (owner === undefined) return []
  const from = Math.min(owner.from ?? match.from, match.from)
  return [
    {
      subject: owner.mention,
      relation: 'slogan',
      object: text(match.group('words')),
      qualifiers: {},
      spans: tidySpans([spanOf(sentence, { from, to: match.to })]),
      source: sentence.source,
      rule: 'slogans/slogan',
    },
  ]
}

/** The innermost clause that begins before an offset. */
const clauseAround = (at: number, { clauses }: Sentence): ClauseView | undefined =>
  clauses.findLast(({ from, leading, complement }) => (leading?.from ?? from) <= at && at <= complement.to)

interface Owner {
  readonly mention: Mention
  /** Where its words begin. */
  readonly from?: number
}

function ownerOf(match: Match, clause: ClauseView | undefined, place: Place): Owner | undefined {
  const { reading } = place
  if (match.group('owner') !== '') return ownerNamed(match.from, place)
  if (match.group('party') !== '')
    return isTheParty(match.group('party'), reading.topic) ? topicOf(reading) : undefined
  return match.group('determiner') === '' ? spokenOf(match.from, place) : campaignerOf(match.from, clause)
}

/** "campaigned under the slogan": who did. */
function campaignerOf(at: number, clause: ClauseView | undefined): Owner | undefined {
  if (clause?.party === undefined || clause.verb.to > at || clause.verb.voice === 'passive') return undefined
  return CAMPAIGNING.test(clause.verb.lemma)
    ? { mention: clause.party.mention, from: clause.subject?.from ?? at }
    : undefined
}

function ownerNamed(at: number, { sentence, reading }: Place): Owner | undefined {
  const name = sentence.names.find(({ to }) => to === at)
  const party = name && partyByName(name, { ...sentence, topic: reading.topic })
  return name && party && { mention: party.mention, from: name.from }
}

/** "Its" is of the party that a clause before is about, else of the one spoken of last. */
function spokenOf(at: number, { sentence, reading }: Place): Owner | undefined {
  const { clauses, before } = sentence
  const last = clauses.findLast(({ verb, party }) => verb.from < at && party !== undefined)
  const mention = last?.party?.mention ?? before.party?.mention
  if (mention !== undefined) return { mention }
  return before.isOther === true ? undefined : topicOf(reading)
}

const topicOf = ({ topic }: Reading): Owner | undefined =>
  topic.type === 'Party' ? { mention: { by: 'topic' } } : undefined
