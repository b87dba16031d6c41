// Values of one property: without doubles, in the one order of every output.
import { byCodePoint } from '../model/order.ts'
import type { PropertyValue, Scalar } from './neo4j/row.ts'

/** Sorts scalars of one type, numbers by size and texts by code point, and drops doubles. */
export function sortedValues(values: readonly Scalar[]): readonly string[] | readonly number[] {
  const unique = [...new Set(values)]
  const numbers = unique.filter((value) => typeof value === 'number')
  if (numbers.length > 0 && numbers.length === unique.length) return numbers.sort((a, b) => a - b)
  return unique.map(String).sort(byCodePoint)
}

/** One value where the property is single, else the sorted list; undefined where there is none. */
export function oneOrList(values: readonly Scalar[], isList: boolean): PropertyValue | undefined {
  if (values.length === 0) return undefined
  return isList ? sortedValues(values) : values[0]
}
