// Tables and lists in the languages of infoboxes: results of a party, results of an election, leaders; sums and other rows give nothing.
import { describe, expect, test } from 'vitest'
import { readHeader } from '../../../src/transform/rules/result-header.ts'
import { tableWordsOf } from '../../../src/transform/rules/table-words.ts'
import { saidByTables, type ArticleParts, type Cell } from './tables.ts'

interface Case {
  readonly language: string
  /** Above the table of a party: it tells the kind. */
  readonly heading: string
  /** Election, votes, share, seats, place. */
  readonly columns: readonly [string, string, string, string, string]
  /** Title and heading of the page of a general election of 1998. */
  readonly page: string
  readonly results: string
  readonly party: string
  /** Rows of nobody, a sum among them. */
  readonly nobody: readonly string[]
  readonly turnout: string
  readonly polls: string
  readonly leaders: string
  readonly role: string
}

const cases: readonly Case[] = [
  {
    language: 'de',
    heading: 'Parlamentswahlen',
    columns: ['Jahr', 'Stimmen', 'Anteil', 'Sitze', 'Platz'],
    page: 'Parlamentswahl in Norwegen 1998',
    results: 'Wahlergebnis',
    party: 'Partei',
    nobody: ['Sonstige', 'Andere Parteien', 'Ungültige Stimmen', 'Gesamt'],
    turnout: 'Wahlbeteiligung',
    polls: 'Umfragen',
    leaders: 'Generalsekretäre',
    role: 'Generalsekretär',
  },
  {
    language: 'fr',
    heading: 'Élections législatives',
    columns: ['Année', 'Voix', '% des voix', 'Sièges', 'Rang'],
    page: 'Élections législatives norvégiennes de 1998',
    results: 'Résultats',
    party: 'Parti',
    nobody: ['Autres', 'Divers', 'Blancs et nuls', 'Suffrages exprimés', 'Total'],
    turnout: 'Participation',
    polls: 'Sondages',
    leaders: 'Liste des présidents',
    role: 'président',
  },
  {
    language: 'es',
    heading: 'Elecciones generales',
    columns: ['Año', 'Votos', '% votos', 'Escaños', 'Posición'],
    page: 'Elecciones generales de Noruega de 1998',
    results: 'Resultados',
    party: 'Partido',
    nobody: ['Otros', 'Votos en blanco', 'Nulos', 'Total'],
    turnout: 'Participación',
    polls: 'Encuestas',
    leaders: 'Secretarios generales',
    role: 'Secretario general',
  },
  {
    language: 'it',
    heading: 'Elezioni politiche',
    columns: ['Anno', 'Voti', 'Percentuale', 'Seggi', 'Posizione'],
    page: 'Elezioni politiche in Norvegia del 1998',
    results: 'Risultati',
    party: 'Lista',
    nobody: ['Altri', 'Schede bianche', 'Schede nulle', 'Totale'],
    turnout: 'Affluenza',
    polls: 'Sondaggi',
    leaders: 'Segretari nazionali',
    role: 'Segretario nazionale',
  },
  {
    language: 'nl',
    heading: 'Parlementsverkiezingen',
    columns: ['Jaar', 'Aantal stemmen', 'Percentage', 'Zetels', 'Plaats'],
    page: 'Parlementsverkiezingen in Noorwegen 1998',
    results: 'Uitslag',
    party: 'Partij',
    nobody: ['Overige', 'Blanco stemmen', 'Ongeldige stemmen', 'Totaal'],
    turnout: 'Opkomst',
    polls: 'Peilingen',
    leaders: 'Partijvoorzitters',
    role: 'Partijvoorzitter',
  },
  {
    language: 'pl',
    heading: 'Wybory parlamentarne',
    columns: ['Rok', 'Głosy', '% głosów', 'Mandaty', 'Miejsce'],
    page: 'Wybory parlamentarne w Norwegii w 1998 roku',
    results: 'Wyniki',
    party: 'Komitet wyborczy',
    nobody: ['Inni', 'Głosy nieważne', 'Razem'],
    turnout: 'Frekwencja',
    polls: 'Sondaże',
    leaders: 'Prezesi',
    role: 'Prezes',
  },
  {
    language: 'pt',
    heading: 'Eleições legislativas',
    columns: ['Ano', 'Votos', 'Percentagem', 'Deputados', 'Posição'],
    page: 'Eleições legislativas da Noruega de 1998',
    results: 'Resultados',
    party: 'Partido',
    nobody: ['Outros', 'Brancos', 'Votos nulos', 'Total'],
    turnout: 'Participação',
    polls: 'Sondagens',
    leaders: 'Secretários-gerais',
    role: 'Secretário-geral',
  },
  {
    language: 'sv',
    heading: 'Riksdagsval',
    columns: ['År', 'Röster', 'Andel', 'Mandat', 'Placering'],
    page: 'Riksdagsvalet 1998',
    results: 'Valresultat',
    party: 'Parti',
    nobody: ['Övriga', 'Blanka röster', 'Ogiltiga', 'Totalt'],
    turnout: 'Valdeltagande',
    polls: 'Opinionsmätningar',
    leaders: 'Partiordförande',
    role: 'Partiordförande',
  },
  {
    language: 'tr',
    heading: 'Genel seçimler',
    columns: ['Seçim', 'Oy', 'Oran', 'Sandalye', 'Sıra'],
    page: '1998 Norveç genel seçimleri',
    results: 'Sonuçlar',
    party: 'Parti',
    nobody: ['Diğer', 'Bağımsızlar', 'Geçersiz oylar', 'Toplam'],
    turnout: 'Katılım',
    polls: 'Anketler',
    leaders: 'Genel başkanlar',
    role: 'Genel başkan',
  },
  {
    language: 'el',
    heading: 'Βουλευτικές εκλογές',
    columns: ['Έτος', 'Ψήφοι', 'Ποσοστό', 'Έδρες', 'Θέση'],
    page: 'Βουλευτικές εκλογές 1998',
    results: 'Αποτελέσματα',
    party: 'Κόμμα',
    nobody: ['Λοιποί', 'Άκυρα', 'Λευκά', 'Σύνολο'],
    turnout: 'Συμμετοχή',
    polls: 'Δημοσκοπήσεις',
    leaders: 'Πρόεδροι',
    role: 'Πρόεδρος',
  },
  {
    language: 'ru',
    heading: 'Парламентские выборы',
    columns: ['Год', 'Голоса', '% голосов', 'Места', 'Место'],
    page: 'Парламентские выборы в Норвегии 1998 года',
    results: 'Результаты',
    party: 'Партия',
    nobody: ['Другие', 'Недействительные', 'Против всех', 'Всего'],
    turnout: 'Явка',
    polls: 'Опросы',
    leaders: 'Председатели партии',
    role: 'Председатель',
  },
  {
    language: 'uk',
    heading: 'Парламентські вибори',
    columns: ['Рік', 'Голоси', '% голосів', 'Місця', 'Місце'],
    page: 'Парламентські вибори в Норвегії 1998',
    results: 'Результати',
    party: 'Партія',
    nobody: ['Інші', 'Недійсні', 'Проти всіх', 'Всього'],
    turnout: 'Явка',
    polls: 'Опитування',
    leaders: 'Голови партії',
    role: 'Голова партії',
  },
  {
    language: 'ca',
    heading: 'Eleccions generals',
    columns: ['Any', 'Vots', '% vots', 'Escons', 'Posició'],
    page: 'Eleccions generals de Noruega de 1998',
    results: 'Resultats',
    party: 'Candidatura',
    nobody: ['Altres', 'Vots en blanc', 'Vots nuls', 'Total'],
    turnout: 'Participació',
    polls: 'Enquestes',
    leaders: 'Secretaris generals',
    role: 'Secretari general',
  },
]

