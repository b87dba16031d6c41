// Takes a sentence apart into clauses: what each verb is said of, and what stands behind the verb.
import type { Name } from './names.ts'
import { phraseAtEnd, phraseAtStart, type Phrase } from './phrases.ts'
import type { Range } from './range.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'

export interface Clause extends Range {
  readonly verb: VerbGroup
  /** `relative`: "…, which was founded"; `reduced`: "…, founded by"; `reported`: "states that it is". */
  readonly kind: 'main' | 'coordinated' | 'subordinate' | 'relative' | 'reduced' | 'reported'
  readonly subject?: Phrase
  /** What stands behind the verb, up to the end of the clause. Clauses inside it are `holes`. */
  readonly complement: Range
  readonly holes: readonly Range[]
  /** "In the November 2015 elections" before the subject. */
  readonly leading?: Range
  /** The clause whose verb reports this one. */
  readonly reportedBy?: number
  /** False where it is negated, conditional, planned or only possible. */
  readonly asserted: boolean
}

/** A clause before its end is known. */
interface Opening {
  readonly verb: VerbGroup
  readonly kind: Clause['kind']
  readonly from: number
  readonly subject?: Phrase
  readonly leading?: Range
  readonly isConditional: boolean
  readonly reportedBy?: number
}

interface Reading {
  readonly text: string
  readonly names: readonly Name[]
  readonly openings: readonly Opening[]
}

/** Adverbs that may stand between a relative pronoun or "and" and the verb. */
const ADVERBS =
  '(?:(?:also|then|later|once|originally|initially|subsequently|eventually|formerly|currently|officially|itself|finally|\\p{Ll}{3,14}ly)\\s+){0,2}'
const RELATIVE_END = new RegExp(`(?:^|[\\s,(])(?<pronoun>which|who|that)\\s+${ADVERBS}$`, 'iu')
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
const BEFORE_ADJECTIVE =
  /(?<![\p{L}])(?:a|an|the|his|her|its|their|this|these|newly|recently|formerly|of|other|several|many|most)\s+$/iu
const LEADING =
  /^(?:in|on|at|after|before|during|following|since|until|by|for|under|with|from|as|according to|despite|at the time of|prior to)\s/iu

/** All clauses of a sentence, in the order of their verbs. `names` are the sentence's names. */
export function findClauses(text: string, names: readonly Name[]): readonly Clause[] {
  const verbs = findVerbGroups(text).filter((verb) => isAnchor(text, verb, names))
  const openings: Opening[] = []
  for (const verb of verbs) openings.push(open(verb, { text, names, openings }))
  const ends = openings.map((opening, index) => endOf(opening, { text, names, openings }, index))
  return openings.map((opening, index) => close({ opening, index, openings, ends }))
}

function isAnchor(text: string, verb: VerbGroup, names: readonly Name[]): boolean {
  if (verb.shape === 'gerund' || verb.shape === 'infinitive') return false
  if (names.some((name) => name.from < verb.to && verb.from < name.to)) return false
  const isBare = !/\s/u.test(text.slice(verb.from, verb.to)) && verb.lemma !== 'be'
  return !(isBare && BEFORE_ADJECTIVE.test(text.slice(Math.max(0, verb.from - 16), verb.from)))
}

function open(verb: VerbGroup, reading: Reading): Opening {
  const { text, openings } = reading
  const start = openings.at(-1)?.verb.to ?? 0
  const gap = text.slice(start, verb.from)
  return (
    openRelative(verb, gap, reading) ??
    openReduced(verb, reading) ??
    openCoordinated(verb, gap, reading) ??
    openConjoined(verb, gap, reading) ??
    openMain(verb, reading)
  )
}

