// Finds the post of a leader in a stretch of a clause: "leader of the Harvest Party", "its chairman", "the leadership of the party".
import type { Mention } from '../../model/claim.ts'
import { monthNames } from '../data/calendar.ts'
import type { Scene } from '../reading.ts'
import { partyByName } from '../referents.ts'
import { matchIn, type Match } from '../text/match.ts'
import { findRole, type FoundRole } from '../text/roles.ts'
import { textOf, type Range } from '../text/range.ts'
import { isPartyOrAlliance } from '../topic.ts'
import { partyAt } from './parties.ts'

/** A post whose party is not told may be that of somebody who is known to lead one. */
export interface Post {
  readonly role: string
  readonly party?: Mention
  readonly to: number
}

/** "the party's ", "its new ", "National " before a role or the noun of a post. */
const BEFORE =
  /^\s*(?:as\s)?(?:(?<its>its|their|the party['’]s)\s|(?:the|a|his|her)\s)?(?:(?<name>\p{Lu}[^,;]{1,60}?)(?:['’]s?)?\s)?(?:(?:new|first|second|third|current|sole|only|party|overall|permanent)\s){0,2}(?<rank>(?:national|federal|deputy|interim|acting|honorary|provisional|vice|joint)[\s-])?$/u
const NOUN =
  /(?<![\p{L}-])(?<noun>leadership|chairmanship)(?:\s(?:election|contest|vote|ballot|race|challenge|convention))?(?![\p{L}-])/u
/** What may stand behind a post whose party is not named. */
const ALONE =
  /^(?:\s*[,.;)]|\s*$|\s(?:in|on|at|by|to|from|since|until|after|before|following|during|and|over|when|with|between|again|for (?:the|a) \p{Ll}+ time)(?![\p{L}]))/u

/** The post that a stretch begins with. */
export function postAt(range: Range, scene: Scene): Post | undefined {
  const words = textOf(scene.sentence.text, range)
  const named = nounIn(words) ?? findRole(words)
  const before = named && matchIn(BEFORE, named.before)
  if (named === undefined || before === undefined) return undefined
  const post = { role: `${before.group('rank')}${named.role}`, to: range.to - named.behind.length }
  const of = /^\s(?:of|for)\s/u.exec(named.behind)?.[0]
  if (of !== undefined) return ofParty(post, of, scene)
  return ALONE.test(named.behind) ? ofOwner(post, before, scene) : undefined
}

/** "leadership", where no role stands before it. */
function nounIn(words: string): FoundRole | undefined {
  const noun = matchIn(NOUN, words)
  if (noun === undefined || findRole(words.slice(0, noun.from)) !== undefined) return undefined
  const role = noun.group('noun') === 'leadership' ? 'leader' : 'chairman'
  return { role, before: words.slice(0, noun.from), behind: words.slice(noun.to) }
}

/** "of the Harvest Party" */
function ofParty(post: Post, of: string, { sentence, reading }: Scene): Post | undefined {
  const range = { from: post.to + of.length, to: sentence.text.length }
  const party = partyAt(range, sentence, reading)
  const isWhole = party !== undefined && !BODY.test(sentence.text.slice(party.to))
  return isWhole ? { ...post, party: party.mention, to: party.to } : undefined
}

/** "its", "the party's", "National": the owner stands before the post, or none is told. */
function ofOwner(post: Post, before: Match, scene: Scene): Post | undefined {
  if (before.group('name') !== '') return ofNamed(before, scene, post)
  if (before.group('its') === '') return post
  const party = spokenOf(scene)
  return party && { ...post, party }
}

/** "in the Senate": the body limits what somebody leads. */
const BODY = new RegExp(`^\\sin\\s(?:the\\s)?(?!(?:${monthNames.join('|')})(?![\\p{L}]))\\p{Lu}`, 'u')

function ofNamed(before: Match, { sentence, reading }: Scene, post: Post): Post | undefined {
  const name = sentence.names.find(
    ({ text, to }) =>
      text === before.group('name') && to < post.to && to > post.to - before.words.length - 40,
  )
  const party = name && partyByName(name, { ...sentence, topic: reading.topic })?.mention
  return party && { ...post, party }
}

/** "its": of the party that the clause is about, of the one spoken of last, of the article's. */
function spokenOf({ clause, sentence, reading }: Scene): Mention | undefined {
  const earlier = sentence.clauses.findLast(
    ({ verb, party }) => party !== undefined && verb.from < clause.verb.from,
  )
  const { before } = sentence
  const topic =
    isPartyOrAlliance(reading.topic) && before.isOther !== true ? ({ by: 'topic' } as const) : undefined
  return (clause.party ?? earlier?.party ?? before.party)?.mention ?? topic
}
