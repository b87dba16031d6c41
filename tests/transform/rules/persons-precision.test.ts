// What sentences on persons do not say: whole objects, whose office it is, and what is no person.
import { expect, test } from 'vitest'
import { saidBy } from '../lone.ts'

test.each<readonly [string, readonly string[]]>([
  [
    "Ada Mor is the chairman of the Committee on Harbours' Affairs.",
    [
      "Ada Mor positionHeld chairman of the Committee on Harbours' Affairs",
      "Ada Mor memberOf Committee on Harbours' Affairs",
    ],
  ],
  [
    'Ove Lund became the first mayor of the reunified city.',
    ['Ove Lund positionHeld mayor of the reunified city'],
  ],
  [
    'Ove Lund was the chairman of the executive board of Tide Motors.',
    ['Ove Lund positionHeld chairman of the executive board of Tide Motors'],
  ],
  [
    'Ove Lund served as deputy under secretary of the Navy.',
    ['Ove Lund positionHeld deputy under secretary of the Navy'],
  ],
  [
    "Ove Lund was appointed president of the League's Tor branch.",
    ["Ove Lund positionHeld president of the League's Tor branch"],
  ],
  [
    'Ove Lund was the High Commissioner of Norway to Niue.',
    ['Ove Lund positionHeld High Commissioner of Norway to Niue'],
  ],
  [
    'Ove Lund served as minister of Education to President Bo Tal.',
    ['Ove Lund positionHeld minister of Education'],
  ],
  ['Ove Lund served as special counsel to President of Ostrevia Ada Mor.', []],
])('an office is read whole: %s', (sentence, said) => {
  expect(saidBy(sentence)).toEqual(said)
})

test.each<readonly [string, readonly string[]]>([
  ['President Ove Lund appointed her vice chairman of the Norvian Cultural and Trade Center Commission.', []],
  ['Ove Lund was the party leader, without being a member of parliament.', []],
  [
    'She was sworn in in the presence of Bo Tal, Secretary General of the Harbour League, Ove Lund, president of Ostrevia, and Ida Bey.',
    ['Ove Lund positionHeld president of Ostrevia'],
  ],
  [
    'After the defeat of her candidate for the post of Secretary General of the Tide League, Ove Lund gave up.',
    [],
  ],
  [
    'In 1990 the Secretary General of the Tide League, Ove Lund, gave up.',
    ['Ove Lund positionHeld Secretary General of the Tide League'],
  ],
  [
    'Ove Lund, leading to a resolution that named the League as the sole representative of the people, left.',
    [],
  ],
])('an office is whose the words say: %s', (sentence, said) => {
  expect(saidBy(sentence)).toEqual(said)
})

test.each<readonly [string, readonly string[]]>([
  ['The label is named after Ove Lund, founder of Tidewear.', ['Tidewear foundedBy Ove Lund']],
  ['Tidewear founder Ove Lund spoke.', ['Tidewear foundedBy Ove Lund']],
  ['Ada Mor joined the Tor-based law firm of Lund and Bey.', []],
  ['Ada Mor joined the Harbour list.', []],
  ['Ada Mor was awarded Tor Lawyer magazine.', []],
  ['Ada Mor left Tidewear.', []],
  ['The Bey Dairies joined together in 1950 to become Associated Tide Dairies.', []],
  [
    'Ada Mor became a member of the Tide Cultural and Trade Center Commission.',
    ['Ada Mor memberOf Tide Cultural and Trade Center Commission'],
  ],
  [
    'Ada Mor was a member of the Tide Society for Scholars, Tor Institute.',
    ['Ada Mor memberOf Tide Society for Scholars'],
  ],
  [
    'Ada Mor was a member of the Tide Society, the Tor Institute and the Harbour Academy.',
    ['Ada Mor memberOf Tide Society', 'Ada Mor memberOf Tor Institute', 'Ada Mor memberOf Harbour Academy'],
  ],
  [
    'Ada Mor studied at the Central Institute for Tidal Physics in Tor.',
    ['Ada Mor educatedAt Central Institute for Tidal Physics'],
  ],
  ['The Tide Festival is part of the Harbour Week.', []],
  [
    'Ada Mor was re-elected Deputy Leader of the Green Tide Party in September 2016.',
    ['Ada Mor memberOfParty Green Tide Party'],
  ],
  ['Ada Mor died while in government custody, Bo Tal said.', []],
])('a body is one, and whole: %s', (sentence, said) => {
  expect(saidBy(sentence)).toEqual(said)
})

test.each<readonly [string]>([
  ['Tor Fire & Marine Insurance is a multinational general insurance company.'],
  ['The State Library of Tor is a major library.'],
  ['The Governing Mayor is simultaneously Lord Mayor of the City of Tor.'],
  ['After World War II, large parts of Tor were rebuilt.'],
  ['In New York, president of the League, he spoke.'],
])('a thing holds no office and serves nowhere: %s', (sentence) => {
  expect(saidBy(sentence)).toEqual([])
})

test.each<readonly [string, readonly string[]]>([
  [
    'Incumbent Mayor Ada Mor, a member of the Socialist Party, stood.',
    ['Ada Mor memberOfParty Socialist Party'],
  ],
  ['Two-term Independent Senator Ada Mor was mayor of Tor.', ['Ada Mor positionHeld mayor of Tor']],
])('an office before a name is no part of it: %s', (sentence, said) => {
  expect(saidBy(sentence)).toEqual(said)
})

test('a sentence in another language is not read as English', () => {
  expect(saidBy('Der Vater Heinrich Mor (1747–1805) wurde in Tor ein Kaufmann.')).toEqual([])
})
