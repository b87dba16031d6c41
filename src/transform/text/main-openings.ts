// Opens main clauses: where they begin, what stands before their subject, and what their subject is.
import { present } from '../../model/present.ts'
import { prepositions } from '../data/function-words.ts'
import { matchIn } from './match.ts'
import type { Opened, Opening } from './openings.ts'
import { phraseAtEnd, phraseAtStart, type Phrase } from './phrases.ts'
import type { Range } from './range.ts'
import type { VerbGroup } from './verb-groups.ts'

/** What may begin an adjunct before a subject. */
export const LEADING =
  /^(?:in|on|at|after|before|during|following|since|until|by|for|under|with|from|as|according to|despite|at the time of|prior to|together with|along with|alongside)\s/iu

/** Opens a main clause; behind one that is still open, "… the party won …" is subordinate to it. */
export function openMain(verb: VerbGroup, opened: Opened): Opening {
  const { text, names } = opened
  const from = mainStart(verb, opened)
  if (from === undefined) {
    const subject = phraseAtEnd(text, verb.from, names)
    return {
      verb,
      kind: 'subordinate',
      from: subject?.from ?? verb.from,
      isConditional: false,
      ...present({ subject }),
    }
  }
  const adjunct = leadingOf(text, { from, to: verb.from })
  const subject = subjectBehind(adjunct, { from, to: verb.from }, opened)
  const isInAdjunct = adjunct !== undefined && subject !== undefined && subject.from < adjunct.to
  const leading = adjunct === undefined || isInAdjunct ? leadingBefore(text, from, subject) : adjunct
  const isConditional = isBehindCondition(opened)
  return { verb, kind: 'main', from, isConditional, ...present({ subject, leading }) }
}

/** "If X had won, Y was …": what follows from a condition is not said to be so. */
const isBehindCondition = ({ openings }: Opened) =>
  openings[0]?.from === 0 && openings[0].isConditional && openings.every(({ kind }) => kind !== 'main')

/** The subject between the beginning of a main clause and its verb. */
function subjectBehind(adjunct: Range | undefined, range: Range, opened: Opened): Phrase | undefined {
  const described = describedSubject(range, opened)
  if (described !== undefined) return described
  const { text, names } = opened
  return isAdjunctDescribed(adjunct, opened)
    ? phraseAtEnd(text, range.to, names)
    : subjectFrom(text, { from: adjunct?.to ?? range.from, to: range.to }, names)
}

const BEHIND_PREPOSITION = new RegExp(`(?:^|[\\s,])(?:${prepositions.join('|')})\\s+$`, 'iu')

/** "In 1922 the party, which had 23 candidates, won": whom the clause beside it describes, behind an adjunct. */
function describedSubject({ from, to }: Range, { text, openings }: Opened): Phrase | undefined {
  if (!LEADING.test(text.slice(from, to).trimStart())) return undefined
  const last = openings.findLast((opening) => opening.from >= from && isDescribing(opening))
  const subject = last?.subject
  if (subject === undefined || subject.from <= from) return undefined
  const before = text.slice(from, subject.from)
  return BEHIND_PREPOSITION.test(before) || NOT_ADJUNCT.test(before) ? undefined : subject
}

/** A comma, a conjunction: what follows them is no subject behind an adjunct alone. */
const NOT_ADJUNCT = /,\s\S|\sand\s/u

/** A clause right behind whom it is said of. */
const isDescribing = ({ kind, from, subject }: Opening) =>
  (kind === 'reduced' || kind === 'relative') && subject !== undefined && subject.to <= from

/** "At the congress, held in Tor, he": the clause behind the comma is on the adjunct, and the subject follows it. */
function isAdjunctDescribed(adjunct: Range | undefined, { text, openings }: Opened): boolean {
  return (
    adjunct !== undefined &&
    openings.some(
      (opening) =>
        isDescribing(opening) &&
        (opening.subject?.to ?? 0) <= adjunct.to &&
        opening.from >= adjunct.to &&
        text.slice(adjunct.to, opening.from).trim() === '',
    )
  )
}

/** A comma, then "the party" or "it", or anything with a name. */
const AHEAD =
  /,\s+(?:(?<phrase>(?:[Tt]he|[Tt]his) (?:political )?\p{Ll}+|it)(?![\p{L}])|(?=(?:[Tt]he )?\p{Lu}))/u

/** "Founded in 1921 by X and Y, the party won", "While X stood, Y won": the main clause begins with the phrase between a comma and its verb. */
function behindFirst(verb: VerbGroup, { text, names, openings: [first] }: Opened): number {
  if (first === undefined || first.from !== 0 || !/^(?:reduced|subordinate)$/u.test(first.kind)) return 0
  const subject = phraseAtEnd(text, verb.from, names)
  if (subject !== undefined && /,\s*$/u.test(text.slice(0, subject.from))) return subject.from
  const match = matchIn(AHEAD, text.slice(first.verb.to), first.verb.to)
  return match === undefined ? 0 : match.to - match.group('phrase').length
}

/** At a semicolon, at the sentence's start, or where the main clause began that a comma takes up again. */
function mainStart(verb: VerbGroup, opened: Opened): number | undefined {
  const { text, openings } = opened
  const previous = openings.findLast(({ kind }) => kind === 'main')
  const semicolon = text.lastIndexOf(';', verb.from)
  if (semicolon >= (previous?.verb.from ?? 0)) return semicolon + 1
  if (previous === undefined) return behindFirst(verb, opened)
  const gap = text.slice(previous.verb.to, verb.from)
  return /,\s*$/u.test(gap) && !OTHER_SUBJECT.test(gap) ? previous.from : undefined
}

/** "and its partner, the Tide Union, won": somebody else does it. */
const OTHER_SUBJECT =
  /(?:^|\s)(?:and|but|while)\s(?:the|its|their|his|her|an?)\s(?:\p{Ll}+\s){0,3}\p{Ll}+,\s[^,;]{1,100},\s*$/u

/** A leading adjunct that no comma closes: "On 3 October 1948 the party merged". */
function leadingBefore(text: string, from: number, subject: Phrase | undefined): Range | undefined {
  const to = subject?.from ?? from
  return LEADING.test(text.slice(from, to).trimStart()) ? { from, to } : undefined
}

/** The subject is the first phrase behind a leading adjunct; without a comma behind that, the last before the verb. */
function subjectFrom(text: string, range: Range, names: Opened['names']): Phrase | undefined {
  const hasAdjunct = LEADING.test(text.slice(range.from, range.to).trimStart())
  return hasAdjunct ? phraseAtEnd(text, range.to, names) : phraseAtStart(text, range, names)
}

/** "A year later, it", "That same year, it", "Afterwards it", "Internationally, the party" */
const ADVERBIAL =
  /^\s*(?:(?:the|that|a|an|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}) (?:same |following |next )?(?:year|month|week|decade)s?(?: (?:later|earlier|before|after))?,|(?:afterwards|later|then|previously|meanwhile|subsequently|initially|originally|today|however|instead|thereafter|\p{L}{4,14}ly)(?:,|(?=\s(?:it|the party|he|she|they)\s)))/iu

function leadingOf(text: string, range: Range): Range | undefined {
  const slice = text.slice(range.from, range.to)
  const adverbial = ADVERBIAL.exec(slice)?.[0]
  if (adverbial !== undefined) return { from: range.from, to: range.from + adverbial.length }
  if (!LEADING.test(slice.trimStart())) return undefined
  const comma = /,(?!\s[0-9]{4}\b)(?=\s)/u.exec(slice)
  return comma === null ? undefined : { from: range.from, to: range.from + comma.index + 1 }
}
