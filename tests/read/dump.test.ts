// MediaWiki exports: pages, redirects, what is left out, and all that can be wrong with them.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContainer } from '../../src/read/container.ts'
import { all, inPieces, shown } from './bytes.ts'

const file = (name: string) => readFileSync(new URL(`dumps/${name}`, import.meta.url))
const name = { path: 'in/d.xml', key: 'd.xml' }

const eventsOf = (bytes: Uint8Array, size = 65_536) =>
  all(readContainer(inPieces(bytes, size), { form: 'dump', name }, []))

/** What an export with these pages gives, as lines. */
async function read(pages: string, head = '<mediawiki xml:lang="en">', tail = '</mediawiki>') {
  return shown(await eventsOf(Buffer.from(head + pages + tail)))
}

const page = (title: string, text: string) =>
  `<page><title>${title}</title><ns>0</ns><revision><id>1</id><text>${text}</text></revision></page>`

const expected = [
  'source d.xml#Harbour Party (Ostrevia): {{Infobox political party\n| name = Harbo',
  "redirect Dockers' Party → Harbour Party (Ostrevia)",
  'redirect Harbour strike → Harbour Party (Ostrevia)',
  "source d.xml#Tide Union: The '''Tide Union''' is a party in Ostre",
  'pages-left-out in/d.xml: left out: 1 page of other namespaces, 1 page of the content model css',
]

test.each(['ostrevia.xml', 'ostrevia.xml.bz2', 'ostrevia-multistream.xml.bz2'])(
  '%s is read',
  async (given) => {
    for (const size of [3, 100, 65_536]) expect(shown(await eventsOf(file(given), size))).toEqual(expected)
  },
)

test('a page has the text of the revision that stands last, its entities resolved, and knows where it is from', async () => {
  const [first] = await eventsOf(file('ostrevia.xml'))
  expect(first).toMatchObject({
    type: 'source',
    source: {
      format: 'wikitext',
      origin: {
        title: 'Harbour Party (Ostrevia)',
        url: 'https://en.wikipedia.org/wiki/Harbour_Party_(Ostrevia)?oldid=12',
        revision: '12',
        date: '2020-02-03T04:05:06Z',
        language: 'en',
        licence: 'CC BY-SA 4.0',
        attribution: 'Wikipedia contributors',
      },
      text: expect.stringMatching(/<ref>A &amp; B<\/ref> \u{1D4B3}$/u) as string,
    },
  })
})

test('a redirect to a section says so', async () => {
  const redirects = (await eventsOf(file('ostrevia.xml'))).filter(({ type }) => type === 'redirect')
  expect(redirects.map((event) => event.type === 'redirect' && event.redirect)).toEqual([
    { title: "Dockers' Party", target: 'Harbour Party (Ostrevia)' },
    { title: 'Harbour strike', target: 'Harbour Party (Ostrevia)', fragment: 'The strike' },
  ])
})

describe('exports of other kinds', () => {
  test('old ones, without numbers of namespaces and marks of redirects', async () => {
    const pages = ['Talk:A', 'A', 'B'].map(
      (title, i) =>
        `<page><title>${title}</title><revision><text>${['x', 'y', '#WEITERLEITUNG [[A_b|c]]'][i]}</text></revision></page>`,
    )
    const site = '<siteinfo><namespaces><namespace key="1">Talk</namespace></namespaces></siteinfo>'
    expect(await read(site + pages.join(''))).toEqual([
      'source d.xml#A: y',
      'redirect B → A b',
      'pages-left-out in/d.xml: left out: 1 page of other namespaces',
    ])
  })

  test.each([
    [
      '<base>https://wiki.example/index.php?title=Main_Page</base>',
      'https://wiki.example/index.php?title=A_%26_%C3%B6&oldid=1',
    ],
    ['<base>https://wiki.example/Main</base>', 'https://wiki.example/A_%26_%C3%B6?oldid=1'],
    ['<base>no address</base>', undefined],
  ])('%s gives the address %s and no licence', async (base, url) => {
    const text = `<mediawiki><siteinfo><sitename>Ours</sitename>${base}</siteinfo>${page('A &amp; ö', 'x')}</mediawiki>`
    const [event] = await eventsOf(Buffer.from(text))
    const origin = event?.type === 'source' ? event.source.origin : undefined
    expect(origin).toEqual({ title: 'A & ö', revision: '1', ...(url === undefined ? {} : { url }) })
  })

  test.each([
    ['dewiki', 'de'],
    ['zh_min_nanwiki', 'zh-min-nan'],
    ['ours', undefined],
  ])('the database %s is in the language %s', async (database, language) => {
    const text = `<mediawiki><siteinfo><dbname>${database}</dbname></siteinfo>${page('A', 'x')}</mediawiki>`
    const [event] = await eventsOf(Buffer.from(text))
    expect(event?.type === 'source' && event.source.origin?.language).toBe(language)
  })

  test('in another encoding that they declare', async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-9"?><mediawiki>${page('K\u00fd', '\u00fd')}</mediawiki>`
    expect(shown(await eventsOf(Buffer.from(text, 'latin1')))).toEqual(['source d.xml#Kı: ı'])
    const wide = Buffer.from(`\u{FEFF}<mediawiki>${page('Kı', 'ı')}</mediawiki>`, 'utf16le')
    expect(shown(await eventsOf(wide, 5))).toEqual(['source d.xml#Kı: ı'])
  })
})

