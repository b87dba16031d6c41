// Rows as parameters of the driver: whole numbers become integers, decimals stay floating point.
import neo4j from 'neo4j-driver'
import type { Integer } from 'neo4j-driver'
import { decimalsOf } from './groups.ts'
import type { Properties, PropertyValue, Scalar } from './row.ts'

type Parameter = Scalar | Integer | readonly (Scalar | Integer)[]

/** The driver sends every number as a float unless it is told that it is an integer. */
export function toParameters(props: Properties): Readonly<Record<string, Parameter>> {
  const decimals = new Set(decimalsOf(props).map(({ name }) => name))
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [name, decimals.has(name) ? value : withIntegers(value)]),
  )
}

function withIntegers(value: PropertyValue): Parameter {
  return typeof value === 'object' ? value.map(integerOf) : integerOf(value)
}

function integerOf(value: Scalar): Scalar | Integer {
  return typeof value === 'number' ? neo4j.int(value) : value
}
