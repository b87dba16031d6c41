// Infoboxes of parties in each language that has a table of keys: pairs, numbers, dates and lists in its manner.
import { expect, test } from 'vitest'
import { boxGraph, doubtsOf, said } from './boxes.ts'

interface Case {
  readonly language: string
  readonly template: string
  readonly fields: readonly string[]
  readonly says: readonly string[]
}

const cases: readonly Case[] = [
  {
    language: 'tr',
    template: 'Siyasi parti bilgi kutusu',
    fields: [
      'kuruluş = 15 Haziran 2005',
      'genel başkanı = Ada Mor',
      'lider1_başlık = Genel sekreter',
      'lider1_isim = Bo Tal ve Cy Dol',
      'üyelik = 12.640',
      'üyelik_yıl = 2019',
      'sandalye1_başlık = [[Türkiye Büyük Millet Meclisi|TBMM]]',
      'sandalye1 = 3/600',
      'renkler = Kırmızı ve beyaz',
      'kol1_başlık = Gençlik kolu',
      'kol1 = Genç Granit',
      'avrupa = yok',
    ],
    says: [
      'colour Kırmızı',
      'colour beyaz',
      'foundedOn 2005-06-15',
      'ledBy Ada Mor {role “genel başkanı”}',
      'ledBy Bo Tal {role “Genel sekreter”}',
      'ledBy Cy Dol {role “Genel sekreter”}',
      'membership 12640 {asOf 2019}',
      'seatsHeld TBMM {seats 3, seatsTotal 600}',
      'youthWing Genç Granit',
    ],
  },
  {
    language: 'de',
    template: 'Infobox Partei',
    fields: [
      'Gründung = 23. Mai 1863 in [[Leipzig]]',
      'Parteivorsitzende = Ada Mor und Bo Tal',
      'Mitglieder = 12.640 (Stand: 31. Dezember 2019)',
      'Parlamentsmandate = Bundestag: 152/736<br>Landtage: 12/1.884',
      'Auflösung = 3. Oktober 1990',
      'Auflösungsgrund = Vereinigung',
      'EU-Parlament = 27/96',
      'Sitze1-Titel = Sitze im [[Landtag]]',
      'Sitze1 = 3 von 80',
      'Mindestalter = 16 Jahre',
    ],
    says: [
      'dissolvedOn 1990-10-03 {reason “Vereinigung”}',
      'foundedIn Leipzig',
      'foundedOn 1863-05-23',
      'ledBy Ada Mor {role “Parteivorsitzende”}',
      'ledBy Bo Tal {role “Parteivorsitzende”}',
      'membership 12640 {asOf 2019-12-31}',
      'seatsHeld Bundestag {seats 152, seatsTotal 736}',
      'seatsHeld Europäisches Parlament {seats 27, seatsTotal 96}',
      'seatsHeld Landtag {seats 3, seatsTotal 80}',
      'seatsHeld Landtage {seats 12, seatsTotal 1884}',
    ],
  },
  {
    language: 'fr',
    template: 'Infobox Parti politique',
    fields: [
      'fondation = 1er mai 1920',
      'dénomination chef = Première secrétaire',
      'chef = Ada Mor',
      'adherents = 12 640 (2019)',
      'option-1 = Secrétaire général',
      'valeur-1 = Bo Tal',
      'parlement-1 = [[Sénat]]',
      'sièges-1 = 3 / 348',
      'couleurs = [[rouge]] et vert',
      'affi internationale = Aucune',
      'fusion de = [[Marée]] et [[Moulin]]',
    ],
    says: [
      'colour rouge',
      'colour vert',
      'foundedOn 1920-05-01',
      'ledBy Ada Mor {role “Première secrétaire”}',
      'ledBy Bo Tal {role “Secrétaire général”}',
      'membership 12640 {asOf 2019}',
      'mergerOf Marée',
      'mergerOf Moulin',
      'seatsHeld Sénat {seats 3, seatsTotal 348}',
    ],
  },
  {
    language: 'es',
    template: 'Ficha de partido político',
    fields: [
      'fundación = 1 de mayo de 1920',
      'presidente = Ada Mor y Bo Tal',
      'escaños1_título = [[Congreso de los Diputados]]',
      'escaños1 = 3 / 350',
      'membresía = 12.640',
      'membresía_año = 2019',
      'tipo_superior_1 = Secretario general',
      'superior_1 = Cy Dol',
      'legalización = 9 de abril de 1977',
      'disolución = n. d.',
    ],
    says: [
      'foundedOn 1920-05-01',
      'ledBy Ada Mor {role “presidente”}',
      'ledBy Bo Tal {role “presidente”}',
      'ledBy Cy Dol {role “Secretario general”}',
      'legalisedOn 1977-04-09',
      'membership 12640 {asOf 2019}',
      'seatsHeld Congreso de los Diputados {seats 3, seatsTotal 350}',
    ],
  },
  {
    language: 'it',
    template: 'Partito politico',
    fields: [
      'fondazione = 28 aprile 1920',
      'assemblea1 = [[Camera dei deputati]]',
      'seggi1 = 3 / 400',
      'iscritti = 12.640',
      'anno iscritti = 2019',
      'nome2 = (DE) Granitpartei',
      'collocazione = [[Centro-sinistra]]',
      'colore = #FF0000',
    ],
    says: [
      'alsoKnownAs “Granitpartei”@de',
      'foundedOn 1920-04-28',
      'membership 12640 {asOf 2019}',
      'politicalPosition Centro-sinistra',
      'seatsHeld Camera dei deputati {seats 3, seatsTotal 400}',
    ],
  },
  {
    language: 'nl',
    template: 'Infobox politieke partij',
    fields: [
      'oprichting = 28 augustus 1946',
      'zetelnaam1 = [[Tweede Kamer]]',
      'zetels1 = 9',
      'zetelstotaal1 = 150',
      'zetelsEK = 3',
      'zetelstotaalEK = 75',
      'functienaam1 = Partijsecretaris',
      'functie1 = Bo Tal',
      'actief in = [[Nederland]]',
    ],
    says: [
      'country Netherlands',
      'foundedOn 1946-08-28',
      'ledBy Bo Tal {role “Partijsecretaris”}',
      'seatsHeld Eerste Kamer {seats 3, seatsTotal 75}',
      'seatsHeld Tweede Kamer {seats 9, seatsTotal 150}',
    ],
  },
  {
    language: 'pl',
    template: 'Partia polityczna infobox',
    fields: [
      'założona = 15 czerwca 2005',
      'lider = Ada Mor i Bo Tal',
      'liczba = ok. 12 640',
      'eurodeputowani = 3/52',
      'ideologia = [[socjalizm]], [[zielona polityka]]',
    ],
    says: [
      'foundedOn 2005-06-15',
      'hasIdeology socjalizm',
      'hasIdeology zielona polityka',
      'ledBy Ada Mor {role “lider”}',
      'ledBy Bo Tal {role “lider”}',
      'membership 12640 {hedge “approximate”}',
      'seatsHeld Parlament Europejski {seats 3, seatsTotal 52}',
    ],
  },
  {
    language: 'pt',
    template: 'Info/Partido político',
    fields: [
      'fundação = 15 de junho de 2005',
      'lugares1_título = [[Câmara dos Deputados]]',
      'lugares1 = 3/513',
      'membros = 1,5 milhão',
      'ano_membros = 2019',
      'branco1_título = Porta-voz',
      'branco1 = Bo Tal',
    ],
    says: [
      'foundedOn 2005-06-15',
      'ledBy Bo Tal {role “Porta-voz”}',
      'membership 1500000 {asOf 2019, hedge “approximate”}',
      'seatsHeld Câmara dos Deputados {seats 3, seatsTotal 513}',
    ],
  },
  {
    language: 'sv',
    template: 'Partifakta',
    fields: [
      'grundande = 23 april 1889',
      'platser1 = Riksdagen: 107/349',
      'medlemsantal = 75 000 (2019)',
      'språkrör = Ada Mor och Bo Tal',
    ],
    says: [
      'foundedOn 1889-04-23',
      'ledBy Ada Mor {role “språkrör”}',
      'ledBy Bo Tal {role “språkrör”}',
      'membership 75000 {asOf 2019}',
      'seatsHeld Riksdagen {seats 107, seatsTotal 349}',
    ],
  },
  {
    language: 'el',
    template: 'Κουτί πληροφοριών πολιτικού κόμματος',
    fields: [
      'ίδρυση = 4 Οκτωβρίου 1974',
      'πρόεδρος = Άδα Μορ και Μπο Ταλ',
      'έδρες1_τίτλος = [[Βουλή των Ελλήνων]]',
      'έδρες1 = 3 / 300',
      'μέλη = 12.640',
      'μέλη_έτος = 2019',
      'ευρωπαϊκά = Κανένα',
    ],
    says: [
      'foundedOn 1974-10-04',
      'ledBy Άδα Μορ {role “πρόεδρος”}',
      'ledBy Μπο Ταλ {role “πρόεδρος”}',
      'membership 12640 {asOf 2019}',
      'seatsHeld Βουλή των Ελλήνων {seats 3, seatsTotal 300}',
    ],
  },
  {
    language: 'ru',
    template: 'Партия',
    fields: [
      'дата основания = 15 июня 2005 года',
      'лидер = Ада Мор и Бо Тал',
      'Мест в нижней палате_параметр = Мест в Думе',
      'Мест в нижней палате = 3 / 450',
      'количество членов = 12 640 (2019)',
      'идеология = [[социализм]]<br>[[зелёная политика]]',
      'интернационал = нет',
    ],
    says: [
      'foundedOn 2005-06-15',
      'hasIdeology зелёная политика',
      'hasIdeology социализм',
      'ledBy Ада Мор {role “лидер”}',
      'ledBy Бо Тал {role “лидер”}',
      'membership 12640 {asOf 2019}',
      'seatsHeld Думе {seats 3, seatsTotal 450}',
    ],
  },
  {
    language: 'ca',
    template: 'Partit polític',
    fields: [
      "fundació = 28 d'octubre de 1920",
      'president = Jordi Mor i Soler',
      'desaparició = maig de 1990',
    ],
    says: ['dissolvedOn 1990-05', 'foundedOn 1920-10-28', 'ledBy Jordi Mor i Soler {role “president”}'],
  },
  {
    language: 'uk',
    template: 'Політична партія',
    fields: ['дата_заснування = 15 червня 2005', 'голова = Ада Мор', 'місця1 = Верховна Рада: 3/450'],
    says: [
      'foundedOn 2005-06-15',
      'ledBy Ада Мор {role “голова”}',
      'seatsHeld Верховна Рада {seats 3, seatsTotal 450}',
    ],
  },
]

