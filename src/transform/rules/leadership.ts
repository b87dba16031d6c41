// Reads who leads a party and when: "has been the head of the party since 2005", "led the party from 1937 to 1948".
import type { Mention } from '../../model/claim.ts'
import { monthNames } from '../data/calendar.ts'
import { leaderRoles } from '../data/nouns.ts'
import type { ClauseView, Reading, Sentence, Scene } from '../reading.ts'
import { said, text, type Found, type Rule } from '../rule.ts'
import { matchIn, type Match } from '../text/match.ts'
import { readTerm } from '../text/terms.ts'
import { overlaps, textOf, type Range } from '../text/range.ts'
import { partyAt, personsIn } from './parties.ts'
import { electsLeader } from './elected-leaders.ts'
import { leader, ledBy, leads, type Leading } from './leading.ts'
import { ownedNouns } from './owned-nouns.ts'
import { subjectPersons } from './subject-persons.ts'
import { timesOf, termQualifiers } from './times.ts'
import { isPartyOrAlliance } from '../topic.ts'

const RANK =
  '(?:(?:national|federal|interim|acting|honorary|provisional|joint)\\s|deputy\\s(?!president|head)|vice[\\s-](?=chair))?'
const ROLE = `${RANK}(?:${[...leaderRoles].sort((a, b) => b.length - a.length).join('|')})`
/** "the first chairman", "as head", "again general secretary", "its current leader" */
const ROLE_PHRASE = new RegExp(
  `^\\s*(?:on\\s+)?(?:as\\s+)?(?:again\\s+)?(?:(?:co-?)?founder and\\s+)?(?:(?:the|a|its|their|one of the|(?:the\\s+)?[\\p{L}-]+['’]s?)\\s+)?(?:(?:first|second|third|founding|current|former|sole|only|last|new|next)\\s+){0,2}(?<role>${ROLE})s?(?![\\p{L}-])`,
  'iu',
)

export const leadership = {
  on: 'clause',
  read(clause, sentence, reading) {
    if (reading.topic.type === undefined) return []
    if (isHolding(clause))
      return [...under(clause, sentence, reading), ...holdsRole(clause, sentence, reading)]
    if (!/^(?:lead|head|chair)$/u.test(clause.verb.lemma))
      return [...under(clause, sentence, reading), ...electsLeader(clause, sentence, reading)]
    return clause.verb.voice === 'passive'
      ? ledBy(clause, sentence, reading)
      : leads(clause, sentence, reading)
  },
} satisfies Rule

const UNDER = /(?:^|,)\s*under (?:the )?(?:leadership|chairmanship|presidency) of /iu

/** "Under the leadership of X, the party …" */
function under(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { party, leading, subject } = clause
  const ahead = { from: leading?.from ?? 0, to: subject?.from ?? 0 }
  const match = leading && matchIn(UNDER, textOf(sentence.text, ahead), ahead.from)
  if (party === undefined || match === undefined) return []
  const [person] = personsIn({ from: match.to, to: ahead.to }, sentence, reading)
  if (person === undefined) return []
  return [
    said(clause, sentence, {
      subject: party.mention,
      relation: 'ledBy',
      object: person.mention,
      qualifiers: { role: text('leader') },
      to: clause.verb.to,
      rule: 'leadership/under',
    }),
  ]
}

/** "is", "became", "served as", "was elected". */
function isHolding({ verb }: ClauseView): boolean {
  return verb.voice === 'passive'
    ? /^(?:elect|appoint|choose|name|acclaim|confirm|select|pick|install|re-?elect)$/u.test(verb.lemma)
    : /^(?:be|become|serve|remain|stay|act|continue)$/u.test(verb.lemma)
}

function holdsRole(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { person, complement } = clause
  const match = matchIn(ROLE_PHRASE, textOf(sentence.text, complement), complement.from)
  if (person === undefined || match === undefined || isOfAnother(clause, sentence)) return []
  const party =
    ownerIn(match, sentence, reading) ?? partyOfRole({ from: match.to, to: complement.to }, sentence, reading)
  if (party === undefined) return []
  const role = match.group('role')
  const second = secondRole(match.to, clause, sentence)
  const shared = { ...party, rule: 'leadership/holds-role' }
  const first = second === undefined ? clause : upTo(clause, second.from)
  return [
    ...subjectPersons(clause, sentence, reading).map(({ mention }) =>
      leader(first, sentence, { ...shared, person: mention, role }),
    ),
    ...(second === undefined
      ? []
      : [
          leader(behind(clause, second.to), sentence, {
            ...shared,
            person: person.mention,
            role: second.group('role'),
          }),
        ]),
    ...others({ clause, sentence, reading }, { party: party.party, role }),
  ]
}

