// The words of a page: white space, entities, links, images, what is left out of them.
import { describe, expect, test } from 'vitest'
import { linesOf, readHtml } from './show.ts'

describe('the words of a paragraph', () => {
  test.each([
    ['white space as one blank', '<p>The \n  Reds\t won </p>', 'The Reds won'],
    [
      'entities as what they stand for',
      '<p>R&amp;D &lt;1&gt; &eacute;t&#233; &copy 2010</p>',
      'R&D <1> été © 2010',
    ],
    ['blanks that do not break as blanks', '<p>12&#160;seats&nbsp; in\u{A0}all</p>', '12 seats in all'],
    ['marks that nobody sees as nothing', '<p>Ada\u{200B} Lu\u{AD}nd\u{200E}</p>', 'Ada Lund'],
    ['line breaks as lines', '<p>Ada<br>Bo<br/> Cy </p>', 'Ada / Bo / Cy'],
    ['inline tags without blanks', '<p><b>Red</b>s and <i>Blue</i>s</p>', 'Reds and Blues'],
  ])('show %s', (_, page, expected) => {
    expect(linesOf(page)).toEqual([expected])
  })

  test.each([
    ['marks of references', '<sup class="reference"><a href="#n">[1]</a></sup>'],
    ['marks of references as Parsoid writes them', '<sup typeof="mw:Extension/ref">[1]</sup>'],
    ['raised marks of its own footnotes', '<sup>2</sup>'],
    ['sort keys', '<span class="sortkey">Lund !</span>'],
    ['hidden words', '<span style="font-size: 1em; DISPLAY : none">(1990-05-01)</span>'],
    ['links to edit', '<span class="mw-editsection">[edit]</span>'],
    ['what is not printed', '<span class="noprint">; 88 years ago</span>'],
    ['styles', '<style data-mw-deduplicate="x">.a{}</style>'],
    ['scripts', '<script>alert("Bo")</script>'],
    ['empty elements', '<span class="mw-empty-elt">x</span>'],
    ['portraits', '<img alt="Ada in 1990" src="//example.org/Ada.jpg">'],
  ])('leave %s out', (_, markup) => {
    expect(linesOf(`<p>Ada Lund${markup} won.</p>`)).toEqual(['Ada Lund won.'])
  })

  test.each([
    ['10<sup>th</sup>', '10th'],
    ['2<sup>e</sup> tour', '2e tour'],
    ['9.4%<sup>a</sup>', '9.4%'],
    ['Ada<sup>1,2</sup>', 'Ada'],
  ])('tell of %s the ordinal from the mark', (markup, expected) => {
    expect(linesOf(`<p>${markup}</p>`)).toEqual([expected])
  })
})

describe('a link', () => {
  const target = (link: string) => linesOf(`<p>${link}</p>`)[0]

  test.each([
    ['its title', '<a href="/wiki/Ada_L" title="Ada Lund">Ada</a>', 'Ada→Ada Lund'],
    ['its address', '<a href="/wiki/Reds_(Arland)">Reds</a>', 'Reds→Reds (Arland)'],
    [
      'an address on a host',
      '<a href="//en.wikipedia.org/wiki/Reds_%28Arland%29#History">Reds</a>',
      'Reds→Reds (Arland)',
    ],
    ['an address of Parsoid', '<a rel="mw:WikiLink" href="./Ada_Lund">A</a>', 'A→Ada Lund'],
    ['a query', '<a href="/w/index.php?title=Ada_Lund&amp;oldid=1">A</a>', 'A→Ada Lund'],
    ['a page of a mirror', '<a href="Ada_Lund.html">A</a>', 'A→Ada Lund'],
    [
      'the title that a red link would make',
      '<a class="new" title="Ada Lund (page does not exist)" href="/w/index.php?title=Ada_Lund&amp;action=edit&amp;redlink=1">A</a>',
      'A→Ada Lund',
    ],
    [
      'the same in another language',
      '<a class="new" title="Ada Lund (sayfa mevcut değil)" href="/w/index.php?title=Ada_Lund&amp;redlink=1">A</a>',
      'A→Ada Lund',
    ],
    ['a title with a colon', '<a href="/wiki/2001:_A_Party">A</a>', 'A→2001: A Party'],
  ])('leads to %s', (_, link, expected) => {
    expect(target(link)).toBe(expected)
  })

  test.each([
    ['another site', '<a class="external text" href="http://reds.example">A</a>'],
    ['another wiki', '<a class="extiw" href="//de.wikipedia.org/wiki/A" title="de:A">A</a>'],
    ['a category', '<a href="/wiki/Category:Parties" title="Category:Parties">A</a>'],
    ['a special page', '<a href="/wiki/Special:Search">A</a>'],
    ['a place on the page', '<a href="#History">A</a>'],
    ['mail', '<a href="mailto:a@example.org">A</a>'],
  ])('is none where it leads to %s', (_, link) => {
    expect(target(link)).toBe('A')
  })

  test('of a page to itself leads to its title', () => {
    expect(
      linesOf('<h1 id="firstHeading">Reds (Arland)</h1><p><a class="mw-selflink selflink">Reds</a></p>'),
    ).toEqual(['Reds→Reds (Arland)'])
  })

  test('covers its words and no blanks', () => {
    const [block] = readHtml('<p>the <a href="/wiki/A"> Reds </a> won</p>').article.body.blocks
    expect(block?.type === 'paragraph' && block.passage.links).toEqual([{ from: 4, to: 8, target: 'A' }])
  })
})

describe('an image', () => {
  test.each([
    ['up', '<img alt="Increase" src="//x/Increase2.svg">', '▲'],
    ['down', '<img alt="" src="//x/thumb/Decrease2.svg/11px-Decrease2.svg.png">', '▼'],
    ['level', '<img alt="Steady" src="//x/s.svg">', '▬'],
    ['up in another language', '<img alt="artış" src="//x/s.svg">', '▲'],
  ])('of an arrow means %s', (_, image, sign) => {
    expect(linesOf(`<p><span title="x">${image}</span>12</p>`)).toEqual([`${sign}12`])
  })

  test('of a flag is its country where nothing else stands there', () => {
    const flag = '<span class="flagicon"><img alt="Arland" src="//x/Flag_of_Arland.svg"></span>'
    expect(linesOf(`<ul><li>${flag}</li><li>${flag} Reds</li></ul>`)).toEqual(['- Arland', '- Reds'])
  })

  test('that is lost leaves its size out', () => {
    expect(linesOf('<ul><li>Bo <a class="new" href="/wiki/File:Bo.jpg">60px</a></li></ul>')).toEqual(['- Bo'])
  })
})
