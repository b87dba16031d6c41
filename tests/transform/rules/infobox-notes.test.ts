// What brackets and labels beside a value of an infobox say: roles, times, what was once so, which event a date is of.
import { describe, expect, test } from 'vitest'
import { boxGraph, boxSays, doubtsOf, htmlGraph, said } from './boxes.ts'

describe('brackets behind a leader', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Al Po (acting)', ['ledBy Al Po {role “acting leader”}']],
    ['Bo Su (deputy leader)', ['ledBy Bo Su {role “deputy leader”}']],
    ['Bo Su (deputy)', ['ledBy Bo Su {role “deputy leader”}']],
    ['Cy Ro (former)', ['ledBy Cy Ro {role “former leader”}']],
    ['Cy Ro (Parliament group)', ['ledBy Cy Ro {role “leader (Parliament group)”}']],
    ['Cy Ro (General Secretary)', ['ledBy Cy Ro {role “General Secretary”}']],
    ['Al Po (acting, 1985–1987)', ['ledBy Al Po {from 1985, role “acting leader”, to 1987}']],
    ['Al Po (interim since May 1990)', ['ledBy Al Po {from 1990-05, role “interim leader”}']],
    ['Al Po (interim) (1985–1987)', ['ledBy Al Po {from 1985, role “interim leader”, to 1987}']],
    ['Al Po (pictured)', ['ledBy Al Po {role “leader”}']],
    ['Al Po (treasurer)', []],
    ['Al Po (honorary)', []],
    [
      'Al Po (acting)<br>Bo Su (deputy leader)',
      ['ledBy Al Po {role “acting leader”}', 'ledBy Bo Su {role “deputy leader”}'],
    ],
  ])('leader = %s', (value, expected) => {
    expect(boxSays([`leader = ${value}`])).toEqual(expected)
  })

  test('on a page', () => {
    const row = '<th>Leader</th><td>Al Po (acting)<br>Cy Ro (former)</td>'
    expect(said(htmlGraph([row, '<th>Ideology</th><td>Liberalism</td>']))).toEqual([
      'hasIdeology Liberalism',
      'ledBy Al Po {role “acting Leader”}',
      'ledBy Cy Ro {role “former Leader”}',
      'name “Granite Party”',
    ])
  })

  test('behind the name of a pair; a treasurer of a pair leads nobody', () => {
    const pairs = [
      'leader1_title = Chair',
      'leader1_name = Al Po (acting)',
      'leader2_title = Treasurer',
      'leader2_name = Bo Su',
      'leader3_title = Secretary',
      'leader3_name = Cy Ro (treasurer)',
    ]
    expect(boxSays(pairs)).toEqual(['ledBy Al Po {role “acting Chair”}'])
  })

  test.each([
    [
      'de',
      'Infobox Partei',
      'parteivorsitzender = Al Po (kommissarisch)',
      'ledBy Al Po {role “kommissarisch parteivorsitzender”}',
    ],
    [
      'es',
      'Ficha de partido político',
      'presidente = Al Po (en funciones)',
      'ledBy Al Po {role “en funciones presidente”}',
    ],
  ])('in another language (%s)', (language, ...[template, field, expected]) => {
    expect(boxSays([field], { language, template })).toEqual([expected])
  })
})

describe('what was once so', () => {
  test('is marked, by the label of its group or behind the value', () => {
    expect(
      boxSays([
        "ideology = Liberalism (formerly)<br>'''Historical:'''<br>Pacifism<br>'''Current:'''<br>Socialism",
      ]),
    ).toEqual([
      'hasIdeology Liberalism {hedge “former”}',
      'hasIdeology Pacifism {hedge “former”}',
      'hasIdeology Socialism',
    ])
  })

  test('a membership that ended before a year', () => {
    const fields = [
      'name = Al Po',
      'party = [[Granite Party]]',
      'otherparty = [[Red Youth]] (before 1980)',
      'birth_date = 1950',
    ]
    expect(boxSays(fields, { template: 'Infobox politician', title: 'Al Po' })).toContain(
      'memberOfParty Red Youth {to 1980}',
    )
  })
})

describe('dates with their event', () => {
  test('a second founding is none, and is told', () => {
    const graph = boxGraph(['founded = 1983 (as Tide League)<br>1991 (re-founded)'])
    expect(said(graph)).toEqual(['foundedAs “Tide League”', 'foundedOn 1983'])
    expect(doubtsOf(graph)).toEqual([expect.stringContaining('a date of a founding that is not the first')])
  })

  test('the sense of a date is kept', () => {
    expect(boxSays(['dissolved = 1946 (de facto)<br>1950 (de jure)'])).toEqual([
      'dissolvedOn 1946 {reason “de facto”}',
      'dissolvedOn 1950 {reason “de jure”}',
    ])
  })
})

describe('numbers with notes', () => {
  test.each([
    [
      'fr',
      'Infobox Parti politique',
      'adhérents = 4 500 (2001, revendiqué)',
      'membership 4500 {asOf 2001, hedge “approximate”}',
    ],
    [
      'en',
      'Infobox political party',
      'membership = 4,500 (claimed, 2001)',
      'membership 4500 {asOf 2001, hedge “approximate”}',
    ],
    [
      'de',
      'Infobox Partei',
      'mitglieder = 4.500 (Stand: 2001, Eigenangabe)',
      'membership 4500 {asOf 2001, hedge “approximate”}',
    ],
    [
      'de',
      'Infobox Partei',
      'bundestagsmandate = {{Wahlergebnisbalken|12|400|#ff0000}}',
      'seatsHeld Bundestag {seats 12, seatsTotal 400}',
    ],
  ])('%s: %s', (language, ...[template, field, expected]) => {
    expect(boxSays([field], { language, template })).toEqual([expected])
  })
})

test.each([
  ['Leader of the [[Granite Party]]', ['Granite Party ledBy Al Po {from 1990, role “Leader”, to 1995}']],
  [
    'Deputy Chairman of the Granite Party',
    ['Granite Party ledBy Al Po {from 1990, role “Deputy Chairman”, to 1995}'],
  ],
  ['Leader of the Opposition', []],
  ['President of the Football League', []],
  ['Member of the Granite Party', []],
])('the office "%s" of a person says whom he led', (office, expected) => {
  const fields = [
    'name = Al Po',
    'birth_date = 1950',
    `office = ${office}`,
    'term_start = 1990',
    'term_end = 1995',
  ]
  const all = said(boxGraph(fields, { template: 'Infobox politician', title: 'Al Po' }), 'nobody')
  expect(all.filter((one) => one.includes('ledBy'))).toEqual(expected)
})
