// What sentences say of persons: each in a text about nobody, with all that is found in it.
import { describe, expect, test } from 'vitest'
import { saidBy } from '../lone.ts'

test.each<readonly [string, readonly string[]]>([
  [
    'Ada Mor was born in Tor, Norway, and died in Bergen.',
    ['Ada Mor birthPlace Tor (in Norway)', 'Ada Mor deathPlace Bergen'],
  ],
  [
    'Born in Tor, Ada Mor served in the Royal Navy and fought in the Battle of the Straits.',
    [
      'Ada Mor birthPlace Tor',
      'Ada Mor militaryBranch Royal Navy',
      'Ada Mor participatedIn Battle of the Straits',
    ],
  ],
  [
    'Bo Lind, who was born in Salem, Oregon, was succeeded by Carl J. Vane.',
    ['Bo Lind birthPlace Salem, Oregon', 'Bo Lind succeededBy Carl J. Vane'],
  ],
  [
    'Bo Lind was preceded as governor by Carl Vane and succeeded by Dora Stone.',
    ['Bo Lind precededBy Carl Vane', 'Bo Lind succeededBy Dora Stone'],
  ],
  [
    'Carl Vane lives in Tor, Vermont, and is a member of the Granite Party.',
    ['Carl Vane residence Tor, Vermont', 'Carl Vane memberOfParty Granite Party'],
  ],
  [
    'The residence of Carl Vane is Tor Hall, and his successor was Dora Stone.',
    ['Carl Vane residence Tor Hall', 'Carl Vane succeededBy Dora Stone'],
  ],
  [
    'Dora Stone (born 3 May 1950 in Tor) is a Norwegian politician who has served as Minister of Finance since 2010.',
    [
      'Dora Stone bornOn 1950-05-03',
      'Dora Stone birthPlace Tor',
      'Dora Stone occupation politician',
      'Dora Stone nationality Norway',
      'Dora Stone positionHeld Minister of Finance from=2010',
    ],
  ],
  [
    'Erik Falk worked as the Mayor of Tor and was a member of the Tide Labour Party.',
    ['Erik Falk positionHeld Mayor of Tor', 'Erik Falk memberOfParty Tide Labour Party'],
  ],
  [
    'Erik Falk, the husband of Gerda Falk, was in office under President Ivo Brandt.',
    ['Erik Falk inOfficeUnder Ivo Brandt role=president'],
  ],
  [
    'Gerda Holm was in office while Ivo Brandt was Prime Minister of Norway.',
    [
      'Gerda Holm inOfficeUnder Ivo Brandt role=prime minister',
      'Ivo Brandt positionHeld Prime Minister of Norway',
    ],
  ],
  [
    'While Ivo Brandt was president, Gerda Holm served in office.',
    ['Gerda Holm inOfficeUnder Ivo Brandt role=president'],
  ],
  [
    "Jon Kvist's place of death was Tor and his birthplace was Salem, Oregon.",
    ['Jon Kvist deathPlace Tor', 'Jon Kvist birthPlace Salem, Oregon'],
  ],
  [
    'Karin Lund was awarded the Silver Star and the Order of the Tide.',
    ['Karin Lund award Silver Star', 'Karin Lund award Order of the Tide'],
  ],
  [
    'Karin Lund received the Tide Medal after serving in the Harbour War.',
    ['Karin Lund award Tide Medal', 'Karin Lund participatedIn Harbour War'],
  ],
  [
    'Lars Moe graduated from the University of Tor and later joined the Granite Party.',
    ['Lars Moe educatedAt University of Tor', 'Lars Moe memberOfParty Granite Party'],
  ],
  [
    "Lars Moe's alma mater is Tor College, and his wife is Nina Moe.",
    ['Lars Moe educatedAt Tor College', 'Lars Moe spouse Nina Moe'],
  ],
  [
    'Nina Orr succeeded Lars Moe as President of the Tide Senate.',
    ['Lars Moe succeededBy Nina Orr', 'Nina Orr positionHeld President of the Tide Senate'],
  ],
  [
    'Nina Orr began her career on 3 May 1990 and retired on 4 June 2001.',
    ['Nina Orr activeFrom 1990-05-03', 'Nina Orr activeUntil 2001-06-04'],
  ],
  [
    'Olaf Pind was born on 3 May 1900 in Tor and died on 1 June 1980 in Bergen.',
    [
      'Olaf Pind bornOn 1900-05-03',
      'Olaf Pind birthPlace Tor',
      'Olaf Pind diedOn 1980-06-01',
      'Olaf Pind deathPlace Bergen',
    ],
  ],
  [
    'Olaf Pind died in Bergen on 1 June 1980.',
    ['Olaf Pind diedOn 1980-06-01', 'Olaf Pind deathPlace Bergen'],
  ],
  [
    'Pia Quist represented the state of Oregon and was a member of the Whig Union Party.',
    ['Pia Quist represents Oregon', 'Pia Quist memberOfParty Whig Union Party'],
  ],
  ['Pia Quist resides in Tor, where he was born.', ['Pia Quist residence Tor']],
  [
    'Rolf Sand took part in the Battle of the Straits, which was part of the Harbour War.',
    ['Rolf Sand participatedIn Battle of the Straits'],
  ],
  [
    'Rolf Sand, a member of the Granite Party, was the Governor of Oregon.',
    ['Rolf Sand positionHeld Governor of Oregon', 'Rolf Sand memberOfParty Granite Party'],
  ],
  [
    "Sten Thor's deputy was Ulla Vik and his predecessor was Ymir Zell.",
    ['Sten Thor deputy Ulla Vik', 'Sten Thor precededBy Ymir Zell'],
  ],
  ['Ulla Vik is the predecessor of Ymir Zell.', ['Ymir Zell precededBy Ulla Vik']],
  ['Ada O Mor, a native of Tor, was a general in the Norwegian Army.', ['Ada O Mor militaryRole general']],
  [
    'Ada Mor belongs to the Granite Party and was born in the city of Tor.',
    ['Ada Mor memberOfParty Granite Party', 'Ada Mor birthPlace Tor'],
  ],
  [
    "Ada Mor's birth place is Tor and she died in Oslo.",
    ['Ada Mor birthPlace Tor', 'Ada Mor deathPlace Oslo'],
  ],
  [
    'Ada Mor, born in Tor on 3 May 1950, was Secretary of State of Oregon and a member of the Granite Party.',
    [
      'Ada Mor bornOn 1950-05-03',
      'Ada Mor birthPlace Tor',
      'Ada Mor positionHeld Secretary of State of Oregon',
      'Ada Mor memberOfParty Granite Party',
    ],
  ],
  [
    'Captain Ada Mor served with the Norwegian Navy in World War II and was awarded the War Cross.',
    [
      'Ada Mor participatedIn World War II',
      'Ada Mor militaryBranch Norwegian Navy',
      'Ada Mor award War Cross',
    ],
  ],
  [
    'Tor was the birthplace of Bo Lind who fought in the Harbour War.',
    ['Bo Lind birthPlace Tor', 'Bo Lind participatedIn Harbour War'],
  ],
  [
    'Bo Lind was married to Dora Stone, who was born in Bergen.',
    ['Bo Lind spouse Dora Stone', 'Dora Stone birthPlace Bergen'],
  ],
  ["Bo Lind's spouse was Dora Stone.", ['Bo Lind spouse Dora Stone']],
  ['Bo Lind, whose wife was Dora Stone, was elected to the Tide Senate.', ['Bo Lind spouse Dora Stone']],
  [
    'Bo Lind served as a Member of the Storting from Tor and lived in Bergen.',
    ['Bo Lind positionHeld Member of the Storting', 'Bo Lind residence Bergen'],
  ],
  [
    'Bo Lind is of Norwegian nationality and lives in Tor.',
    ['Bo Lind nationality Norway', 'Bo Lind residence Tor'],
  ],
  ['Bo Lind is from Norway.', ['Bo Lind nationality Norway']],
  ['Bo Lind is a Norwegian citizen.', ['Bo Lind nationality Norway']],
  ['Bo Lind is of Norwegian descent.', []],
  ["Bo Lind's nationality is Norwegian.", ['Bo Lind nationality Norway']],
  ['The military branch of Bo Lind was the Royal Air Force.', ['Bo Lind militaryBranch Royal Air Force']],
  ["Bo Lind's career began on 5 June 1901.", ['Bo Lind activeFrom 1901-06-05']],
  [
    'Bo Lind started his career on March 4, 1901 and finished it on March 4th 1905.',
    ['Bo Lind activeFrom 1901-03-04', 'Bo Lind activeUntil 1905-03-04'],
  ],
  ['Bo Lind was born on the 4th of May 1867.', ['Bo Lind bornOn 1867-05-04']],
  ["Bo Lind represented Vermont's 3rd District.", ["Bo Lind represents Vermont's 3rd District"]],
  [
    'Bo Lind was educated at Mill School and the University of Tor.',
    ['Bo Lind educatedAt Mill School', 'Bo Lind educatedAt University of Tor'],
  ],
  [
    'Bo Lind was Minister of Finance while Ulla Vik and Sten Thor were prime ministers.',
    [
      'Bo Lind inOfficeUnder Sten Thor role=prime minister',
      'Bo Lind inOfficeUnder Ulla Vik role=prime minister',
      'Bo Lind positionHeld Minister of Finance',
    ],
  ],
  [
    'During the presidency of Ulla Vik, Bo Lind was in office.',
    ['Bo Lind inOfficeUnder Ulla Vik role=president'],
  ],
  [
    'Bo Lind (who died in Salem, Oregon) was a teacher.',
    ['Bo Lind deathPlace Salem, Oregon', 'Bo Lind occupation teacher'],
  ],
  ['Carl Vane was involved in the Siege of Tor as a commander.', ['Carl Vane participatedIn Siege of Tor']],
  ['Carl Vane was a Baptist and his party was the Granite Party.', ['Carl Vane memberOfParty Granite Party']],
  [
    'Erik Falk was the 3rd President of Ostrevia and served from 1990 to 1995.',
    ['Erik Falk positionHeld President of Ostrevia'],
  ],
  ['President Ivo Brandt was succeeded by Jon Kvist.', ['Ivo Brandt succeededBy Jon Kvist']],
  [
    'In 1990 Jon Kvist was elected President of Ostrevia, succeeding Ivo Brandt.',
    ['Jon Kvist positionHeld President of Ostrevia', 'Ivo Brandt succeededBy Jon Kvist'],
  ],
  ['Jon Kvist ended his career on 3 June 1990.', ['Jon Kvist activeUntil 1990-06-03']],
  ['Jon Kvist started his political career on 3 June 1980.', ['Jon Kvist activeFrom 1980-06-03']],
  [
    'The successor to Jon Kvist was Karin Lund, who died at Tor.',
    ['Jon Kvist succeededBy Karin Lund', 'Karin Lund deathPlace Tor'],
  ],
  [
    'Karin Lund, of the Tide Labour Party, held the office of Governor of Oregon.',
    ['Karin Lund positionHeld Governor of Oregon', 'Karin Lund memberOfParty Tide Labour Party'],
  ],
  [
    'Lars Moe, a former Mayor of Tor, studied at Tor University.',
    ['Lars Moe educatedAt Tor University', 'Lars Moe positionHeld Mayor of Tor'],
  ],
  ['Lars Moe attended the Tide Academy.', ['Lars Moe educatedAt Tide Academy']],
  ['Nina Orr is the daughter of Pia Quist and lives in Salem.', ['Nina Orr residence Salem']],
  [
    'Rolf Sand served in the United States Navy and was succeeded by Sten Thor in the office of Governor of Oregon.',
    ['Rolf Sand militaryBranch United States Navy', 'Rolf Sand succeededBy Sten Thor'],
  ],
  [
    'Rolf Sand, who fought in the Harbour War and the Tide Rebellion, died in Tor, Oregon.',
    [
      'Rolf Sand participatedIn Harbour War',
      'Rolf Sand participatedIn Tide Rebellion',
      'Rolf Sand deathPlace Tor, Oregon',
    ],
  ],
  [
    'Sten Thor served as Prime Minister during the presidency of Ulla Vik.',
    ['Sten Thor inOfficeUnder Ulla Vik role=president'],
  ],
  [
    'Sten Thor was in office during the reign of Queen Ymra II of Ostrevia.',
    ['Sten Thor inOfficeUnder Ymra II of Ostrevia role=queen'],
  ],
  [
    'Sten Thor was in office at the same time as President Ulla Vik.',
    ['Sten Thor inOfficeUnder Ulla Vik role=president'],
  ],
])('%s', (sentence, said) => {
  expect(saidBy(sentence)).toEqual(said)
})

describe('says nothing:', () => {
  test.each([
    'Ada Mor was not a member of the Granite Party.',
    "Ada Mor's father was born in Tor.",
    'Ada Mor was reportedly succeeded by Bo Lind.',
    'Ada Mor ran for President of Ostrevia.',
    'Ada Mor wanted to become Mayor of Tor.',
    'Ada Mor was nominated as Governor of Oregon.',
    'The Tide Bank was succeeded by the Harbour Bank.',
    'The novel was awarded the Tide Prize.',
    'Nobody succeeded Ada Mor.',
    'If Ada Mor is elected President of Ostrevia, she will resign.',
  ])('%s', (sentence) => {
    expect(saidBy(sentence)).toEqual([])
  })
})

test('a stretch of words without a name takes no long time', () => {
  const words = 'one of the members of the '.repeat(70)
  expect(saidBy(`Ada Mor was ${words}party.`)).toEqual([])
})