const SECOND = new RegExp(
  `,? and (?:then )?(?:as )?(?:the )?(?<role>${ROLE}) (?=(?:in|on|since|from|until|between) )`,
  'iu',
)

/** "interim leader from 1993, and leader until 1998": each role has its own term. */
function secondRole(from: number, { complement }: ClauseView, { text: words }: Sentence): Match | undefined {
  return matchIn(SECOND, words.slice(from, complement.to), from)
}

const upTo = (clause: ClauseView, end: number): ClauseView => ({
  ...clause,
  adjuncts: clause.adjuncts.filter(({ from }) => from < end),
})

function behind({ leading: _, ...clause }: ClauseView, start: number): ClauseView {
  return { ...clause, adjuncts: clause.adjuncts.filter(({ from }) => from >= start) }
}

/** ", of which he was chairman": of what stands before it. */
const isOfAnother = ({ subject }: ClauseView, { text: words }: Sentence) =>
  /(?<![\p{L}])which\s$/u.test(words.slice(0, subject?.from ?? 0))

/** "its leader", "the HKP's leader": the owner stands before the role. */
function ownerIn({ from, to }: Range, sentence: Sentence, reading: Reading): Owner | undefined {
  const noun = ownedNouns(sentence, reading).find(
    (one) => one.row.isRole === true && one.isOwned && overlaps(one, { from, to }),
  )
  return noun && { party: noun.owner, to: noun.to }
}

/** ", and Y from 1994 to 2001": others that held the role after it. */
function others(
  { clause, sentence, reading }: Scene,
  { party, role }: Pick<Leading, 'party' | 'role'>,
): readonly Found[] {
  return personsIn(clause.complement, sentence, reading).flatMap(({ mention, from, to }) => {
    const match = matchIn(TERM_BEHIND, sentence.text.slice(to), to)
    const term = match && readTerm(match.group('term'))
    if (
      match === undefined ||
      term === undefined ||
      !/(?:,|;| and| then)\s$/u.test(sentence.text.slice(0, from))
    )
      return []
    const qualifiers = { role: text(role), ...termQualifiers(timesOf(term, match.to)) }
    const rule = 'leadership/holds-role'
    return [
      said(clause, sentence, {
        subject: party,
        relation: 'ledBy',
        object: mention,
        qualifiers,
        to: match.to,
        rule,
      }),
    ]
  })
}

/** " from 1994 to 2001", " (1994–2001)" */
const TERM_BEHIND = /^ \(?(?<term>(?:from |since )?[0-9][^,;()]{3,40}?)(?=\)|[,;.]|$| and )/u

interface Owner {
  readonly party: Mention
  readonly to: number
}

/** What may stand behind a role whose owner is not named. */
const ALONE =
  /^(?:\s*[,.;]|\s*$|\s+(?:since|from|in|until|between|on|after|again|and)(?![\p{L}])|\sat\s(?:the|its|their|a)\s[^,;]{0,40}(?:congress|convention|conference|meeting)(?![\p{L}]))/u

/** "of the party", "of the HKP", or nothing: then it is the topic's. Another owner ("of the Senate") is no party. */
function partyOfRole(range: Range, sentence: Sentence, reading: Reading): Owner | undefined {
  const rest = textOf(sentence.text, range)
  const of = matchIn(/^\s+(?:of|for)\s+/u, rest, range.from)
  if (of === undefined)
    return ALONE.test(rest) && isPartyOrAlliance(reading.topic)
      ? { party: { by: 'topic' }, to: range.from }
      : undefined
  const owner = partyAt({ from: of.to, to: range.to }, sentence, reading)
  if (owner === undefined || BRANCH.test(sentence.text.slice(owner.to))) return undefined
  return { party: owner.mention, to: owner.to }
}

/** "in Upper Tor": the place or the body limits what somebody leads. */
const BRANCH = new RegExp(
  `^(?:\\s\\([^()]{1,20}\\))?\\s(?:in|on)\\s(?:the\\s)?(?!(?:${monthNames.join('|')}|Spring|Summer|Autumn|Winter)(?![\\p{L}]))\\p{Lu}`,
  'u',
)
