// Ideologies as sentences say them, in texts about no party.
import { expect, test } from 'vitest'
import { saidBy } from '../lone.ts'

test.each<readonly [string, readonly string[]]>([
  [
    'The Tide Movement advocates social democracy and green politics.',
    [
      'Tide Movement hasIdeology Social democracy',
      'Tide Movement hasIdeology Green politics',
      'Tide Movement hasIdeology social democracy',
      'Tide Movement hasIdeology green politics',
    ],
  ],
  ['The Tide Movement is based on democratic socialism.', ['Tide Movement hasIdeology democratic socialism']],
  ['The Tide Movement follows the ideology of nationalism.', ['Tide Movement hasIdeology nationalism']],
  [
    "The Tide Movement's ideology is liberal conservatism.",
    ['Tide Movement hasIdeology Liberal conservatism', 'Tide Movement hasIdeology liberal conservatism'],
  ],
  ['The Tide Movement promoted Ostrevian nationalism.', ['Tide Movement hasIdeology nationalism']],
  [
    'The Tide Movement is committed to environmentalism and pacifism.',
    ['Tide Movement hasIdeology environmentalism', 'Tide Movement hasIdeology pacifism'],
  ],
  [
    'The Tide Movement has been described as supporting right-wing populism.',
    ['Tide Movement hasIdeology right-wing populism'],
  ],
  ['The Tide Movement was founded on the principles of anarchism.', ['Tide Movement hasIdeology anarchism']],
  ['The ideology of the Tide Movement was communism.', ['Tide Movement hasIdeology communism']],
  ['The Tide Movement adhered to Marxism-Leninism.', ['Tide Movement hasIdeology Marxism-Leninism']],
  [
    'The Tide Movement combined nationalism with socialism.',
    ['Tide Movement hasIdeology nationalism', 'Tide Movement hasIdeology socialism'],
  ],
  ['The Tide Movement rejected communism.', []],
])('%s', (sentence, said) => {
  expect(saidBy(sentence)).toEqual(said)
})
