// Verb groups: what is done, by whom in which voice, when, and whether it is said to be so.
import { expect, test } from 'vitest'
import { textOf } from '../../../src/transform/text/range.ts'
import { findVerbGroups } from '../../../src/transform/text/verb-groups.ts'

const groupsOf = (text: string) =>
  findVerbGroups(text).map(
    (group) =>
      `${textOf(text, group)}: ${group.lemma} ${group.voice} ${group.shape} ${group.tense}${group.asserted ? '' : ' unasserted'}`,
  )

test.each([
  ['it was founded by', ['was founded: found passive finite past']],
  ['she founded the party', ['founded: found active finite past']],
  ['it is led by', ['is led: lead passive finite present']],
  ['has been the head', ['has been: be active finite perfect']],
  ['has led it', ['has led: lead active finite perfect']],
  ['it will dissolve it', ['will dissolve: dissolve active finite future']],
  ['is a party', ['is: be active finite present']],
  ['had a seat', ['had: have active finite past']],
  ['was later renamed', ['was later renamed: rename passive finite past']],
  ['had been founded', ['had been founded: found passive finite past']],
  ['it was not founded', ['was not founded: found passive finite past unasserted']],
  ['was never the leader', ['was never: be active finite past unasserted']],
  ['it never won', ['won: win active finite past unasserted']],
  ['it would merge', ['would merge: merge active finite future unasserted']],
  ['it may have split', ['may have split: split active finite perfect unasserted']],
  ['did not take part', ['did not take: take active finite past unasserted']],
  ['was reportedly founded', ['was reportedly founded: found passive finite past unasserted']],
  ['planned to found it', ['found: found active infinitive present unasserted']],
  ['founding the party', ['founding: found active gerund present']],
  ['HKP states that it', ['states: state active finite present']],
  ['the party results', []],
  ['the base of the vote', []],
  ['no such words', []],
])('“%s”: %j', (text, groups) => {
  expect(groupsOf(text)).toEqual(groups)
})
