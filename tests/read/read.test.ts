// Files and folders, and all that can be wrong with them.
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSources } from '../../src/read/read.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-read-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('files', () => {
  test('are named by their names, or by their path below the folder given', async () => {
    await write('b.txt', 'B')
    await write('in/a.wiki', 'A')
    expect(await read('b.txt')).toEqual({ sources: [['b.txt', 'B']], diagnostics: [] })
    expect(await read('.')).toEqual({
      sources: [
        ['b.txt', 'B'],
        ['in/a.wiki', 'A'],
      ],
      diagnostics: [],
    })
  })

  test('of a folder are those that look like articles', async () => {
    for (const name of [
      'a.txt',
      'b.MD',
      'README.md',
      'LICENSE.txt',
      '.hidden.txt',
      'c.csv',
      'gold.tsv',
      '.git/d.txt',
    ])
      await write(name, 'x')
    await symlink(join(folder, 'a.txt'), join(folder, 'link.txt'))
    expect((await read('.')).sources.map(([key]) => key)).toEqual(['a.txt', 'b.MD'])
  })

  test('given by name may end in anything', async () => {
    await write('article.dat', 'x')
    expect((await read('article.dat')).sources).toEqual([['article.dat', 'x']])
  })

  test('come in code point order of their keys, which are NFC', async () => {
    for (const name of ['ı.txt', 'i.txt', 'e\u0301.txt', 'Z.txt', '\u{1F30D}.txt', '\u{FF5A}.txt'])
      await write(name, 'x')
    expect((await read('.')).sources.map(([key]) => key)).toEqual([
      'Z.txt',
      'i.txt',
      'é.txt',
      'ı.txt',
      '\u{FF5A}.txt',
      '\u{1F30D}.txt',
    ])
  })

  test('given twice are read once', async () => {
    await write('a.txt', 'x')
    expect((await read('a.txt', '.', 'a.txt')).sources).toEqual([['a.txt', 'x']])
  })

  test('lose one byte order mark and nothing else', async () => {
    await write('a.txt', '\u{FEFF}\u{FEFF}a\r\nb\rc\u0301 ')
    expect((await read('a.txt')).sources).toEqual([['a.txt', '\u{FEFF}a\r\nb\rc\u0301 ']])
  })
})

