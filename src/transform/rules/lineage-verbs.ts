// What verbs say of two parties: a row for each verb, the place of the other party, and the relation.
import type { RelationName } from '../../model/ontology.ts'
import { date, said, type Found } from '../rule.ts'
import { textOf, type Range } from '../text/range.ts'
import { partiesIn } from './parties.ts'
import { relatives, type Context } from './relatives.ts'
import { timeOf } from './times.ts'

/** What a verb makes of its subject and of the parties in a place behind it. */
interface Turn {
  readonly verbs: RegExp
  readonly voice: 'active' | 'passive'
  /** Prepositions, or the object. */
  readonly slot: RegExp | 'object'
  readonly relation: RelationName
  /** The parties behind the verb are what the relation is said of. */
  readonly isTurned?: true
  /** What may stand between the verb and the preposition. */
  readonly object?: RegExp
}

const AWAY = /^(?:away|off|apart|itself)?$/u
const turns: readonly Turn[] = [
  {
    verbs: /^(?:split|break|splinter|secede|separate)$/u,
    voice: 'active',
    slot: /^from$/u,
    relation: 'splitFrom',
    object: AWAY,
  },
  { verbs: /^(?:split|separate)$/u, voice: 'passive', slot: /^from$/u, relation: 'splitFrom', object: AWAY },
  { verbs: /^(?:succeed|replace)$/u, voice: 'active', slot: 'object', relation: 'predecessor' },
  { verbs: /^(?:succeed|replace)$/u, voice: 'passive', slot: /^by$/u, relation: 'successor' },
  {
    verbs: /^(?:absorb|incorporate)$/u,
    voice: 'active',
    slot: 'object',
    relation: 'mergedInto',
    isTurned: true,
  },
  {
    verbs: /^(?:absorb|incorporate|integrate)$/u,
    voice: 'passive',
    slot: /^(?:by|into)$/u,
    relation: 'mergedInto',
  },
  {
    verbs: /^(?:dissolve|disband)$/u,
    voice: 'active',
    slot: /^into$/u,
    relation: 'mergedInto',
    object: AWAY,
  },
  {
    verbs: /^(?:evolve|develop|originate)$/u,
    voice: 'active',
    slot: /^(?:from|out of)$/u,
    relation: 'predecessor',
    object: /^$/u,
  },
]

/** What the table says of a clause. */
export function turned(context: Context): readonly Found[] {
  const { verb } = context.clause
  const turn = turns.find(({ verbs, voice }) => voice === verb.voice && verbs.test(verb.lemma))
  const slot = turn && slotOf(turn, context)
  if (turn === undefined || slot === undefined) return []
  return turn.isTurned === true
    ? relativesTurned(context, turn.relation, slot)
    : relatives(context, turn.relation, slot)
}

function slotOf({ slot, object }: Turn, { clause, sentence }: Context): Range | undefined {
  if (slot === 'object') return clause.object
  const between = textOf(sentence.text, clause.object).trim()
  if (object !== undefined && !object.test(between)) return undefined
  return clause.adjuncts.find(({ preposition }) => slot.test(preposition))?.inner
}

/** "X absorbed Y": Y went into X. */
function relativesTurned(context: Context, relation: RelationName, range: Range): readonly Found[] {
  const { clause, sentence, reading, subject } = context
  const time = timeOf(clause, sentence)
  return partiesIn(range, sentence, reading).map(({ mention, to }) =>
    said(clause, sentence, {
      subject: mention,
      relation,
      object: subject,
      qualifiers: time === undefined ? {} : { year: date(time.iso.slice(0, 4)) },
      to: Math.max(to, time?.to ?? 0),
      rule: `lineage/${relation}`,
    }),
  )
}
