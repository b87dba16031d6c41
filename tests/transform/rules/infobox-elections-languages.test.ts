// Infoboxes of elections in other languages: each party or candidate with its own numbers; what was before is not of this election.
import { expect, test } from 'vitest'
import { boxGraph, doubtsOf, htmlGraph, said } from './boxes.ts'

interface Case {
  readonly language: string
  readonly template: string
  readonly title: string
  readonly fields: readonly string[]
  readonly says: readonly string[]
}

const cases: readonly Case[] = [
  {
    language: 'tr',
    template: 'Seçim bilgi kutusu',
    title: '2018 Norviya genel seçimleri',
    fields: [
      'seçim_adı = 2018 Norviya genel seçimleri',
      'ülke = Norviya',
      'tür = parlamenter',
      'seçim_tarihi = 24 Haziran 2018',
      'önceki_yıl = 2015',
      'katılım = %86,2',
      'parti1 = [[Granit Partisi]]',
      'lider1 = [[Ada Mor]]',
      'son_seçim1 = 317',
      'oy1 = 21.338.693',
      'yüzde1 = %42,56',
      'sandalye1 = 295',
      'sandalye_değişimi1 = {{azalma}} 22',
      'parti2 = Bağımsız',
      'oy2 = 75.000',
    ],
    says: [
      'Granit Partisi electionResult {leader Ada Mor, seats 295, voteShare 42.56, votes 21338693}',
      'country Norviya',
      'date 2018-06-24',
      'turnout 86.2',
    ],
  },
  {
    language: 'de',
    template: 'Infobox Wahl',
    title: 'Bundestagswahl 2017',
    fields: [
      'Land = Norvien',
      'Datum = 24. September 2017',
      'Wahlbeteiligung = 76,2 %',
      'zu vergebende Sitze = Alle 709 Sitze im [[Bundestag]]',
      'Partei1 = [[Granitpartei]]',
      'Spitzenkandidat1 = Ada Mor',
      'Stimmen1 = 12.447.656',
      'Prozent1 = 26,8 %',
      'Sitze1 = 200',
      'Sitze vorher1 = 255',
      'Sitzveränderung1 = −55',
    ],
    says: [
      'Granitpartei electionResult {change -55, leader Ada Mor, legislature Bundestag, seats 200, seatsTotal 709, voteShare 26.8, votes 12447656}',
      'country Norvien',
      'date 2017-09-24',
      'electedBody Bundestag',
      'turnout 76.2',
    ],
  },
  {
    language: 'fr',
    template: 'Infobox Élection',
    title: 'Élection présidentielle norvienne de 2012',
    fields: [
      'pays = Norvie',
      'dates élections = 22 avril 2012 (premier tour)<br>6 mai 2012 (deuxième tour)',
      'inscrits = 46 066 307',
      'participation = 80,35 %',
      'candidat1 = [[Ada Mor]]',
      'parti1 = [[Parti du granit]]',
      'suffrages1 = 18 000 668',
      'pourcentage1 = 51,64',
      'candidat2 = Blancs et nuls',
      'avant = [[Bo Tal]]',
    ],
    says: [
      'Ada Mor electionResult {voteShare 51.64, votes 18000668}',
      'country Norvie',
      'date 2012-04-22 {round 1}',
      'date 2012-05-06 {round 2}',
      'turnout 80.35',
    ],
  },
  {
    language: 'es',
    template: 'Ficha de elección',
    title: 'Elecciones generales de Norvia de 2019',
    fields: [
      'país = Norvia',
      'fecha_elección = 28 de abril de 2019',
      'elección_anterior = Elecciones generales de Norvia de 2016',
      'siguiente_elección = 2023',
      'cargo = 350 escaños del [[Congreso de los Diputados]]',
      'participación = 71,76 %',
      'partido1 = [[Partido del Granito]]',
      'líder1 = [[Ada Mor]]',
      'votos1 = 7 513 142',
      'votos_ant1 = 5 443 846',
      'porcentaje1 = 28.67',
      'escaños1 = 123',
      'escaños_ant1 = 85',
      'coalición2 = [[Unión de la Marea]]',
      'escaños2 = 42',
    ],
    says: [
      'Partido del Granito electionResult {leader Ada Mor, legislature Congreso de los Diputados, seats 123, voteShare 28.67, votes 7513142}',
      'Unión de la Marea electionResult {legislature Congreso de los Diputados, seats 42}',
      'country Norvia',
      'date 2019-04-28',
      'electedBody Congreso de los Diputados',
      'previousElection 2016 general election (Norvia)',
      'turnout 71.76',
    ],
  },
  {
    language: 'it',
    template: 'Elezioni',
    title: 'Elezioni politiche in Norvia del 2018',
    fields: [
      'paese = Norvia',
      'data = 4 marzo 2018',
      'affluenza = 72,94%',
      'partito1 = [[Partito del Granito]]',
      'leader1 = Ada Mor',
      'voti1 = 10 732 066',
      'percentuale1 = 32,7%',
      'seggi1 = 227',
      'differenza seggi1 = +114',
      'seggi precedenti1 = 113',
    ],
    says: [
      'Partito del Granito electionResult {change 114, leader Ada Mor, seats 227, voteShare 32.7, votes 10732066}',
      'country Norvia',
      'date 2018-03-04',
      'turnout 72.94',
    ],
  },
  {
    language: 'nl',
    template: 'Infobox verkiezingen',
    title: 'Tweede Kamerverkiezingen 2017',
    fields: [
      'land = Norvië',
      'datum = 15 maart 2017',
      'opkomst = 81,9%',
      'partij1 = [[Granietpartij]]',
      'lijsttrekker1 = Ada Mor',
      'stemmen1 = 2.238.351',
      'percentage1 = 21,3%',
      'zetels1 = 33',
      'vorige zetels1 = 41',
    ],
    says: [
      'Granietpartij electionResult {leader Ada Mor, seats 33, voteShare 21.3, votes 2238351}',
      'country Norvië',
      'date 2017-03-15',
      'turnout 81.9',
    ],
  },
  {
    language: 'pl',
    template: 'Wybory infobox',
    title: 'Wybory parlamentarne w Norwii w 2019 roku',
    fields: [
      'państwo = Norwia',
      'data = 13 października 2019',
      'frekwencja = 61,74%',
      'partia1 = [[Partia Granitu]]',
      'lider1 = Ada Mor',
      'głosy1 = 8 051 935',
      'procent1 = 43,59%',
      'mandaty1 = 235',
      'poprzednie mandaty1 = 240',
    ],
    says: [
      'Partia Granitu electionResult {leader Ada Mor, seats 235, voteShare 43.59, votes 8051935}',
      'country Norwia',
      'date 2019-10-13',
      'turnout 61.74',
    ],
  },
  {
    language: 'pt',
    template: 'Info/Eleição',
    title: 'Eleições legislativas em Norvia em 2019',
    fields: [
      'nome_da_eleição = Eleições legislativas em Norvia em 2019',
      'país = Norvia',
      'data_da_eleição = 6 de outubro de 2019',
      'comparecimento = 48,57%',
      'partido1 = [[Partido do Granito]]',
      'líder1 = Ada Mor',
      'líder_desde1 = 2014',
      'votos1 = 1 908 036',
      'porcentagem1 = 36,34%',
      'assentos1 = 108',
      'última_eleição1 = 86',
    ],
    says: [
      'Partido do Granito electionResult {leader Ada Mor, seats 108, voteShare 36.34, votes 1908036}',
      'country Norvia',
      'date 2019-10-06',
      'turnout 48.57',
    ],
  },
  {
    language: 'sv',
    template: 'Valinfobox',
    title: 'Riksdagsvalet i Norvien 2018',
    fields: [
      'valnamn = Riksdagsvalet i Norvien 2018',
      'land = Norvien',
      'valdatum = 9 september 2018',
      'valdeltagande = 87,18 %',
      'parti1 = [[Granitpartiet]]',
      'partiledare1 = Ada Mor',
      'röster1 = 1 830 386',
      'procent1 = 28,26 %',
      'mandat1 = 100',
      'mandat före1 = 113',
    ],
    says: [
      'Granitpartiet electionResult {leader Ada Mor, seats 100, voteShare 28.26, votes 1830386}',
      'country Norvien',
      'date 2018-09-09',
      'turnout 87.18',
    ],
  },
  {
    language: 'ru',
    template: 'Выборы',
    title: 'Парламентские выборы в Норвии (2016)',
    fields: [
      'страна = Норвия',
      'дата = 18 сентября 2016',
      'явка = 47,88%',
      'партия1 = [[Гранитная партия]]',
      'лидер1 = Ада Мор',
      'голосов1 = 28 527 828',
      'процентов1 = 54,2%',
      'мест1 = 343',
      'прошлые выборы1 = 238',
    ],
    says: [
      'date 2016-09-18',
      'country Норвия',
      'turnout 47.88',
      'Гранитная партия electionResult {leader Ада Мор, seats 343, voteShare 54.2, votes 28527828}',
    ],
  },
]