describe('what cannot be read', () => {
  test.each([
    ['nothing', '', 'empty-file', 'there is nothing in it but white space; give the text of an article'],
    [
      'white space',
      '\u{FEFF} \n',
      'empty-file',
      'there is nothing in it but white space; give the text of an article',
    ],
    [
      'zero bytes',
      'PK\u0003\u0004\0\0\0\0ab',
      'not-text',
      'it holds zero bytes, so it is no text file; give the text of an article',
    ],
    [
      'control characters',
      '\u0001\u0002ab',
      'not-text',
      'it is full of control characters, so it is no text file; give the text of an article',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('= Title =\n', 'utf16le'),
      'not-text',
      'it looks like UTF-16LE without a byte order mark; convert it first, for example: iconv -f UTF-16LE -t UTF-8 old.txt > new.txt',
    ],
    [
      'UTF-16 in the other order',
      Buffer.from('= Title =\n', 'utf16le').swap16(),
      'not-text',
      'it looks like UTF-16BE without a byte order mark; convert it first, for example: iconv -f UTF-16BE -t UTF-8 old.txt > new.txt',
    ],
    [
      'UTF-32',
      Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]),
      'not-text',
      'it is UTF-32 by its byte order mark; convert it first, for example: iconv -f UTF-32 -t UTF-8 old.txt > new.txt',
    ],
    [
      'half a UTF-16 pair',
      Buffer.from([0xff, 0xfe, 0x3c, 0xd8]),
      'not-text',
      'its byte order mark says UTF-16LE, but it is no valid UTF-16LE; save it again as UTF-8',
    ],
    [
      'an older encoding',
      Buffer.from('a\r\nKivilc\rm\u00fd', 'latin1'),
      'not-text',
      'it is no valid UTF-8: byte 0xFD at offset 11, line 3; if it is an older encoding, convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8 old.txt > new.txt',
    ],
    [
      'a character cut off',
      Buffer.from([0x61, 0x0a, 0xe2, 0x82]),
      'not-text',
      'it is no valid UTF-8: byte 0xE2 at offset 2, line 2; if it is an older encoding, convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8 old.txt > new.txt',
    ],
    [
      'a surrogate in UTF-8',
      Buffer.from([0xed, 0xa0, 0x80]),
      'not-text',
      'it is no valid UTF-8: byte 0xED at offset 0, line 1; if it is an older encoding, convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8 old.txt > new.txt',
    ],
  ])('%s is named and the next file is read', async (_, content, ...[code, message]) => {
    await write('bad.txt', content)
    await write('good.txt', 'good')
    expect(await read('bad.txt', 'good.txt')).toEqual({
      sources: [['good.txt', 'good']],
      diagnostics: [[code, 'bad.txt', message]],
    })
  })

  test('UTF-16 with a byte order mark is converted and named', async () => {
    await write('a.txt', Buffer.from('\u{FEFF}= Kıvılcım =', 'utf16le'))
    await write('b.txt', Buffer.from('\u{FEFF}b', 'utf16le').swap16())
    expect(await read('.')).toEqual({
      sources: [
        ['a.txt', '= Kıvılcım ='],
        ['b.txt', 'b'],
      ],
      diagnostics: [
        [
          'converted-text',
          'a.txt',
          'it is UTF-16LE by its byte order mark and was converted; places count characters of the converted text',
        ],
        [
          'converted-text',
          'b.txt',
          'it is UTF-16BE by its byte order mark and was converted; places count characters of the converted text',
        ],
      ],
    })
  })

  test('a path that is not there', async () => {
    expect(await read('none.txt')).toEqual({
      sources: [],
      diagnostics: [['unreadable-file', 'none.txt', 'there is no such file or folder; check the path']],
    })
  })

  test('a path through a file', async () => {
    await write('a.txt', 'x')
    expect((await read('a.txt/b.txt')).diagnostics).toEqual([
      ['unreadable-file', 'a.txt/b.txt', 'a part of the path is a file, not a folder; check the path'],
    ])
  })

  test('a folder without articles', async () => {
    await write('a.csv', 'x')
    expect((await read('.')).diagnostics).toEqual([
      [
        'empty-file',
        '',
        'no articles below this folder; files ending in .txt, .text, .md, .markdown, .wiki, .wikitext, .mediawiki, .html, .htm, .xhtml, .xml, .xml.bz2, .ndjson, .jsonl are read',
      ],
    ])
  })

  test('something that is no file', async () => {
    const { sources, diagnostics } = await readSources(['/dev/null'])
    expect(sources).toEqual([])
    expect(diagnostics).toEqual([
      {
        code: 'unreadable-file',
        document: '/dev/null',
        message: 'it is neither a file nor a folder; give a file with the text of an article',
      },
    ])
  })

  test.skipIf(process.getuid?.() === 0)(
    'a file without permission (skipped for root, who may read all)',
    async () => {
      await write('a.txt', 'x')
      await chmod(join(folder, 'a.txt'), 0)
      expect((await read('a.txt')).diagnostics).toEqual([
        [
          'unreadable-file',
          'a.txt',
          'no permission to read it; change its permissions or run as a user who may',
        ],
      ])
    },
  )

  test('a file that is too large', async () => {
    await write('a.txt', Buffer.alloc(8 * 1024 * 1024 + 1, 'x'))
    expect((await read('a.txt')).diagnostics).toEqual([
      [
        'unreadable-file',
        'a.txt',
        'it has 9 MB and at most 8 MB are read of one article; split it into one file an article',
      ],
    ])
  })

  test('two files of one key, neither of which is read', async () => {
    await write('x/a.txt', '1')
    await write('y/a.txt', '2')
    await write('y/b.txt', '3')
    const { sources, diagnostics } = await read('x', 'y')
    expect(sources).toEqual([['b.txt', '3']])
    expect(diagnostics.map(([code, path]) => [code, path])).toEqual([
      ['unreadable-file', 'x/a.txt'],
      ['unreadable-file', 'y/a.txt'],
    ])
    expect(diagnostics[0]?.[2]).toMatch(
      /^its key "a\.txt" is also that of .*y\/a\.txt; a document is named by its path below the folder given, so give the folder that holds them all, or rename one; none of them was read$/,
    )
  })
})

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), content)
}

/** What was read, without the folder of this test in the paths. */
async function read(...names: readonly string[]) {
  const { sources, diagnostics } = await readSources(
    names.map((name) => (name === '.' ? folder : join(folder, name))),
  )
  return {
    sources: sources.map(({ key, text }) => [key, text]),
    diagnostics: diagnostics.map(({ code, document, message }) => [
      code,
      document.slice(folder.length + 1),
      message,
    ]),
  }
}
