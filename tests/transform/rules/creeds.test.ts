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
  ['The Tide Movement split over pacifism.', []],
  ['The Tide Movement called for the abolition of feudalism.', []],
  ['The Tide Movement campaigns for Welsh independence.', ['Tide Movement hasIdeology Welsh independence']],
  [
    'Tide Alliance is a Kurdish nationalist party in Iran.',
    ['Tide Alliance hasIdeology Kurdish nationalism'],
  ],
  [
    'The Tide Movement has been described as populist and neo-fascist.',
    ['Tide Movement hasIdeology Populism', 'Tide Movement hasIdeology Neo-fascism'],
  ],
  [
    'New Tide is a Spanish political party of republican and federalist ideology.',
    ['New Tide hasIdeology Republicanism', 'New Tide hasIdeology Federalism'],
  ],
  [
    'Ada Mor led the Granite Union, a social democratic party.',
    ['Granite Union hasIdeology Social democracy'],
  ],
  [
    'Ada Mor led the Tide Movement, which espoused fascism.',
    ['Tide Movement hasIdeology Fascism', 'Tide Movement hasIdeology fascism'],
  ],
  [
    'Unity for Tidal Rights is a party whose main ideologies are feminism and social liberalism.',
    ['Unity for Tidal Rights hasIdeology feminism', 'Unity for Tidal Rights hasIdeology social liberalism'],
  ],
  ['Norway promotes multilateralism.', []],
  ['Ada Mor is a strong supporter of federalism.', []],
])('%s', (sentence, said) => {
  expect(saidBy(sentence)).toEqual(said)
})