test.each(cases)('$language', ({ language, template, fields, says }) => {
  const graph = boxGraph(fields, { language, template })
  expect(said(graph)).toEqual(says)
  expect(doubtsOf(graph)).toEqual([])
})

test.each([
  ['seats of no body', 'pl', 'posłowie = 3/460'],
  ['seats of no body', 'sv', 'platser2 = 5/21'],
])('%s (%s) are a doubt: %s', (_, language, field) => {
  const graph = boxGraph([field], { language })
  expect(said(graph)).toEqual([])
  expect(doubtsOf(graph)).toHaveLength(1)
})

test('a box tells its language where the article does not', () => {
  const fields = [
    'Gründung = 23. Mai 1863',
    'Parteivorsitzende = Ada Mor',
    'Hauptsitz = Tor',
    'Ausrichtung = [[Liberalismus]]',
  ]
  expect(said(boxGraph(fields, { template: 'Infobox Partei' }))).toEqual([
    'foundedOn 1863-05-23',
    'hasIdeology Liberalismus',
    'headquarters Tor',
    'ledBy Ada Mor {role “Parteivorsitzende”}',
  ])
})

test('English keys are known in every language', () => {
  expect(said(boxGraph(['ideology = Liberalism', 'leader1_name = Ada Mor'], { language: 'ca' }))).toEqual([
    'hasIdeology Liberalism',
    'ledBy Ada Mor',
  ])
})
