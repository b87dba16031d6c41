// Infoboxes of parties as wikitext and as pages show them: what each form of a value says, and what it does not.
import { describe, expect, test } from 'vitest'
import { boxGraph, boxSays, doubtsOf, htmlGraph, said } from './boxes.ts'

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'a term on a line of its own',
    ['leader = Ada Mor<br>(1921–1937)'],
    ['ledBy Ada Mor {from 1921, role “leader”, to 1937}'],
  ],
  ['a role in brackets', ['leader = Bo Tal (chairman)'], ['ledBy Bo Tal {role “chairman”}']],
  ['titles', ['founder = Dr. Ada Mor, General [[Bo Tal]]'], ['foundedBy Ada Mor', 'foundedBy Bo Tal']],
  ['a first name that is also a title', ['leader = Don Mor'], ['ledBy Don Mor {role “leader”}']],
  ['a founder that is a party', ['founder = [[Tide Party]]'], ['foundedBy Tide Party']],
  ['a plural role', ['secretary_general = Ada Mor'], ['ledBy Ada Mor {role “secretary general”}']],
  [
    'groups of values',
    [
      "ideology = '''Majority:'''<br>[[Conservatism]]<br>'''Historical:'''<br>Marxism<br>Until 1990:<br>Maoism",
    ],
    [
      'hasIdeology Conservatism {faction “Majority”}',
      'hasIdeology Maoism {to 1990}',
      'hasIdeology Marxism {hedge “former”}',
    ],
  ],
  [
    'notes behind values',
    ['ideology = [[Liberalism]] (minority)<br>Socialism (1921–1937)'],
    ['hasIdeology Liberalism {faction “minority”}', 'hasIdeology Socialism {from 1921, to 1937}'],
  ],
  ['a date given twice', ['foundation = {{start date and age|1925|12|26}}'], ['foundedOn 1925-12-26']],
  ['a date with its age', ['foundation = 23 May 1863; 162 years ago (1863-05-23)'], ['foundedOn 1863-05-23']],
  [
    'dates of parts that came together',
    ['foundation = 23 May 1863 ([[ADAV]])<br>7 August 1869 (SDAP)'],
    ['foundedOn 1863-05-23', 'foundedOn 1869-08-07'],
  ],
  ['dates in a row', ['foundation = 1863 (ADAV), 1869 (SDAP)'], ['foundedOn 1863', 'foundedOn 1869']],
  [
    'dates of two events',
    ['foundation = 1920<br>1931 (registered)'],
    ['foundedOn 1920', 'registeredOn 1931'],
  ],
  [
    'a ban that ended it',
    ['dissolution = 5 May 1990 (banned)'],
    ['bannedOn 1990-05-05', 'dissolvedOn 1990-05-05'],
  ],
  [
    'a place behind the date',
    ['foundation = 23 May 1863 in [[Leipzig]]'],
    ['foundedIn Leipzig', 'foundedOn 1863-05-23'],
  ],
  ['colours by a slash', ['colours = [[Red]]/White'], ['colour Red', 'colour White']],
  [
    'members with an arrow',
    ['membership = {{increase}} 12,640 (2019 est.)'],
    ['membership 12640 {asOf 2019, hedge “approximate”}'],
  ],
  ['members in millions', ['membership = 1.5 million'], ['membership 1500000 {hedge “approximate”}']],
  ['members in lakhs', ['membership = 6,50,000'], ['membership 650000']],
  [
    'seats in two bodies',
    [
      'seats1_title = [[Storting]]',
      'seats1 = 2 / 169',
      'seats2_title = Seats in the [[House of Lords]]',
      'seats2 = 23 of 60',
    ],
    ['seatsHeld House of Lords {seats 23, seatsTotal 60}', 'seatsHeld Storting {seats 2, seatsTotal 169}'],
  ],
  [
    'a wing by its title',
    ['wing1_title = [[Youth wing]]', 'wing1 = [[Young Granite]]'],
    ['youthWing Young Granite'],
  ],
  ['an address', ['headquarters = 5 High Street<br>[[Tor]]'], ['headquarters 5 High Street, Tor']],
  ['a file', ['logo = [[File:Granite.svg|200px]]'], ['logo Granite.svg']],
  [
    'a slogan in quotation marks',
    ['slogan = "Work!"<br>(Lit. "Arbeid!")'],
    ['slogan “Work!” {translation “Arbeid!”}'],
  ],
  [
    'a name in its language',
    ['native_name = Granittpartiet', 'native_name_lang = no'],
    ['nativeName “Granittpartiet”@no'],
  ],
  ['a country of a number', ['country = [[Norway]]', 'country2 = '], ['country Norway']],
])('%s: %j', (_, fields, statements) => {
  const graph = boxGraph(fields)
  expect(said(graph)).toEqual(statements)
  expect(doubtsOf(graph)).toEqual([])
})

