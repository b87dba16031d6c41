// Reads the ideologies of parties in a sentence without an article: whatever name is the subject may be a party's.
import { countryOfDemonym } from '../data/countries.ts'
import { ideologyOf } from '../data/ideologies.ts'
import { creedAdjectives, noCreeds, regionalAdjectives } from '../data/creeds.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import { said, type Rule } from '../rule.ts'
import { label } from '../text/fold.ts'
import { looksLikeParty, looksLikePerson, type Name } from '../text/names.ts'
import { matchesIn, matchIn, type Match } from '../text/match.ts'
import type { Mention } from '../../model/claim.ts'

/** Verbs by which somebody is against what follows; who abandons it has had it. */
const AGAINST = new Set(
  'oppose reject condemn criticise criticize fight ban denounce expel deny defeat accuse attack'.split(' '),
)

/** "Ukrainian nationalism", "green politics", "the Christian left", "Scottish independence" */
const CREED =
  /(?<![\p{L}-])(?:(?<adjective>[\p{L}][\p{L}\p{M}-]{2,24})\s+)?(?<noun>[\p{L}][\p{L}\p{M}–-]{2,24}ism|[Zz]ionism|[Dd]emocracy|politics|independence|left|right|[Tt]hird [Ww]ay)(?![\p{L}–-])/gu

/** In an article its subject's ideologies are read by a rule of their own, and those of others are not sure enough. */
export const creeds: Rule = {
  on: 'sentence',
  read(sentence, reading) {
    const [clause] = sentence.clauses.filter((one) => isFor(one) && creedsIn(one, sentence).length > 0)
    const holder = clause && partyOf(clause, sentence, reading)
    if (clause === undefined || holder === undefined) return []
    return creedsIn(clause, sentence).map(({ words, to }) =>
      said(clause, sentence, {
        subject: holder,
        relation: 'hasIdeology',
        object: { by: 'name', type: 'Ideology', name: words },
        to,
        rule: 'creeds/says',
      }),
    )
  },
}

const isFor = ({ asserted, verb }: ClauseView) => asserted && !AGAINST.has(verb.lemma)

interface Creed {
  readonly words: string
  readonly to: number
}

/** The first of a clause and those listed with it. */
function creedsIn({ verb }: ClauseView, sentence: Sentence): readonly Creed[] {
  const { text } = sentence
  const found: Creed[] = []
  for (const match of matchesIn(CREED, text.slice(verb.to))) {
    const words = creedOf(match)
    const last = found.at(-1)
    const from = verb.to + match.to - (words?.length ?? 0)
    const isName = sentence.names.some((name) => name.from < from && from < name.to)
    if (words === undefined || isName) continue
    if (last !== undefined && !LISTED.test(text.slice(last.to, from))) break
    found.push({ words, to: verb.to + match.to })
  }
  return found.length > 0 ? found : adjectivesIn(text, verb.to)
}

/** "a right-wing nationalist party" */
const PARTY_OF =
  /^\s+(?:an?|the)\s+(?<adjectives>(?:[\p{L}–-]+,?\s+){1,5}?)(?:political\s+)?(?:party|movement|organi[sz]ation|coalition|alliance|ideology)(?![\p{L}])/u

function adjectivesIn(text: string, from: number): readonly Creed[] {
  const match = matchIn(PARTY_OF, text.slice(from), from)
  return (match?.group('adjectives') ?? '').split(/[\s,]+/u).flatMap((word) => {
    const noun = ideologyOf(word)
    return noun === undefined || match === undefined ? [] : [{ words: noun, to: match.to }]
  })
}

const LISTED = /^(?:,|,?\s+(?:and|as well as|or|with|to))\s+(?:the\s+)?$/u

/** With its adjective where that is a part of it; nouns that are none by themselves need one. */
function creedOf(match: Match): string | undefined {
  const noun = match.group('noun')
  const adjective = match.group('adjective')
  if (noCreeds.has(noun.toLowerCase())) return undefined
  if (fits(adjective, noun)) return match.words
  return /ism$|way$/iu.test(noun) ? noun : undefined
}

/** "Scottish independence", "Serbian nationalism", but "green politics", "social democracy" and "Christian left". */
function fits(adjective: string, noun: string): boolean {
  const isOfLand =
    countryOfDemonym(adjective) !== undefined || regionalAdjectives.has(adjective.toLowerCase())
  if (/^independence$|(?:national|union|regional|separat|irredent|integral)ism$/iu.test(noun) && isOfLand)
    return true
  if (noun === 'independence') return false
  return noun === 'politics'
    ? adjective.toLowerCase() === 'green'
    : creedAdjectives.has(adjective.toLowerCase())
}

/** The party that a sentence names, whose name may stand where "its" would; else what the clause is about. */
function partyOf(clause: ClauseView, sentence: Sentence, { topic }: Reading): Mention | undefined {
  if (topic.keys.size > 0) return clause.party?.mention
  const name = ownerIn(sentence) ?? subjectOf(clause, sentence)
  return name !== undefined && mayBeParty(name, sentence.text)
    ? { by: 'name', type: 'Party', name: label(name.text) }
    : undefined
}

const partiesIn = ({ names }: Sentence) =>
  names.filter(({ text }) => looksLikeParty(text) && /\s/u.test(text))

/** "abolished the Granite Party's youth wing" */
const ownerIn = (sentence: Sentence) =>
  partiesIn(sentence).find(({ to }) => /^['’]/u.test(sentence.text.slice(to)))

/** What the clause or the sentence is about; for an abbreviation the party that is named in full. */
function subjectOf({ subject }: ClauseView, sentence: Sentence): Name | undefined {
  const name =
    subject?.name ?? sentence.clauses.find((other) => other.subject?.name !== undefined)?.subject?.name
  const isShort = name === undefined || /^\p{Lu}+$/u.test(name.text)
  return isShort ? (partiesIn(sentence)[0] ?? name) : name
}

/** A name like a person's is one where nothing speaks of a party. */
const mayBeParty = ({ text: name }: Name, words: string) =>
  !looksLikePerson(name) ||
  /\b(?:of|for|and)\b/u.test(name) ||
  /\b(?:party|movement|coalition|alliance|organi[sz]ation)\b/u.test(words)