function openRelative(verb: VerbGroup, gap: string, { text, names }: Reading): Opening | undefined {
  const match = RELATIVE_END.exec(gap)
  if (match === null) return undefined
  const pronoun = verb.from - gap.length + match.index
  const subject = phraseAtEnd(text, pronoun + 1, names)
  return {
    verb,
    kind: 'relative',
    from: pronoun,
    isConditional: false,
    ...(subject === undefined ? {} : { subject }),
  }
}

function openReduced(verb: VerbGroup, { text, names }: Reading): Opening | undefined {
  const isBare = !/\s/u.test(text.slice(verb.from, verb.to))
  if (!isBare || verb.voice === 'passive' || !REDUCIBLE.has(verb.lemma) || verb.tense !== 'past')
    return undefined
  if (!/^\s+(?:by|in|on|at|as|under|around|for)\s/u.test(text.slice(verb.to))) return undefined
  const subject = phraseAtEnd(text, verb.from, names)
  return {
    verb: { ...verb, voice: 'passive', shape: 'participle' },
    kind: 'reduced',
    from: verb.from,
    isConditional: false,
    ...(subject === undefined ? {} : { subject }),
  }
}

function openCoordinated(verb: VerbGroup, gap: string, { text, openings }: Reading): Opening | undefined {
  const match = COORDINATION_END.exec(gap)
  if (match === null || openings.length === 0) return undefined
  const closesRelative = /,\s*\p{L}+\s*$/u.test(gap.slice(0, match.index + match[0].length))
  const partner = openings.findLast((opening) => !closesRelative || !isEmbedded(opening)) ?? openings[0]
  return {
    verb: sharesPassive(verb, partner, text) ? { ...verb, voice: 'passive', shape: 'participle' } : verb,
    kind: 'coordinated',
    from:
      verb.from -
      gap.length +
      match.index +
      (/\s/u.test(text.charAt(verb.from - gap.length + match.index)) ? 1 : 0),
    isConditional: partner?.isConditional ?? false,
    ...(partner?.subject === undefined ? {} : { subject: partner.subject }),
  }
}

/** "was banned in 2003 and legalised in 2004": the auxiliary counts for both. */
function sharesPassive(verb: VerbGroup, partner: Opening | undefined, text: string): boolean {
  const isBare = !/\s/u.test(text.slice(verb.from, verb.to)) && verb.tense === 'past'
  return (
    isBare && partner?.verb.voice === 'passive' && (REDUCIBLE.has(verb.lemma) || TRANSITIVE.has(verb.lemma))
  )
}

const isEmbedded = (opening: Opening) =>
  opening.kind === 'relative' || opening.kind === 'reduced' || opening.kind === 'subordinate'

function openConjoined(
  verb: VerbGroup,
  gap: string,
  { text, names, openings }: Reading,
): Opening | undefined {
  const offset = verb.from - gap.length
  for (const match of [...gap.matchAll(CONJUNCTION)].reverse()) {
    const word = (match.groups?.['word'] ?? '').toLowerCase()
    const begin = offset + match.index + match[0].length
    const subject = phraseAtStart(text, { from: begin, to: verb.from }, names)
    if (subject === undefined || subject.to < text.slice(0, verb.from).trimEnd().length) continue
    if (/^(?:and|but)$/u.test(word) && !startsClause(text, begin, subject)) continue
    const reports = word.endsWith('that')
      ? openings.findLastIndex((opening) => opening.kind === 'main' || opening.kind === 'coordinated')
      : -1
    const kind = reports >= 0 ? 'reported' : /^(?:and|but|so|however,)$/u.test(word) ? 'main' : 'subordinate'
    const isConditional = CONDITIONAL.test(word)
    return {
      verb,
      kind,
      from: offset + match.index,
      subject,
      isConditional,
      ...(reports < 0 ? {} : { reportedBy: reports }),
    }
  }
  return undefined
}

/** After "and" a clause begins at a comma or with a pronoun or determiner; "A and B merged" is one subject. */
function startsClause(text: string, begin: number, subject: Phrase): boolean {
  return subject.kind !== 'name' || /,\s*(?:and|but)\s+$/u.test(text.slice(Math.max(0, begin - 8), begin))
}

