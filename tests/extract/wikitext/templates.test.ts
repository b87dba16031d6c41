// What templates say in values and in running text.
import { describe, expect, test } from 'vitest'
import { codes, infoboxes, linksOf, read, value, words } from './read.ts'

describe('a value', () => {
  test.each([
    ['{{Start date|1890|10|}}', '1890-10'],
    ['{{start date|2006|12|21|df=y}}', '2006-12-21'],
    ['{{Start date and age|1990|p=y}}', '1990'],
    ['{{start date|1 May 1990}}', '1 May 1990'],
    ['{{Birth date and age|df=yes|1950|1|2}}', '1950-01-02'],
    ['{{death date and age|2012|2|16|1929|8|22}}', '2012-02-16'],
    ['{{dts|1990|March|4}}', '1990-03-04'],
    ['{{fecha|4|10|1890}}', '1890-10-04'],
    ['{{date|25|mai|2014}}', '25 mai 2014'],
    ['{{Başlangıç tarihi|1990|10|4}}', '1990-10-04'],
    ['{{start date|1990|13|2}}', '1990 13 2'],
    ['{{As of|2013|5}}', 'As of 2013-05'],
    ['{{circa|1890}}', 'c. 1890'],
    ['{{plainlist|\n* [[A]]\n* B\n}}', 'A\nB'],
    ['{{plainlist|* A\n* B}}', 'A\nB'],
    ['{{ubl|[[A]]|B|}}', 'A\nB'],
    ['{{Unbulleted list|A|B}}', 'A\nB'],
    ['{{hlist|A|B}}', 'A\nB'],
    ['{{flatlist|\n* A\n* B\n}}', 'A\nB'],
    ['* A\n* B', 'A\nB'],
    ['\n* A\n* B', 'A\nB'],
    ['A<br>B<br/>C', 'A\nB\nC'],
    ['A\nB', 'A B'],
    ['{{nowrap|[[A]]}} {{small|(b)}}', 'A (b)'],
    ['{{nowrap|{{small|{{lang|uk|Партія}}}}}}', 'Партія'],
    ['{{native name|uk|Партія}}', 'Партія (Ukrainian)'],
    ['{{native name|uk|[[Партія]]|paren=omit}}', 'Партія (Ukrainian)'],
    ['{{native name|und|Партія}}', 'Партія'],
    ['{{native name list|tag1=uk|name1=Партія|tag2=pl|name2=Partia}}', 'Партія (Ukrainian)\nPartia (Polish)'],
    ['{{lang-uk|Партія}}', 'Ukrainian: Партія'],
    ['{{langx|uk|Партія}}', 'Ukrainian: Партія'],
    ['{{Composition bar|12|450|hex=#f00}}', '12 / 450'],
    ['{{Infobox political party/seats|12|450|#f00}}', '12 / 450'],
    ['{{Infobox Siège|3|577}}', '3 / 577'],
    ['{{полоса|3|450|#f00}}', '3 / 450'],
    ['{{Barra de composición|3|350|hex=#f00}}', '3 / 350'],
    ['{{seats of a wiki|3|350|#ff0000}}', '3 / 350'],
    ['{{seats of a wiki|0|20|red}}', '0 / 20'],
    ['{{no seats|350|3}}', '350'],
    ['{{no seats|3|350|4}}', '3'],
    ['{{no seats|3|350|red|x}}', '3'],
    ['{{рост}} 5', '▲ 5'],
    ['{{Spadek}} 5', '▼ 5'],
    ['{{Σταθερό}} 5', '▬ 5'],
    ['{{Flagga|Ostrevia}}', 'Ostrevia'],
    ['{{flag|Ostrevia}}', 'Ostrevia'],
    ['{{flagicon|Ostrevia}}', 'Ostrevia'],
    ['{{flagicon|Ostrevia}} [[Brúnhaven]]', 'Brúnhaven'],
    ['[[File:Flag of Ostrevia.svg|20px]]', 'Ostrevia'],
    ['[[File:Party logo.svg|125px]]', 'Party logo.svg'],
    ['{{color box|#ff0000}} Red', 'Red'],
    ['{{increase}} 5', '▲ 5'],
    ['{{Decrease}}3', '▼3'],
    ['{{steady}} 0', '▬ 0'],
    ['[[File:Increase2.svg|11px]] 5', '▲ 5'],
    ['{{ill|Anna Berg|de|Anna Berg (Politikerin)}}', 'Anna Berg'],
    ['{{ill|Anna Berg (politician)|de|Anna Berg|lt=Anna Berg}}', 'Anna Berg'],
    ['{{URL|https://a.example|a.example}}', 'https://a.example'],
    ['{{official website|https://a.example/}}', 'https://a.example/'],
    ['[https://a.example/ Home page]', 'https://a.example/'],
    ['A{{efn|note}} B{{refn|group=a|note}} C{{sfn|D|1990}}', 'A B C'],
    ['{{abbr|GP|Green Party}}', 'GP'],
    ['{{sortname|Anna|Berg}}', 'Anna Berg'],
    ['{{party shortname linked|Green Party (Ostrevia)}}', 'Green Party (Ostrevia)'],
    ['{{formatnum:12345}} votes', '12345 votes'],
    ['{{yes}}', 'yes'],
    ['A{{snd}}B{{nbsp}}C', 'A – B C'],
    ['{{convert|5|km}}', '5 km'],
    ['{{nosuch thing|first|second|x=y}}', 'first'],
    ['{{nosuch thing|x=y}}', ''],
    ['{{{leader|}}}', ''],
    ['{{#if:a|b|c}}', ''],
    ['{{#if:{{{a|}}}|{{nowrap|b}}|{{#ifeq:c|d|e}}}} f', 'f'],
    ['{{#anything: a {{b}} | c = [[d]] }} f', 'f'],
    ['{{#dateformat:2 May 1990}}', '2 May 1990'],
    ['A {{citation needed|date=May 1990}}', 'A'],
    ['<!-- none yet -->', ''],
  ])('%j reads %j', (wikitext, expected) => {
    expect(value(wikitext)).toBe(expected)
  })

  test('of a name that is linked leads to its page', () => {
    const [box] = infoboxes('{{Infobox party|leader={{ill|Anna Berg|de|X}}, {{flag|Ostrevia}}}}')
    expect(linksOf(box?.fields[0]?.value ?? { text: '', pieces: [] })).toEqual([
      'Anna Berg -> Anna Berg',
      'Ostrevia -> Ostrevia',
    ])
  })
})

