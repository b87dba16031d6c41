// Infoboxes of alliances: who is in them, who leads them; an alliance is an organization, and no party.
import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { makeSource } from '../../../src/model/source.ts'
import { transform } from '../../../src/transform/transform.ts'
import { boxGraph, doubtsOf, said } from './boxes.ts'

const title = 'Broad Alliance'
const fields = [
  'name = Broad Alliance',
  'abbreviation = BA',
  'leader = [[Ada Mor]]',
  'foundation = 3 May 2010',
  'dissolved = 2014',
  'ideology = [[Green politics]]',
  'country = Norway',
  'member_parties = {{ubl|[[Granite Party]]|[[Tide Union]] (2010–2012)|[[Independent politician|Independents]]}}',
  'seats1_title = [[Storting]]',
  'seats1 = {{composition bar|31|169}}',
]

const says = [
  'Granite Party memberOfAlliance Broad Alliance',
  'Tide Union memberOfAlliance {from 2010, to 2012}',
  'abbreviation “BA”',
  'country Norway',
  'dissolvedOn 2014',
  'foundedOn 2010-05-03',
  'hasIdeology Green politics',
  'ledBy Ada Mor {role “leader”}',
  'name “Broad Alliance”',
  'seatsHeld Storting {seats 31, seatsTotal 169}',
]

test('by the template', () => {
  const graph = boxGraph(fields, { template: 'Infobox political alliance', title })
  expect(said(graph, title)).toEqual(says)
  expect(doubtsOf(graph)).toEqual([])
  expect(graph.entities.find(({ label }) => label === title)?.type).toBe('Organization')
})

const withLead = (lead: string, box = fields) => {
  const text = `{{Infobox political party\n${box.map((field) => `| ${field}\n`).join('')}}}\n${lead}\n`
  return transform([
    extract(makeSource('a.txt', text, { format: 'wikitext', origin: { language: 'en', title } })).article,
  ])
}

describe('the box of a party is that of an alliance', () => {
  test.each([
    "The '''Broad Alliance''' was an electoral alliance of parties in Norway.",
    "The '''Broad Alliance''' was a left-wing coalition in [[Norway]].",
    "The '''Broad Alliance''' is a centrist political alliance.",
  ])('if the lead says so: %s', (lead) => {
    const statements = said(withLead(lead), title)
    expect(statements.filter((one) => one.includes('memberOfAlliance'))).toEqual(says.slice(0, 2))
  })

  test.each([
    "The '''Broad Alliance''' is a political party in Norway.",
    "The '''Broad Alliance''' is an electoral alliance and political party in Norway.",
  ])('but not otherwise: %s', (lead) => {
    const graph = withLead(lead)
    expect(said(graph, title).filter((one) => one.includes('memberOfAlliance'))).toEqual([])
    expect(graph.entities.find(({ label }) => label === title)?.type).toBe('Party')
  })
})

test('names where a number of members would stand are members; a number is none', () => {
  const graph = (membership: string) =>
    said(
      boxGraph([`membership = ${membership}`, 'ideology = [[Green politics]]'], {
        template: 'Infobox political alliance',
        title,
      }),
      title,
    )
  expect(graph('[[Granite Party]]<br>[[Tide Union]]')).toEqual([
    'Granite Party memberOfAlliance Broad Alliance',
    'Tide Union memberOfAlliance Broad Alliance',
    'hasIdeology Green politics',
  ])
  expect(graph('12,000')).toEqual(['hasIdeology Green politics'])
})

test('an alliance and its members meet across articles', () => {
  const party = extract(
    makeSource(
      'b.txt',
      '{{Infobox political party\n| name = Tide Union\n| alliance = [[Broad Alliance]]\n| ideology = [[Green politics]]\n}}\n',
      {
        format: 'wikitext',
        origin: { language: 'en', title: 'Tide Union' },
      },
    ),
  ).article
  const alliance = extract(
    makeSource('a.txt', `{{Infobox political alliance\n| ${fields.join('\n| ')}\n}}\n`, {
      format: 'wikitext',
      origin: { language: 'en', title },
    }),
  ).article
  const graph = transform([party, alliance])
  expect(graph.entities.filter(({ label }) => label === title).map(({ type }) => type)).toEqual([
    'Organization',
  ])
  expect(graph.facts.filter(({ relation }) => relation === 'memberOfAlliance').length).toBe(2)
})