test.each<readonly [string, string]>([
  ['no value', 'international = None'],
  ['not available', 'european = n.a.'],
  ['to be told', 'website = TBD'],
  ['a dash', 'youth_wing = —'],
  ['no party', 'predecessor = Independents'],
  ['a colour code', 'colorcode = #ff0000'],
])('%s says nothing and raises no doubt: %s', (_, field) => {
  const graph = boxGraph([field, 'ideology = Liberalism'])
  expect(said(graph)).toEqual(['hasIdeology Liberalism'])
  expect(doubtsOf(graph)).toEqual([])
})

test.each<readonly [string, readonly string[], RegExp]>([
  ['an interval is no day', ['foundation = 1990–1995'], /^unread-value {2}"1990–1995" is not a date/u],
  ['two bare dates', ['foundation = 1921, 1945'], /^unread-value/u],
  ['a date with a second one in its note', ['foundation = 1989 (banned 1993)'], /^unread-value/u],
  ['offices are no seats', ['seats1_title = Governors', 'seats1 = 3 / 50'], /^unread-value/u],
  ['more seats than there are', ['seats1_title = Storting', 'seats1 = 70 / 50'], /^unread-value/u],
  ['a title without a value', ['seats1_title = Storting'], /^missing-value/u],
  ['a pair of an unknown title', ['wing1_title = Chess club', 'wing1 = Tor Chess'], /^unread-key/u],
  ['words that are no person', ['leader = see the list below'], /^unread-value/u],
  ['a party that is no person', ['leader = Tide Party'], /^unread-value/u],
  ['a group of something else', ['ideology = Opposed:<br>Fascism'], /^unread-value/u],
  ['words that are no address', ['website = Official site'], /^unread-value/u],
  ['an unknown key', ['favourite_food = Fish'], /^unread-key/u],
])('%s: %j is a doubt and no fact', (_, fields, doubt) => {
  const graph = boxGraph(fields)
  expect(said(graph)).toEqual([])
  expect(doubtsOf(graph)).toHaveLength(1)
  expect(doubtsOf(graph)[0]).toMatch(doubt)
})

