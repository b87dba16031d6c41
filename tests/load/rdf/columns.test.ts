// The table of columns can be read both ways: no two columns of a node share a property or a predicate.
import { describe, expect, test } from 'vitest'
import {
  baseColumns,
  derivedColumns,
  evidenceColumns,
  factColumns,
  valueColumns,
} from '../../../src/load/rdf/columns.ts'
import type { Column } from '../../../src/load/rdf/columns.ts'
import { classNames, relationNames, shapeOfClass } from '../../../src/model/ontology.ts'

function doublesOf(values: readonly string[]): readonly string[] {
  return values.filter((value, i) => values.indexOf(value) !== i)
}

function expectReversible(columns: readonly Column[]) {
  expect(doublesOf(columns.map(({ property }) => property))).toEqual([])
  expect(doublesOf(columns.map(({ predicates }) => predicates[0]))).toEqual([])
}

describe.each(classNames)('%s', (name) => {
  test('has one column for each property and predicate', () => {
    expectReversible([...baseColumns(name), ...valueColumns(name), ...derivedColumns(name)])
  })
})

test.each(relationNames)('facts of %s have one column for each property and predicate', (relation) => {
  expectReversible(factColumns(relation))
})

test.each(Object.entries(evidenceColumns))(
  '%s has one column for each property and predicate',
  (_, columns) => {
    expectReversible(columns)
  },
)

test('no two classes have the same types', () => {
  expect(doublesOf(classNames.map((name) => [...shapeOfClass(name).rdf].sort().join(' ')))).toEqual([])
})
