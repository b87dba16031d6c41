// Pages on an office of a party are pages on the party: title, infobox or lead name both, table and lists who held it.
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { byCodePoint } from '../../src/model/order.ts'
import { makeSource } from '../../src/model/source.ts'
import { findTopic } from '../../src/transform/topic.ts'
import { showStatement } from '../fixtures/show.ts'
import { graphOf } from './read.ts'

const topicOf = (text: string) =>
  findTopic(extract(makeSource('a.wiki', text, /'''|\{\{/u.test(text) ? { format: 'wikitext' } : {})).article)
const saidIn = (text: string, key = 'a.wiki') =>
  graphOf({ [key]: text })
    .claims.filter(({ derived }) => derived !== true)
    .map(showStatement)
    .sort(byCodePoint)

describe('what a page is about', () => {
  test.each([
    ['= Leader of the Granite Party =\n', 'Granite Party', 'Leader'],
    ['= Deputy Leader of the Granite Party (Norland) =\n', 'Granite Party (Norland)', 'Deputy Leader'],
    ['= General Secretary of the Communist Party of Tor =\n', 'Communist Party of Tor', 'General Secretary'],
    [
      '= First Secretary of the Central Committee of the Communist Party of Tor =\n',
      'Communist Party of Tor',
      'First Secretary',
    ],
    ['= Leadership of the Granite Party =\n', 'Granite Party', 'leader'],
    ['= List of leaders of the Granite Party =\n\nThis is a list.\n', 'Granite Party', 'leader'],
    ['= List of Granite Party (Norland) deputy leaders =\n', 'Granite Party (Norland)', 'deputy leader'],
    ['This is a list of chairmen of the Granite Party.\n', 'Granite Party', 'chairman'],
    [
      "The '''leader of the Granite Party''' is the head of the Granite Party (GP).\n",
      'Granite Party',
      'leader',
    ],
    [
      '= President of the Norland National Congress =\n\nThe President of the Norland National Congress leads the Norland National Congress (NNC), one of the principal political parties in Norland.\n',
      'Norland National Congress',
      'President',
    ],
    [
      '{{Infobox official post\n| post = Leader\n| body = the<br />Granite Party\n| incumbent = Ada Mor\n}}\nIt is an old post.\n',
      'Granite Party',
      'Leader',
    ],
  ])('%j', (text, name, office) => {
    expect(topicOf(text)).toMatchObject({ type: 'Party', name, office })
  })

  test.each([
    [
      'of a state',
      '= President of Norland =\n\nThe President of Norland is the head of state and chosen by the party.\n',
    ],
    [
      'of a chamber',
      '= President of the Senate =\n\nThe President of the Senate is the head of the Senate, a member of the largest party.\n',
    ],
    [
      'against the government',
      '= Leader of the Opposition =\n\nThe Leader of the Opposition leads the largest party not in government.\n',
    ],
    ['of no party', '= Secretary-General of the United Unions =\n\nThe office is old.\n'],
    [
      'that leads nobody',
      '= Treasurer of the Granite Party =\n\nThe Treasurer of the Granite Party counts.\n',
    ],
    ['of its youth', '= Leader of the Youth of the Granite Party =\n\nThe office is old.\n'],
  ])('an office %s is none of a party', (_, text) => {
    expect(topicOf(text).office).toBeUndefined()
  })
})

const wikitext = `{{Infobox official post
| post = Leader
| body = the<br />Granite Party
| incumbent = [[Ada Mor]]
| incumbentsince = 14 November 2014
| inaugural = [[Bo Tal]]
| formation = 7 April 1934
| deputy = [[Cis Ren]]
}}
The '''leader of the Granite Party''' is the head of the [[Granite Party]], a political party in Norway. It was called '''Chairman''' until 1969.

==List==
{| class="wikitable"
! Name !! Term !! Leader
|-
| [[Bo Tal]] || 1934–1936 || none
|}

==Deputy leaders==
* [[Cis Ren]], 1987–1990
`

test('holders now and first, tables and lists; the beginning of the office is not that of the party', () => {
  expect(saidIn(wikitext)).toEqual([
    'Granite Party ledBy Ada Mor {from 2014-11-14, role “Leader”}',
    'Granite Party ledBy Bo Tal {from 1934, role “Leader”, to 1936}',
    'Granite Party ledBy Bo Tal {role “Leader”}',
    'Granite Party ledBy Cis Ren {from 1987, role “Deputy leader”, to 1990}',
  ])
})

const html = `<h1>General Secretary of the Communist Party of Tor</h1>
<table class="infobox"><tr><th colspan="2">General Secretary of the<br>Communist Party of Tor</th></tr>
<tr><td colspan="2"><b>Incumbent<br><a href="/wiki/Ada_Mor" title="Ada Mor">Ada Mor</a></b><br>since 2 November 1984</td></tr>
<tr><th>Member of</th><td>Politburo</td></tr><tr><th>Appointer</th><td>Central Committee</td></tr>
<tr><th>Inaugural holder</th><td>Bo Tal</td></tr><tr><th>Formation</th><td>3 April 1922</td></tr></table>
<p>The <b>General Secretary of the Communist Party of Tor</b> is its leader.</p>`

test('who holds the office may stand above the labels of the infobox', () => {
  expect(saidIn(html, 'a.html')).toEqual([
    'Communist Party of Tor ledBy Ada Mor {from 1984-11-02, role “General Secretary”}',
    'Communist Party of Tor ledBy Bo Tal {role “General Secretary”}',
  ])
})

test('below a heading of its own nothing is of the office of the page', () => {
  const below = (heading: string) =>
    saidIn(
      `= Leader of the Granite Party =\n\nThe office is old.\n\n== ${heading} ==\n* Ada Mor, 1987–1990\n`,
      'a.txt',
    )
  expect(below('Office-holders (1950–2000)')).toEqual([
    'Granite Party ledBy Ada Mor {from 1987, role “Leader”, to 1990}',
  ])
  expect(below('Leadership elections')).toEqual([])
  expect(below('Spouses of leaders')).toEqual([])
})