describe.each(cases)('$language', (one) => {
  const { language, heading, columns, party, nobody } = one
  const [, votes, share, seats] = columns

  test('a row an election of the party', () => {
    const table = {
      columns,
      rows: [
        ['1998', '1.234.567', '12,4', '45', '3'],
        ['2002', '987 654', '9,8 %', '31 / 300', '–'],
      ],
    }
    expect(saidByTables({ language, headings: [heading], tables: [table] })).toEqual([
      'electionResult 1998 Norwegian general election {position 3, seats 45, voteShare 12.4, votes 1234567}',
      'electionResult 2002 Norwegian general election {seats 31, seatsTotal 300, voteShare 9.8, votes 987654}',
    ])
  })

  const page: ArticleParts = { language, title: one.page, lead: 'It was held.' }
  const rows: readonly (readonly Cell[])[] = [
    ['[[Tide Party]]', '1.500', '60,0', '12'],
    ['Kelp Union', '900', '36,0', '8'],
    ...nobody.map((name) => [name, '100', '4,0', '0']),
  ].map((row) => row.map((cell) => cell.replace('[[Tide Party]]', '[[Tide Party|Tide Party]]')))
  const table = { columns: [party, votes, share, seats], rows }

  test('a row a party of the election; others, invalid votes and sums are none', () => {
    const withTurnout = { ...table, rows: [...rows, [one.turnout, '2.500', '71,3', '']] }
    const said = saidByTables({ ...page, headings: [one.results], tables: [withTurnout] })
    expect(said.map((line) => line.replace(/ 1998 .*? \{/u, ' {').replace(/^1998 .* t/u, 't'))).toEqual([
      'turnout 71.3',
      'Kelp Union electionResult {seats 8, voteShare 36, votes 900}',
      'Tide Party electionResult {seats 12, voteShare 60, votes 1500}',
    ])
  })

  test('polls are no results', () => {
    expect(saidByTables({ ...page, headings: [one.polls], tables: [table] })).toEqual([])
    const history = { columns, rows: [['1998', '1.500', '60,0', '12', '1']] }
    expect(saidByTables({ language, headings: [one.polls], tables: [history] })).toEqual([])
  })

  test('below a heading that names the role stand leaders', () => {
    const list = ['Ada Mor (1945–1964)', '1964–1970: Bo Tal', '1970–1971 Cy Wu']
    expect(saidByTables({ language, headings: [one.leaders], list })).toEqual([
      `ledBy Ada Mor {from 1945, role “${one.role}”, to 1964}`,
      `ledBy Bo Tal {from 1964, role “${one.role}”, to 1970}`,
      `ledBy Cy Wu {from 1970, role “${one.role}”, to 1971}`,
    ])
  })
})

test.each([
  ['de', 'Zweitstimmen in %', 'voteShare'],
  ['de', 'Erststimmen', 'constituencyVotes'],
  ['de', 'Sitze gesamt', 'seatsTotal'],
  ['de', 'Mandate vorher', 'ignored'],
  ['fr', 'Suffrages exprimés', 'votes'],
  ['fr', "Sièges à l'Assemblée nationale", 'seats'],
  ['fr', 'Sièges sortants', 'ignored'],
  ['es', 'Porcentaje de votos', 'voteShare'],
  ['es', 'Diputados electos', 'seats'],
  ['tr', 'Milletvekili sayısı', 'seats'],
  ['tr', 'Oy oranı (%)', 'voteShare'],
  ['tr', 'İl', 'place'],
  ['ru', 'Голоса избирателей по чудесам', undefined],
  ['de', 'Stimmung', undefined],
  ['fr', 'Sièges sociaux', undefined],
  ['es', 'Votos por escaño', undefined],
] as const)('%s: “%s” is %s', (language, header, meaning) => {
  expect(readHeader(header, tableWordsOf(language)).meaning).toBe(meaning)
})

test('rounds of the vote, and votes in each', () => {
  expect(readHeader('1er tour Voix', tableWordsOf('fr'))).toMatchObject({ meaning: 'votes', round: 1 })
  expect(readHeader('Stichwahl %', tableWordsOf('de'))).toMatchObject({ meaning: 'voteShare', round: 2 })
  expect(readHeader('İkinci tur Oy', tableWordsOf('tr'))).toMatchObject({ meaning: 'votes', round: 2 })
})

describe('where the language of the article is not said', () => {
  const rows = [['1998', '1.500', '6,0', '12']]
  const said = (columns: readonly Cell[]) =>
    saidByTables({ headings: ['General elections'], tables: [{ columns, rows }] })

  test('the headers tell it', () => {
    expect(said(['Jahr', 'Stimmen', 'Stimmenanteil', 'Sitze'])).toEqual([
      'electionResult 1998 Norwegian general election {seats 12, voteShare 6, votes 1500}',
    ])
  })

  test('headers that two languages know as well tell nothing', () => {
    const tables = [{ columns: ['Partido', 'Votos', 'Notas'], rows: [['Tide Party', '1.500', 'a']] }]
    const page = { title: 'Norwegian general election, 1998', lead: 'It was held.', headings: ['Results'] }
    expect(saidByTables({ ...page, tables })).toEqual([])
    expect(saidByTables({ ...page, language: 'es', tables })).toEqual([
      'Tide Party electionResult 1998 Norwegian general election {votes 1500}',
    ])
  })
})

test('an election that was annulled has no result', () => {
  const columns = ['Año', 'Votos', '%', 'Escaños']
  const rows = [
    ['1998 (anuladas)', '1.500', '6,0', '12'],
    ['2002', '1.600', '7,0', '13'],
  ]
  expect(
    saidByTables({ language: 'es', headings: ['Elecciones generales'], tables: [{ columns, rows }] }),
  ).toEqual(['electionResult 2002 Norwegian general election {seats 13, voteShare 7, votes 1600}'])
})

describe('leaders', () => {
  test('a table with the role in its header', () => {
    const table = {
      columns: ['Nr.', 'Vorsitzender', 'Amtsantritt', 'Amtsende'],
      rows: [
        ['1', 'Ada Mor (kommissarisch)', '3. Mai 1950', '1. Juni 1962'],
        ['2', 'Bo Tal', '1. Juni 1962', ''],
      ],
    }
    expect(saidByTables({ language: 'de', headings: ['Geschichte'], tables: [table] })).toEqual([
      'ledBy Ada Mor {from 1950-05-03, role “kommissarisch Vorsitzender”, to 1962-06-01}',
      'ledBy Bo Tal {from 1962-06-01, role “Vorsitzender”}',
    ])
  })

  test.each([
    ['Swedish', ['Partiledare', 'Tillträdde', 'Avgick'], 'Partiledare'],
    ['Polish', ['Przewodniczący', 'Od', 'Do'], 'Przewodniczący'],
    ['Turkish', ['Genel başkan', 'Başlangıç', 'Bitiş'], 'Genel başkan'],
  ])('with %s headers are read in a text that states no language', (_, columns, role) => {
    const tables = [{ columns, rows: [['Ada Mor', '1988', '1994']] }]
    expect(saidByTables({ language: 'en', headings: ['Party'], tables })).toEqual([
      `ledBy Ada Mor {from 1988, role “${role}”, to 1994}`,
    ])
  })

  test('a header of terms over two columns is that of their beginnings and ends', () => {
    const table = {
      columns: ['Leader', 'Term of office', 'Term of office'],
      rows: [
        ['Ada Mor', '12 March 1972', '4 April 1980'],
        ['Bo Tal', '4 April 1980', 'Incumbent'],
      ],
    }
    expect(saidByTables({ language: 'en', headings: ['Leaders'], tables: [table] })).toEqual([
      'ledBy Ada Mor {from 1972-03-12, role “Leader”, to 1980-04-04}',
      'ledBy Bo Tal {from 1980-04-04, role “Leader”}',
    ])
  })

  test.each([
    ['de', 'Ehrenvorsitzende'],
    ['de', 'Stellvertretende Vorsitzende'],
    ['fr', 'Présidents de la République'],
    ['fr', 'Présidents du groupe parlementaire'],
    ['es', 'Presidentes del Gobierno'],
    ['it', 'Presidenti del Consiglio'],
    ['tr', 'Genel başkan yardımcıları'],
    ['ru', 'Президенты Норвегии'],
  ])('%s: below “%s” stand none of the party', (language, heading) => {
    expect(saidByTables({ language, headings: [heading], list: ['Ada Mor (1945–1964)'] })).toEqual([])
  })
})

test('the kind stands beside the year', () => {
  const columns = ['Elezione', 'Voti', '%', 'Seggi']
  const rows = [
    ['Politiche 1948', '1.200.000', '8,1', '50'],
    ['Europee 1979', '900.500', '6,0', '5'],
  ]
  expect(
    saidByTables({ language: 'it', headings: ['Risultati elettorali'], tables: [{ columns, rows }] }),
  ).toEqual([
    'electionResult 1948 Norwegian general election {seats 50, voteShare 8.1, votes 1200000}',
    'electionResult 1979 Norwegian European Parliament election {seats 5, voteShare 6, votes 900500}',
  ])
})

test('the group that a party joined in a parliament did not win its votes', () => {
  const columns = ['Année', 'Voix', '%', 'Sièges', 'Groupe']
  const rows = [['1994', '1 204 300', '9,52', '8 / 87', 'Libéraux']]
  expect(
    saidByTables({ language: 'fr', headings: ['Élections européennes'], tables: [{ columns, rows }] }),
  ).toEqual([
    'electionResult 1994 Norwegian European Parliament election {seats 8, seatsTotal 87, voteShare 9.52, votes 1204300}',
  ])
})

test('a heading that names a constituency is about that one alone', () => {
  const page = { language: 'fr', title: 'Élections législatives norvégiennes de 1998', lead: 'It was held.' }
  const tables = [{ columns: ['Parti', 'Voix', '%', '+/–'], rows: [['Tide Party', '5 000', '20,0', '+1,2']] }]
  const said = (heading: string) => saidByTables({ ...page, headings: ['Résultats', heading], tables })
  expect(said('Circonscription de Vallon')).toEqual([
    'Tide Party electionResult 1998 Norwegian general election {constituency “Circonscription de Vallon”, voteShare 20, votes 5000}',
  ])
  expect(said('Résultats nationaux')).toEqual([
    'Tide Party electionResult 1998 Norwegian general election {voteShare 20, votes 5000}',
  ])
})

test('what pictures of arrows are called is a sign', () => {
  const columns = ['Année', 'Voix', 'Sièges', '+/–']
  const rows = [
    ['1998', '5 000', '12', 'en augmentation 3'],
    ['2002', '4 000', '10', 'en diminution 2'],
    ['2006', '4 000', '10', 'en stagnation'],
  ]
  expect(
    saidByTables({ language: 'fr', headings: ['Élections législatives'], tables: [{ columns, rows }] }),
  ).toEqual([
    'electionResult 1998 Norwegian general election {change 3, seats 12, votes 5000}',
    'electionResult 2002 Norwegian general election {change -2, seats 10, votes 4000}',
    'electionResult 2006 Norwegian general election {change 0, seats 10, votes 4000}',
  ])
})
