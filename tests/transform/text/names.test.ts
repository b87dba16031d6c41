// Names are found by their capitals, in any script that has them, at their full length and no longer.
import { describe, expect, test } from 'vitest'
import { findNames, looksLikeParty, looksLikePerson } from '../../../src/transform/text/names.ts'

const namesOf = (text: string) => findNames(text).map((name) => name.text)

describe('finding names', () => {
  test.each([
    ['by Hikmet Kıvılcımlı in', ['Hikmet Kıvılcımlı']],
    ['by İsmail Şükrü Öz', ['İsmail Şükrü Öz']],
    ['by Łucja Ćwierk and', ['Łucja Ćwierk']],
    ['by Þórdís Æsudóttir.', ['Þórdís Æsudóttir']],
    ['by Zoe\u0301 Unal and', ['Zoe\u0301 Unal']],
    ["by Jørn O'Tarrach and Dagný Vělesk", ["Jørn O'Tarrach", 'Dagný Vělesk']],
    ['by Émeric D’Haën', ['Émeric D’Haën']],
    ['by J. R. Mor', ['J. R. Mor']],
    ['by Jean-Luc Mor', ['Jean-Luc Mor']],
    ['by Ludwig van der Mor', ['Ludwig van der Mor']],
    ['by Maria de la Cruz', ['Maria de la Cruz']],
    ['the Communist Party of Turkey', ['Communist Party of Turkey']],
    ["the Harbour Workers' Party won", ["Harbour Workers' Party"]],
    ["the People's Party", ["People's Party"]],
    ["HKP's leader", ['HKP']],
    ["the Workers' ideas", ['Workers']],
    ["Ada Mor's ideas", ['Ada Mor']],
    ['On 3 October Mor left', ['Mor']],
    ['In late July Ada Mor left', ['Ada Mor']],
    ["Ada Mor's Tide League won", ['Ada Mor', 'Tide League']],
    ["Mor's Free League won", ['Mor', 'Free League']],
    ["The Ferrymen's Free League", ["Ferrymen's Free League"]],
    ["the Harbour People's League", ["Harbour People's League"]],
    ['Ada Mor MP said', ['Ada Mor']],
    ['Ada Mor KC QQQ (born', ['Ada Mor']],
    ['Ada Mor III', ['Ada Mor III']],
    ['Ada Mor of Tide League', ['Ada Mor', 'Tide League']],
    ['the Justice and Development Party', ['Justice and Development Party']],
    ['the Bread and Boats Party', ['Bread and Boats Party']],
    ['the Granite Party and the Tide Union', ['Granite Party', 'Tide Union']],
    ['Granite Party and Tide Union', ['Granite Party', 'Tide Union']],
    ['the Party of Labour and the Tide Union', ['Party of Labour', 'Tide Union']],
    ['Harbour Party (1921) and', ['Harbour Party (1921)']],
    ['the Labour Party (LP) was', ['Labour Party', 'LP']],
    ['The Turkish War of Independence', ['Turkish War of Independence']],
    ['a Marxist–Leninist party', ['Marxist–Leninist']],
    ['It was. They did. However, nobody', []],
    ['in June 2015', []],
    ['On the first of May.', []],
    ['no capitals here', []],
    ['Both the Granite Party', ['Granite Party']],
    ['“Freedom” Party', ['Freedom', 'Party']],
    ['the HWP94 won', ['HWP94']],
    ['of the Without Tolls Party', ['Without Tolls Party']],
    ['Without the Mill Party', ['Mill Party']],
    ['at the Institute for Tidal Physics', ['Institute for Tidal Physics']],
    ['the Society for the Study of Tides', ['Society for the Study of Tides']],
    ['left the Tide Union for the Mill Party', ['Tide Union', 'Mill Party']],
    ['member of the TUC and Communist Party', ['TUC', 'Communist Party']],
    ["Ada Mor's Tide Workers League", ['Ada Mor', 'Tide Workers League']],
    ["The Ferrymen's League", ["Ferrymen's League"]],
    ["The Farmer's Party", ["Farmer's Party"]],
    ["the Norland People's Party", ["Norland People's Party"]],
    ["the National Women's League", ["National Women's League"]],
    ['Κόμμα Ελλάδας', ['Κόμμα Ελλάδας']],
    ['Партия Труда', ['Партия Труда']],
  ])('in “%s”: %j', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  test('ranges cover exactly the words', () => {
    expect(findNames("See Ada Mor's house.")).toEqual([{ from: 4, to: 11, text: 'Ada Mor' }])
  })
})

test.each([
  ['Ada Mor', true],
  ['Ada B. Mor', true],
  ['Ludwig van der Mor', true],
  ['Zoé al-Mor', true],
  ['Ada', false],
  ['Ada Mor 2', false],
  ['Granite Party', false],
  ['A B C D E F G', false],
  ['ada mor', false],
  ['60,396', false],
])('“%s” may be a person: %s', (name, expected) => {
  expect(looksLikePerson(name)).toBe(expected)
})

test.each([
  ['Granite Party', true],
  ['Vatan Partisi', true],
  ['Free Shore Movement', true],
  ['Union of the Coast (1921)', true],
  ['Ada Mor', false],
  ['Ada Mor (Party)', false],
])('“%s” is a party by its words: %s', (name, expected) => {
  expect(looksLikeParty(name)).toBe(expected)
})
