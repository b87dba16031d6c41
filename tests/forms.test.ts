// One invented article in five forms gives the same claims, but for what a form lost.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract/extract.ts'
import { readers } from '../src/extract/readers.ts'
import { makeSource } from '../src/model/source.ts'
import { transform } from '../src/transform/transform.ts'
import { showStatement } from './fixtures/show.ts'

const folder = new URL('../fixtures/forms/', import.meta.url)

const sourceOf = (name: string) => makeSource(name, readFileSync(new URL(name, folder), 'utf8'))

/** What is said, where: `infobox Lantern Union foundedOn 1987-05-04`; the case of a role is that of its key. */
function statementsOf(name: string): readonly string[] {
  const { claims } = transform([extract(sourceOf(name)).article])
  const said = claims.map((claim) => `${claim.source} ${showStatement(claim)}`)
  return said.map((statement) => statement.replace('role “Leader”', 'role “leader”')).toSorted()
}

/** What one has more than the other; both may say a thing twice. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return all.filter((one) => {
    const index = left.indexOf(one)
    if (index !== -1) left.splice(index, 1)
    return index === -1
  })
}

describe.each([
  ['input.txt', 'wiki-article', []],
  ['input.md', 'markdown', []],
  ['input.wiki', 'wikitext', []],
  ['input.html', 'html', []],
  [
    'mirror.txt',
    'mirror-text',
    // The name above the box is gone; a second value stands on a line of its own, and may belong to no label.
    ['infobox Lantern Union hasIdeology Regionalism', 'infobox Lantern Union name “Lantern Union”'],
  ],
] as const)('%s', (name, reader, lost) => {
  test(`is read as ${reader}`, () => {
    expect(readers.find(({ accepts }) => accepts(sourceOf(name)))?.name).toBe(reader)
  })

  test('says the same as the other forms, but for what it lost', () => {
    const dialect = statementsOf('input.txt')
    expect(without(dialect, statementsOf(name))).toEqual(lost)
    expect(without(statementsOf(name), dialect)).toEqual([])
  })
})

test('the article says something of every kind', () => {
  const said = statementsOf('input.txt')
  expect(said).toHaveLength(29)
  expect(said).toContain(
    'table Lantern Union electionResult 2015 general election (Veldmark) {leader Mirela Dost, seats 12, seatsTotal 140, voteShare 8.2, votes 210480}',
  )
})
