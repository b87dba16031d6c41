// Opens clauses: tells for each verb of a sentence how its clause begins and what it is said of.
import { present } from '../../model/present.ts'
import { matchesIn, matchIn, type Match } from './match.ts'
import type { Name } from './names.ts'
import { phraseAtEnd, phraseAtStart, type Phrase } from './phrases.ts'
import type { Range } from './range.ts'
import type { VerbGroup } from './verb-groups.ts'

export type ClauseKind = 'main' | 'coordinated' | 'subordinate' | 'relative' | 'reduced' | 'reported'

/** A clause before its end is known. */
export interface Opening {
  readonly verb: VerbGroup
  readonly kind: ClauseKind
  readonly from: number
  readonly subject?: Phrase
  readonly leading?: Range
  readonly isConditional: boolean
  /** Index of the clause whose verb reports this one. */
  readonly reportedBy?: number
}

/** A sentence and the clauses opened so far. */
export interface Opened {
  readonly text: string
  readonly names: readonly Name[]
  readonly openings: readonly Opening[]
}

/** Adverbs that may stand between a relative pronoun or "and" and the verb. */
const ADVERBS =
  '(?:(?:also|then|later|once|originally|initially|subsequently|eventually|formerly|currently|officially|itself|finally|\\p{Ll}{3,14}ly)\\s+){0,2}'
