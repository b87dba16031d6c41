// Reads where parties come from and what became of them: heirs, splits, mergers, predecessors and successors.
import { isSame } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import { spanOf, type ClauseView } from '../reading.ts'
import { date, said, type Found, type Rule } from '../rule.ts'
import { matchIn } from '../text/match.ts'
import { textOf, type Range } from '../text/range.ts'
import { partiesIn } from './parties.ts'
import { turned } from './lineage-verbs.ts'
import { relatives, subjectsListed, subjectsOf, type Context } from './relatives.ts'
import { isFounding, timeOf } from './times.ts'

type Reader = (context: Context) => readonly Found[]

/** Verb → how a clause on it is read, where a row of `turns` does not say all. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...['consider', 'regard', 'see', 'describe', 'call', 'view', 'declare'].map(
    (verb) => [verb, heir] as const,
  ),
  ...['be', 'become'].map((verb) => [verb, kin] as const),
  ...['merge', 'unite', 'fuse', 'amalgamate'].map((verb) => [verb, merged] as const),
])

export const lineage: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    return subjectsOf(clause, sentence, reading).flatMap((subject) => {
      const context = { clause, sentence, reading, subject }
      if (isFounding(clause) || isArising(clause)) return foundedFrom(context)
      return readers.get(clause.verb.lemma)?.(context) ?? turned(context)
    })
  },
}

const EPITHET =
  '(?:(?:sole|only|true|political|ideological|legitimate|direct|real|rightful|spiritual|natural|historical|legal|main)\\s+(?:and\\s+)?){0,3}'
/** "itself (as) the political heir of", "itself to be the successor to" */
const HEIR = new RegExp(
  `^\\s*(?:itself|themselves)\\s+(?:as\\s+|to be\\s+)?(?:both\\s+)?(?:the\\s+|an?\\s+)?${EPITHET}(?:heirs?|successors?|continuation|continuator|inheritors?)\\s+(?:of|to)\\s`,
  'iu',
)

/** "considers itself the heir of A and B": a claim of its own. */
function heir({ clause, sentence, reading, subject }: Context): readonly Found[] {
  const match = matchIn(HEIR, textOf(sentence.text, clause.complement), clause.complement.from)
  if (match === undefined || clause.verb.voice === 'passive') return []
  const [first, ...others] = partiesIn({ from: match.to, to: clause.complement.to }, sentence, reading)
  if (first === undefined) return []
  const statement = {
    subject,
    relation: 'heirOf',
    qualifiers: { claimedBy: subject },
    rule: 'lineage/considers-itself-heir',
  } as const
  return [
    said(clause, sentence, { ...statement, object: first.mention, to: first.to }),
    ...others.map((other) =>
      said(clause, sentence, { ...statement, object: other.mention, to: match.to - 1, more: [other.span] }),
    ),
  ]
}

const NOUN_BEFORE = '^\\s*(?:an?|the)?\\s*(?:\\p{Ll}+\\s+){0,2}?'
/** "the successor of", "a split from", "a merger of": the noun names the relation. */
const KINSHIP: readonly (readonly [RegExp, RelationName])[] = [
  [
    new RegExp(
      `${NOUN_BEFORE}(?:splinter|split|breakaway|split-off)(?:\\s+(?:party|group|faction|movement))?\\s+(?:from|of)\\s`,
      'u',
    ),
    'splitFrom',
  ],
  [
    new RegExp(`${NOUN_BEFORE}(?:merger|fusion|union|unification|amalgamation)\\s+(?:of|between)\\s`, 'u'),
    'mergerOf',
  ],
  [new RegExp(`${NOUN_BEFORE}successors?\\s+(?:party\\s+)?(?:of|to)\\s`, 'u'), 'predecessor'],
  [new RegExp(`${NOUN_BEFORE}(?:predecessor|forerunner)s?\\s+(?:party\\s+)?(?:of|to)\\s`, 'u'), 'successor'],
]

