// Patterns, lists, containers in folders, encodings that a page declares, readers that are asked for.
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSources, type ReadRequest } from '../../src/read/read.ts'
import { all, inPieces, shown } from './bytes.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-inputs-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

/** What is read, without the folder of this test. */
async function read(request: ReadRequest): Promise<readonly string[]> {
  const { events } = await openSources(request)
  return shown(await all(events)).map((text) => text.replaceAll(`${folder}/`, ''))
}

test('a pattern names files by their paths below the folder that it begins with', async () => {
  await write({ 'p/a.html': 'a', 'p/q/b.html': 'b', 'p/q/c.txt': 'c' })
  expect(await read({ paths: [join(folder, 'p/**/*.html')] })).toEqual([
    'source a.html: a',
    'source q/b.html: b',
  ])
  expect(await read({ paths: [join(folder, 'p/q/*')] })).toEqual(['source b.html: b', 'source c.txt: c'])
})

test('a pattern that no file is like is told', async () => {
  expect(await read({ paths: [join(folder, '*.none')] })).toEqual([
    'unreadable-file *.none: no file is like this pattern; check it, and the folder in which the command is run',
  ])
})

test('a file whose name looks like a pattern is that file', async () => {
  await write({ 'What [is] it?.txt': 'x' })
  expect(await read({ paths: [join(folder, 'What [is] it?.txt')] })).toEqual(['source What [is] it?.txt: x'])
})

test('a list names files by their paths as listed, without what leads to their beginning', async () => {
  await write({ 'a/x.txt': '1', 'b/x.txt': '2', 'c/d/y.txt': '3' })
  const here = relative(process.cwd(), folder)
  const paths = [join(here, 'a/x.txt'), '', `${join(here, 'b/x.txt')}\r`, join(here, 'c')]
  await write({ list: `\u{FEFF}${paths.join('\n')}` })
  const below = here.replace(/^(?:\.\.\/)+/u, '')
  const expected = ['a/x.txt: 1', 'b/x.txt: 2', 'c/d/y.txt: 3'].map((line) => `source ${below}/${line}`)
  expect(await read({ paths: [], lists: [join(folder, 'list')] })).toEqual(expected)
  const stdin = inPieces(Buffer.from(paths.toReversed().join('\n')), 7)
  expect(await read({ paths: [], lists: ['-'], stdin })).toEqual(expected)
})

test('a list that is not there is told', async () => {
  expect(await read({ paths: [], lists: [join(folder, 'none')] })).toEqual([
    'unreadable-file none: there is no such file or folder; check the path',
  ])
})

test('containers below a folder are read with the articles', async () => {
  const page = '<page><title>C</title><ns>0</ns><revision><text>c</text></revision></page>'
  await write({
    'a.txt': 'a',
    'lines.ndjson': '{"title": "B", "text": "b"}\n',
    'other.xml': '<note>x</note>',
    'export.txt': `<mediawiki>${page}</mediawiki>`,
  })
  const packed = fileURLToPath(new URL('dumps/ostrevia.xml.bz2', import.meta.url))
  await copyFile(packed, join(folder, 'dump.xml.bz2'))
  expect((await read({ paths: [folder] })).filter((line) => line.startsWith('source'))).toEqual([
    'source a.txt: a',
    'source dump.xml.bz2#Harbour Party (Ostrevia): {{Infobox political party\n| name = Harbo',
    "source dump.xml.bz2#Tide Union: The '''Tide Union''' is a party in Ostre",
    'source export.txt#C: c',
    'source lines.ndjson#B: b',
    'source other.xml: <note>x</note>',
  ])
})

test('how far it is, is told in bytes of the files', async () => {
  await write({ 'a.txt': 'aaaa', 'b.ndjson': '{"title": "B", "text": "b"}\n' })
  const { size, events } = await openSources({ paths: [folder] })
  const counts = (await all(events)).flatMap((event) => (event.type === 'bytes' ? [event.count] : []))
  expect([size, counts.reduce((sum, count) => sum + count, 0)]).toEqual([32, 32])
})

test('an encoding that a page declares is converted and named', async () => {
  const page = (label: string) =>
    Buffer.from(`<html><meta charset="${label}">K\u00fdv\u00fdlc\u00fdm`, 'latin1')
  await write({
    'a.html': page('iso-8859-9'),
    'b.html': page('none-such'),
    'c.html': page('utf-8'),
    'd.html': '<meta charset="iso-8859-9">Kı',
    'e.xml': Buffer.from('<?xml version="1.0" encoding="windows-1254"?><p>\u00fd</p>', 'latin1'),
  })
  expect(await read({ paths: [folder] })).toEqual([
    'converted-text a.html: it declares iso-8859-9 and was converted; places count characters of the converted text',
    'source a.html: <html><meta charset="iso-8859-9">Kıvılcı',
    expect.stringMatching(
      /^not-text b\.html: it declares none-such, but it is no valid none-such, nor is it UTF-8; /u,
    ),
    expect.stringMatching(/^not-text c\.html: it is no valid UTF-8: byte 0xFD at offset 29, line 1; /u),
    'source d.html: <meta charset="iso-8859-9">Kı',
    'converted-text e.xml: it declares windows-1254 and was converted; places count characters of the converted text',
    'source e.xml: <?xml version="1.0" encoding="windows-12',
  ])
})

test('a reader that is asked for reads all of it', async () => {
  await write({ 'a.txt': 'a', 'b.ndjson': '{"title": "B", "text": "b", "format": "html"}\n' })
  const { events } = await openSources({ paths: [folder], from: 'markdown', formats: ['html', 'markdown'] })
  const formats = (await all(events)).flatMap((event) =>
    event.type === 'source' ? [event.source.format] : [],
  )
  expect(formats).toEqual(['markdown', 'markdown'])
})

test('an article that two inputs name in two ways is read once, whatever comes first', async () => {
  await write({ 'in/p/a.txt': 'a' })
  const [one, whole] = [join(folder, 'in/p/a.txt'), join(folder, 'in')]
  expect(await read({ paths: [one, whole] })).toEqual(['source p/a.txt: a'])
  expect(await read({ paths: [whole, one] })).toEqual(['source p/a.txt: a'])
})
