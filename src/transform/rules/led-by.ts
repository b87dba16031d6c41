// Reads who leads a party or a country where a sentence stands in no article: "led by Y", "the leader of X is Y", "where Y is the leader".
import type { Mention } from '../../model/claim.ts'
import { countryNamed } from '../data/countries.ts'
import { spanOf, type Reading, type Sentence, type Place } from '../reading.ts'
import type { Found } from '../rule.ts'
import type { Name } from '../text/names.ts'
import { personNamed, type Holder } from './holders.ts'
import { nameKinds } from './name-kinds.ts'

const BE = '(?:is|was|are|were)'
/** Between a party and who leads it. */
const LED_BY = new RegExp(
  `^,?\\s(?:(?:which|that|and)\\s)?(?:${BE}\\s)?(?:currently\\s|then\\s)?led\\sby,?\\s$` +
    `|^,?\\s(?:whose|where\\sthe|of\\swhich\\sthe|and\\sthe|and\\sits)\\s(?:current\\s|former\\s)?leader,?\\s${BE},?\\s$` +
    `|^,?\\sthe\\sleader\\sof\\swhich,?\\s${BE},?\\s$`,
  'u',
)
/** Before and behind a person whom "where" or "of which" leads to. */
const WHERE = /^,?\s(?:where|of which|in which)\s$/u
const IS_LEADER = new RegExp(
  `^,?\\s${BE}\\s(?:currently\\s)?(?:the|a|one\\sof\\sthe)\\s(?:current\\s|former\\s)?leaders?(?![\\p{L}])`,
  'u',
)
/** "Y is the leader of X", "the leader of X is Y" */
const LEADER_OF = /(?:^|\s)[Ll]eader,?\s(?:of|in|for)\s(?:the\s)?$/u
const IS_THE = new RegExp(
  `^,?\\s${BE}\\s(?:currently\\s)?(?:the|a|one\\sof\\sthe)\\s(?:current\\s|former\\s)?$`,
  'u',
)
const IS = new RegExp(`^,?\\s${BE},?\\s$`, 'u')

/** All of a sentence. */
export function readLeaders(sentence: Sentence, reading: Reading): readonly Found[] {
  if (reading.topic.type !== undefined) return []
  const place = { sentence, reading }
  return sentence.names.flatMap((name) => {
    const body = bodyNamed(name, place)
    const leader = body && leaderOf(name, place)
    return body === undefined || leader === undefined ? [] : [finding(body, leader, { name, sentence })]
  })
}

function bodyNamed(name: Name, place: Place): Mention | undefined {
  const country = countryNamed(name.text)
  return country === undefined
    ? (nameKinds.Party(name, place) as Mention | undefined)
    : { by: 'name', type: 'Country', name: country }
}

/** The person behind the name or before it, by the words between them. */
function leaderOf({ from, to }: Name, place: Place): Holder | undefined {
  const { names, bare } = place.sentence
  const leads = LEADER_OF.exec(bare.slice(0, from))
  const start = leads === null ? undefined : from - leads[0].trimStart().length
  const isOf = (other: Name): boolean => {
    const between = bare.slice(to, other.from)
    if (LED_BY.test(between) || (start !== undefined && IS.test(between))) return true
    if (WHERE.test(between)) return IS_LEADER.test(bare.slice(other.to))
    return start !== undefined && IS_THE.test(bare.slice(other.to, start))
  }
  const name = names.find(isOf)
  return name && personNamed(name, place)
}

function finding(
  subject: Mention,
  leader: Holder,
  { name, sentence }: { readonly name: Name; readonly sentence: Sentence },
): Found {
  const span = { from: Math.min(name.from, leader.from), to: Math.max(name.to, leader.to) }
  return {
    subject,
    relation: 'ledBy',
    object: leader.mention,
    qualifiers: {},
    spans: [spanOf(sentence, span)],
    source: sentence.source,
    rule: 'led-by/says',
  }
}
