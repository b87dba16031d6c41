// Opens clauses: tells for each verb of a sentence how its clause begins and what it is said of.
import { openBehindDate } from './adjunct-openings.ts'
import { antecedent } from './antecedents.ts'
import { present } from '../../model/present.ts'
import { groupStart, matchesIn, matchIn, type Match } from './match.ts'
import { LEADING, openMain } from './main-openings.ts'
import { isEmbedded, type Opened, type Opening } from './openings.ts'
import { phraseAtEnd, phraseAtStart, type Phrase } from './phrases.ts'
import type { Range } from './range.ts'
import type { VerbGroup } from './verb-groups.ts'

/** Adverbs that may stand between a relative pronoun or "and" and the verb. */
const ADVERBS =
  '(?:(?:also|then|later|once|twice|originally|initially|subsequently|eventually|formerly|currently|officially|itself|finally|\\p{Ll}{3,14}ly)\\s+){0,2}'
const RELATIVE_END = new RegExp(`(?:^|[\\s,(])(?<pronoun>which|who|that)\\s+${ADVERBS}$`, 'iu')
/** "of which the party was a member", "which the party won": a subject of its own. */
const RELATIVE_OBJECT =
  /(?:^|[\s,(])(?:(?:in|of|at|to|for|from|with|by|on|through|under|during|after) )?(?:which|whom)\s+(?=[^,;]{1,60}$)/giu
/** "…, whose father led": of somebody who is not named; "…, whose Free League won": of what is. */
const WHOSE_END = /(?:^|[\s,(])whose\s+(?<owned>[^,;]{1,60})$/iu
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
  'found establish form create launch lead head chair base call name know register ban outlaw elect appoint inspire set hold locate headquarter publish affiliate associate bear succeed educate raise'.split(
    ' ',
  ),
)
/** Verbs whose bare past form behind a passive is passive too. */
const TRANSITIVE = new Set(
  'legalise legalize dissolve disband rename succeed replace expel reestablish re-establish reorganise transform absorb'.split(
    ' ',
  ),
)
/** Opens the clause of a verb that follows those already opened. */
export function openClause(verb: VerbGroup, opened: Opened): Opening {
  const gap = { from: opened.openings.at(-1)?.verb.to ?? 0, to: verb.from }
  return (
    openRelative(verb, gap, opened) ??
    openRelativeObject(verb, gap, opened) ??
    openReduced(verb, opened) ??
    openCoordinated(verb, gap, opened) ??
    openBehindDate(verb, gap, opened) ??
    openConjoined(verb, gap, opened) ??
    openMain(verb, opened)
  )
}

/** "…, which was founded" */
function openRelative(verb: VerbGroup, gap: Range, opened: Opened): Opening | undefined {
  const { text } = opened
  const whose = matchIn(WHOSE_END, text.slice(gap.from, gap.to), gap.from)
  if (whose !== undefined) {
    const owned = subjectBehind(groupStart(whose, 'owned'), verb, opened)
    return {
      verb,
      kind: 'relative',
      from: whose.from,
      isConditional: false,
      ...present({ subject: owned?.kind === 'name' ? owned : undefined }),
    }
  }
  const match = matchIn(RELATIVE_END, text.slice(gap.from, gap.to), gap.from)
  return (
    match && {
      verb,
      kind: 'relative',
      from: match.from,
      isConditional: false,
      ...present({ subject: antecedent(match.from + 1, opened) }),
    }
  )
}

/** "…, of which the party was a member" */
function openRelativeObject(verb: VerbGroup, gap: Range, opened: Opened): Opening | undefined {
  const match = matchesIn(RELATIVE_OBJECT, opened.text.slice(gap.from, gap.to)).at(-1)
  const subject = match && subjectBehind(gap.from + match.to, verb, opened)
  if (match === undefined || subject === undefined) return undefined
  return { verb, kind: 'relative', from: gap.from + match.from, isConditional: false, subject }
}

const isBare = (verb: VerbGroup, text: string) =>
  (verb.tense === 'past' || verb.shape === 'participle') && !/\s/u.test(text.slice(verb.from, verb.to))

/** "by" makes a participle of any bare past form but of these: "rose by 5 %". */
const INTRANSITIVE = new Set(
  'rise fall increase decrease drop grow stand come go begin start end continue'.split(' '),
)

/** "a new party called Forward" */
const isNaming = ({ lemma, from, to }: VerbGroup, text: string) =>
  /^(?:call|name|title)$/u.test(lemma) &&
  /(?<![\p{L}])an?\s(?:[\p{Ll}-]{1,20}\s){1,4}$/u.test(text.slice(Math.max(0, from - 60), from)) &&
  /^\s["“]?(?:the )?\p{Lu}/u.test(text.slice(to, to + 8))

const isReducible = ({ lemma, to }: VerbGroup, text: string) =>
  REDUCIBLE.has(lemma)
    ? /^\s+(?:(?:by|in|on|at|as|under|around|for|with)[\s,]|[0-9]{1,2} \p{Lu}|\p{Lu}\p{Ll}+ [0-9])/u.test(
        text.slice(to),
      )
    : !INTRANSITIVE.has(lemma) && /^\s+by\s/u.test(text.slice(to))

/** "was preceded by X and succeeded by Y": what "and" joins to a passive is one, too. */
const isJoined = ({ from }: VerbGroup, { text, openings }: Opened) =>
  openings.at(-1)?.verb.voice === 'passive' &&
  /\s(?:and|or|but)\s+(?:\p{Ll}+ly\s+)?$/u.test(text.slice(0, from))

/** "the party, founded by X": a past form before a preposition is a participle. */
function openReduced(verb: VerbGroup, opened: Opened): Opening | undefined {
  if (
    !isBare(verb, opened.text) ||
    !(isReducible(verb, opened.text) || isNaming(verb, opened.text)) ||
    isJoined(verb, opened)
  )
    return undefined
  const subject = verb.from === 0 ? undefined : antecedent(verb.from, opened)
  return {
    verb: asPassive(verb),
    kind: 'reduced',
    from: verb.from,
    isConditional: false,
    ...present({ subject }),
  }
}

const asPassive = (verb: VerbGroup): VerbGroup => ({ ...verb, voice: 'passive', shape: 'participle' })

/** "… and merged": the subject of the clause before, past a relative clause that a comma closes. */
function openCoordinated(verb: VerbGroup, gap: Range, { text, openings }: Opened): Opening | undefined {
  const match = matchIn(COORDINATION_END, text.slice(gap.from, gap.to), gap.from)
  const closesRelative = /,\s*\p{L}+\s*$/u.test(text.slice(gap.from, gap.to))
  const partner = openings.findLast((opening) => !closesRelative || !isEmbedded(opening)) ?? openings[0]
  if (match === undefined || partner === undefined) return undefined
  return {
    verb: sharesPassive(verb, partner, text)
      ? { ...asPassive(verb), asserted: verb.asserted && partner.verb.asserted }
      : verb,
    kind: 'coordinated',
    from: match.from + (/^\s/u.test(match.words) ? 1 : 0),
    isConditional: partner.isConditional,
    ...present({ subject: partner.subject }),
  }
}

/** "was banned in 2003 and legalised in 2004": the auxiliary counts for both, and so does "would be". */
function sharesPassive(verb: VerbGroup, partner: Opening, text: string): boolean {
  return (
    isBare(verb, text) &&
    partner.verb.voice === 'passive' &&
    !(verb.lemma === 'succeed' && /^\s+\p{Lu}/u.test(text.slice(verb.to))) &&
    (REDUCIBLE.has(verb.lemma) || TRANSITIVE.has(verb.lemma))
  )
}

/** "…, and they received", "states that it is", "when he was": a conjunction and a subject of its own. */
function openConjoined(verb: VerbGroup, gap: Range, opened: Opened): Opening | undefined {
  for (const match of matchesIn(CONJUNCTION, opened.text.slice(gap.from, gap.to)).toReversed()) {
    const from = gap.from + match.from
    if (opened.names.some((name) => name.from < from && from < name.to)) continue
    if (isNoConjunction(match, opened.text.slice(0, from + 1))) continue
    const behind = gap.from + match.to
    const subject = subjectBehindAdjunct(behind, verb, opened) ?? subjectBehind(behind, verb, opened)
    if (subject === undefined || !joinsClauses(match, subject, opened.text.slice(0, subject.from))) continue
    return {
      verb,
      from,
      subject,
      isConditional: CONDITIONAL.test(match.group('word')),
      ...(subject.from > behind && LEADING.test(opened.text.slice(behind))
        ? { leading: { from: behind, to: subject.from } }
        : {}),
      ...kindOf(match, opened.openings),
    }
  }
  return undefined
}

/** "Since 2005 it", "in 1978, 1979 and 1980 the party", "At that congress the party": none begins a clause. */
function isNoConjunction(match: Match, before: string): boolean {
  const word = match.group('word').toLowerCase()
  if (/^[0-9]{4}(?![\p{L}\p{N}])/u.test(match.group('phrase')))
    return /^(?:and|but|since|before|after|as)$/u.test(word)
  return (
    word === 'that' && /(?:^|\s)(?:at|on|of|by|from|with|after|during|for|before|until)\s$/iu.test(before)
  )
}

/** "and in 1962 it", "but by 1990 the party": the phrase behind an adjunct that no comma closes. */
function subjectBehindAdjunct(begin: number, verb: VerbGroup, { text, names }: Opened): Phrase | undefined {
  if (!LEADING.test(text.slice(begin, verb.from))) return undefined
  const subject = phraseAtEnd(text, verb.from, names)
  const isWhole = subject !== undefined && text.slice(subject.to, verb.from).trim() === ''
  return isWhole && subject.from > begin && !LEADING.test(subject.words) ? subject : undefined
}

/** "(After) the ban the party": the second phrase is the subject of a main clause. */
const TWO_PHRASES =
  /^(?:the|its|their|his|her|an?)\s\p{Ll}+\s(?:the|its|their|his|her|it|they|he|she)(?![\p{L}])/iu

/** The phrase between a conjunction and the verb, where nothing else stands there. */
function subjectBehind(begin: number, verb: VerbGroup, { text, names }: Opened): Phrase | undefined {
  const subject = phraseAtStart(text, { from: begin, to: verb.from }, names)
  if (subject?.kind === 'noun' && TWO_PHRASES.test(subject.words)) return undefined
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