const sorted = (statements: readonly string[]) => [...statements].sort()

test('rows of labels in another language', () => {
  const title = '2018 Norviya genel seçimleri'
  const rows = [
    '<th></th><th>Birinci parti</th><th>İkinci parti</th>',
    '<th>Lider</th><td>Ada Mor</td><td>Bo Tal</td>',
    '<th>Parti</th><td><a href="/wiki/Granit_Partisi" title="Granit Partisi">Granit</a></td><td>Bağımsız</td>',
    '<th>Son seçim</th><td>317</td><td>2</td>',
    '<th>Kazandığı sandalye</th><td>295</td><td>1</td>',
    '<th>Halk oyu</th><td>21.338.693</td><td>75.000</td>',
    '<th>Yüzde</th><td>%42,56</td><td>%0,2</td>',
  ]
  const statements = said(htmlGraph(rows, { language: 'tr', title }), title)
  expect(statements).toEqual([
    'Granit Partisi electionResult 2018 general election (Norviya) {leader Ada Mor, seats 295, voteShare 42.56, votes 21338693}',
  ])
})

test.each([
  ['577 sièges de l’Assemblée nationale', 'electedBody Assemblée nationale'],
  ['Tous les 577 sièges à l’[[Assemblée de Norvie]]', 'electedBody Assemblée de Norvie'],
])('a body: %s', (words, statement) => {
  const title = 'Élections législatives norviennes de 2017'
  const fields = [`sièges à pourvoir = ${words}`, 'date = 2017']
  const statements = said(boxGraph(fields, { language: 'fr', template: 'Infobox Élection', title }), title)
  expect(statements.some((one) => one.endsWith(statement))).toBe(true)
})

