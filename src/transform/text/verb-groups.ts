// Finds verb groups: "has been", "was not founded", "is led", "planned to merge".
import { verbForm, type VerbForm } from '../data/verbs.ts'
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
   group report reports led left thought`.split(/\s+/u),
)
const BARE_NOUN_FORMS = new Set(['base', 'present'])
/** Behind a name or pronoun and before one of these, a noun-like form is the verb: "HKP states that", "she leads the". */
const VERB_BEFORE = /(?:\p{Lu}[\p{L}\p{M}]*|\b(?:it|he|she|who|which|party)|\))\s+$/u
const VERB_AFTER = /^\s+(?:that|to|itself|himself|herself|themselves|the|a|an|its|his|her)\b/u

const AUXILIARY =
  '(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should)'
const ADVERB =
  '(?:not|never|also|then|later|once|soon|again|always|already|briefly|initially|originally|formally|officially|subsequently|previously|still|only|first|eventually|finally|formerly|no longer|currently|reportedly|allegedly|supposedly|\\p{Ll}{3,14}ly)'
/** Auxiliaries and adverbs, then the word that may be the verb. */
const GROUP = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?<to>to )?(?<aux>(?:${AUXILIARY}(?:n['’]t)?\\s+(?:${ADVERB}\\s+){0,2}){0,3})(?<verb>\\p{Ll}[\\p{Ll}-]{1,20})(?![\\p{L}\\p{N}])`,
  'gu',
)
const UNASSERTED =
  /\b(?:not|never|no longer|would|could|may|might|should|shall|can|must|reportedly|allegedly|supposedly)\b|n['’]t\b/u
const NEVER_BEFORE = /\b(?:never|not|hardly|rarely)\s+$/u

export function findVerbGroups(text: string): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (const match of text.matchAll(GROUP)) {
    const { aux = '', verb = '', to } = match.groups ?? {}
    const known = verbForm(verb)
    const group = known === undefined ? bareBe(match) : groupOf(match, known, { aux, to: to !== undefined })
    if (group === undefined) continue
    const before = text.slice(Math.max(0, group.from - 12), group.from)
    groups.push(NEVER_BEFORE.test(before) ? { ...group, asserted: false } : group)
  }
  return groups
}

/** "is", "was", "has been", "had" with something else than a verb behind them. */
function bareBe(match: RegExpMatchArray & { index?: number }): VerbGroup | undefined {
  const { aux = '', to } = match.groups ?? {}
  if (aux.trim() === '') return undefined
  const words = aux.trim().split(/\s+/u)
  const lemma = /^(?:is|are|was|were|be|been|being)/u.test(
    words.findLast((word) => verbForm(word) !== undefined) ?? '',
  )
    ? 'be'
    : 'have'
  const from = (match.index ?? 0) + (to?.length ?? 0)
  return {
    from,
    to: from + aux.trimEnd().length,
    lemma,
    voice: 'active',
    shape: to === undefined ? 'finite' : 'infinitive',
    tense: tenseOf(aux, undefined),
    asserted: to === undefined && !UNASSERTED.test(aux),
  }
}

interface Frame {
  readonly aux: string
  readonly to: boolean
}

function groupOf(
  match: RegExpMatchArray & { index?: number },
  known: VerbForm,
  { aux, to }: Frame,
): VerbGroup | undefined {
  const verb = match.groups?.['verb'] ?? ''
  const isBare = aux.trim() === '' && !to
  if (isBare && (known.form === 'base' || (isNounLike(verb, known) && !standsAsVerb(match)))) return undefined
  const from = match.index ?? 0
  const passive = /\b(?:is|are|was|were|be|been|being)\b/u.test(aux) && /participle/u.test(known.form)
  const range = { from: from + (to ? 3 : 0), to: from + match[0].length }
  return {
    ...range,
    lemma: known.lemma,
    voice: passive ? 'passive' : 'active',
    shape: shapeOf(known, { aux, to }),
    tense: tenseOf(aux, known),
    asserted: !to && !UNASSERTED.test(aux),
  }
}

const isNounLike = (verb: string, known: VerbForm) => NOUN_LIKE.has(verb) && BARE_NOUN_FORMS.has(known.form)

function standsAsVerb(match: RegExpMatchArray & { index?: number }): boolean {
  const { input = '', index = 0 } = match
  return (
    VERB_BEFORE.test(input.slice(Math.max(0, index - 40), index)) &&
    VERB_AFTER.test(input.slice(index + match[0].length, index + match[0].length + 14))
  )
}

function shapeOf(known: VerbForm, { aux, to }: Frame): VerbGroup['shape'] {
  if (to) return 'infinitive'
  if (aux.trim() !== '') return 'finite'
  if (known.form === 'gerund') return 'gerund'
  return known.form === 'participle' ? 'participle' : 'finite'
}

function tenseOf(aux: string, known: VerbForm | undefined): VerbGroup['tense'] {
  if (/\b(?:has|have)\b/u.test(aux)) return 'perfect'
  if (/\b(?:will|would|shall)\b/u.test(aux)) return 'future'
  if (/\b(?:was|were|had|did)\b/u.test(aux)) return 'past'
  return aux.trim() === '' && known !== undefined && /past/u.test(known.form) ? 'past' : 'present'
}
