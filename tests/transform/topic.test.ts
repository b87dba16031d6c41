// What an article is about: its name, class, country and other names, from title, infobox and lead.
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { makeSource } from '../../src/model/source.ts'
import { withoutDisambiguator } from '../../src/transform/text/names.ts'
import { findTopic } from '../../src/transform/topic.ts'

const topicOf = (text: string) => findTopic(extract(makeSource('a.txt', text)).article)

describe('the class', () => {
  test.each([
    ['a party by its lead', '= Granite =\n\nGranite is a liberal party in Norway.\n', 'Party'],
    ['a party of the past', '= Granite =\n\nGranite was a political movement.\n', 'Party'],
    [
      'a party by its infobox',
      '= Granite =\n\nGranite\n- Ideology: Liberalism\n- Headquarters: Tor\n\nGranite is new.\n',
      'Party',
    ],
    ['a person', '= Ada Mor =\n\nAda Mor was a Norwegian teacher.\n', 'Person'],
    ['a party by its name where there is no lead', '= Granite Party =\n', 'Party'],
    ['a party and its place, likewise', '= Granite Party of Norland =\n', 'Party'],
    ['a body of a party', '= Granite Party of Norland Central Committee =\n', undefined],
    ['a list', '= List of members of the Granite Party =\n\nThis is a list.\n', undefined],
    ['a town', '= Tor =\n\nTor is a town in Norway.\n', undefined],
    [
      'the wing of a party',
      '= Granite Youth =\n\nGranite Youth is the youth wing of the party.\n',
      undefined,
    ],
    ['an election', '= Norwegian general election, 2013 =\n\nThe election was close.\n', 'Election'],
    ['no election, but elections', '= Elections in Norway =\n\nElections are held.\n', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, text, type) => {
    expect(topicOf(text).type).toBe(type)
  })
})

describe('the name', () => {
  test.each([
    [
      'is the title',
      '= Granite Party (Norway) =\n\nGranite Party\n- Country: Norway\n',
      'Granite Party (Norway)',
    ],
    [
      'else the caption of the infobox',
      'Granite Party\n- Country: Norway\n- Leader: Ada Mor\n\nIt is new.\n',
      'Granite Party',
    ],
    ['else what the lead begins with', 'The Granite Party is a party in Norway.\n', 'Granite Party'],
    [
      'or what the title tells the history of',
      '= History of the Granite Party =\n\nThe party is old.\n',
      'Granite Party',
    ],
    [
      'or whose leaders the title says are listed',
      '= List of leaders of the Granite Party =\n\nThis is a list.\n',
      'Granite Party',
    ],
    ['or absent', 'it is new.\n', undefined],
  ])('%s', (_, text, name) => {
    expect(topicOf(text).name).toBe(name)
  })
})

describe('the country', () => {
  test.each([
    ['is that of the infobox', '= G =\n\nG\n- Country: Norvia\n\nG is a party in Norway.\n', 'Norvia'],
    ['else that of the lead', '= G =\n\nG is a party in the Netherlands.\n', 'Netherlands'],
    ['if it is a country', '= G =\n\nG is a party in Tor.\n', undefined],
  ])('%s', (_, text, country) => {
    expect(topicOf(text).country).toBe(country)
  })
})

test('its names are title, title without disambiguator, caption, brackets of the lead and infobox, folded', () => {
  const text =
    '= Granite Party (Norway) =\n\nGranite Party\n- Native Name: Granittpartiet\n- Country: Norway\n\nThe Granite Party (Granitt, GP) is a party.\n'
  expect([...topicOf(text).keys].sort()).toEqual([
    'gp',
    'granite party',
    'granite party (norway)',
    'granitt',
    'granittpartiet',
  ])
})

test.each([
  ['Granite Party (Norway)', 'Granite Party'],
  ['Granite Party', 'Granite Party'],
  ['(Norway) Party', '(Norway) Party'],
])('“%s” without its disambiguator is “%s”', (title, name) => {
  expect(withoutDisambiguator(title)).toBe(name)
})

describe('the election', () => {
  const toldOf = (text: string, key = 'a.txt') => {
    const { election } = findTopic(extract(makeSource(key, text)).article)
    return election?.mention
  }

  test('is told by the title, a part of the country by its name', () => {
    expect(toldOf('= Norwegian local elections, 2011 =\n')).toEqual({
      by: 'election',
      date: '2011',
      kind: 'local',
      country: 'Norway',
    })
    expect(toldOf('= North Tor state election, 1973 =\n')).toMatchObject({ country: 'North Tor' })
  })

  test.each([
    ['the caption of its infobox', '\nNorwegian general election, 2013\n- Country: Norway\n- Turnout: 78%\n'],
    [
      'a field of its infobox',
      '\nPolls\n- Country: Norway\n- Election Name: 2013 Norwegian general election\n',
    ],
    ['its lead', 'The Norwegian general elections of 2013 were held in May.\n'],
  ])('is told by %s', (_, text) => {
    expect(toldOf(text)).toEqual({ by: 'election', date: '2013', kind: 'general', country: 'Norway' })
  })

  test('is told by the name of the file where there is no title', () => {
    expect(toldOf('Polls.\n', 'b/Norwegian_general_election_2013.txt')).toMatchObject({ date: '2013' })
    expect(toldOf('= Tor =\n\nTor is a town.\n', 'b/Norwegian_general_election_2013.txt')).toBeUndefined()
  })
})

describe('without a title the name', () => {
  const nameIn = (text: string, format: string) =>
    findTopic(extract(makeSource('a', text, { format })).article).name

  test.each([
    [
      'wikitext',
      "{{Siyasi parti bilgi kutusu\n| başkan = [[Ali Can]]\n| kuruluş_tarihi = 5 Mayıs 1995\n}}\n'''Bozkır [[Parti|Partisi]]''', 1995 yılında kurulan bir partidir.\n",
      'Bozkır Partisi',
    ],
    ['wikitext', "Die '''Hügelpartei''' (HP) ist eine Partei in Tor.\n", 'Hügelpartei'],
    ['markdown', 'Le **Parti du Mont** est un parti politique.\n', 'Parti du Mont'],
    ['html', '<p>El <b>Partido de la Mar</b> es un partido político.</p>', 'Partido de la Mar'],
    ['wikitext', "'''Note:''' the following is a list.\n", undefined],
    ['wikitext', 'This is a list of parties.\n', undefined],
    ['wikitext', 'Although Granite is small, it is old.\n', undefined],
    ['wikitext', 'There are three parties in Tor.\n', undefined],
    ['wikitext', 'The following are parties.\n', undefined],
    ['wikitext', 'In May 1990, the Granite Party was a party.\n', undefined],
    ['wikitext', 'Thisted is a party in Norway.\n', 'Thisted'],
  ])('of %s: %s', (format, text, name) => {
    expect(nameIn(text, format)).toBe(name)
  })
})

test('an election without a title is the one in bold, in any language', () => {
  const text = `{{Infobox Wahl\n| Datum = 8. Mai 2011\n}}\nDie '''Parlamentswahl in Norwegen 2011''' fand im Mai statt.\n\n[[Kategorie:Wahl]]\n`
  const { article } = extract(makeSource('a.wiki', text))
  expect(findTopic(article).election?.mention).toEqual({
    by: 'election',
    date: '2011',
    kind: 'general',
    country: 'Norwegen',
  })
})
