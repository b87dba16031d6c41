// What sets a claim apart from a statement: nothing, a subject, an object, a qualifier.
import type { Claim } from '../../../model/claim.ts'
import type { Entity } from '../../../model/graph.ts'
import { qualifierNames, shapeOfQualifier } from '../../../model/ontology.ts'
import { isEntity, plain, type Value } from '../../../model/value.ts'
import { sameElection, type DateMatch } from './elections.ts'
import { foldName, type SameName } from './names.ts'
import type { Statement } from './readings.ts'

/** `other` is another value, `without` is said by the statement only, `extra` by the claim only. */
export interface Difference {
  readonly how: 'other' | 'without' | 'extra'
  /** "subject", "object", or the name of a qualifier. */
  readonly what: string
}

export type Differ = (statement: Statement, claim: Claim) => readonly Difference[]

/** The body and its size stand on a page for all rows of a table, and facts seldom repeat them. */
const sharedByRows: readonly string[] = ['legislature', 'seatsTotal']

/** Qualifiers that may be said beside a fact: they never make another fact of it. */
const free = new Set<string>([
  ...qualifierNames.filter((name) => shapeOfQualifier(name).nature === 'descriptive'),
  ...sharedByRows,
])

/** Whether the claim says at least what the statement says. */
export const saysAll = (differences: readonly Difference[]): boolean =>
  differences.every(({ how }) => how === 'extra')

/** Whether the claim says nothing but what the statement says. */
export const saysNoMore = (differences: readonly Difference[]): boolean =>
  differences.every(({ how, what }) => how === 'without' || (how === 'extra' && free.has(what)))

/** Compares, as a person would, what is said of one relation; the entities tell which election or which unnamed party a label means. */
export function makeDiffer(entities: readonly Entity[], sameName: SameName): Differ {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const sameValue = (stated: string, value: Value, match: DateMatch): boolean => {
    if (stated === '*') return true
    if (!isEntity(value)) return sameLiteral(stated, plain(value))
    const entity = byId.get(value.id)
    if (value.type === 'Election' && entity !== undefined) return sameElection(stated, entity, match)
    return isUnnamed(stated) ? entity?.unnamed === true : sameName(stated, value.label)
  }
  return function differencesOf(statement, claim) {
    const { subject, object, qualifiers } = claim
    // A trap may be that very year where the month is known.
    const match = statement.isTrap ? 'exact' : 'finer'
    const isSame = (stated: string, value: Value) => sameValue(stated, value, match)
    return [
      ...other('subject', isSame(statement.subject, subject)),
      ...other('object', isSame(statement.object, object)),
      ...Object.entries(statement.qualifiers).flatMap(([name, stated]): readonly Difference[] => {
        const value = valueOf(name, claim)
        if (stated === '(absent)') return other(name, value === undefined)
        return value === undefined ? [{ how: 'without', what: name }] : other(name, isSame(stated, value))
      }),
      ...extras(qualifiers, statement.qualifiers),
    ]
  }
}

const other = (what: string, isSame: boolean): readonly Difference[] =>
  isSame ? [] : [{ how: 'other', what }]

const extras = (
  claimed: Claim['qualifiers'],
  stated: Readonly<Record<string, string>>,
): readonly Difference[] =>
  Object.keys(claimed)
    .filter((name) => !Object.hasOwn(stated, name))
    .map((what) => ({ how: 'extra', what }))

/** "(unnamed party founded by …)": the words that describe it vary. */
const isUnnamed = (stated: string) => /^\(unnamed|^unnamed node$/u.test(stated)

/** The value of a qualifier; the language is that of a literal. */
function valueOf(name: string, { qualifiers, object }: Claim): Value | undefined {
  if (name === 'language') return languageOf(object)
  return Object.entries(qualifiers).find(([known]) => known === name)?.[1]
}

function languageOf(object: Value): Value | undefined {
  const language = !isEntity(object) && object.type === 'text' ? object.language : undefined
  return language === undefined ? undefined : { type: 'text', text: language }
}

/** Numbers agree as numbers; a date may be finer than stated, never coarser. */
function sameLiteral(stated: string, value: string | number): boolean {
  if (typeof value === 'number') return stated !== '' && Number(stated.replace(/^\+/u, '')) === value
  if (stated === '(empty)') return value === ''
  return foldName(stated) === foldName(value) || (DATE.test(stated) && value.startsWith(`${stated}-`))
}

const DATE = /^\d{4}(?:-\d\d)?$/u
