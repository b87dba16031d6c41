// Ids are readable: NFC, blanks as underscores, percent-encoded only where an IRI demands it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  conceptId,
  globalId,
  scopedId,
  scopeOf,
  segment,
  unnamedId,
} from '../../../src/transform/resolve/ids.ts'

describe('a name as a segment', () => {
  test.each([
    ["People's Liberation Party (Turkey)", "People's_Liberation_Party_(Turkey)"],
    ['Zoe\u0301 Ünal', 'Zoé_Ünal'],
    [' A \u00A0 B\n', 'A_B'],
    ['Ülkü', 'Ülkü'],
    ['15–16 June', '15–16_June'],
    ['Zoé 𝒜rnaud', 'Zoé_𝒜rnaud'],
    ['a/b#c?d', 'a%2Fb%23c%3Fd'],
    ['50% <b> "q" {x}', '50%25_%3Cb%3E_%22q%22_%7Bx%7D'],
    ['a|b\\c^d`e[f]', 'a%7Cb%5Cc%5Ed%60e%5Bf%5D'],
    ['a\0b', 'a%00b'],
    ['a\u0085b', 'a%C2%85b'],
    ['\uFFFE', '%EF%BF%BE'],
    ['حزب الشعب', 'حزب_الشعب'],
  ])('“%s” is “%s”', (name, expected) => {
    expect(segment(name)).toBe(expected)
  })

  test('what is too long for a name is cut, and its hash tells it from others that begin alike', () => {
    const long = 'Ünal 𝒜'.repeat(40)
    expect(segment(long)).toMatch(/^(?:Ünal_𝒜){13}Ün~[0-9a-f]{20}$/u)
    expect(segment(`${long}x`)).not.toBe(segment(long))
    expect(segment('a'.repeat(200))).toBe('a'.repeat(200))
  })

  test('a lone surrogate, which no file can hold, is encoded as the replacement character', () => {
    expect(segment('a\uD83Cb')).toBe('a%EF%BF%BDb')
    expect(segment('\uDF0D')).toBe('%EF%BF%BD')
  })

  test('no name breaks an IRI', () => {
    const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 8 }))
    fc.assert(
      fc.property(name, (text) => {
        expect(segment(text)).not.toMatch(/[\s\p{Cc}\p{Cs}<>"{}|\\^`#?[\]/]|%(?![0-9A-F]{2})/u)
      }),
      { numRuns: 1000 },
    )
  })
})

test.each([
  [globalId('Party', 'Labour Party (Norvia)'), 'party/Labour_Party_(Norvia)'],
  [globalId('Country', 'Norvia'), 'country/Norvia'],
  [scopedId('Person', scopeOf('Norvia', 'a.txt'), 'Ada Mor'), 'person/Norvia/Ada_Mor'],
  [scopedId('Person', scopeOf(undefined, 'notes/a b.txt'), 'Ada Mor'), 'person/~notes%2Fa_b.txt/Ada_Mor'],
  [conceptId('Ideology', 'Democratic  Socialism'), 'ideology/democratic_socialism'],
  [conceptId('Ideology', 'Marxism–Leninism'), 'ideology/marxism-leninism'],
  [conceptId('PoliticalPosition', 'Far-left'), 'politicalposition/far-left'],
])('the id is %s', (id, expected) => {
  expect(id).toBe(expected)
})

describe('the id of what the text leaves unnamed', () => {
  const key = 'founded by Ada Mor in 1931'

  test('is the same on every run', () => {
    expect(unnamedId('Party', 'a.txt', key)).toMatch(/^party\/unnamed-[0-9a-f]{20}$/u)
    expect(unnamedId('Party', 'a.txt', key)).toBe(unnamedId('Party', 'a.txt', key))
  })

  test('differs by document, type and description', () => {
    const ids = [
      unnamedId('Party', 'a.txt', key),
      unnamedId('Party', 'b.txt', key),
      unnamedId('Person', 'a.txt', key),
      unnamedId('Party', 'a.txt', `${key}2`),
    ]
    expect(new Set(ids).size).toBe(4)
  })
})
