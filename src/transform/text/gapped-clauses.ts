// Finds clauses whose verb is left out: "A was led by X, and B by Y" says of B what it says of A.
import type { Clause } from './clauses.ts'
import { matchIn } from './match.ts'
import { looksLikeParty, type Name } from './names.ts'
import { phraseOfName } from './phrases.ts'
import { isInside } from './range.ts'

interface Named {
  readonly text: string
  readonly names: readonly Name[]
}

/** The clauses of a sentence; behind them those without a verb of their own, which the clauses before end at. */
export function withGappedClauses(clauses: readonly Clause[], named: Named): readonly Clause[] {
  const parts = clauses.map((clause) => splitAtGap(clause, named))
  return [...parts.map(({ clause }) => clause), ...parts.flatMap(({ gapped }) => gapped)]
}

interface Split {
  readonly clause: Clause
  readonly gapped: readonly Clause[]
}

function splitAtGap(clause: Clause, named: Named): Split {
  const name = clause.verb.voice === 'passive' ? subjectOfGap(clause, named) : undefined
  if (name === undefined) return { clause, gapped: [] }
  const subject = phraseOfName(named.text, name)
  const rest = splitAtGap(gappedClause(clause, subject), named)
  const complement = { ...clause.complement, to: subject.from }
  const holes = clause.holes.filter((hole) => isInside(hole, complement))
  return {
    clause: { ...clause, to: Math.min(clause.to, subject.from), complement, holes },
    gapped: [rest.clause, ...rest.gapped],
  }
}

/** Its words begin where those of the clause with the verb do. */
function gappedClause(clause: Clause, subject: ReturnType<typeof phraseOfName>): Clause {
  const complement = { from: subject.to, to: clause.complement.to }
  return {
    ...clause,
    kind: 'main',
    subject,
    from: subject.from,
    to: complement.to,
    complement,
    verb: { ...clause.verb, from: subject.to, to: subject.to },
    holes: clause.holes.filter((hole) => isInside(hole, complement)),
    leading: { from: clause.leading?.from ?? clause.subject?.from ?? clause.from, to: subject.from },
  }
}

/** Before the second subject. */
const AND = /(?:[,;]|[,;]? (?:and|while|but|then))\s(?:the\s)?$/u
/** Behind it what the clause before has, too: an agent, or a date. */
const AGAIN = /^(?:\s\([^()]{1,40}\))?,?\s(?<preposition>by|in|on)\s(?<date>(?:\p{Lu}\p{Ll}{2,8} )?[0-9])?/u

/** The name that begins a clause without a verb. */
function subjectOfGap({ complement, holes }: Clause, { text, names }: Named): Name | undefined {
  return names.find((name) => {
    const before = text.slice(complement.from, name.from)
    const again = matchIn(AGAIN, text.slice(name.to, name.to + 60))
    const isOutside = isInside(name, complement) && !holes.some((hole) => isInside(name, hole))
    if (!isOutside || again === undefined || !AND.test(before)) return false
    const isDate = again.group('date') !== ''
    return again.group('preposition') === 'by'
      ? !isDate && /(?:^|\s)by\s/u.test(before)
      : isDate && looksLikeParty(name.text) && /(?:^|\s)(?:in|on)\s(?:\p{L}+\s)?[0-9]/u.test(before)
  })
}
