// Pages on everything but politics, with words that tempt in boxes, lists, tables and sentences: no party, leader or result comes of them.
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { makeSource } from '../../src/model/source.ts'
import { transform } from '../../src/transform/transform.ts'
import { showStatement } from '../fixtures/show.ts'

interface Page {
  readonly title: string
  /** `key = value`; on every page beside what all of them have. */
  readonly fields: string
  readonly template?: string
  readonly lead: string
  readonly more?: string
}

const box = (template: string | undefined, fields: string) =>
  `{{${template ?? 'Infobox'}\n${fields
    .split('; ')
    .map((one) => `| ${one}\n`)
    .join('')}}}\n`

const common =
  'founded = 5 May 1940; headquarters = Tor; colours = Red, white; membership = 4,000; predecessor = Old House'

const presidents = '== Presidents ==\n* Al Po (1940–1950)\n* Bo Su (1950–1971)\n* Cy Ro (1971–present)\n'
const chairmen =
  '== Chairmen ==\n{| class="wikitable"\n! Chairman !! From !! To\n|-\n| Al Po || 1940 || 1950\n|-\n| Bo Su || 1950 || 1971\n|}\n'
const standings =
  '== Results ==\n{| class="wikitable"\n! Year !! Votes !! % !! Seats !! Position\n|-\n| 1950 || 12,346 || 12.5 || 13 / 60 || 4th\n|-\n| 1954 || 10,346 || 10.5 || 11 / 60 || 5th\n|}\n'
const league =
  '== League table ==\n{| class="wikitable"\n! Team !! Won !! Lost !! Points\n|-\n| Rovers || 12 || 3 || 36\n|-\n| United || 10 || 5 || 30\n|}\n'
const vote =
  '== Vote ==\n{| class="wikitable"\n! Candidate !! Team !! Votes !! %\n|-\n| Al Po || Rovers || 1,204 || 51.0\n|-\n| Bo Su || United || 1,157 || 49.0\n|}\n'

