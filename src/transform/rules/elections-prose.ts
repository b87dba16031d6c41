// Reads what a party won in an election, and in which it stood, from sentences.
import type { Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { ClauseView, Reading, Sentence, SpokenElection } from '../reading.ts'
import { affiliationOf } from '../data/affiliations.ts'
import { countryNamed } from '../data/countries.ts'
import { territoryWords } from '../data/nouns.ts'
import { integer, said, text, type Found, type Rule } from '../rule.ts'
import { label } from '../text/fold.ts'
import { matchIn } from '../text/match.ts'
import { readMeasures, type Measures } from '../text/measures.ts'
import { isBodyWord, type Name } from '../text/names.ts'
import { readOrdinal } from '../text/numbers.ts'
import { isInside, overlaps, textOf } from '../text/range.ts'
import { electionOf } from './election-mentions.ts'
import { isJoint, readRespective } from './joint-results.ts'
import type { Context } from './relatives.ts'
import { otherResults } from './result-lists.ts'
import { continuesResult, wonIn } from './won.ts'

const STANDING = /^(?:participate|contest|compete|run|stand|take)$/u

export const electionsProse: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const who = clause.party?.mention ?? clause.person?.mention
    if (who === undefined || clause.verb.voice === 'passive' || continuesResult(clause, sentence)) return []
    if (isJoint(clause, sentence, reading)) return readRespective({ clause, sentence, reading })
    const context = { clause, sentence, reading, subject: asContestant(who) }
    const result = readResult(context)
    const isStanding = STANDING.test(clause.verb.lemma) && clause.party !== undefined
    return [...result, ...(isStanding ? readStanding(context, result.length > 0) : [])]
  },
}

/** What stands in elections under the name of an alliance is an alliance, not a party. */
function asContestant(mention: Mention): Mention {
  const isAlliance =
    mention.by === 'name' && /(?:^|\s)(?:alliance|coalition|list|bloc)(?:\s|$)/iu.test(mention.name)
  return isAlliance ? { ...mention, type: 'Organization' } : mention
}

function readResult(context: Context): readonly Found[] {
  const { clause, sentence, reading } = context
  const won = wonIn(clause, sentence)
  const found = won && electionFor(clause, sentence, reading)
  if (won === undefined || found === undefined) return []
  const place = constituencyIn(clause, sentence)
  const qualifiers = {
    ...resultQualifiers(won),
    ...roundIn(clause, sentence.text),
    ...placeIn(clause, sentence.text),
    ...present({ constituency: place && text(place.text) }),
  }
  const { mention: election, election: spoken } = found
  const listed = { clause, sentence, reading, qualifiers, election, words: [spoken.span], to: won.to }
  return [
    result(context, { qualifiers, ...found, to: Math.max(won.to, place?.to ?? 0) }),
    ...(place === undefined ? otherResults({ ...listed, isOfPersons: clause.party === undefined }) : []),
  ]
}

interface Result extends NonNullable<ReturnType<typeof electionOf>> {
  readonly qualifiers: Qualifiers
  readonly to: number
}

function result(
  { clause, sentence, subject }: Context,
  { mention, election, qualifiers, to }: Result,
): Found {
  const isNamedHere = sentence.elections.includes(election) && isInside(election, clause)
  return said(clause, sentence, {
    subject,
    relation: 'electionResult',
    object: mention,
    qualifiers,
    to: Math.max(to, isNamedHere ? election.to : 0),
    more: isNamedHere ? [] : [election.span],
    rule: 'elections-prose/result',
  })
}

/** Persons stand for one office; what they win in other elections is their party's. */
function electionFor(
  clause: ClauseView,
  sentence: Sentence,
  reading: Reading,
): ReturnType<typeof electionOf> {
  const found = electionOf(clause, sentence, reading)
  const isOffice = /^(?:presidential|mayoral|gubernatorial)$/u.test(found?.mention.kind ?? '')
  return clause.party !== undefined || isOffice ? found : undefined
}

/** "in the first round" */
const ROUND = /(?<![\p{L}])in the (?<ordinal>first|second|third) round(?![\p{L}])/u

function roundIn({ verb, complement }: ClauseView, words: string): Qualifiers {
  const match = matchIn(ROUND, words.slice(verb.from, complement.to))
  const n = match && readOrdinal(match.group('ordinal'))
  return n === undefined ? {} : { round: integer(n) }
}

/** "came third with", ", finishing fourth with", "took fifth place" */
const PLACE =
  /^(?:came|come|finished|ranked|placed|took)(?: in)?(?: a \p{Ll}+)? (?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: place)?(?= with |,)|, (?:finishing|coming|placing)(?: in)? (?<behind>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: place)?(?= with |,)/u

