// Who leads a party and when; and who only seems to.
import { expect, test } from 'vitest'
import { saidIn } from '../read.ts'

test.each<readonly [string, readonly string[]]>([
  [
    'Ada Mor has been the head of the party since 2005.',
    ['Granite Party ledBy Ada Mor {from 2005, role “head”}'],
  ],
  [
    'Ada Mor was the leader of the GP from 1937 to 1948.',
    ['Granite Party ledBy Ada Mor {from 1937, role “leader”, to 1948}'],
  ],
  [
    'Ada Mor was the first chairwoman of the party between 1991 and 2005.',
    ['Granite Party ledBy Ada Mor {from 1991, role “chairwoman”, to 2005}'],
  ],
  ['Ada Mor was the chairman until 1948.', ['Granite Party ledBy Ada Mor {role “chairman”, to 1948}']],
  [
    'Ada Mor became the general secretary of the party in May 1990.',
    ['Granite Party ledBy Ada Mor {from 1990-05, role “general secretary”}'],
  ],
  [
    'Ada Mor was elected leader in 2016 and resigned in 2018.',
    ['Granite Party ledBy Ada Mor {from 2016, role “leader”, to 2018}'],
  ],
  [
    'Ada Mor led the party from 1937 to 1948.',
    ['Granite Party ledBy Ada Mor {from 1937, role “leader”, to 1948}'],
  ],
  ['Ada Mor has led the party again since 2018.', ['Granite Party ledBy Ada Mor {from 2018, role “leader”}']],
  ['The party is led by Ada Mor.', ['Granite Party ledBy Ada Mor {role “leader”}']],
  ['Ada Mor, who led the party until 1948, died.', ['Granite Party ledBy Ada Mor {role “leader”, to 1948}']],
  [
    'Ada Mor was the leader of the Tide Union from 1937 to 1948.',
    ['Tide Union ledBy Ada Mor {from 1937, role “leader”, to 1948}'],
  ],
  [
    'Ada Mor has been the leader of the party since circa 2005.',
    ['Granite Party ledBy Ada Mor {from 2005, hedge “approximate”, role “leader”}'],
  ],
])('“%s” says %j', (prose, said) => {
  expect(saidIn(prose)).toEqual(said)
})

test.each([
  ['a negation', 'Ada Mor was never the leader of the party.'],
  ['a negation in the verb', 'Ada Mor did not lead the party.'],
  ['a passive negation', 'The party was not led by Ada Mor.'],
  ['what could have been', 'Ada Mor would have been the leader of the party.'],
  ['a rumour', 'Ada Mor was reportedly the leader of the party.'],
  ['neither of two', 'Neither Ada Mor nor Bo Tal led the party.'],
  ['an exception', 'Unless Ada Mor led the party, it lost.'],
  ['a condition', 'If Ada Mor was the leader of the party, it lost.'],
  ['a wish', 'Ada Mor wanted to lead the party.'],
  ['an example that is followed', "The party is led by Ada Mor's example."],
  ['an office of a country', 'Ada Mor was the president of Norway from 1990 to 1994.'],
  ['the head of a government', 'Ada Mor was the head of the government from 1990 to 1994.'],
  ['the leader of the opposition', 'Ada Mor was leader of the opposition from 1990 to 1995.'],
  ['the end of a term', 'The party is no longer led by Ada Mor.'],
  ['a delegation', 'Ada Mor led the delegation of the party.'],
  ["somebody's wife", 'The party is led by the wife of Ada Mor.'],
  ["a leader's father", "Ada Mor's father was the leader of the party."],
  ["a founder's widow", 'Ada Mor was the widow of the leader of the party.'],
  ['a candidate', 'Ada Mor was the candidate for leader of the party in 1990.'],
  ['a council', 'Ada Mor was the chairman of Tor Council.'],
  ['a deputy of the state', 'Ada Mor was the deputy prime minister of Norvia.'],
  ["a wing's leader", 'Ada Mor was the leader of the youth wing of the party.'],
  ['a meeting', 'Ada Mor chaired the meeting.'],
  ['one name only', 'The party is led by Ada.'],
  ['a party', 'The party is led by the Tide Union.'],
  [
    'another party, before a relative clause',
    'Ada Mor joined the Free Democrats, of which she was chairman until 2009.',
  ],
])('%s makes no leader: “%s”', (_, prose) => {
  expect(saidIn(prose).filter((said) => said.includes(' ledBy '))).toEqual([])
})
