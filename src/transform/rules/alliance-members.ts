// Reads which parties make up an alliance: "the X Coalition consists of A, B and C", "A and B formed the X Coalition".
import type { Mention } from '../../model/claim.ts'
import { affiliationOf } from '../data/affiliations.ts'
import type { Reading, Scene } from '../reading.ts'
import { date, said, type Found, type Rule } from '../rule.ts'
import { fold, label } from '../text/fold.ts'
import { matchIn } from '../text/match.ts'
import type { Name } from '../text/names.ts'
import { textOf, type Range } from '../text/range.ts'
import { partiesIn, type Listed } from './parties.ts'
import { subjectsListed } from './relatives.ts'
import { isFounding, timeOf } from './times.ts'

export const allianceMembers: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const scene = { clause, sentence, reading }
    if (/^(?:join|enter|leave|quit)$/u.test(clause.verb.lemma)) return joinedIt(scene)
    if (isFounding(clause)) return clause.verb.voice === 'active' ? formedIt(scene) : []
    const alliance = allianceIn(scene)
    const range = alliance && membersIn(scene)
    return alliance && range ? members(alliance, listFrom(range, scene), scene) : []
  },
}

/** The alliance that a clause is about: named, or "the coalition", "it" in an article on one. */
function allianceIn(scene: Scene): Mention | undefined {
  const { subject } = scene.clause
  if (subject?.name !== undefined) return allianceNamed(subject.name, scene)
  return isTopicAlliance(subject?.words ?? '', scene) ? topicAlliance(scene.reading) : undefined
}

/** "it", where nothing else was spoken of before; "the coalition", where the topic is called one. */
function isTopicAlliance(words: string, { sentence, reading }: Scene): boolean {
  const { party, isOther } = sentence.before
  if (/^it$/iu.test(words)) return party === undefined && isOther !== true
  const noun = matchIn(THE_ALLIANCE, words)?.group('noun') ?? ''
  return noun === 'alliance' || (noun !== '' && fold(reading.topic.name ?? '').includes(noun))
}

const THE_ALLIANCE = /^(?:the|this) (?<noun>alliance|coalition|front|bloc|pact|list|cartel)$/iu

/** Where its members stand: "consists of …", "is an alliance of …". */
function membersIn({ clause, sentence }: Scene): Range | undefined {
  const { verb, adjuncts, object, complement } = clause
  const inner = (form: RegExp) => adjuncts.find(({ preposition }) => form.test(preposition))?.inner
  if (/^comprise$/u.test(verb.lemma)) return verb.voice === 'active' ? object : inner(/^of$/u)
  if (/^(?:consist|compose)$/u.test(verb.lemma)) return inner(/^of$/u)
  const match = matchIn(
    verb.lemma === 'be' ? AN_ALLIANCE_OF : UP_OF,
    textOf(sentence.text, complement),
    complement.from,
  )
  return match && /^(?:be|make)$/u.test(verb.lemma) ? { from: match.to, to: complement.to } : undefined
}

const AN_ALLIANCE_OF =
  /^\s(?:an?|the)\s(?:(?:\p{Ll}[\p{L}-]*|\p{Lu}\p{L}+)\s){0,4}?(?:alliance|coalition|bloc|front|pact|cartel)\s(?:of|between)\s/u
const UP_OF = /^\sup\sof\s/u

/** "A left the alliance in 1994", in an article on one. */
function joinedIt(scene: Scene): readonly Found[] {
  const { clause, sentence, reading } = scene
  const { party, verb, object } = clause
  const alliance = topicAlliance(reading)
  const time = timeOf(clause, sentence)
  const isIt = isTopicAlliance(textOf(sentence.text, object).replace(/[.,;]$/u, ''), scene)
  if (party === undefined || alliance === undefined || time === undefined || !isIt) return []
  return [
    said(clause, sentence, {
      subject: party.mention,
      relation: 'memberOfAlliance',
      object: alliance,
      qualifiers: { [/^(?:join|enter)$/u.test(verb.lemma) ? 'from' : 'to']: date(time.iso) },
      to: Math.max(object.to, time.to),
      rule: 'alliance-members/joined',
    }),
  ]
}

/** "A, B and C formed the X Coalition" */
function formedIt(scene: Scene): readonly Found[] {
  const { clause, sentence, reading } = scene
  const made = sentence.names.find(
    ({ from, to }) => to <= clause.complement.to && THE.test(sentence.text.slice(clause.verb.to, from)),
  )
  const alliance = made && allianceNamed(made, scene)
  const parties = subjectsListed(clause, sentence, reading)
  return alliance && made
    ? members(
        alliance,
        parties.map((one) => ({ ...one, to: made.to })),
        scene,
      )
    : []
}

const THE = /^\s(?:the\s)?(?:(?:electoral|new|joint)\s)?$/u
const AND = /^(?:\s\([^()]{1,80}\))?(?:,|,? and|,? as well as)\s(?:the\s)?$/u

/** Between the start of a range and its first party: no "members of". */
const BEFORE_FIRST = /^\s*(?:both\s)?(?:the\s)?(?:[\p{Ll}-]+(?:ist|al|ive|ic|ing|an|er)\s){0,2}$/u

/** The parties that a range begins with and those listed behind them. */
function listFrom(range: Range, { sentence, reading }: Scene): readonly Listed[] {
  const parties = partiesIn(range, sentence, reading)
  const end = parties.findIndex(({ from }, i) => {
    const gap = sentence.text.slice(parties[i - 1]?.to ?? range.from, from)
    return !(i === 0 ? BEFORE_FIRST : AND).test(gap)
  })
  return parties.slice(0, end < 0 ? parties.length : end)
}

/** Of one member alone nothing is made. */
function members(alliance: Mention, parties: readonly Listed[], scene: Scene): readonly Found[] {
  const { clause, sentence } = scene
  const time = isFounding(clause) ? timeOf(clause, sentence) : undefined
  if (parties.length < 2) return []
  return parties.map(({ mention, to }) =>
    said(clause, sentence, {
      subject: mention,
      relation: 'memberOfAlliance',
      object: alliance,
      qualifiers: time === undefined ? {} : { from: date(time.iso) },
      to: Math.max(to, time?.to ?? 0),
      rule: 'alliance-members/made-of',
    }),
  )
}

/** The topic, where that is one; a name whose noun says that it is an alliance, and no party's. */
function allianceNamed(name: Name, { sentence, reading }: Scene): Mention | undefined {
  if (reading.topic.keys.has(fold(name.text))) return topicAlliance(reading)
  const isAlliance =
    ALLIANCE.test(name.text) && affiliationOf(name.text, sentence.text.slice(name.to)) === 'alliance'
  return isAlliance && !/(?<![\p{L}])Party(?![\p{L}])/u.test(name.text)
    ? { by: 'name', type: 'Organization', name: label(name.text) }
    : undefined
}

const ALLIANCE = /(?<![\p{L}])(?:Alliance|Coalition|Bloc|Pact|Front|Cartel|Ticket|List)(?![\p{L}])/u

const topicAlliance = ({ topic }: Reading): Mention | undefined =>
  topic.type === 'Organization' ? { by: 'topic' } : undefined