const RELATIVE_END = new RegExp(`(?:^|[\\s,(])(?<pronoun>which|who|that)\\s+${ADVERBS}$`, 'iu')
/** "…, whose father led": of somebody who is not named. */
const WHOSE_END = /(?:^|[\s,(])whose\s+[^,;]{1,60}$/iu
const COORDINATION_END = new RegExp(
  `(?:^|[\\s,;])(?:and|but|or|and then|but then|before|then)\\s+${ADVERBS}$`,
  'iu',
)
/** A conjunction, and behind it only a noun phrase: a clause with a subject of its own. */
const CONJUNCTION =
  /(?:^|[\s,;])(?<word>and that|that|and|but|while|whereas|when|where|although|though|because|if|unless|whether|after|before|since|as|so|however,)\s+(?=(?<phrase>[^,;]{1,80}?)\s*$)/giu
const CONDITIONAL = /^(?:if|unless|whether)$/iu
/** Verbs whose bare past form before a preposition is a participle: "the party, founded in 1920". */
const REDUCIBLE = new Set(
  'found establish form create launch lead head chair base call name know register ban outlaw elect appoint inspire set'.split(
    ' ',
  ),
)
/** Verbs whose bare past form behind a passive is passive too. */
const TRANSITIVE = new Set(
  'legalise legalize dissolve disband rename succeed replace expel reestablish re-establish reorganise transform absorb'.split(
    ' ',
  ),
)
const LEADING =
  /^(?:in|on|at|after|before|during|following|since|until|by|for|under|with|from|as|according to|despite|at the time of|prior to)\s/iu

/** Opens the clause of a verb that follows those already opened. */
export function openClause(verb: VerbGroup, opened: Opened): Opening {
  const gap = { from: opened.openings.at(-1)?.verb.to ?? 0, to: verb.from }
  return (
    openRelative(verb, gap, opened) ??
    openReduced(verb, opened) ??
    openCoordinated(verb, gap, opened) ??
    openConjoined(verb, gap, opened) ??
    openMain(verb, opened)
  )
}

/** "…, which was founded" */
function openRelative(verb: VerbGroup, gap: Range, { text, names }: Opened): Opening | undefined {
  const whose = matchIn(WHOSE_END, text.slice(gap.from, gap.to), gap.from)
  if (whose !== undefined) return { verb, kind: 'relative', from: whose.from, isConditional: false }
  const match = matchIn(RELATIVE_END, text.slice(gap.from, gap.to), gap.from)
  return (
    match && {
      verb,
      kind: 'relative',
      from: match.from,
      isConditional: false,
      ...present({ subject: phraseAtEnd(text, match.from + 1, names) }),
    }
  )
}

const isBare = (verb: VerbGroup, text: string) =>
  verb.tense === 'past' && !/\s/u.test(text.slice(verb.from, verb.to))

/** "the party, founded by X": a past form before a preposition is a participle. */
function openReduced(verb: VerbGroup, { text, names }: Opened): Opening | undefined {
  if (!isBare(verb, text) || !REDUCIBLE.has(verb.lemma)) return undefined
  if (!/^\s+(?:by|in|on|at|as|under|around|for)\s/u.test(text.slice(verb.to))) return undefined
  const subject = verb.from === 0 ? subjectAhead(verb, text, names) : phraseAtEnd(text, verb.from, names)
  return {
    verb: asPassive(verb),
    kind: 'reduced',
    from: verb.from,
    isConditional: false,
    ...present({ subject }),
  }
}

/** A comma, then "the party" or "it", or anything with a name. */
const AHEAD =
  /,\s+(?:(?<phrase>(?:[Tt]he|[Tt]his) (?:political )?\p{Ll}+|it)(?![\p{L}])|(?=(?:[Tt]he )?\p{Lu}))/u

/** "Founded in 1921 by X, the party …": the subject follows the first comma that a noun phrase follows. */
function subjectAhead(verb: VerbGroup, text: string, names: readonly Name[]): Phrase | undefined {
  const match = matchIn(AHEAD, text.slice(verb.to), verb.to)
  if (match === undefined) return undefined
  const from = match.to - match.group('phrase').length
  return phraseAtStart(text, { from, to: match.group('phrase') === '' ? text.length : match.to }, names)
}

const asPassive = (verb: VerbGroup): VerbGroup => ({ ...verb, voice: 'passive', shape: 'participle' })

/** "… and merged": the subject of the clause before, past a relative clause that a comma closes. */
function openCoordinated(verb: VerbGroup, gap: Range, { text, openings }: Opened): Opening | undefined {
  const match = matchIn(COORDINATION_END, text.slice(gap.from, gap.to), gap.from)
  const closesRelative = /,\s*\p{L}+\s*$/u.test(text.slice(gap.from, gap.to))
  const partner = openings.findLast((opening) => !closesRelative || !isEmbedded(opening)) ?? openings[0]
  if (match === undefined || partner === undefined) return undefined
  return {
    verb: sharesPassive(verb, partner, text) ? asPassive(verb) : verb,
    kind: 'coordinated',
    from: match.from + (/^\s/u.test(match.words) ? 1 : 0),
    isConditional: partner.isConditional,
    ...present({ subject: partner.subject }),
  }
}

/** "was banned in 2003 and legalised in 2004": the auxiliary counts for both. */
function sharesPassive(verb: VerbGroup, partner: Opening, text: string): boolean {
  return (
    isBare(verb, text) &&
    partner.verb.voice === 'passive' &&
    (REDUCIBLE.has(verb.lemma) || TRANSITIVE.has(verb.lemma))
  )
}

/** Whether a clause stands inside another. */
export function isEmbedded({ kind }: Opening): boolean {
  return kind === 'relative' || kind === 'reduced' || kind === 'subordinate'
}

/** "…, and they received", "states that it is", "when he was": a conjunction and a subject of its own. */
function openConjoined(verb: VerbGroup, gap: Range, opened: Opened): Opening | undefined {
  for (const match of matchesIn(CONJUNCTION, opened.text.slice(gap.from, gap.to)).toReversed()) {
    const from = gap.from + match.from
    if (opened.names.some((name) => name.from < from && from < name.to)) continue
    const subject = subjectBehind(gap.from + match.to, verb, opened)
    if (subject === undefined || !joinsClauses(match, subject, opened.text.slice(0, subject.from))) continue
    return {
      verb,
      from,
      subject,
      isConditional: CONDITIONAL.test(match.group('word')),
      ...kindOf(match, opened.openings),
    }
  }
  return undefined
}

/** The phrase between a conjunction and the verb, where nothing else stands there. */
function subjectBehind(begin: number, verb: VerbGroup, { text, names }: Opened): Phrase | undefined {
  const subject = phraseAtStart(text, { from: begin, to: verb.from }, names)
  return subject !== undefined && text.slice(subject.to, verb.from).trim() === '' ? subject : undefined
}

/** After "and" a clause begins at a comma or with a pronoun or determiner; "A and B merged" is one subject. */
function joinsClauses(match: Match, subject: Phrase, before: string): boolean {
  return (
    !/^(?:and|but)$/iu.test(match.group('word')) ||
    subject.kind !== 'name' ||
    /,\s*(?:and|but)\s+$/u.test(before)
  )
}

function kindOf(match: Match, openings: readonly Opening[]): Pick<Opening, 'kind' | 'reportedBy'> {
  const word = match.group('word').toLowerCase()
  if (!word.endsWith('that'))
    return { kind: /^(?:and|but|so|however,)$/u.test(word) ? 'main' : 'subordinate' }
  const reportedBy = openings.findLastIndex(({ kind }) => kind === 'main' || kind === 'coordinated')
  return { kind: 'reported', ...(reportedBy < 0 ? {} : { reportedBy }) }
}

/** The main clause; behind one that is still open, "… the party won …" is subordinate to it. */
function openMain(verb: VerbGroup, opened: Opened): Opening {
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
  return { verb, kind: 'main', from, isConditional: false, ...present({ subject, leading }) }
}

/** "Founded in 1921 by X, the party won": the main clause begins with the participle's subject. */
function behindParticiple([first]: readonly Opening[]): number {
  return first?.kind === 'reduced' && first.from === 0 ? (first.subject?.from ?? 0) : 0
}

/** At a semicolon, at the sentence's start, or where the main clause began that a comma takes up again. */
function mainStart(verb: VerbGroup, { text, openings }: Opened): number | undefined {
  const previous = openings.findLast(({ kind }) => kind === 'main')
  const semicolon = text.lastIndexOf(';', verb.from)
  if (semicolon >= (previous?.verb.from ?? 0)) return semicolon + 1
  if (previous === undefined) return behindParticiple(openings)
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
