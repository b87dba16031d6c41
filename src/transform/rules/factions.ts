// Reads parties that a part of another one made: "its left wing split off to form X", "X was formed by dissidents from Y".
import { isSame, type Mention } from '../../model/claim.ts'
import type { ClauseView, Scene } from '../reading.ts'
import { date, said, type Found, type Rule } from '../rule.ts'
import { matchIn } from '../text/match.ts'
import { textOf } from '../text/range.ts'
import { partiesIn, partyAt, type Listed } from './parties.ts'
import { isFounding, timeOf } from './times.ts'

const PART = '(?:wing|faction|group|minority|majority|members|dissidents|deputies|current|tendency|section)'
/** "its right wing", "a group of members of the party" */
const PART_OF_PARTY = new RegExp(
  `^(?:(?<its>its|their)\\s(?:[\\p{Ll}-]+\\s){0,3}${PART}|.{0,60}?${PART}(?:\\s\\p{Ll}+){0,2}\\s(?:of|from|within)\\s(?<of>.+))$`,
  'iu',
)
const TO_FORM = /\sto\s(?:form|found|create|establish|launch)\s/u
/** "by dissidents who had been expelled from the", "by former members of the" */
const BY_DISSIDENTS =
  /\sby\s(?:(?:a|the|some)\s)?(?:[\p{Ll}-]+\s){0,3}?(?:dissidents?|dissident|breakaway|former|expelled|defectors)(?:\s[\p{Ll}-]+){0,6}?\s(?:of|from)\s/u

export const factions: Rule = {
  on: 'clause',
  read: (clause, sentence, reading) =>
    isFounding(clause) && clause.verb.voice === 'passive'
      ? byDissidents({ clause, sentence, reading })
      : [
          ...splitToForm({ clause, sentence, reading }),
          ...brokeAway({ clause, sentence, reading }),
          ...leftAndFormed({ clause, sentence, reading }),
        ],
}

function byDissidents(scene: Scene): readonly Found[] {
  const { clause, sentence, reading } = scene
  const words = sentence.text.slice(clause.verb.to, clause.complement.to)
  const match = matchIn(BY_DISSIDENTS, words, clause.verb.to)
  const origin = match && partyAt({ from: match.to, to: clause.complement.to }, sentence, reading)
  if (clause.party === undefined || origin === undefined) return []
  return [split(scene, { subject: clause.party.mention, object: origin.mention, to: origin.to })]
}

function splitToForm(scene: Scene): readonly Found[] {
  const { clause, sentence, reading } = scene
  const origin = originOf(scene)
  if (
    origin === undefined ||
    !/^(?:split|break|leave|secede|splinter|depart|separate)$/u.test(clause.verb.lemma)
  )
    return []
  const form = matchIn(TO_FORM, textOf(sentence.text, clause.complement), clause.complement.from)
  const [made] =
    form === undefined ? [] : partiesIn({ from: form.to, to: clause.complement.to }, sentence, reading)
  return made === undefined ? [] : [split(scene, { subject: made.mention, object: origin, to: made.to })]
}

/** Whose part the subject is. */
function originOf({ clause, sentence, reading }: Scene): Mention | undefined {
  const { subject } = clause
  const match = subject && matchIn(PART_OF_PARTY, subject.words, subject.from)
  if (match === undefined) return undefined
  const own = reading.topic.type === 'Party' ? ({ by: 'topic' } as const) : undefined
  if (match.group('its') !== '') return sentence.before.party?.mention ?? own
  return partyAt({ from: match.to - match.group('of').length, to: match.to }, sentence, reading)?.mention
}

/** "The Tide Union broke away in 1951": of the party that the article is about. */
function brokeAway(scene: Scene): readonly Found[] {
  const { clause, sentence, reading } = scene
  const { verb, party, object, adjuncts } = clause
  const isAway =
    /^(?:break|split)$/u.test(verb.lemma) && /^(?:away|off)$/u.test(textOf(sentence.text, object).trim())
  const isOther = party !== undefined && party.mention.by === 'name' && reading.topic.type === 'Party'
  if (!isAway || !isOther || adjuncts.some(({ preposition }) => /^(?:from|to|with)$/u.test(preposition)))
    return []
  const to = timeOf(clause, sentence)?.to ?? object.to
  return [split(scene, { subject: party.mention, object: { by: 'topic' }, to })]
}

/** "X left the party to form Z", "X and Y left the party and founded Z": Z comes of the party. */
function leftAndFormed(scene: Scene): readonly Found[] {
  const { clause, sentence, reading } = scene
  const { verb, complement } = clause
  const left = isLeaving(clause)
    ? partyAt({ from: verb.to, to: complement.to }, sentence, reading)
    : undefined
  const made = left && madeBehind(scene, left.to)
  if (left === undefined || made === undefined || isSame(made.mention, left.mention)) return []
  return [split(scene, { subject: made.mention, object: left.mention, to: made.to })]
}

/** Persons or a group of them leave. */
function isLeaving({ verb, person, subject }: ClauseView): boolean {
  if (!/^(?:leave|quit)$/u.test(verb.lemma) || verb.voice === 'passive') return false
  return person !== undefined || (subject?.kind === 'noun' && FOLLOWERS.test(subject.words))
}

const FOLLOWERS = /(?:followers|supporters|members|deputies|dissidents|allies)$/iu

/** "to form Z", or the next clause: "and founded Z" */
function madeBehind({ clause, sentence, reading }: Scene, from: number): Listed | undefined {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const isNext =
    next?.kind === 'coordinated' && next.asserted && isFounding(next) && next.verb.voice === 'active'
  if (isNext) return partyAt({ from: next.verb.to, to: next.complement.to }, sentence, reading)
  const form = matchIn(TO_FORM, sentence.text.slice(from, clause.complement.to), from)
  return form && partyAt({ from: form.to, to: clause.complement.to }, sentence, reading)
}

interface Split {
  readonly subject: Mention
  readonly object: Mention
  readonly to: number
}

function split({ clause, sentence }: Scene, { subject, object, to }: Split): Found {
  const time = isFounding(clause) ? undefined : timeOf(clause, sentence)
  const qualifiers = time === undefined ? {} : { year: date(time.iso.slice(0, 4)) }
  return said(clause, sentence, {
    subject,
    relation: 'splitFrom',
    object,
    qualifiers,
    to,
    rule: 'factions/split',
  })
}