function openMain(verb: VerbGroup, { text, names, openings }: Reading): Opening {
  const previous = openings.findLast((opening) => opening.kind === 'main')
  const boundary = text.lastIndexOf(';', verb.from)
  const isClosing = /,\s*$/u.test(text.slice(0, verb.from))
  const from =
    boundary >= 0
      ? boundary + 1
      : previous !== undefined && isClosing
        ? previous.from
        : previous === undefined
          ? 0
          : previous.verb.to
  if (previous !== undefined && boundary < previous.verb.from && !isClosing)
    return openAfter(verb, { text, names, openings })
  const adjunct = leadingOf(text, { from, to: verb.from })
  const subject = subjectFrom(text, { from: adjunct?.to ?? from, to: verb.from }, names)
  const leading = adjunct ?? leadingBefore(text, from, subject)
  return {
    verb,
    kind: 'main',
    from,
    isConditional: false,
    ...(subject === undefined ? {} : { subject }),
    ...(leading === undefined ? {} : { leading }),
  }
}

/** A leading adjunct that no comma closes: "On 3 October 1948 the party merged". */
function leadingBefore(text: string, from: number, subject: Phrase | undefined): Range | undefined {
  const to = subject?.from ?? from
  return LEADING.test(text.slice(from, to).trimStart()) ? { from, to } : undefined
}

/** A verb with a noun phrase right before it, inside an open clause: "… the party won …". */
function openAfter(verb: VerbGroup, { text, names }: Reading): Opening {
  const subject = phraseAtEnd(text, verb.from, names)
  return {
    verb,
    kind: 'subordinate',
    from: subject?.from ?? verb.from,
    isConditional: false,
    ...(subject === undefined ? {} : { subject }),
  }
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

/** Where a clause ends: an embedded one at its closing comma, any other where the next one on its level begins. */
function endOf(opening: Opening, { text, names, openings }: Reading, index: number): number {
  const rest = openings.slice(index + 1)
  const next = rest.find((other) => other.kind !== 'relative' && other.kind !== 'reduced')
  const limit = nextStart(next, opening, text.length)
  if (!isEmbedded(opening)) return limit
  for (const comma of text.slice(opening.verb.to, limit).matchAll(/,/gu)) {
    const at = opening.verb.to + comma.index
    if (!isListComma(text, at, names)) return at
  }
  return limit
}

/** A clause that is only closed by a later main verb ends at the comma before that verb, not where that one begins. */
function nextStart(next: Opening | undefined, opening: Opening, length: number): number {
  if (next === undefined) return length
  return next.from > opening.verb.from ? next.from : next.verb.from
}

/** Commas inside "June 15, 2005", "26,654" and between names of a list. */
function isListComma(text: string, at: number, names: readonly Name[]): boolean {
  if (/^,(?:[0-9]{3}| [0-9]{4}\b)/u.test(text.slice(at, at + 6))) return true
  const next = names.find((name) => name.from > at && text.slice(at + 1, name.from).trim() === '')
  const isAfterName = names.some((name) => name.to === at)
  return isAfterName && next !== undefined && /^(?:,| and | or )/u.test(text.slice(next.to))
}

interface Closing {
  readonly opening: Opening
  readonly index: number
  readonly openings: readonly Opening[]
  readonly ends: readonly number[]
}

function close({ opening, index, openings, ends }: Closing): Clause {
  const { isConditional, from, ...rest } = opening
  const to = ends[index] ?? from
  const complement = { from: opening.verb.to, to }
  const holes = openings.flatMap((other, i) =>
    i > index && isEmbedded(other) && other.from >= complement.from && other.from < to
      ? [{ from: other.from, to: Math.min(ends[i] ?? to, to) }]
      : [],
  )
  return { ...rest, from, to, complement, holes, asserted: opening.verb.asserted && !isConditional }
}
