// Reads where parties come from and what became of them: heirs, splits, mergers, predecessors and successors.
import type { RelationName } from '../../model/ontology.ts'
import { spanOf, type ClauseView, type Reading, type Referent, type Sentence } from '../reading.ts'
import { date, said, type Found, type Rule } from '../rule.ts'
import type { Adjunct } from '../text/adjuncts.ts'
import { textOf, type Range } from '../text/range.ts'
import { partiesIn } from './parties.ts'
import { timeOf } from './times.ts'

export const lineage: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const { party } = clause
    if (party === undefined || !clause.asserted) return []
    const about = { party, reading }
    switch (clause.verb.lemma) {
      case 'consider':
      case 'regard':
      case 'see':
      case 'describe':
      case 'call':
      case 'view':
      case 'declare':
        return heir(clause, sentence, about)
      case 'be':
      case 'become':
        return kin(clause, sentence, about)
      case 'split':
      case 'break':
      case 'splinter':
      case 'secede':
        return split(clause, sentence, about)
      case 'merge':
      case 'unite':
      case 'fuse':
        return merged(clause, sentence, about)
      case 'found':
      case 'establish':
      case 'form':
      case 'create':
        return foundedFrom(clause, sentence, about)
      case 'succeed':
      case 'replace':
        return succeeded(clause, sentence, about)
      default:
        return []
    }
  },
}

interface About {
  readonly party: Referent
  readonly reading: Reading
}

/** "itself (as) the political heir of", "itself to be the successor to" */
const HEIR =
  /^\s*(?:itself|themselves)\s+(?:as\s+|to be\s+)?(?:both\s+)?(?:the\s+|an?\s+)?(?:(?:sole|only|true|political|ideological|legitimate|direct|real|rightful|spiritual|natural|historical)\s+(?:and\s+)?){0,3}(?:heirs?|successors?|continuation|continuator|inheritors?)\s+(?:of|to)\s/iu

/** "considers itself the heir of A and B": a claim of its own. */
function heir(clause: ClauseView, sentence: Sentence, { party, reading }: About): readonly Found[] {
  const match = HEIR.exec(textOf(sentence.text, clause.complement))
  if (match === null || clause.verb.voice === 'passive') return []
  const list: Range = { from: clause.complement.from + match[0].length, to: clause.complement.to }
  const [first, ...others] = partiesIn(list, sentence, reading)
  if (first === undefined) return []
  const statement = {
    subject: party,
    relation: 'heirOf',
    qualifiers: { claimedBy: party.mention },
    rule: 'lineage/considers-itself-heir',
  } as const
  const head = said(clause, sentence, { ...statement, object: first.mention, to: first.to })
  const rest = others.map((other) =>
    said(clause, sentence, {
      ...statement,
      object: other.mention,
      to: clause.complement.from + match[0].trimEnd().length,
      more: [other.span],
    }),
  )
  return [head, ...rest]
}

/** "the successor of", "a split from", "a merger of": the noun names the relation. */
const KINSHIP: readonly (readonly [RegExp, RelationName])[] = [
  [
    /^\s*(?:a|the)?\s*(?:\p{Ll}+\s+){0,2}(?:splinter|split|breakaway|split-off)(?:\s+(?:party|group|faction|movement))?\s+(?:from|of)\s/iu,
    'splitFrom',
  ],
  [
    /^\s*(?:a|the)?\s*(?:\p{Ll}+\s+){0,2}(?:merger|fusion|union|unification|amalgamation)\s+(?:of|between)\s/iu,
    'mergerOf',
  ],
  [
    /^\s*(?:a|the)?\s*(?:\p{Ll}+\s+){0,2}(?:legal |direct |main )?successors?\s+(?:party\s+)?(?:of|to)\s/iu,
    'predecessor',
  ],
  [
    /^\s*(?:a|the)?\s*(?:\p{Ll}+\s+){0,2}(?:predecessor|forerunner)s?\s+(?:party\s+)?(?:of|to)\s/iu,
    'successor',
  ],
]

function kin(clause: ClauseView, sentence: Sentence, about: About): readonly Found[] {
  const complement = textOf(sentence.text, clause.complement)
  for (const [form, relation] of KINSHIP) {
    const match = form.exec(complement)
    if (match !== null)
      return parties(clause, sentence, {
        ...about,
        relation,
        range: { from: clause.complement.from + match[0].length, to: clause.complement.to },
      })
  }
  return []
}

interface Listed extends About {
  readonly relation: RelationName
  readonly range: Range
}