const pages: readonly Page[] = [
  {
    title: 'Baker Company',
    template: 'Infobox company',
    fields: 'founder = Otto Holm; leader = Al Po',
    lead: "'''Baker Company''' is a company in Tor.",
    more: presidents,
  },
  {
    title: 'Holm Brothers',
    fields: 'founder = Otto Holm; chairman = Al Po',
    lead: "'''Holm Brothers''' was founded in 1940 by Otto Holm.",
    more: chairmen,
  },
  {
    title: 'Tor Rugby Club',
    template: 'Infobox rugby team',
    fields: 'president = Al Po',
    lead: "'''Tor Rugby Club''' plays in the Top 12.",
    more: presidents + league,
  },
  {
    title: 'Tor United',
    fields: 'chairman = Al Po; league = Premier League',
    lead: "'''Tor United''' finished third in 1950.",
    more: chairmen + league,
  },
  {
    title: 'Kestrovian Football League',
    fields: 'president = Al Po',
    lead: "The '''Kestrovian Football League''' was formed in 1940.",
    more: league + standings,
  },
  {
    title: 'Chess Federation of Tor',
    fields: 'president = Al Po',
    lead: 'The federation was established in 1940.',
    more: presidents,
  },
  {
    title: 'Tor Students’ Union',
    template: 'Infobox students union',
    fields: 'president = Al Po; ideology = Liberalism',
    lead: 'The union was founded in 1940.',
    more: presidents + standings,
  },
  {
    title: 'National Union of Miners',
    template: 'Infobox union',
    fields: 'president = Al Po',
    lead: 'The union was founded in 1940 and is led by Al Po.',
    more: presidents,
  },
  {
    title: 'Holm School',
    template: 'Infobox school',
    fields: 'head = Al Po; motto = On',
    lead: "'''Holm School''' is a school in Tor.",
    more: chairmen,
  },
  {
    title: 'Tor University',
    template: 'Infobox university',
    fields: 'president = Al Po; newspaper = The Quad',
    lead: "'''Tor University''' was founded in 1940.",
    more: presidents,
  },
  {
    title: 'The Tor Post',
    template: 'Infobox newspaper',
    fields: 'founder = Otto Holm; political position = Left-wing',
    lead: "'''The Tor Post''' was a socialist newspaper.",
    more: chairmen,
  },
  {
    title: 'Holm Institute',
    template: 'Infobox think tank',
    fields: 'founder = Otto Holm; president = Al Po',
    lead: 'The institute is a conservative think tank.',
    more: presidents,
  },
  {
    title: 'Red Hand',
    template: 'Infobox militant organization',
    fields: 'ideology = Marxism; leader = Al Po',
    lead: "'''Red Hand''' was an armed group.",
  },
  {
    title: 'Tor Brigade',
    template: 'Infobox war faction',
    fields: 'ideology = Nationalism; leader = Al Po',
    lead: "The '''Tor Brigade''' fought in the war.",
  },
  {
    title: 'Mercy House',
    template: 'Infobox charity',
    fields: 'founder = Otto Holm; chairman = Al Po',
    lead: 'The house was established in 1940.',
    more: chairmen,
  },
  {
    title: 'Church of Tor',
    template: 'Infobox church',
    fields: 'leader = Al Po; founder = Otto Holm',
    lead: "The '''Church of Tor''' is a church.",
    more: presidents,
  },
  {
    title: 'Granite Ship',
    template: 'Infobox ship',
    fields: 'name = Granite',
    lead: "'''Granite''' was a ship of the Tor Line.",
  },
  {
    title: 'The Radicals (band)',
    template: 'Infobox musical artist',
    fields: 'members = Al Po, Bo Su',
    lead: "'''The Radicals''' formed in Tor in 1990.",
  },
  {
    title: 'Garden Party (film)',
    template: 'Infobox film',
    fields: 'director = Al Po',
    lead: "'''Garden Party''' is a 1968 film.",
  },
  {
    title: 'Birthday Party (album)',
    template: 'Infobox album',
    fields: 'artist = Al Po',
    lead: 'It was released in 1970.',
  },
  {
    title: 'The Coalition',
    template: 'Infobox video game',
    fields: 'developer = Holm',
    lead: "'''The Coalition''' is a strategy game.",
  },
  {
    title: 'Tor',
    template: 'Infobox settlement',
    fields: 'leader_title = Mayor; leader_name = Al Po; leader_party = Independent',
    lead: "'''Tor''' is a city.",
    more: '== Mayors ==\n* Al Po (1940–1950)\n* Bo Su (1950–1971)\n',
  },
  {
    title: 'Highway 566',
    fields: 'established = 1950; direction = North',
    lead: "'''Highway 566''' is a road.",
  },
  {
    title: 'Torium',
    template: 'Infobox element',
    fields: 'discovered = 1901 by Otto Holm; colour = Silver',
    lead: "'''Torium''' is an element.",
  },
  {
    title: 'Tor Cup',
    fields: 'founded = 1940; current_champions = Rovers',
    lead: "The '''Tor Cup''' is a cup.",
    more: league,
  },
  {
    title: '1971 Tor Rovers season',
    fields: 'manager = Al Po; chairman = Bo Su',
    lead: 'The 1971 season was the 12th season of Rovers.',
    more: league,
  },
  {
    title: 'Golden Boot',
    fields: 'established = 1950',
    lead: "The '''Golden Boot''' is an award.",
    more: vote,
  },
  {
    title: '1998 Rovers Player Poll',
    fields: 'date = 5 May 1998',
    lead: 'The poll was held in May 1998.',
    more: vote,
  },
  {
    title: 'Tor Stadium',
    fields: 'opened = 1950; seats = 12,000',
    lead: "'''Tor Stadium''' is a stadium.",
    more: standings,
  },
  {
    title: 'Airline Alliance Tor',
    fields: 'members = 12; leader = Al Po',
    lead: "'''Airline Alliance Tor''' is an airline alliance.",
  },
  {
    title: 'Customs Union of the North',
    template: 'Infobox geopolitical organization',
    fields: 'leader = Al Po',
    lead: 'The union is a customs union.',
  },
  {
    title: 'Order of the Crown',
    fields: 'established = 1950',
    lead: "The '''Order of the Crown''' is an order of knights.",
    more: presidents,
  },
  {
    title: 'Battle of Tor',
    template: 'Infobox military conflict',
    fields: 'commander1 = Al Po; combatant1 = Granite',
    lead: "The '''Battle of Tor''' was fought in 1940.",
  },
  {
    title: 'Tor Valley Railway',
    fields: 'founder = Otto Holm',
    lead: 'The railway was opened in 1950.',
    more: chairmen,
  },
  {
    title: 'Scout Movement of Tor',
    fields: 'leader = Al Po',
    lead: 'The movement was founded in 1940.',
    more: presidents,
  },
  {
    title: 'Art Front',
    fields: 'founder = Otto Holm',
    lead: "'''Art Front''' was a modernist art movement.",
    more: presidents,
  },
  {
    title: 'Tor Bank',
    fields: 'chairman = Al Po',
    lead: "'''Tor Bank''' merged with Holm Bank in 1950.",
    more: chairmen,
  },
  {
    title: 'Fan Club',
    fields: 'president = Al Po; ideology = Fun',
    lead: "'''Fan Club''' is a supporters' club.",
    more: presidents,
  },
  {
    title: 'Mountain Rescue Association',
    fields: 'president = Al Po',
    lead: 'The association split from the Alpine Club in 1950.',
    more: presidents,
  },
  {
    title: 'House of Cards',
    template: 'Infobox television',
    fields: 'creator = Al Po',
    lead: "'''House of Cards''' is a series on the Granite Party.",
  },
]

const tempting = new Set([
  'ledBy',
  'foundedBy',
  'foundedOn',
  'electionResult',
  'contested',
  'seatsHeld',
  'colour',
  'headquarters',
])

/** What is said of a subject that is no party, with the relations of parties. */
function toldBy(text: string, format: string, title: string): readonly string[] {
  const { claims } = transform([
    extract(makeSource('a', text, { format, origin: { title, language: 'en' } })).article,
  ])
  return claims.filter(({ relation }) => tempting.has(relation)).map(showStatement)
}

test.each(pages)('$title, as wikitext', ({ title, template, fields, lead, more = '' }) => {
  expect(toldBy(`${box(template, `${common}; ${fields}`)}${lead}\n\n${more}`, 'wikitext', title)).toEqual([])
})

const rowOf = (field: string) => {
  const [key = '', value = ''] = field.split(' = ')
  return `<tr><th>${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll('_', ' ')}</th><td>${value}</td></tr>`
}

test.each(pages)('$title, as a page', ({ title, fields, lead }) => {
  const rows = `${common}; ${fields}`.split('; ').map(rowOf).join('')
  const words = `<p>${lead.replaceAll("'''", '')}</p><h2>Presidents</h2><ul><li>Al Po (1940–1950)</li><li>Bo Su (1950–1971)</li></ul>`
  expect(toldBy(`<h1>${title}</h1><table class="infobox">${rows}</table>${words}`, 'html', title)).toEqual([])
})
