// Whether a value is what the ontology table asks for: class or literal type, and the form of a literal.
import { isDate } from './calendar.ts'
import { classes, qualifiers, relations, shapeOf, shapeOfQualifier } from './ontology.ts'
import type { ClassName, QualifierName, RelationName } from './ontology.ts'
import { isEntity } from './value.ts'
import type { Literal, Value } from './value.ts'

/** Whether a word names a class. */
export function isClass(name: string): name is ClassName {
  return Object.hasOwn(classes, name)
}

/** Whether a word names a relation. */
export function isRelation(name: string): name is RelationName {
  return Object.hasOwn(relations, name)
}

/** Whether a word names a qualifier. */
export function isQualifier(name: string): name is QualifierName {
  return Object.hasOwn(qualifiers, name)
}

/** Whether a value is of the range of a relation. */
export function isOfRange(relation: RelationName, value: Value): boolean {
  const { range } = shapeOf(relation)
  return isEntity(value) ? Array.isArray(range) && range.includes(value.type) : value.type === range
}

/** Whether a value is of the range of a qualifier. */
export function isOfQualifierRange(name: QualifierName, value: Value): boolean {
  const { range } = shapeOfQualifier(name)
  return range === 'Anyone' ? isEntity(value) || value.type === 'text' : value.type === range
}

/** A decimal without a needless sign, zero or point; `0` itself is one. */
const CANONICAL_DECIMAL = /^(?!-0$)-?(?:0|[1-9]\d{0,30})(?:\.\d{0,30}[1-9])?$/u

/** What is wrong with the form of a literal; undefined where nothing is. */
export function malformationOf(literal: Literal): string | undefined {
  switch (literal.type) {
    case 'text':
    case 'url':
    case 'file':
      return faultUnless(literal.text !== '', `an empty ${literal.type}`)
    case 'date':
      return faultUnless(isDate(literal.iso), `${literal.iso} is no date`)
    case 'integer':
      return faultUnless(Number.isSafeInteger(literal.n), `${literal.n} is no integer`)
    case 'decimal':
      return faultUnless(
        CANONICAL_DECIMAL.test(literal.text),
        `${literal.text} is no decimal in its canonical form`,
      )
    default:
      return literal satisfies never
  }
}

function faultUnless(holds: boolean, fault: string): string | undefined {
  return holds ? undefined : fault
}