describe('one page that is wrong costs one page', () => {
  const broken = (fault: string) => page('A', 'good') + page('B', fault) + page('C', 'good')
  test.each([
    ['an entity that nobody knows', 'x &bomb; y', 'its XML is broken: 1:178: undefined entity'],
    ['a zero character', 'x \u0000 y', 'its XML is broken: 1:173: disallowed character'],
    ['an element that is not closed', '<b>x', 'its XML is broken: 1:181: unexpected close tag'],
    ['an element that closes nothing', 'x</b>', 'its XML is broken: 1:175: unexpected close tag'],
    ['white space', ' \n ', 'there is nothing in it but white space, or its text is withheld'],
  ])('%s', async (_, fault, message) => {
    const code = message.startsWith('its') ? 'unreadable-file' : 'empty-file'
    expect(await read(broken(fault))).toEqual([
      'source d.xml#A: good',
      `${code} d.xml#B: ${message}`,
      'source d.xml#C: good',
    ])
  })

  test('a page without an end', async () => {
    const open = '<page><title>B</title><ns>0</ns><revision><text>x</text></revision>'
    expect((await read(page('A', 'x') + open + page('C', 'x'))).slice(0, 3)).toEqual([
      'source d.xml#A: x',
      'unreadable-file d.xml#B: its XML is broken: it has no end',
      'source d.xml#C: x',
    ])
  })

  test('a page without a title', async () => {
    expect(await read(page('', 'x') + page('C', 'x'))).toEqual([
      'unreadable-file d.xml#: a page has no title, which names it; it was not read',
      'source d.xml#C: x',
    ])
  })

  test('a page with bytes that are no UTF-8, while the sign for such bytes is text like any other', async () => {
    const bytes = Buffer.from(
      `<mediawiki>${page('A', '\u{FFFD}')}${page('B', '@')}${page('C', 'ö')}</mediawiki>`,
    )
    const at = bytes.indexOf('@')
    bytes[at] = 0xff
    expect(shown(await eventsOf(bytes, at - 20))).toEqual([
      'source d.xml#A: \u{FFFD}',
      'unreadable-file d.xml#B: some of its bytes are no UTF-8',
      'source d.xml#C: ö',
    ])
  })

  test('a page of 50 MB', async () => {
    const large = 'large page \n'.repeat(50_000_000 / 12)
    expect(await read(page('A', 'good') + page('B', large) + page('C', 'good'))).toEqual([
      'source d.xml#A: good',
      expect.stringMatching(
        /^unreadable-file d\.xml#B: it has 48 MB and at most 8 MB are read of one article/u,
      ),
      'source d.xml#C: good',
    ])
  }, 30_000)
})

describe('what is wrong with the export itself is told, and the pages before are kept', () => {
  const doubt = (message: string, which = 'the pages before that') =>
    `unreadable-file in/d.xml: ${message}; ${which} were read`

  test('it is cut off', async () => {
    expect(await read(page('A', 'x') + page('B', 'y').slice(0, 40), undefined, '')).toEqual([
      'source d.xml#A: x',
      doubt('at the page "B" its XML is broken: 1:149: unclosed tag: page', 'the other pages'),
    ])
  })

  test('something stands between its pages', async () => {
    expect(await read(`${page('A', 'x')}&none;${page('B', 'y')}`)).toEqual([
      'source d.xml#A: x',
      'source d.xml#B: y',
      doubt('at the page "A" its XML is broken: 1:115: undefined entity', 'the other pages'),
    ])
  })

  test('it is cut off and packed', async () => {
    const packed = file('ostrevia-multistream.xml.bz2')
    expect(shown(await eventsOf(packed.subarray(0, packed.length - 30)))).toEqual([
      ...expected.slice(0, 3),
      doubt('the bzip2 data are cut off; fetch the file again'),
      'pages-left-out in/d.xml: left out: 1 page of other namespaces',
    ])
  })

  test('it makes entities of entities', async () => {
    const bomb = '<!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    expect(await read(page('A', '&b;'), `${bomb}<mediawiki>`)).toEqual([
      doubt('it declares entities of its own, which an export does not do; they are not read'),
    ])
  })

  test('it is other XML', async () => {
    expect(await read('', '<html>', '</html>')).toEqual([
      doubt('it is no MediaWiki export: its root is <html>, not <mediawiki>'),
    ])
  })

  test('its elements stand in each other without end', async () => {
    expect(await read('<a>'.repeat(100_000), undefined, '')).toEqual([
      doubt('before the first page there are more than 1000 elements in each other'),
    ])
  })

  test('its encoding is one that nobody knows', async () => {
    const [line] = await read(page('A', 'x'), '<?xml version="1.0" encoding="x-none"?><mediawiki>')
    expect(line).toMatch(/^unreadable-file in\/d\.xml: it cannot be decoded: /u)
  })

  test('a comment has no end for 40 MB', async () => {
    const [first, second] = await read(`${page('A', 'x')}<!-- ${'<'.repeat(40_000_000)}`, undefined, '')
    expect([first, second]).toEqual([
      'source d.xml#A: x',
      doubt('at the page "A" an element has no end for 8388608 characters'),
    ])
  }, 30_000)
})