describe('as pages show it', () => {
  const link = (words: string, page = words) => `<a href="/wiki/${page}" title="${page}">${words}</a>`

  test.each<readonly [string, string, readonly string[]]>([
    [
      'a label with a year',
      '<th>Membership (2013)</th><td>▼ 472,469</td>',
      ['membership 472469 {asOf 2013}'],
    ],
    [
      'a label for seats',
      '<th>Seats in the Moot</th><td>3&#160;/&#160;12</td>',
      ['seatsHeld Moot {seats 3, seatsTotal 12}'],
    ],
    [
      'a label that is a body',
      `<th>${link('Bundestag')}</th><td>152 / 736</td>`,
      ['seatsHeld Bundestag {seats 152, seatsTotal 736}'],
    ],
    [
      'a label whose page is on an election',
      '<th><a href="/wiki/Ost_election,_2009" title="Ost election, 2009">Ost Parliament</a></th><td>23 / 99</td>',
      ['seatsHeld Ost Parliament {seats 23, seatsTotal 99}'],
    ],
    [
      'a plural label',
      '<th>Vice Chairmen</th><td>Ada Mor<br>Bo Tal</td>',
      ['ledBy Ada Mor {role “Vice Chairman”}', 'ledBy Bo Tal {role “Vice Chairman”}'],
    ],
    ['an apostrophe in a label', "<th>Peasant's wing</th><td>Tor Kisan</td>", ['peasantWing Tor Kisan']],
    [
      'two links joined by a word',
      `<th>Labour wing</th><td>${link('All Union')} and ${link('Bee Union')}</td>`,
      ['tradeUnionWing All Union', 'tradeUnionWing Bee Union'],
    ],
    [
      'values with their language',
      '<th>Newspaper</th><td><i>New Age</i> (English),<br><i>Tide</i> (Tamil) Tor</td>',
      ['newspaper New Age', 'newspaper Tide'],
    ],
    [
      'the words of a link',
      `<th>Alliance</th><td>${link('Left Front', 'Left Front (Norvia)')}</td>`,
      ['memberOfAlliance Left Front'],
    ],
  ])('%s', (_, row, statements) => {
    const ideology = '<th>Ideology</th><td>Liberalism</td>'
    expect(said(htmlGraph([row, ideology, '<th>Founded</th><td>1920</td>']))).toEqual(
      [...statements, 'foundedOn 1920', 'hasIdeology Liberalism', 'name “Granite Party”'].sort(),
    )
  })

  test('a count under an office is a key to look at', () => {
    const graph = htmlGraph([
      '<th>County governors</th><td>3 / 12</td>',
      '<th>Ideology</th><td>Liberalism</td>',
    ])
    expect(doubtsOf(graph)).toHaveLength(1)
    expect(doubtsOf(graph)[0]).toMatch(/^unread-key/u)
  })
})

test('an infobox of something else in the article of a party says nothing of the party', () => {
  const person =
    '{{Infobox officeholder\n| name = Ada Mor\n| birth_date = 12 May 1941\n| party = Tide Union\n}}'
  expect(boxSays([`ideology = Liberalism\n}}\n${person}\n{{Infobox settlement\n| leader = Bo Tal`])).toEqual([
    'hasIdeology Liberalism',
  ])
})

test('a second infobox of another party says nothing of the first', () => {
  expect(
    boxSays([
      'ideology = Liberalism\n}}\n{{Infobox political party\n| name = Tide Union\n| ideology = Maoism',
    ]),
  ).toEqual(['hasIdeology Liberalism'])
})

test('links side by side are values of their own where nothing else stands beside them', () => {
  const says = (value: string) => boxSays([`ideology = ${value}`])
  expect(says('[[Conservatism]] [[Red Tory|Red Toryism]] [[Norse nationalism]] (until 1983)')).toEqual([
    'hasIdeology Conservatism',
    'hasIdeology Norse nationalism {to 1983}',
    'hasIdeology Red Toryism',
  ])
  expect(says('[[Left-wing politics|Left-wing]] [[nationalism]]')).toHaveLength(1)
  expect(says('[[Liberalism]] and [[Order]] of [[Tor]]')).not.toContain('hasIdeology Order')
  expect(boxSays(['leader = [[Sir]] [[Ada Mor]]']).join()).not.toContain('ledBy Sir {')
})

test('of a ban that ended its beginning is told', () => {
  expect(boxSays(['banned = 1966–1996'])).toEqual(['bannedOn 1966'])
})

test('of two pages of one name each is its own, though one has its years in brackets', () => {
  expect(
    boxSays(['predecessor = [[Tide Party of Norway (1867–1942)]]', 'merged = [[Tide Party of Norway]]']),
  ).toEqual(['mergedInto Tide Party of Norway', 'predecessor Tide Party of Norway (1867–1942)'])
})