function kin(context: Context): readonly Found[] {
  const { complement } = context.clause
  const words = textOf(context.sentence.text, complement)
  for (const [form, relation] of KINSHIP) {
    const match = matchIn(form, words, complement.from)
    if (match !== undefined) return relatives(context, relation, { from: match.to, to: complement.to })
  }
  return []
}

const RESULT = /\sto (?:form|create|found|establish|become)\s/u

/** "merged into X", "merged with X to form Y": all that merged went into Y. */
function merged(context: Context): readonly Found[] {
  const { clause, sentence, reading, subject } = context
  const { complement, adjuncts } = clause
  const inner = (preposition: string) =>
    adjuncts.find((adjunct) => adjunct.preposition === preposition)?.inner
  const result = matchIn(RESULT, textOf(sentence.text, complement), complement.from)
  const into = inner('into')
  const together = upTo(inner('with'), result?.from)
  const partners = together === undefined ? [] : partiesIn(together, sentence, reading)
  if (into === undefined && together === undefined && result === undefined) return oneAnother(context)
  return [
    ...(into === undefined ? [] : relatives(context, 'mergedInto', into)),
    ...(together === undefined ? [] : relatives(context, 'mergedWith', together)),
    ...(result === undefined ? [] : [subject, ...partners.map(({ mention }) => mention)]).flatMap((party) =>
      relatives({ ...context, subject: party }, 'mergedInto', {
        from: result?.to ?? 0,
        to: complement.to,
      }).slice(0, 1),
    ),
  ]
}

/** "A and B merged in 1996": the first of them with the others. */
function oneAnother(context: Context): readonly Found[] {
  const { clause, sentence, reading, subject } = context
  const [first, ...others] = subjectsListed(clause, sentence, reading)
  const isAlone = /^\s*(?:$|[,.;)]|(?:in|on|and|to become)\s)/u.test(textOf(sentence.text, clause.complement))
  if (first === undefined || !isAlone || !isSame(first.mention, subject)) return []
  const time = timeOf(clause, sentence)
  return others.map(({ mention }) =>
    said(clause, sentence, {
      subject,
      relation: 'mergedWith',
      object: mention,
      qualifiers: time === undefined ? {} : { year: date(time.iso.slice(0, 4)) },
      to: Math.max(clause.verb.to, time?.to ?? 0),
      rule: 'lineage/mergedWith',
    }),
  )
}

function upTo(range: Range | undefined, end: number | undefined): Range | undefined {
  return range && { from: range.from, to: Math.min(range.to, end ?? range.to) }
}

/** "by the merger of A and B", "as a split from X", "from a merger between A and B" */
const ORIGIN =
  /(?:^|\s)(?:by|through|from|as|after|out of|in) (?:an?|the) (?:\p{Ll}+ ){0,2}?(?<noun>merger|fusion|union|unification|amalgamation|split|splinter|breakaway|split-off)(?: \p{Ll}+)? (?:of|between|from|in)\s/u

/** "arose from a split in", "resulted from the merger of" */
const isArising = ({ verb }: ClauseView) =>
  verb.voice === 'active' && /^(?:arise|emerge|originate|result|come|grow)$/u.test(verb.lemma)

function foundedFrom(context: Context): readonly Found[] {
  const { complement, verb } = context.clause
  const match = matchIn(ORIGIN, textOf(context.sentence.text, complement), complement.from)
  if (match === undefined || (verb.voice === 'active' && !isArising(context.clause))) return []
  const relation = /^(?:split|splinter|breakaway)/u.test(match.group('noun')) ? 'splitFrom' : 'mergerOf'
  return relatives(context, relation, { from: match.to, to: complement.to })
}

/** Names that were left out, each once for a person to look at. */
export const elisions: Rule = {
  on: 'sentence',
  read(sentence) {
    return sentence.elisions.map(({ from, to, mention }) => ({
      code: 'missing-name',
      message: `expected a name between "the" and ","; kept as ${mention.by === 'description' ? mention.label : 'an unnamed party'}`,
      span: spanOf(sentence, { from, to }),
    }))
  },
}
