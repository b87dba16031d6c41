// What makes a party: the tempting boxes, leads and names of everything else that is founded, led and named, and real parties.
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { makeSource } from '../../src/model/source.ts'
import { findTopic } from '../../src/transform/topic.ts'

interface Page {
  readonly title: string
  readonly template?: string
  readonly fields?: readonly string[]
  readonly lead: string
  readonly language?: string
}

/** The class of an article in wikitext. */
function classIn({ title, template, fields = [], lead, language = 'en' }: Page) {
  const box = template === undefined ? '' : `{{${template}\n${fields.map((one) => `| ${one}\n`).join('')}}}\n`
  return typeOf(`${box}${lead}\n`, 'wikitext', { title, language })
}

/** The class of a page whose infobox has labels and no name. */
function classOnPage({ title, fields = [], lead, language = 'en' }: Page) {
  const rows = fields
    .map((one) => one.split(' = '))
    .map(([key, value]) => `<tr><th>${key ?? ''}</th><td>${value ?? ''}</td></tr>`)
  const box = `<table class="infobox"><caption>${title}</caption>${rows.join('')}</table>`
  return typeOf(`${box}<p>${lead}</p>`, 'html', { title, language })
}

function typeOf(text: string, format: string, origin: { title: string; language: string }) {
  return findTopic(extract(makeSource('a', text, { format, origin })).article).type
}

/** What every organisation has. */
const common = [
  'founded = 5 May 1940',
  'founder = Otto Holm',
  'headquarters = Tor',
  'chairman = Al Po',
  'president = Bo Su',
  'leader = Cy Ro',
  'colours = Red, white',
  'predecessor = Old House',
  'membership = 4,000',
  'newspaper = The Day',
  'youth_wing = Young Ones',
  'website = www.house.example',
]
const labels = common.map((one) => one.replace('_', ' '))

describe('an infobox that is named for something else makes no party', () => {
  test.each([
    'Infobox company',
    'Infobox school',
    'Infobox university',
    'Infobox organization',
    'Infobox newspaper',
    'Infobox think tank',
    'Infobox militant organization',
    'Infobox war faction',
    'Infobox sports team',
    'Infobox rugby team',
    'Infobox union',
    'Infobox students union',
    'Infobox settlement',
    'Infobox film',
    'Infobox church',
    'Infobox band',
    'Infobox ship',
    'Infobox charity',
    'Ficha de organización',
    'Infobox Unternehmen',
    'Infobox Verein',
    'Infobox Société',
    'Infobox Organisation',
    'Şirket bilgi kutusu',
  ])('%s', (template) => {
    const fields = [...common, 'ideology = Liberalism', 'position = Centre']
    expect(
      classIn({ title: 'Baker House', template, fields, lead: 'Baker House was founded in 1940.' }),
    ).toBeUndefined()
  })
})

describe('what every organisation has makes no party', () => {
  test.each([
    ['Kestro Rugby Club', 'Kestro Rugby Club plays in the Top 12.'],
    ['Baker Company', 'Baker Company was founded in 1940 in Tor.'],
    ["Tor Students' Union", "Tor Students' Union was founded in 1940."],
    ['Kestrovian Football League', 'The Kestrovian Football League was founded in 1940.'],
    ['National Miners’ Union', 'The National Miners’ Union was formed by Otto Holm.'],
    ['Chess Federation of Tor', 'The federation was founded in 1940.'],
    ['Holm Movement', 'Holm Movement started in 1940.'],
  ])('%s', (title, lead) => {
    expect(classOnPage({ title, fields: labels, lead })).toBeUndefined()
  })
})

describe('a lead that says something else weighs more than keys of parties', () => {
  const fields = [...labels, 'Ideology = Marxism', 'Political position = Far-left']
  test.each([
    'is a militia in Norvia.',
    'is an armed Marxist organisation in Norvia.',
    'is a think tank in Tor.',
    'is a conservative think tank.',
    'was a socialist newspaper.',
    'is a liberal arts college in Tor.',
    'is a communist trade union.',
    'is a nationalist student organisation.',
    'was a far-left militant group.',
    'is a political magazine.',
    'is a political thriller about a coup.',
    'is the youth wing of the Granite Party.',
    'is a fictional political party in a novel.',
    'is a search party.',
    'was a military alliance.',
    'is an anarchist punk band.',
    'is one of the founders of two parties.',
  ])('Baker House %s', (words) => {
    expect(classOnPage({ title: 'Baker House', fields, lead: `Baker House ${words}` })).toBeUndefined()
  })

  test.each([
    [
      'de',
      'Das Haus Bäcker ist ein Sportverein aus Tor.',
      ['Gründung = 1940', 'Ausrichtung = links', 'Hauptsitz = Tor'],
    ],
    [
      'es',
      'La Casa es un grupo guerrillero de Norvia.',
      ['Fundación = 1940', 'Ideología = marxismo', 'Sede = Tor'],
    ],
    ['fr', 'La Maison est un journal du soir.', ['Fondation = 1940', 'Idéologie = gauche', 'Siège = Tor']],
    ['it', 'La Casa è un sindacato di Tor.', ['Fondazione = 1940', 'Ideologia = socialismo', 'Sede = Tor']],
  ])('in %s', (language, lead, rows) => {
    expect(classOnPage({ title: 'Casa', fields: rows, lead, language })).toBeUndefined()
  })
})