/** One finding for each party of a list, with the year of the clause where it has one. */
function parties(
  clause: ClauseView,
  sentence: Sentence,
  { party, reading, relation, range }: Listed,
): readonly Found[] {
  const time = isDated(clause, relation) ? timeOf(clause, sentence) : undefined
  const qualifiers = time === undefined ? {} : { year: date(time.iso.slice(0, 4)) }
  return partiesIn(range, sentence, reading)
    .filter(({ mention }) => JSON.stringify(mention) !== JSON.stringify(party.mention))
    .map((other) =>
      said(clause, sentence, {
        subject: party,
        relation,
        object: other.mention,
        qualifiers,
        to: Math.max(other.to, time?.to ?? 0),
        rule: `lineage/${relation}`,
      }),
    )
}

/** "founded in 1998 as a split from X" dates the founding, not the split; what merges is founded by it. */
function isDated(clause: ClauseView, relation: RelationName): boolean {
  return relation !== 'splitFrom' || clause.verb.voice === 'active'
}

/** "split from X", "broke away from X", "splintered off X" */
function split(clause: ClauseView, sentence: Sentence, about: About): readonly Found[] {
  const words = textOf(sentence.text, clause.object).trim()
  const from = clause.adjuncts.find(({ preposition }) => preposition === 'from')
  if (from === undefined || !/^(?:away|off)?$/u.test(words)) return []
  return parties(clause, sentence, { ...about, relation: 'splitFrom', range: from.inner })
}

/** "merged into X", "merged with X to form Y" */
function merged(clause: ClauseView, sentence: Sentence, about: About): readonly Found[] {
  const into = clause.adjuncts.find(({ preposition }) => preposition === 'into')
  const together = clause.adjuncts.find(({ preposition }) => preposition === 'with')
  const result = /\sto (?:form|create|found|establish)\s/u.exec(textOf(sentence.text, clause.complement))
  const resultAt = result === null ? clause.complement.to : clause.complement.from + result.index
  return [
    ...(into === undefined
      ? []
      : parties(clause, sentence, { ...about, relation: 'mergedInto', range: into.inner })),
    ...(together === undefined
      ? []
      : parties(clause, sentence, {
          ...about,
          relation: 'mergedWith',
          range: { from: together.inner.from, to: Math.min(together.inner.to, resultAt) },
        })),
    ...(result === null
      ? []
      : [about.party, ...partnersIn(together, sentence, about.reading)].flatMap((party) => {
          const range = { from: resultAt, to: clause.complement.to }
          return parties(clause, sentence, {
            party,
            reading: about.reading,
            relation: 'mergedInto',
            range,
          }).slice(0, 1)
        })),
  ]
}

/** All that merged went into the result, the partners too. */
function partnersIn(
  together: Adjunct | undefined,
  sentence: Sentence,
  reading: Reading,
): readonly Referent[] {
  return together === undefined ? [] : partiesIn(together.inner, sentence, reading)
}

/** "by the merger of A and B", "as a split from X", "from a merger between A and B" */
const ORIGIN =
  /(?:^|\s)(?:(?:by|through|from|as|after|out of|in) (?:a|the) (?:\p{Ll}+ ){0,2}(?<noun>merger|fusion|union|unification|amalgamation|split|splinter|breakaway|split-off)(?: \p{Ll}+)? (?:of|between|from|in))\s/iu

function foundedFrom(clause: ClauseView, sentence: Sentence, about: About): readonly Found[] {
  const match = ORIGIN.exec(textOf(sentence.text, clause.complement))
  if (match === null || clause.verb.voice === 'active') return []
  const relation = /^(?:split|splinter|breakaway)/iu.test(match.groups?.['noun'] ?? '')
    ? 'splitFrom'
    : 'mergerOf'
  return parties(clause, sentence, {
    ...about,
    relation,
    range: { from: clause.complement.from + match.index + match[0].length, to: clause.complement.to },
  })
}

/** "was succeeded by X", "was replaced by X", "succeeded X" */
function succeeded(clause: ClauseView, sentence: Sentence, about: About): readonly Found[] {
  if (clause.verb.voice === 'active')
    return parties(clause, sentence, { ...about, relation: 'predecessor', range: clause.object })
  const by = clause.adjuncts.find(({ preposition }) => preposition === 'by')
  return by === undefined
    ? []
    : parties(clause, sentence, { ...about, relation: 'successor', range: by.inner })
}

/** Names that were left out, each once for a person to look at. */
export const elisions: Rule = {
  on: 'sentence',
  read(sentence) {
    return sentence.elisions.map(({ from, to, mention }) => ({
      code: 'missing-name',
      message: `expected a name between "the" and ","; kept as an unnamed party: ${mention.by === 'description' ? mention.label : ''}`,
      span: spanOf(sentence, { from, to }),
    }))
  },
}
