// The style of Neo4j Browser: every label has one, and its caption can be read.
import { describe, expect, test } from 'vitest'
import { classNames, evidenceColours, shapeOfClass } from '../../src/model/ontology.ts'
import { contrast, difference, readableOn, sights } from './colours.ts'
import type { Sight } from './colours.ts'
import { styleFile } from './style-file.ts'

const colours = [
  ...classNames.map((name) => [name, shapeOfClass(name).colour] as const),
  ...Object.entries(evidenceColours),
]

test('contrast is measured as the guidelines of the web do', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(readableOn('#000080')).toBe('#ffffff')
  expect(readableOn('#ffff00')).toBe('#000000')
})

describe.each(colours)('%s', (label, colour) => {
  test('has a rule of its own with a caption', () => {
    expect(styleFile()).toMatch(
      new RegExp(`^node\\.${label} \\{[^}]*  color: ${colour};[^}]*  caption: '\\{name\\}';`, 'mu'),
    )
  })

  test('has a colour on which its caption can be read', () => {
    expect(contrast(colour, readableOn(colour))).toBeGreaterThanOrEqual(4.5)
  })
})

test('differences are measured as the eye takes them', () => {
  expect(difference('#000000', '#ffffff', 'all')).toBeCloseTo(100, 0)
  expect(difference('#ff0000', '#009900', 'all')).toBeGreaterThan(120)
  expect(difference('#cc0000', '#807000', 'no green cones')).toBeLessThan(30)
})

test.each(Object.keys(sights) as Sight[])('classes are told apart by an eye with %s', (sight) => {
  const near = classNames.flatMap((one, i) =>
    classNames
      .slice(i + 1)
      .filter((other) => difference(shapeOfClass(one).colour, shapeOfClass(other).colour, sight) < 20)
      .map((other) => `${one} and ${other}`),
  )
  expect(near).toEqual([])
})

test('no two labels have one colour', () => {
  expect(new Set(colours.map(([, colour]) => colour)).size).toBe(15)
})
