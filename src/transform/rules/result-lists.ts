// Reads what others won in the sentence that says what one won: "followed by X with 21, and Y with ten", "the X 64 and the Y two".
import type { Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import { spanOf, type ClauseView, type Sentence, type Scene } from '../reading.ts'
import { partyByName, personByName } from '../referents.ts'
import { integer, tidySpans, type Found } from '../rule.ts'
import type { Span } from '../../model/span.ts'
import { matchIn, type Match } from '../text/match.ts'
import type { Name } from '../text/names.ts'
import { readCount, readShare, readSmallCount } from '../text/numbers.ts'
import { phraseOfName } from '../text/phrases.ts'
import type { Range } from '../text/range.ts'

/** What was said before of the one that won. */
export interface FirstResult extends Scene {
  readonly election: Mention
  /** Words that say which election it is. */
  readonly words: readonly Span[]
  readonly qualifiers: Qualifiers
  /** Where its figures end. */
  readonly to: number
  /** Persons stand in it. */
  readonly isOfPersons: boolean
}

/** A figure of a result, in digits or as a word. */
export const COUNT =
  '[0-9]{1,4}(?:[.,][0-9]{1,4}){0,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const FIGURE = `(?<figure>${COUNT})(?<unit> ?%| per ?cent| (?:valid |popular )?votes?| seats?| mandates?| deputies)?`
const IN_BRACKETS =
  '(?: \\((?<second>[0-9]{1,4}(?:[.,][0-9]{1,4}){0,3})(?<secondUnit> ?%| votes?| seats?)?\\))?'
/** " (HP) with 24 seats (18.2%)", " 64" */
const BEHIND_NAME = new RegExp(
  `^(?: \\([^()]{1,20}\\))?(?<with>,? with|,? (?:won|received|obtained|took)|) ${FIGURE}${IN_BRACKETS}(?<each> each)?(?:(?: of| in) the (?:vote|votes|ballots?))?(?=$|[,;.)]| and | as | in | but | while )`,
  'u',
)
/** Before a name whose figure follows at once. */
const LISTED = /(?:,|;|,? and|,? while)\s(?:the )?$/u

/** A clause that says of whom the figures before it are none: it has a verb of its own. */
export function otherResults(first: FirstResult): readonly Found[] {
  const { sentence, to, clause } = first
  const end = endOf(clause, sentence)
  return sentence.names
    .filter((name) => name.from >= to && name.to < end)
    .flatMap((name) => {
      const match = matchIn(BEHIND_NAME, sentence.text.slice(name.to, name.to + 80), name.to)
      const isBare = match?.group('with') === ''
      if (
        match === undefined ||
        match.to > end ||
        (isBare && !LISTED.test(sentence.text.slice(0, name.from)))
      )
        return []
      const names = match.group('each') === '' ? [name] : withThoseBefore(name, sentence)
      return names.flatMap((one) => resultOf(one, match, first) ?? [])
    })
}

/** Up to a verb with a subject of its own. */
function endOf(clause: ClauseView, { clauses, text }: Sentence): number {
  const next = clauses.find(({ verb, kind }) => verb.from > clause.verb.from && kind !== 'reduced')
  return next === undefined ? text.length : Math.min(next.from, next.verb.from)
}

/** "X and Y, with ten each" */
function withThoseBefore(name: Name, sentence: Sentence): readonly Name[] {
  const before = joinedBefore(name, sentence)
  return before === undefined ? [name] : [before, name]
}

/** The name that "and" joins to one. */
export function joinedBefore(name: Name, { names, text }: Sentence): Name | undefined {
  const before = names[names.indexOf(name) - 1]
  const isJoined = before !== undefined && /^,? and (?:the )?$/u.test(text.slice(before.to, name.from))
  return isJoined ? before : undefined
}

function resultOf(name: Name, match: Match, first: FirstResult): Found | undefined {
  const { sentence, reading, clause, election, words } = first
  const scene = { ...sentence, topic: reading.topic }
  const subject = first.isOfPersons
    ? personByName(name, scene)?.mention
    : partyByName(name, scene, partyRange(name, sentence))?.mention
  const figures = figuresIn(match, first.qualifiers)
  if (subject === undefined || figures === undefined) return undefined
  return {
    subject,
    relation: 'electionResult',
    object: election,
    qualifiers: figures,
    spans: tidySpans([
      spanOf(sentence, { from: name.from, to: match.to }),
      spanOf(sentence, { from: clause.verb.from, to: first.to }),
      ...words,
    ]),
    source: sentence.source,
    rule: 'elections-prose/listed',
  }
}

const partyRange = (name: Name, { text }: Sentence): Range => phraseOfName(text, name)

/** A figure without a unit is of the kind of the first one. */
function figuresIn(match: Match, of: Qualifiers): Qualifiers | undefined {
  const unit =
    match.group('unit') || (of.seats !== undefined ? ' seats' : of.votes !== undefined ? ' votes' : ' %')
  const figures = {
    ...figureOf(match.group('figure'), unit),
    ...figureOf(match.group('second'), match.group('secondUnit')),
  }
  return Object.keys(figures).length === 0 ? undefined : figures
}

/** What a figure with a unit says; nothing without one. */
export function figureOf(words: string, unit: string): Qualifiers {
  if (words === '' || unit === '') return {}
  if (/%|cent/u.test(unit)) {
    const share = readShare(words)
    return share === undefined ? {} : { voteShare: { type: 'decimal', ...share } }
  }
  const n = /vote/u.test(unit) ? readCount(words) : readSmallCount(words)
  return present({ [/vote/u.test(unit) ? 'votes' : 'seats']: n === undefined ? undefined : integer(n) })
}