describe('running text', () => {
  test.each([
    ['The party ({{lang-uk|Партія}}) won {{nowrap|5 seats}}.', 'The party (Ukrainian: Партія) won 5 seats.'],
    ['Members: {{hlist|A|B}}.', 'Members: A, B.'],
    ['{{main|History of it}}\nWords', 'Words'],
    ['{{Use dmy dates|date=May 1990}}\nWords', 'Words'],
    ['{{Parties of Ostrevia}}\nWords', 'Words'],
  ])('%j reads %j', (wikitext, expected) => {
    expect(words(wikitext)).toEqual([expected])
  })

  test('counts the templates that it does not know', () => {
    const { diagnostics } = read('A {{b|c}} {{b}} {{D e}} f')
    expect(diagnostics.find(({ code }) => code === 'unknown-template')?.message).toBe(
      '3 unknown templates, of which only first words without a name were read: {{b}} ×2, {{D e}}',
    )
  })

  test('says what it leaves out and why, once a reason', () => {
    const { diagnostics } = read('{{main|A}}\n{{see also|B}}\nC\n{{reflist}}\n{{s-start}}\n{{s-end}}')
    expect(diagnostics.filter(({ code }) => code === 'left-out').map(({ message }) => message)).toEqual([
      'a note on other articles, no part of the article: left out (2 times)',
      'a list of references, no part of the article: left out',
      'a succession box, no part of the article: left out (2 times)',
    ])
  })
})

describe('an infobox', () => {
  const text =
    "{{Infobox political party\n| name = Green Shore <!-- n -->\n|leader1_title=Chair\n| leader1_name  = [[Anna Berg]]\n| colours =\n}}'''Green Shore''' is"

  test('has a field for each named argument, empty ones too', () => {
    const [box] = infoboxes(text)
    expect(box?.template).toBe('Infobox political party')
    expect(box?.caption?.text).toBe('Green Shore')
    expect(box?.fields.map(({ key, value: words }) => [key.text, words.text])).toEqual([
      ['name', 'Green Shore'],
      ['leader1_title', 'Chair'],
      ['leader1_name', 'Anna Berg'],
      ['colours', ''],
    ])
  })

  test('has fields that stand where they say', () => {
    const [box] = infoboxes(text)
    expect(box?.fields.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'name = Green Shore <!-- n -->',
      'leader1_title=Chair',
      'leader1_name  = [[Anna Berg]]',
      'colours =',
    ])
    expect(words(text)).toEqual(['Green Shore is'])
  })

  test.each([
    ['{{Infobox Partei|Parteivorsitzende=A}}', 'de'],
    ['{{Infobox Parti politique|dirigeant=A}}', 'fr'],
    ['{{Ficha de partido político|líder=A}}', 'es'],
    ['{{Infobox partito politico|leader=A}}', 'it'],
    ['{{Info/Partido político|líder=A}}', 'pt'],
    ['{{Siyasi parti bilgi kutusu|başkan=A}}', 'tr'],
    ['{{Партия|лидер=A}}', 'ru'],
    ['{{Partifakta|partiledare=A}}', 'sv'],
    ['{{Infobox political party|leader=A}}', 'en'],
    ['{{Infobox political party|leader=A}}\n[[Kategorie:Partei]]', 'de'],
  ])('%j is of the language %s', (wikitext, language) => {
    const { article } = read(wikitext)
    expect(article.language).toBe(language)
    expect(infoboxes(wikitext)[0]?.fields[0]?.value.text).toBe('A')
  })

  test('inside another stands behind it', () => {
    const nested = '{{Infobox person|name=A|module={{Infobox officeholder|office=B}}}}'
    expect(infoboxes(nested).map(({ template, fields }) => [template, fields.length])).toEqual([
      ['Infobox person', 2],
      ['Infobox officeholder', 1],
    ])
  })

  test('that is not closed ends at the first empty line', () => {
    const open = "{{Infobox party\n| name = A\n| leader = B\n\n'''A''' is a party."
    expect(infoboxes(open)[0]?.fields.map(({ key, value: words }) => [key.text, words.text])).toEqual([
      ['name', 'A'],
      ['leader', 'B'],
    ])
    expect(words(open)).toEqual(['A is a party.'])
    expect(codes(open)).toEqual(['malformed-markup'])
  })
})
