// Reads what the prose of a page about an election says of it as a whole: where and when it was held, how many voted.
import { countryNamed } from '../data/countries.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import { date, said, type Found, type Rule, type Statement } from '../rule.ts'
import { findDates } from '../text/dates.ts'
import { matchIn, type Match } from '../text/match.ts'
import { readShare } from '../text/numbers.ts'
import { textOf } from '../text/range.ts'

export const electionLeads: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const { topic } = reading
    if (topic.election === undefined || topic.election.part !== undefined) return []
    return [...held(clause, sentence, reading), ...turnout(clause, sentence)]
  },
}

interface Scene {
  readonly clause: ClauseView
  readonly sentence: Sentence
}

const ELECTIONS = /(?<![\p{L}-])elections?$/iu
const ON_DAY = /(?:^|\s)on (?=[0-9\p{Lu}])/u
const IN_COUNTRY = /^\s*in (?:the )?(?<name>\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){0,2})/u

/** "General elections were held in Norvia on 3 May 2003": the lead alone says it of the page's own. */
function held(clause: ClauseView, sentence: Sentence, { sentences }: Reading): readonly Found[] {
  if (sentences[0] !== sentence || !isHeld(clause, sentence)) return []
  const { complement } = clause
  const behind = textOf(sentence.text, complement)
  const scene = { clause, sentence }
  return [
    ...onDay(behind).map(({ iso, to }) =>
      about(scene, { relation: 'date', object: date(iso), to: complement.from + to }),
    ),
    ...countryOf(scene, matchIn(IN_COUNTRY, behind, complement.from)),
  ]
}

function isHeld({ leading, from, verb, kind, subject }: ClauseView, { text: words }: Sentence): boolean {
  if (!/^(?:hold|take)$/u.test(verb.lemma) || kind !== 'main' || subject === undefined) return false
  return ELECTIONS.test(words.slice(leading?.to ?? from, verb.from).trim())
}

function countryOf(scene: Scene, place: Match | undefined): readonly Found[] {
  const name = countryNamed(place?.group('name') ?? '')
  if (place === undefined || name === undefined) return []
  return [about(scene, { relation: 'country', object: { by: 'name', type: 'Country', name }, to: place.to })]
}

/** One day; of two that are joined none is the day. */
function onDay(words: string): readonly { readonly iso: string; readonly to: number }[] {
  const on = matchIn(ON_DAY, words)
  const [first, second] = findDates(words)
  const isDay = on !== undefined && first?.from === on.to && first.iso.length === 10
  const isAlone = second === undefined || second.iso.slice(0, 4) !== first?.iso.slice(0, 4)
  return isDay && isAlone ? [first] : []
}

const TURNOUT =
  /(?:^|\s)turnout(?: in the election)? (?:was|stood at|reached) (?<share>[0-9]{1,3}(?:[.,][0-9]{1,3})?) ?(?:%|per ?cent)/iu

/** "Turnout was 64.2%" */
function turnout(clause: ClauseView, sentence: Sentence): readonly Found[] {
  const match = matchIn(TURNOUT, sentence.text)
  const share = match && readShare(match.group('share'))
  const isHere = match !== undefined && match.from <= clause.verb.from && clause.verb.from < match.to
  if (!isHere || share === undefined) return []
  return [
    about({ clause, sentence }, { relation: 'turnout', object: { type: 'decimal', ...share }, to: match.to }),
  ]
}

function about({ clause, sentence }: Scene, statement: Omit<Statement, 'subject' | 'rule'>): Found {
  return said(clause, sentence, { ...statement, subject: { by: 'topic' }, rule: 'elections-prose/lead' })
}
