// Takes a sentence apart into clauses: what each verb is said of, and what stands behind the verb.
import { openClause } from './clause-openings.ts'
import type { Name } from './names.ts'
import { isEmbedded, type ClauseKind, type Opened, type Opening } from './openings.ts'
import type { Phrase } from './phrases.ts'
import type { Range } from './range.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'

export interface Clause extends Range {
  readonly verb: VerbGroup
  /** `relative`: "…, which was founded"; `reduced`: "…, founded by"; `reported`: "states that it is". */
  readonly kind: ClauseKind
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

const BEFORE_ADJECTIVE =
  /(?<![\p{L}\p{N}.,])(?:a|an|the|his|her|its|their|this|these|[0-9]{1,3}(?:[.,][0-9]{3}){0,3}|newly|recently|formerly|of|other|several|many|most)\s+(?:first\s+|second\s+|third\s+|last\s+|only\s+)?(?:\p{Ll}{3,16}ly\s+)?$/iu
/** "a politician and retired general" */
const RETIRED_WHO =
  /^\s+(?!(?:on|in|from|as|at|after|to|and|or|due|following|early|when|with|before|because|by)\s)\p{Ll}{4,}/u

/** "a new militia called X": no clause, the name of the noun. */
const NAMES_NOUN = /^(?:called|named)\s(?:the\s)?["“'‘]?\p{Lu}/u
const BEHIND_NOUN = /(?<![\p{L}])(?:an?|the|its|their)\s(?:\p{Ll}[\p{Ll}-]*\s){1,5}$/u

/** All clauses of a sentence, in the order of their verbs. `names` are the sentence's names. */
export function findClauses(text: string, names: readonly Name[]): readonly Clause[] {
  const verbs = findVerbGroups(text).filter((verb) => isAnchor(text, verb, names))
  const openings: Opening[] = []
  for (const verb of verbs) openings.push(openClause(verb, { text, names, openings }))
  giveSubject(openings)
  const ends = openings.map((opening, index) => endOf(opening, openings.slice(index + 1), { text, names }))
  return openings.map((opening, index) => close({ text, opening, index, openings, ends }))
}

/** "Founded in 1921 and banned in 1924, the party …": participles before the main clause are said of its subject. */
function giveSubject(openings: Opening[]): void {
  const main = openings.findIndex(({ kind }) => kind === 'main')
  const subject = openings[main]?.subject
  if (subject === undefined || openings[0]?.kind !== 'reduced') return
  for (let i = 0; i < main; i++) {
    const opening = openings[i]
    if (opening !== undefined && opening.subject === undefined) openings[i] = { ...opening, subject }
  }
}

function isAnchor(text: string, verb: VerbGroup, names: readonly Name[]): boolean {
  const words = text.slice(verb.from, verb.to)
  if (verb.shape === 'gerund' || verb.shape === 'infinitive' || /^being\s/u.test(words)) return false
  if (names.some((name) => name.from < verb.to && verb.from < name.to)) return false
  return /\s/u.test(words) || verb.lemma === 'be' || isBareAnchor(text, verb)
}

/** One word that may be an adjective, a noun's name or something that one retired from. */
function isBareAnchor(text: string, { from, to, lemma }: VerbGroup): boolean {
  if (lemma === 'retire' && RETIRED_WHO.test(text.slice(to))) return false
  const before = text.slice(Math.max(0, from - 80), from)
  if (NAMES_NOUN.test(text.slice(from, from + 16)) && BEHIND_NOUN.test(before)) return false
  return !BEFORE_ADJECTIVE.test(before.slice(-40))
}

/** Where a clause ends: an embedded one at its closing comma, any other where the next one on its level begins. */
function endOf(
  opening: Opening,
  rest: readonly Opening[],
  { text, names }: Pick<Opened, 'text' | 'names'>,
): number {
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

const DENYING = /(?:^|[\s,;])(?:neither|nor|nobody|no one|none|no)\s/iu

/** "Neither A nor B was banned", "No party won": the subject denies it; not "won no seats and was dissolved". */
function isDenied({ subject, from, verb, kind }: Opening, text: string): boolean {
  if (kind !== 'coordinated')
    return DENYING.test(text.slice(Math.min(subject?.from ?? from, from), verb.from))
  return DENYING.test(text.slice(from, verb.from)) || DENYING.test(`${subject?.words ?? ''} `)
}

/** Verbs by which somebody says that something is so. */
const SAYING = new Set(
  'accuse admit announce argue claim declare describe note report reveal say state write'.split(' '),
)

/** What is reported stands only where somebody says it: not "denied that", "it is rumoured that", "nobody thinks that". */
function isBelievable({ kind, reportedBy }: Opening, openings: readonly Opening[]): boolean {
  if (kind !== 'reported') return true
  const verb = reportedBy === undefined ? undefined : openings[reportedBy]?.verb
  return verb?.asserted === true && SAYING.has(verb.lemma)
}

interface Closing {
  readonly text: string
  readonly opening: Opening
  readonly index: number
  readonly openings: readonly Opening[]
  readonly ends: readonly number[]
}

function close({ text, opening, index, openings, ends }: Closing): Clause {
  const { isConditional, from, ...rest } = opening
  const to = ends[index] ?? from
  const complement = { from: opening.verb.to, to }
  const holes = openings.flatMap((other, i) =>
    i > index && isEmbedded(other) && other.from >= complement.from && other.from < to
      ? [{ from: other.from, to: Math.min(ends[i] ?? to, to) }]
      : [],
  )
  const asserted =
    opening.verb.asserted && !isConditional && isBelievable(opening, openings) && !isDenied(opening, text)
  return { ...rest, from, to, complement, holes, asserted }
}
