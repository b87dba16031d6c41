// Finds verb groups: "has been", "was not founded", "is led", "planned to merge".
import { verbForm, type VerbForm } from '../data/verbs.ts'
import { matchesIn, type Match } from './match.ts'
import type { Range } from './range.ts'

/** A finite verb, a bare participle or an infinitive with its auxiliaries. */
export interface VerbGroup extends Range {
  readonly lemma: string
  readonly voice: 'active' | 'passive'
  readonly shape: 'finite' | 'participle' | 'infinitive' | 'gerund'
  readonly tense: 'present' | 'past' | 'perfect' | 'future'
  /** Not said to be so: negated, modal ("would"), or only planned, tried, rumoured. */
  readonly asserted: boolean
}

/** Forms that are a noun as often as a verb, unless an auxiliary or "to" stands before them. */
const NOUN_LIKE = new Set(
  `lead leads head heads chair form forms name names vote votes aim aims claim claims call calls split splits base state states
   work works run runs change changes stand stands view views see poll polls score scores support list fight campaign campaigns
   permit field fields start launch move moves return increase decrease fall rise drop drops set open fuse ban bans face trace style results
   group report reports led left thought attacks backs charge charges controls demands ends hopes links marks needs offers passes places plans plays protests ranks rules shares shows signs stages stays steps stops turns uses uses wishes results lasts focus rules sits acts awards battles commands honours honors trains`.split(
    /\s+/u,
  ),
)
/** Behind a name or pronoun and before one of these, a noun-like form is the verb: "HKP states that", "she leads the". */
const VERB_BEFORE = /(?:\p{Lu}[\p{L}\p{M}]*|\b(?:it|he|she|who|which|party)|\)|,)\s+$/u
const VERB_AFTER = /^\s+(?:that|to|itself|himself|herself|themselves|the|a|an|its|his|her)\b/u

/** Of these one before a preposition, too: "Mor sits on the board". */
const INTRANSITIVE = new Set('sits stands acts works campaigns plays'.split(' '))
const PREPOSITION_AFTER = /^\s+(?:on|in|for|as|at|with)\s/u

const AUXILIARY =
  '(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should)'
const ADVERB =
  '(?:not|never|also|then|later|once|soon|again|always|already|briefly|initially|originally|formally|officially|subsequently|previously|still|only|first|eventually|finally|formerly|no longer|currently|twice|best|better|reportedly|allegedly|supposedly|\\p{Ll}{3,14}ly)'
