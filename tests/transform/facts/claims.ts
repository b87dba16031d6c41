// Claims made by hand for the tests of facts: short to write, valid by the ontology.
import type { Claim, SourceKind } from '../../../src/model/claim.ts'
import type { ClassName, QualifierName, RelationName } from '../../../src/model/ontology.ts'
import type { EntityRef, Literal, Value } from '../../../src/model/value.ts'

export const entity = (type: ClassName, label: string): EntityRef => ({
  type,
  id: `${type.toLowerCase()}/${label}`,
  label,
})
export const party = entity('Party', 'Granite Party')
export const rival = entity('Party', 'Tide Union')
export const ada = entity('Person', 'Ada Mor')
export const election = entity('Election', '2015 election')

export const text = (words: string, language?: string): Literal => ({
  type: 'text',
  text: words,
  ...(language === undefined ? {} : { language }),
})
export const date = (iso: string): Literal => ({ type: 'date', iso })
export const integer = (n: number): Literal => ({ type: 'integer', n })

/** A share as printed: `share('0.10')` is 0.1 with two digits. */
export function share(printed: string): Literal {
  const [whole = '0', fraction = ''] = printed.split('.')
  const kept = fraction.replace(/0+$/u, '')
  return { type: 'decimal', text: kept === '' ? whole : `${whole}.${kept}`, digits: fraction.length }
}

export interface Said {
  readonly id: string
  readonly subject?: EntityRef
  readonly relation?: RelationName
  readonly object?: Value
  readonly qualifiers?: Partial<Record<QualifierName, Value>>
  readonly source?: SourceKind
  readonly document?: string
  /** Where its words begin; two claims of one document and place say it in one place. */
  readonly at?: number
  readonly derived?: true
  readonly rule?: string
}

/** A claim that the Granite Party is led by Ada Mor, but for what is said otherwise. */
export function claim(said: Said): Claim {
  const at = said.at ?? Number(said.id.replace(/\D/gu, '')) * 10
  return {
    id: said.id,
    document: said.document ?? 'a.txt',
    subject: said.subject ?? party,
    relation: said.relation ?? 'ledBy',
    object: said.object ?? ada,
    qualifiers: said.qualifiers ?? {},
    evidence: [{ start: at, end: at + 5, line: 1, column: at + 1, quote: 'words' }],
    source: said.source ?? 'prose',
    rule: said.rule ?? 'test/rule',
    ...(said.derived === undefined ? {} : { derived: said.derived }),
  }
}
