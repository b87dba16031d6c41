// Claims and graphs of a small article, made by hand, so that no rule decides what the evaluation sees.
import type { Claim } from '../../../../src/model/claim.ts'
import type { Entity, Graph } from '../../../../src/model/graph.ts'
import type { EntityRef, Literal, Value } from '../../../../src/model/value.ts'

export const party = (label: string): EntityRef => ({ type: 'Party', id: `party/${label}`, label })
export const person = (label: string): EntityRef => ({ type: 'Person', id: `person/${label}`, label })
export const text = (words: string, language?: string): Literal => ({
  type: 'text',
  text: words,
  ...(language === undefined ? {} : { language }),
})
export const date = (iso: string): Literal => ({ type: 'date', iso })
export const integer = (n: number): Literal => ({ type: 'integer', n })
export const decimal = (digits: string): Literal => ({ type: 'decimal', text: digits, digits: 2 })

/** An election as resolution makes it: country, kind and date are its identity. */
export function election(label: string, country: string, [kind, iso]: readonly [string, string]): Entity {
  return {
    type: 'Election',
    id: `election/${label}`,
    label,
    identity: { country: text(country), kind: text(kind), date: date(iso) },
  }
}

type Parts = Pick<Claim, 'relation' | 'object'> & Partial<Claim> & { readonly line?: number }

/** A claim about the Mill Party on line 3 of mill.txt, unless told otherwise. */
export function claim({ line = 3, ...parts }: Parts): Claim {
  return {
    id: `claim/${JSON.stringify([line, parts])}`,
    document: 'mill.txt',
    subject: party('Mill Party'),
    qualifiers: {},
    evidence: [{ start: 0, end: 9, line, column: 1, quote: 'the words' }],
    source: 'prose',
    rule: 'family/rule',
    ...parts,
  }
}

/** A graph of claims, with the entities that they name and those that are given. */
export function graphOf(claims: readonly Claim[], entities: readonly Entity[] = []): Graph {
  const isRef = (value: Value): value is EntityRef => 'id' in value
  const named = claims
    .flatMap(({ subject, object }) => [subject, object])
    .filter(isRef)
    .filter(({ id }) => !entities.some((entity) => entity.id === id))
    .map((ref): Entity => ({ ...ref, identity: {} }))
  return { claims, entities: [...entities, ...named], facts: [], documents: [], diagnostics: [] }
}
