// Opens main clauses: where they begin, what stands before their subject, and what their subject is.
import { present } from '../../model/present.ts'
import { matchIn } from './match.ts'
import type { Name } from './names.ts'
import type { Opened, Opening } from './openings.ts'
import { phraseAtEnd, phraseAtStart, type Phrase } from './phrases.ts'
import type { Range } from './range.ts'
import type { VerbGroup } from './verb-groups.ts'

const LEADING =
  /^(?:in|on|at|after|before|during|following|since|until|by|for|under|with|from|as|according to|despite|at the time of|prior to)\s/iu

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
  const subject = subjectFrom(text, { from: adjunct?.to ?? from, to: verb.from }, names)
  const leading = adjunct ?? leadingBefore(text, from, subject)
  return {
    verb,
    kind: 'main',
    from,
    isConditional: isBehindCondition(opened),
    ...present({ subject, leading }),
  }
}

/** "If X had won, Y was …": what follows from a condition is not said to be so. */
const isBehindCondition = ({ openings }: Opened) =>
  openings[0]?.from === 0 && openings[0].isConditional && openings.every(({ kind }) => kind !== 'main')

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
  return /,\s*$/u.test(text.slice(0, verb.from)) ? previous.from : undefined
}

/** A leading adjunct that no comma closes: "On 3 October 1948 the party merged". */
function leadingBefore(text: string, from: number, subject: Phrase | undefined): Range | undefined {
  const to = subject?.from ?? from
  return LEADING.test(text.slice(from, to).trimStart()) ? { from, to } : undefined
}

/** The subject is the first phrase behind a leading adjunct; without a comma behind that, the last before the verb. */
function subjectFrom(text: string, range: Range, names: readonly Name[]): Phrase | undefined {
  const hasAdjunct = LEADING.test(text.slice(range.from, range.to).trimStart())
  return hasAdjunct ? phraseAtEnd(text, range.to, names) : phraseAtStart(text, range, names)
}

function leadingOf(text: string, range: Range): Range | undefined {
  const slice = text.slice(range.from, range.to)
  if (!LEADING.test(slice.trimStart())) return undefined
  const comma = /,(?!\s[0-9]{4}\b)(?=\s)/u.exec(slice)
  return comma === null ? undefined : { from: range.from, to: range.from + comma.index + 1 }
}
