// Reads the ideologies that a party is said to have: "its ideology is a mixture of X and Y", "advocated X", "a Y ideology".
import { ideologyNamed, ideologyOf } from '../data/ideologies.ts'
import { said, type Rule } from '../rule.ts'
import type { ClauseView, Reading, Referent, Sentence } from '../reading.ts'
import { isTheParty, partyByName } from '../referents.ts'
import { matchesIn, matchIn, type Match } from '../text/match.ts'
import type { Phrase } from '../text/phrases.ts'
import type { Range } from '../text/range.ts'

const HOLDING = /^(?:advocate|espouse|embrace|profess|promote|follow|adopt|support|favour|favor)$/u
const BEING = /^(?:be|combine|include|base)$/u
/** "its ideology", "the party's ideologies", "the ideology of the party" */
const IDEOLOGY_SUBJECT =
  /^(?:(?<its>its|their)|(?<owner>the \p{Ll}+)['’]s?|(?:the )?(?<name>.{2,60}?)['’]s?|the) (?:(?:official|main|political|core|current|dominant) )?(?:ideolog(?:y|ies)|political orientation|programmes?|program|platform|policies|politics|philosophy)(?: of (?<of>the \p{Ll}+))?$/iu
/** What may stand before the first of them. */
const BEFORE =
  /^\s(?:on\s)?(?:(?:an?|the)\s(?:\p{Ll}+\s)?(?:mixture|mix|blend|combination|fusion|form|synthesis)\sof\s)?$/u
const BETWEEN = /^(?:,|,? and|,? as well as|,? with)\s$/u
const WORD =
  /[\p{L}][\p{L}\p{M}–-]*(?:\s(?:democracy|politics|conservatism|liberalism|socialism|populism|nationalism))?/gu
/** "a Christian-democratic ideology" */
const ADJECTIVE =
  /^\s(?:an?|the)\s(?<adjective>[\p{L}–-]+(?:\s[\p{L}–-]+)?)\s(?:ideology|platform|programme|program)(?![\p{L}])/u

export const ideologies: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const subject = holderOf(clause, sentence, reading)
    if (subject === undefined) return []
    return [...listed(clause, sentence), ...adjective(clause, sentence)].map(({ noun, to }) =>
      said(clause, sentence, {
        subject: subject.mention,
        relation: 'hasIdeology',
        object: { by: 'name', type: 'Ideology', name: noun },
        to,
        rule: 'ideologies/says',
      }),
    )
  },
}

/** "The party's programme was based on …": whose it is. */
export function holderOfIdeas(
  subject: Phrase | undefined,
  sentence: Sentence,
  reading: Reading,
): Pick<Referent, 'mention'> | undefined {
  const match = subject && matchIn(IDEOLOGY_SUBJECT, subject.words, subject.from)
  return match && ownerOf(match, sentence, reading)
}

/** The party that a clause on ideologies is about. */
function holderOf(
  clause: ClauseView,
  sentence: Sentence,
  reading: Reading,
): Pick<Referent, 'mention'> | undefined {
  const { verb, party, subject } = clause
  if (party !== undefined) return HOLDING.test(verb.lemma) && verb.voice === 'active' ? party : undefined
  return BEING.test(verb.lemma) ? holderOfIdeas(subject, sentence, reading) : undefined
}

function ownerOf(
  match: Match,
  sentence: Sentence,
  { topic }: Reading,
): Pick<Referent, 'mention'> | undefined {
  const own = topic.type === 'Party' ? ({ mention: { by: 'topic' } } as const) : undefined
  const generic = match.group('owner') || match.group('of')
  if (isTheParty(generic, topic)) return own
  if (generic === '' && match.group('name') === '')
    return match.group('its') === '' ? own : (sentence.before.party ?? own)
  const name = sentence.names.find(({ from, to }) => from >= match.from && to <= match.to)
  return name && partyByName(name, { ...sentence, topic })
}

interface Ideology extends Pick<Range, 'to'> {
  readonly noun: string
}

/** "socialism, secularism and green politics": up to the first that is none. */
function listed({ complement }: ClauseView, { text }: Sentence): readonly Ideology[] {
  const found: Ideology[] = []
  let end = complement.from
  for (const match of matchesIn(WORD, text.slice(complement.from, complement.to))) {
    const noun = ideologyNamed(match.words)
    const joint = text.slice(end, complement.from + match.from)
    if (noun === undefined) continue
    if (!(found.length === 0 ? BEFORE : BETWEEN).test(joint)) break
    end = complement.from + match.to
    found.push({ noun, to: end })
  }
  return found
}

function adjective({ complement }: ClauseView, { text }: Sentence): readonly Ideology[] {
  const match = matchIn(ADJECTIVE, text.slice(complement.from, complement.to), complement.from)
  const noun = match && ideologyOf(match.group('adjective'))
  return match === undefined || noun === undefined ? [] : [{ noun, to: match.to }]
}