test('seats are won by the party of a candidate', () => {
  const title = 'Elecciones generales de Norvia de 2019'
  const fields = ['candidato1 = [[Ada Mor]]', 'partido1 = [[Granito]]', 'votos1 = 7513142', 'escaños1 = 123']
  expect(said(boxGraph(fields, { language: 'es', template: 'Ficha de elección', title }), title)).toEqual([
    'Granito electionResult 2019 general election (Norvia) {seats 123, votes 7513142}',
  ])
})

test('a box of a country is known by its keys where nothing else tells the language', () => {
  const title = 'Elecciones generales de Norvia de 2019'
  const fields = [
    'fecha_elección = abril de 2019',
    'partido1 = [[Granito]]',
    'votos1 = 7513142',
    'escaños1 = 123',
  ]
  expect(said(boxGraph(fields, { template: 'Infobox elecciones', title }), title)).toEqual([
    '2019 general election (Norvia) date 2019-04',
    'Granito electionResult 2019 general election (Norvia) {seats 123, votes 7513142}',
  ])
})

test.each(cases)(
  '$language: a party or candidate by number',
  ({ language, template, title, fields, says }) => {
    const graph = boxGraph(fields, { language, template, title })
    const label = graph.claims.find(({ relation }) => relation === 'date')?.subject.label ?? ''
    expect(sorted(said(graph, title).map((one) => one.replace(`${label} `, '')))).toEqual(sorted(says))
    expect(doubtsOf(graph)).toEqual([])
  },
)
