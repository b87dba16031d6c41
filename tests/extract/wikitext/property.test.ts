// Whatever the wikitext: no throw, every place is right, no braces in words.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, test } from 'vitest'
import { describeWithMaterial } from '../../material.ts'
import { mutated, wikitext } from './arbitraries.ts'
import { checkExtraction } from './check.ts'
import { read } from './read.ts'

const own = [
  "{{Infobox political party\n| name = Green Shore\n| leader = {{ubl|[[Anna Berg]]|{{ill|Ola Vik|de}}}}\n| founded = {{start date|1990|5}}\n| seats1 = {{Composition bar|3|150}}\n}}\n'''Green Shore''' ({{lang-uk|Зелений}}) is a [[party]]s.<ref>{{cite|a}}</ref>\n== Results ==\n{| class=wikitable\n|+ Seats\n!rowspan=2|Year!!colspan=2|Votes\n|-\n!n\n!%\n|-\n|1990||rowspan=2|10||{{increase}} 5\n|-\n|1994\n|{|\n!x\n|-\n|y\n|}\n|}\n* one\n** two\n{{reflist}}\n",
]

function holds(texts: fc.Arbitrary<string>, numRuns: number): void {
  const property = fc.property(texts, (text) => {
    const bare = text.replace(/^\u{FEFF}+/u, '')
    checkExtraction(bare, read(bare))
  })
  fc.assert(property, { numRuns })
}

describe('any wikitext is read with exact places', () => {
  test('of random marks', () => holds(wikitext(), 1500))
  test('of long random marks', () => holds(wikitext(400), 60))
  test('of a page with changes', () => holds(mutated(own), 1000))
})

describeWithMaterial('real pages are read with exact places', ['corpus', 'wikitext'], (folder) => {
  const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))

  test.each(pages.map((page, index) => [index, page] as const))('as they are: %i', (_, page) => {
    checkExtraction(page, read(page))
  })

  test('with changes', () => holds(mutated(pages), 60), 30_000)
})