function placeIn({ verb, complement }: ClauseView, words: string): Qualifiers {
  const match = matchIn(PLACE, words.slice(verb.from, complement.to))
  const n = match && readOrdinal(match.group('ordinal') || match.group('behind'))
  return n === undefined ? {} : { position: integer(n) }
}

function resultQualifiers({
  votes,
  voteShare,
  seats,
  seatsTotal,
  candidates,
  isApproximate,
}: Measures): Qualifiers {
  const hedge = isApproximate === true ? text('approximate') : undefined
  const share = voteShare && ({ type: 'decimal', ...voteShare } as const)
  return { ...counts({ votes, seats, seatsTotal, candidates }), ...present({ voteShare: share, hedge }) }
}

/** "5,120 votes in Tor", "In Tor the party won": a place right behind "in" that belongs to no election. */
function constituencyIn(clause: ClauseView, { names, elections, text: words }: Sentence): Name | undefined {
  const { adjuncts, leading } = clause
  const starts = adjuncts.filter(({ preposition }) => preposition === 'in').map(({ inner }) => inner.from)
  const isAhead = (one: Name) =>
    leading !== undefined && /^\s*in (?:the )?$/iu.test(words.slice(leading.from, one.from))
  const name = names.find(
    (one) =>
      (starts.includes(one.from) || isAhead(one)) && !elections.some((election) => overlaps(one, election)),
  )
  const isBody =
    name?.text.split(/\s+/u).some((word) => isBodyWord(word) && !territoryWords.has(word.toLowerCase())) ===
    true
  return name === undefined || isBody || countryNamed(name.text) !== undefined ? undefined : name
}

function counts(numbers: Readonly<Record<string, number | undefined>>): Qualifiers {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([name, n]) => (n === undefined ? [] : [[name, integer(n)]])),
  )
}

/** "the 1931 elections": of what, the text has said before. */
const isVague = ({ kind, country, adjective }: SpokenElection) =>
  kind === undefined && country === undefined && adjective === undefined

/** An election is named in the clause, before its subject or behind its verb. */
function isTakingPart({ verb, object, complement, leading }: ClauseView, sentence: Sentence): boolean {
  if (verb.lemma === 'take' && textOf(sentence.text, object).trim() !== 'part') return false
  return sentence.elections.some(
    (election) => isInside(election, complement) || (leading !== undefined && isInside(election, leading)),
  )
}

/** "participated in the elections of June 2015 with 550 candidates from 85 districts", "took part in", "stood in" */
function readStanding({ clause, sentence, reading, subject }: Context, hasResult: boolean): readonly Found[] {
  const found = electionOf(clause, sentence, reading)
  if (found === undefined || isVague(found.election) || !isTakingPart(clause, sentence)) return []
  const { qualifiers, to } = manner(clause, sentence)
  if (hasResult && Object.keys(qualifiers).length === 0) return []
  return [
    said(clause, sentence, {
      subject,
      relation: 'contested',
      object: found.mention,
      qualifiers,
      to: Math.max(found.election.to, to, clause.verb.to),
      rule: 'elections-prose/stood',
    }),
  ]
}

/** With how many candidates, in how many constituencies, in which alliance; and where that ends. */
function manner(
  clause: ClauseView,
  sentence: Sentence,
): { readonly qualifiers: Qualifiers; readonly to: number } {
  const { candidates, constituencies, to } = readMeasures(sentence.text, clause.complement) ?? { to: 0 }
  const numbers = counts({ candidates, constituencies })
  const alliance = allianceIn(clause, sentence)
  return {
    qualifiers: { ...numbers, ...present({ inAlliance: alliance?.mention }) },
    to: Math.max(alliance?.to ?? 0, Object.keys(numbers).length > 0 ? to : 0),
  }
}

/** "as part of the Open Water Alliance", "within the X coalition" */
const AS_PART_OF = /(?:as (?:a )?(?:part|member) of|within|under|on the list of|in alliance with) (?:the )?$/u

function allianceIn(
  { complement }: ClauseView,
  { names, text: words }: Sentence,
): { mention: Mention; to: number } | undefined {
  const name = names.find((candidate) => {
    const before = words.slice(0, candidate.from)
    if (!isInside(candidate, complement) || !AS_PART_OF.test(before)) return false
    return !/alliance with (?:the )?$/u.test(before) || affiliationOf(candidate.text, '') === 'alliance'
  })
  return name && { mention: { by: 'name', type: 'Organization', name: label(name.text) }, to: name.to }
}
