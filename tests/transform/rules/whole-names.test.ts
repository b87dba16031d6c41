// Where names end, and whom short ones stand for: links, the article's own names, surnames.
import { expect, test } from 'vitest'
import { byCodePoint } from '../../../src/model/order.ts'
import { showStatement } from '../../fixtures/show.ts'
import { graphOf, saidIn } from '../read.ts'

const saidOf = (name: string, text: string) =>
  graphOf({ [name]: text })
    .claims.filter(({ derived }) => derived !== true)
    .map(showStatement)
    .sort(byCodePoint)

test.each([
  [
    'a link',
    "'''Granite Party''' is a party in [[Norway]].\n\nIn 1999 it joined the [[Without Toll Alliance]].\n",
    'Granite Party memberOfAlliance Without Toll Alliance {from 1999}',
  ],
  [
    'a link elsewhere',
    "'''Granite Party''' is a party.\n\nThe [[Salt and Sea Union of Tor]] is old. The Salt and Sea Union of Tor was founded in 1990.\n",
    'Salt and Sea Union of Tor foundedOn 1990',
  ],
  [
    'a bare noun and what it is for',
    "'''Granite Party''' is a party.\n\nThe Party of Work and Bread was founded in 1990.\n",
    'Party of Work and Bread foundedOn 1990',
  ],
])('%s shows where a name ends', (_, text, claim) => {
  expect(saidOf('Granite_Party.wiki', text)).toContain(claim)
})

test('lands and persons behind "and" are no part of a name', () => {
  expect(saidIn('In 1990 the Harbour Party merged with the Party of Norway and Sweden.')).toEqual([
    'Harbour Party mergedWith Party of Norway {year 1990}',
  ])
})

test.each([
  ['the first of two surnames', 'Morin'],
  ['both surnames', 'Morin Tal'],
])('%s stands for a person named before', (_, short) => {
  expect(saidIn(`It met Ada Morin Tal. ${short} led the party until 1999.`)).toContain(
    'Granite Party ledBy Ada Morin Tal {role “leader”, to 1999}',
  )
})

test.each([
  ['a first name behind a title', 'It met Sir Ada Mor. Ada led the party until 1999.'],
  ['a surname of two', 'It met Ada Mor and Bo Mor. Mor led the party until 1999.'],
])('%s stands for nobody', (_, prose) => {
  expect(saidIn(prose)).toEqual([])
})

test.each([
  ['the name of its file', 'History_of_the_Farmers_Union_of_Norway.wiki', 'The farmers met.'],
  ['what it opens with', 'a.wiki', 'This article describes the history of the Farmers Union of Norway.'],
  ['its office', 'b.wiki', 'The leader of the Farmers Union of Norway is elected by its members.'],
])('%s says whose history a page without a title tells', (_, file, opening) => {
  expect(saidOf(file, `${opening}\n\nThe party was founded in 1917.\n`)).toEqual([
    'Farmers Union of Norway foundedOn 1917',
  ])
})

test('a page on leaders of what is no party says nothing of a party', () => {
  expect(
    saidOf('a.wiki', 'The president of the Tor Chess Club is elected.\n\nThe party was founded in 1917.\n'),
  ).toEqual([])
})

test('in an article on an alliance "the alliance" is it, and "the party" is not', () => {
  const text = (subject: string) =>
    `= Open Water =\n\nOpen Water is a political alliance in Norway.\n\n${subject} was founded in 1990 by Ada Mor.\n`
  expect(saidOf('a.txt', text('The alliance'))).toContain('Open Water foundedOn 1990')
  expect(saidOf('a.txt', text('The party'))).not.toContain('Open Water foundedOn 1990')
})
