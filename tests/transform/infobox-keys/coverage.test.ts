// How many of the keys that published party infoboxes use are read: of those that carry a fact, weighted by their use.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { infoboxLanguages, partyKeyMeaning } from '../../../src/transform/infobox-keys/keys.ts'
import { describeWithMaterial } from '../../material.ts'

interface Counted {
  readonly key: string
  readonly count: number
}

/** Uses of English keys, counted over 1,419 published articles. */
const english =
  `ideology 1203, country 1103, colorcode 1076, headquarters 980, foundation 960, seats1_title 887, position 878,
website 844, leader 747, international 670, colours 655, seats2_title 597, name 518, party_name 513, name_native 504,
party_logo 461, native_name 422, european 384, logo 363, seats3_title 349, leader1_title 338, youth_wing 326,
leader1_name 319, europarl 269, membership 252, seats4_title 216, leader2_title 183, national 170, leader2_name 169,
newspaper 165, founded 145, founder 143, membership_year 143, president 111, chairman 111, predecessor 106,
name_english 105, flag 102, dissolution 92, colors 90, merger 86, secretary_general 85, wing1_title 84,
affiliation1_title 80, wing1 76, affiliation1 73, symbol 69, successor 66, split 66, slogan 61, dissolved 60, merged 40,
religion 39, spokesperson 34, student_wing 33`
    .split(/,\s+/u)
    .map((entry): Counted => ({ key: entry.split(' ')[0] ?? '', count: Number(entry.split(' ')[1]) }))

interface Coverage {
  /** Share of uses that are read, of those whose key carries a fact. */
  readonly share: number
  /** The same, without keys for seats that leave it to the value to name the body. */
  readonly sure: number
  /** Share of all uses whose key is listed as carrying none. */
  readonly without: number
  readonly missing: readonly string[]
}

function coverageOf(language: string, keys: readonly Counted[]): Coverage {
  const sum = (some: readonly Counted[]) => some.reduce((total, { count }) => total + count, 0)
  const meaningOf = ({ key }: Counted) => partyKeyMeaning(language, key)
  const typeOf = (one: Counted) => meaningOf(one)?.type
  const isVague = (one: Counted) => {
    const meaning = meaningOf(one)
    return meaning?.type === 'seats' && meaning.body === undefined
  }
  const facts = keys.filter((one) => typeOf(one) !== 'ignored')
  const missing = facts.filter((one) => typeOf(one) === undefined)
  return {
    share: 1 - sum(missing) / sum(facts),
    sure: 1 - (sum(missing) + sum(facts.filter(isVague))) / sum(facts),
    without: 1 - sum(facts) / sum(keys),
    missing: missing.filter(({ count }) => count > 0).map(({ key, count }) => `${key} ${String(count)}`),
  }
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

test('English: at least 97 of 100 uses are read', () => {
  const { share, without, missing } = coverageOf('en', english)
  process.stderr.write(`infobox keys: en ${percent(share)} read, ${percent(without)} carry no fact\n`)
  expect(share, missing.join(', ')).toBeGreaterThanOrEqual(0.97)
})

test('the key of a colour code is the only common one that is left out as carrying no fact', () => {
  const left = english.filter(({ key }) => partyKeyMeaning('en', key)?.type === 'ignored')
  expect(left.map(({ key }) => key)).toEqual(['colorcode'])
})

/** Templates of other things that the list holds, too. */
const OTHER_TEMPLATES = /fútbol|Argentine|Partidobk|Israel/u

describeWithMaterial('other languages', ['data', 'infobox-keys.tsv'], (path) => {
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, template = '']) => !OTHER_TEMPLATES.test(template))

  test.each(infoboxLanguages.filter((language) => language !== 'en'))(
    '%s: at least 90 of 100 uses are read',
    (language) => {
      const keys = rows
        .filter(([wiki]) => wiki === language)
        .map(([, , , key = '', count = '']) => ({ key, count: Number(count) }))
      const { share, sure, without, missing } = coverageOf(language, keys)
      process.stderr.write(
        `infobox keys: ${language} ${percent(share)} read (${percent(sure)} whatever the value), ${percent(without)} carry no fact\n`,
      )
      expect(keys.length).toBeGreaterThan(20)
      expect(sure, missing.join(', ')).toBeGreaterThanOrEqual(0.9)
      expect(share).toBeGreaterThanOrEqual(sure)
    },
  )
})
