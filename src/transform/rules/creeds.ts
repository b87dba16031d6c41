// Reads the ideologies of parties in a sentence without an article: whatever name is the subject may be a party's.
import { countryNamed, countryOfDemonym } from '../data/countries.ts'
import { spanOf, type ClauseView, type Sentence } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { creedAdjectivesIn, creedNouns, type Creed } from '../text/creeds.ts'
import { label } from '../text/fold.ts'
import { looksLikeParty, looksLikePerson, type Name } from '../text/names.ts'

/** Verbs by which somebody is against what follows; who abandons it has had it. */
const AGAINST = new Set(
  'oppose reject condemn criticise criticize fight ban denounce expel deny defeat accuse attack'.split(' '),
)

/** In an article its subject's ideologies are read by a rule of their own, and those of others are not sure enough. */
export const creeds: Rule = {
  on: 'sentence',
  read(sentence, { topic }) {
    if (topic.keys.size > 0) return []
    const nouns = creedsIn(creedNouns(sentence.bare), sentence)
    const all = nouns.length > 0 ? nouns : creedsIn(creedAdjectivesIn(sentence.bare), sentence)
    const [first, ...others] = all
    const holder = first && holderOf(first, sentence)
    if (first === undefined || holder === undefined) return []
    return [first, ...listedWith(first, others, sentence)].map(({ words, from, to }) => ({
      subject: { by: 'name', type: 'Party', name: label(holder.text) },
      relation: 'hasIdeology',
      object: { by: 'name', type: 'Ideology', name: words },
      qualifiers: {},
      spans: [spanOf(sentence, { from: Math.min(holder.from, from), to: Math.max(holder.to, to) })],
      source: sentence.source,
      rule: 'creeds/says',
    }))
  },
}

/** Those that are no part of a name and that nobody is against. */
function creedsIn(found: readonly Creed[], sentence: Sentence): readonly Creed[] {
  return found.filter(
    (creed) =>
      !sentence.names.some(
        ({ from, to }) => from <= creed.from && creed.to <= to && to - from > creed.to - creed.from,
      ) && isHeld(creed, sentence),
  )
}

/** "over pacifism", "the abolition of feudalism", "opposed to fascism": it is spoken of, and nobody's. */
const SPOKEN_OF =
  /(?<![\p{L}])(?:(?:against|over|under|during|despite)\s(?:\p{L}+\s){0,2}|(?:abolition|end|fall|victims?|threats?)\sof\s(?:\p{L}+\s){0,2}|(?:oppos|condemn|reject|denounc|combat|fight|fought|critici|accus|expel|expulsi)\p{Ll}*[^\p{L}][^.;]{0,60})$/u

function isHeld({ from }: Creed, sentence: Sentence): boolean {
  const clause = clauseAt(from, sentence)
  if (clause !== undefined && (!clause.asserted || AGAINST.has(clause.verb.lemma))) return false
  return !SPOKEN_OF.test(sentence.text.slice(clause?.verb.to ?? 0, from))
}

/** The clause whose verb stands last before a place. */
const clauseAt = (at: number, { clauses }: Sentence): ClauseView | undefined =>
  clauses.findLast(({ verb }) => verb.to <= at)

const LISTED = /^(?:\s|,\s|,?\s+(?:and|as well as|or|with|to)\s)(?:the\s+)?$/u

/** The others up to the first that is not listed with those before. */
function listedWith(first: Creed, others: readonly Creed[], { text }: Sentence): readonly Creed[] {
  const end = others.findIndex(({ from }, i) => !LISTED.test(text.slice((others[i - 1] ?? first).to, from)))
  return others.slice(0, end < 0 ? others.length : end)
}

/** The party that a sentence names, whose name may stand where "its" would; else what the clause is about. */
function holderOf(creed: Creed, sentence: Sentence): Name | undefined {
  const name = ownerIn(sentence) ?? subjectOf(creed, sentence)
  return name !== undefined && mayBeParty(name, sentence.text) ? name : undefined
}

const partiesIn = ({ names }: Sentence) =>
  names.filter(({ text }) => looksLikeParty(text) && /\s/u.test(text))

/** "abolished the Granite Party's youth wing" */
const ownerIn = (sentence: Sentence) =>
  partiesIn(sentence).find(({ to }) => /^['’]/u.test(sentence.text.slice(to))) ??
  sentence.names.find(({ to }) => OF_IDEAS.test(sentence.text.slice(to)))

const OF_IDEAS =
  /^['’]s?\s(?:\p{Ll}+\s)?(?:ideolog(?:y|ies)|platform|programme|program|philosophy)(?![\p{L}])/u

/** What the clause or the sentence is about, else its first name; for an abbreviation the party that is named in full. */
function subjectOf({ from }: Creed, sentence: Sentence): Name | undefined {
  const { names, bare } = sentence
  const beside = names.find(({ to }) => BESIDE.test(bare.slice(to, from)))
  const name =
    beside ?? subjectAt(from, sentence) ?? names.find((other) => other.to <= from && !isLand(other))
  const isShort = name === undefined || /^\p{Lu}+$/u.test(name.text)
  return isShort ? (partiesIn(sentence)[0] ?? name) : name
}

/** The name that the clause is about; "whose" speaks of whom the sentence is about. */
function subjectAt(at: number, sentence: Sentence): Name | undefined {
  const nearest = clauseAt(at, sentence)
  const isWhose = nearest?.kind === 'relative' && nearest.subject === undefined
  const clause = isWhose ? sentence.clauses[0] : nearest
  return clause && (wholeSubject(clause, sentence) ?? clause.subject?.name)
}

/** "Unity for Tidal Rights is": what stands before a verb in the singular is one name. */
function wholeSubject({ subject, verb }: ClauseView, { text, bare }: Sentence): Name | undefined {
  const { from } = subject?.name ?? {}
  if (from === undefined || !/^(?:is|was|has)(?![\p{L}])/u.test(text.slice(verb.from))) return undefined
  const words = bare.slice(from, verb.from).trimEnd()
  return ONE_NAME.test(words) ? { from, to: from + words.length, text: words } : undefined
}

const ONE_NAME =
  /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:(?:for|and|of|in)\s(?:the\s)?)?\p{Lu}[\p{L}\p{M}'’-]*){1,9}$/u

/** "the Tide Union, a right-wing party" */
const BESIDE = /^\s*,\s(?:an?|the)\s(?:[\p{L}–-]+,?\s){0,4}$/u

const isLand = ({ text }: Name) => countryNamed(text) !== undefined || countryOfDemonym(text) !== undefined

/** A name like a person's is one where nothing speaks of a party; a land is none. */
const mayBeParty = (name: Name, words: string) =>
  !isLand(name) &&
  (!looksLikePerson(name.text) ||
    /\b(?:of|for|and)\b/u.test(name.text) ||
    /\b(?:party|movement|coalition|alliance|organi[sz]ation)\b/u.test(words))
