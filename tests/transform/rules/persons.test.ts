// What is said of persons: lives, occupations, origins, service; and what is not said.
import { expect, test } from 'vitest'
import { showStatement } from '../../fixtures/show.ts'
import { graphOf, saidIn } from '../read.ts'

test.each<readonly [string, readonly string[]]>([
  ['Ada Mor (1902–1971) was here.', ['Ada Mor bornOn 1902', 'Ada Mor diedOn 1971']],
  [
    'Ada Mor (14 May 1899 – 2 August 1971) was here.',
    ['Ada Mor bornOn 1899-05-14', 'Ada Mor diedOn 1971-08-02'],
  ],
  ['Ada Mor (born 1920) was here.', ['Ada Mor bornOn 1920']],
  [
    'Ada Mor ([ˈada] (listen); born 3 May 1950 in Tor) was here.',
    ['Ada Mor birthPlace Tor', 'Ada Mor bornOn 1950-05-03'],
  ],
  [
    'Ada Mor (/mor/; born Ida Mora; 24 February 1934 - 5 April 2012) was here.',
    ['Ada Mor bornOn 1934-02-24', 'Ada Mor diedOn 2012-04-05'],
  ],
  [
    'Morvo (6 June 1901 – 21 June 1970) was a teacher.',
    ['Morvo bornOn 1901-06-06', 'Morvo diedOn 1970-06-21', 'Morvo occupation “teacher”'],
  ],
  ['Ada Mor, a baker from Tor, was here.', ['Ada Mor fromPlace Tor', 'Ada Mor occupation “baker”']],
  ['Ada Mor, a retired philosophy teacher, was here.', ['Ada Mor occupation “philosophy teacher”']],
  ['Ada Mor was a teacher.', ['Ada Mor occupation “teacher”']],
  ['Ada Mor was born in Tor in 1948.', ['Ada Mor birthPlace Tor', 'Ada Mor bornOn 1948']],
  ['Ada Mor died on 2 August 1971.', ['Ada Mor diedOn 1971-08-02']],
  ['Ada Mor was a captain of the Third Army.', ['Ada Mor militaryRole “captain”']],
  [
    'Ada Mor was a guerilla commander in the War of the Shores.',
    [
      'Ada Mor militaryRole “guerilla commander”',
      'Ada Mor participatedIn War of the Shores {role “guerilla commander”}',
    ],
  ],
])('“%s” says %j', (prose, said) => {
  expect(saidIn(prose)).toEqual(said)
})

test.each([
  ['a term is no life', 'Ada Mor (leader 1902–1971) was here.'],
  ['a reign is no life', 'Ada Mor (queen of Tor, 1902–1941) was here.'],
  ['a state of one name', 'Morvo (1902–1971) was a state.'],
  ['a life that ends before it begins', 'Ada Mor (1971–1902) was here.'],
  ['a negation', 'Ada Mor was not a teacher.'],
  ['a possibility', 'Ada Mor may have been a teacher.'],
  ['a comparison', 'Ada Mor was like a teacher to them.'],
  ['what nobody is', 'Ada Mor, a friend of Bo Tal, was here.'],
  ["somebody's father", "Ada Mor's father was a teacher."],
  ['the years of a party', 'The Tide Union (1902–1971) was here.'],
  ['the captain of a team', 'Ada Mor was the captain of the Tor Rovers.'],
  ['a rank that is an adjective', 'Ada Mor was the general manager there.'],
  ['a role behind another', 'Ada Mor was a Torian drummer and captain of the Tor Rovers.'],
])('%s: “%s” says nothing', (_, prose) => {
  expect(saidIn(prose)).toEqual([])
})

const about = (prose: string) =>
  graphOf({ 'a.md': `# Ada Mor\n\n**Ada Mor** is a politician.\n\n${prose}\n` })
    .claims.map(showStatement)
    .filter((said) => / (?:positionHeld|deathPlace) /u.test(said))
    .sort()

test.each<readonly [string, string, readonly string[]]>([
  [
    'the other pronoun is whose kin it is',
    'Her husband, Bo Tal, was mayor of Tor. From 1995 to 1999 she was mayor of Mor.',
    ['Ada Mor positionHeld “mayor of Mor” {from 1995, to 1999}', 'Bo Tal positionHeld “mayor of Tor”'],
  ],
  [
    'of a predecessor no pronoun is known, so it may be whoever came behind',
    'Her predecessor, Bo Tal, was mayor of Tor. She died in Mor.',
    ['Bo Tal positionHeld “mayor of Tor”'],
  ],
  [
    'the other pronoun than hers is the predecessor',
    'Her predecessor, Bo Tal, was mayor of Tor. He died in Mor.',
    ['Bo Tal deathPlace Mor', 'Bo Tal positionHeld “mayor of Tor”'],
  ],
  [
    'their own pronoun is the kin',
    'Her husband, Bo Tal, was mayor of Tor. From 1995 to 1999 he was mayor of Mor.',
    ['Bo Tal positionHeld “mayor of Mor” {from 1995, to 1999}', 'Bo Tal positionHeld “mayor of Tor”'],
  ],
  [
    'one pronoun for both is unclear',
    'Her sister, Cy Tal, was mayor of Tor. She died in Mor.',
    ['Cy Tal positionHeld “mayor of Tor”'],
  ],
  [
    'a new paragraph is about whose kin it was',
    'Her sister, Cy Tal, was mayor of Tor.\n\nShe died in Mor.',
    ['Ada Mor deathPlace Mor', 'Cy Tal positionHeld “mayor of Tor”'],
  ],
])('behind a sentence on kin: %s', (_, prose, said) => {
  expect(about(prose)).toEqual(said)
})