/** Auxiliaries and adverbs, then the word that may be the verb. */
const GROUP = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?<to>to )?(?<aux>(?:${AUXILIARY}(?:n['’]t)?\\s+(?:${ADVERB}\\s+){0,2}){0,3})(?<verb>\\p{Ll}[\\p{Ll}-]{1,20})(?![\\p{L}\\p{N}])`,
  'gu',
)
const UNASSERTED =
  /\b(?:not|never|no longer|would|could|may|might|should|shall|can|must|reportedly|allegedly|supposedly)\b|n['’]t\b/u
const NEVER_BEFORE =
  /\b(?:never|not|hardly|rarely|no longer|nearly|almost|reportedly|allegedly|supposedly)\s+$/u

/** "was not a member": the word behind the auxiliary is no verb. */
const NOT_BEHIND = /^\s+(?:not|never|no longer)\s/u

/** "was to become minister": what was planned. */
const TO_COME = /^\s+to (?:become|succeed|replace|assume)\s/u

export function findVerbGroups(text: string): readonly VerbGroup[] {
  return matchesIn(GROUP, withLowerStart(text)).flatMap((match) => {
    const known = verbForm(match.group('verb'))
    const group = known === undefined ? auxiliaryAlone(match) : groupOf(match, known, text)
    if (group === undefined) return []
    const isDenied =
      NEVER_BEFORE.test(text.slice(Math.max(0, group.from - 16), group.from)) ||
      NOT_BEHIND.test(text.slice(group.to, group.to + 12)) ||
      (group.lemma === 'be' && TO_COME.test(text.slice(group.to, group.to + 14)))
    return [isDenied ? { ...group, asserted: false } : group]
  })
}

/** "Founded in 1921, …": a participle may begin a sentence. */
function withLowerStart(text: string): string {
  return /^\p{Lu}\p{Ll}*(?:ed|t|n)\s+(?:(?:in|on|by|as|at)\s|[0-9]{1,2} \p{Lu}|\p{Lu}\p{Ll}+ [0-9])/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

/** What the auxiliaries and a "to" before them say of a verb. */
function frameOf(
  match: Match,
): Pick<VerbGroup, 'from' | 'asserted'> & { readonly isInfinitive: boolean; readonly auxiliaries: string } {
  const isInfinitive = match.group('to') !== ''
  const auxiliaries = match.group('aux').trim()
  const asserted = !isInfinitive && !UNASSERTED.test(auxiliaries)
  return { from: match.from + match.group('to').length, asserted, isInfinitive, auxiliaries }
}

/** "is", "was", "has been", "had" with something else than a verb behind them. */
function auxiliaryAlone(match: Match): VerbGroup | undefined {
  const { from, asserted, isInfinitive, auxiliaries } = frameOf(match)
  if (auxiliaries === '') return undefined
  const last = auxiliaries.split(/\s+/u).findLast((word) => verbForm(word) !== undefined) ?? ''
  return {
    from,
    to: from + auxiliaries.length,
    lemma: BE.test(last) ? 'be' : 'have',
    voice: 'active',
    shape: isInfinitive ? 'infinitive' : 'finite',
    tense: tenseOf(auxiliaries, undefined),
    asserted,
  }
}

function groupOf(match: Match, known: VerbForm, text: string): VerbGroup | undefined {
  const { from, asserted, isInfinitive, auxiliaries } = frameOf(match)
  const isBare = auxiliaries === '' && !isInfinitive
  if (isBare && !isVerbAlone(match, known, text)) return undefined
  const isPassive =
    auxiliaries.split(/\s+/u).some((word) => BE.test(word)) && known.form.includes('participle')
  return {
    from,
    to: match.to,
    lemma: known.lemma,
    voice: isPassive ? 'passive' : 'active',
    shape: isInfinitive ? 'infinitive' : shapeOf(known, auxiliaries),
    tense: tenseOf(auxiliaries, known),
    asserted,
  }
}

const BE = /^(?:is|are|was|were|be|been|being)(?:n['’]t)?$/u

/** Without an auxiliary a base form is no finite verb, and a form that may be a noun needs a place where a verb stands. */
function isVerbAlone(match: Match, known: VerbForm, text: string): boolean {
  if (known.form === 'base') return false
  const verb = match.group('verb')
  const mayBeNoun = NOUN_LIKE.has(verb) && known.form === 'present'
  const behind = text.slice(match.to, match.to + 14)
  return (
    !mayBeNoun ||
    (VERB_BEFORE.test(text.slice(Math.max(0, match.from - 40), match.from)) &&
      (VERB_AFTER.test(behind) || (INTRANSITIVE.has(verb) && PREPOSITION_AFTER.test(behind))))
  )
}

function shapeOf(known: VerbForm, auxiliaries: string): VerbGroup['shape'] {
  if (auxiliaries !== '') return 'finite'
  if (known.form === 'gerund') return 'gerund'
  return known.form === 'participle' ? 'participle' : 'finite'
}

function tenseOf(auxiliaries: string, known: VerbForm | undefined): VerbGroup['tense'] {
  if (/\b(?:has|have)\b/u.test(auxiliaries)) return 'perfect'
  if (/\b(?:will|would|shall)\b/u.test(auxiliaries)) return 'future'
  if (/\b(?:was|were|had|did)\b/u.test(auxiliaries)) return 'past'
  return auxiliaries === '' && known?.form.startsWith('past') === true ? 'past' : 'present'
}
