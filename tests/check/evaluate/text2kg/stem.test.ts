// The stemmer and the tokens by which the benchmark looks for words, against what its own tools give.
import { expect, test } from 'vitest'
import { stemOf } from '../../../../src/check/evaluate/text2kg/stem.ts'
import { stems } from '../../../../src/check/evaluate/text2kg/tokens.ts'

test.each([
  // Porter's own examples, step by step.
  ['caresses ponies caress cats', 'caress poni caress cat'],
  ['feed agreed plastered bled motoring sing', 'feed agre plaster bled motor sing'],
  ['conflated troubled sized hopping falling hissing filing', 'conflat troubl size hop fall hiss file'],
  ['happy relational conditional valenci digitizer', 'happi relat condit valenc digit'],
  ['triplicate formative electrical hopeful goodness', 'triplic form electr hope good'],
  ['revival allowance airliner adjustable replacement adoption', 'reviv allow airlin adjust replac adopt'],
  ['probate rate cease controll roll', 'probat rate ceas control roll'],
  // Where the benchmark's stemmer departs from them.
  ['dies flies spied died tie', 'die fli spi die tie'],
  ['enjoy say cry by Airey played', 'enjoy say cri by airey play'],
  ['are one used using aging', 'are one use use age'],
  ['nationally carefully biology', 'nation care biolog'],
  ['skies dying succeed innings News', 'sky die succeed inning news'],
  ['As İz ΣΑΣ', 'as i̇z σας'],
])('the words of “%s”', (words, expected) => {
  expect(words.split(' ').map(stemOf).join(' ')).toBe(expected)
})

test.each([
  ['"Mor", she said.', "``mor'',shesaid."],
  ["Ada Mor's", "adamor's"],
  ["It cannot be Ada's party; (it's theirs).", "itcannotbeada'sparti;(it'stheir)."],
  ['Ada_Mor won 1,234 votes...', 'adamorwon1,234vote...'],
  ['Ada -- of the A.B. Party.', 'ada--ofthea.b.parti.'],
])('the tokens of “%s”', (words, expected) => {
  expect(stems(words)).toBe(expected)
})
