// Counts the answers of a sheet: precision in all, by relation and by source.
import { groupBy } from '../../load/group.ts'
import { byKey } from '../../model/order.ts'
import { proportion, type Proportion } from '../statistics/proportion.ts'
import type { Answer, Answered } from './answers.ts'

export interface AuditFigures {
  /** Of the claims that were judged, those that are right. */
  readonly right: Proportion
  /** Of the claims whose words were judged, those that the words say by themselves. */
  readonly wordsSayIt: Proportion
  /** Claims that were left open. */
  readonly open: number
}

export interface NamedFigures extends AuditFigures {
  readonly name: string
}

export interface AuditScore {
  readonly all: AuditFigures
  readonly by: Readonly<Record<'source' | 'relation', readonly NamedFigures[]>>
}

/** The figures of a sheet, groups by name. */
export function scoreAudit(answered: readonly Answered[]): AuditScore {
  const by = (column: 'source' | 'relation') =>
    [...groupBy(answered, ({ claim }) => claim[column])]
      .map(([name, group]) => ({ name, ...figuresOf(group) }))
      .sort(byKey(({ name }) => name))
  return { all: figuresOf(answered), by: { source: by('source'), relation: by('relation') } }
}

function figuresOf(answered: readonly Answered[]): AuditFigures {
  return {
    right: share(answered, 'right'),
    wordsSayIt: share(answered, 'words_say_it'),
    open: answered.filter(({ right }) => right === undefined).length,
  }
}

function share(answered: readonly Answered[], answer: Answer): Proportion {
  const given = answered.filter((one) => one[answer] !== undefined)
  return proportion(given.filter((one) => one[answer] === true).length, given.length)
}