describe('a name is a party’s only where nothing else bears such a name', () => {
  test.each([
    ['Granite Party', 'It was founded in 1990.', 'Party'],
    ['Granite Party (Norvia)', 'It was founded in 1990.', 'Party'],
    ['Granite Party (film)', 'Otto Holm directed it in 1990.', undefined],
    ['Kestrovian League', 'It was founded in 1990.', undefined],
    ['Granite Credit Union', 'It was founded in 1990.', undefined],
    ['Mountain Rescue Association', 'It was founded in 1990.', undefined],
    ['Rally', 'Cars have raced here since 1990.', undefined],
  ])('%s: %s', (title, lead, type) => {
    expect(classIn({ title, lead })).toBe(type)
  })
})

describe('parties of all names are parties', () => {
  test.each([
    'is a party in Norvia.',
    'is a political party in Norvia.',
    'was a nationalist and populist political party.',
    'is a left-wing, socialist party.',
    'is one of the two major parties in Norvia.',
    'was a conservative front in Norvia.',
    'is a communist league.',
    'is an agrarian union in Norvia.',
    'is a far-right political organisation.',
    'was an armed political movement.',
    'is a trade union and political party.',
    'is a regional political formation.',
    'is a political party and militant group.',
    'is a political party representing the shore minority of Norvia.',
    'is a regionalist party affiliated with a union.',
  ])('The Granite League %s', (words) => {
    expect(classIn({ title: 'Granite League', lead: `The Granite League ${words}` })).toBe('Party')
  })

  test.each([
    ['en', 'Infobox political party', 'The Front was founded in 1940.'],
    ['en', 'Infobox political party', 'The Front is a militant organisation.'],
    ['de', 'Infobox Partei', 'Die Front ist ein Bund von Bauern.'],
    ['tr', 'Siyasi parti bilgi kutusu', 'Cephe 1940 yılında kuruldu.'],
    ['es', 'Ficha de partido político', 'El Frente es un movimiento de Norvia.'],
  ])('by a template (%s, %s): %s', (language, template, lead) => {
    expect(classIn({ title: 'Front', template, fields: common, lead, language })).toBe('Party')
  })

  test.each([
    ['en', 'The Front was founded in 1940.', ['Founded = 1940', 'Ideology = Marxism']],
    ['en', 'The Front is a movement in Norvia.', ['Founded = 1940', 'Ideology = Marxism']],
    ['de', 'Die Front ist eine rechte Partei in Norvia.', ['Gründung = 1940', 'Ausrichtung = rechts']],
    ['fr', 'Le Front est un parti politique.', ['Fondation = 1940', 'Idéologie = gauche']],
    ['es', 'El Frente es una coalición política.', ['Fundación = 1940', 'Ideología = marxismo']],
  ])('by keys that parties alone have (%s): %s', (language, lead, fields) => {
    expect(classOnPage({ title: 'Front', fields, lead, language })).toBe('Party')
  })
})

describe('a lead in another language calls its subject a party', () => {
  test.each([
    ['nl', 'De Vrije Zeepartij (VZP) is een politieke partij in Nederland.', 'Party'],
    ['de', 'Die Küstenunion (KU) ist eine liberale, regionale Kleinpartei in Norwien.', 'Party'],
    ['es', 'Unión del Mar (UM) es un partido político de Norvia.', 'Party'],
    ['fr', 'L’Union de la mer est un ancien parti politique norvien.', 'Party'],
    ['it', 'Unione del Mare è stata un’alleanza. È un partito politico norviano.', undefined],
    ['sv', 'Havsunionen är ett politiskt parti i Norvien.', 'Party'],
    ['pl', 'Unia Morza (UM) – norwijska liberalna partia polityczna.', 'Party'],
    ['ru', 'Союз моря (СМ) — политическая партия в Норвии.', 'Party'],
    ['tr', 'Deniz Birliği, Norviya’da 1990’da kurulan bir siyasi partidir.', 'Party'],
    ['de', 'Otto Holm ist ein Politiker der Küstenpartei und Mitglied der Partei.', undefined],
    ['nl', 'De Zeekrant is een krant van de partij.', undefined],
    ['es', 'El Faro es un periódico del partido.', undefined],
    ['ru', 'Маяк — газета, партия которой была запрещена.', undefined],
    ['pl', 'Latarnia – norwijska gazeta partii.', undefined],
  ])('%s: %s', (language, lead, type) => {
    expect(classOnPage({ title: 'X', fields: ['Land = Norvia'], lead, language })).toBe(type)
  })
})
