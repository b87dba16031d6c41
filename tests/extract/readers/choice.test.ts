// Which reader takes which text. They are asked in the order html, wikitext, markdown, mirror-text, wiki-article.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readers } from '../../../src/extract/readers.ts'
import { makeSource } from '../../../src/model/source.ts'
import { describeWithMaterial } from '../../material.ts'

const readerOf = (text: string, key = 'article.txt') =>
  readers.find(({ accepts }) => accepts(makeSource(key, text)))?.name

test('readers are asked from the form that says most of itself to the one that says least', () => {
  expect(readers.map(({ name }) => name)).toEqual([
    'html',
    'wikitext',
    'markdown',
    'mirror-text',
    'wiki-article',
  ])
})

describe('the form of a text', () => {
  test.each([
    // The dialect: its title and headings decide, whatever else stands in the text.
    ['a title between equals signs', '= Green Shore =\n\nGreen Shore\n- Leader: Ann Mor\n', 'wiki-article'],
    ['a title and a bold word', '= Green Shore =\n\nThe **Green Shore** won [2](a).\n', 'wiki-article'],
    [
      'a title and marks of footnotes',
      '= Green Shore =\n\nIt won.[1] It lost.[2] It won.[3]\n',
      'wiki-article',
    ],
    [
      'headings without a title',
      'Green Shore\n- Leader: Ann Mor\n\n== Ideology ==\nGreen.\n\n== Results ==\n| a | b |\n',
      'wiki-article',
    ],
    ['nothing but bullets with keys', 'Green Shore\n- Leader: Ann Mor\n- Founded: 1921\n', 'wiki-article'],
    [
      'nothing but a sentence',
      'The Green Shore is a party in Arland. It was founded in 1921.',
      'wiki-article',
    ],
    ['a sentence that begins with a label', 'Founded in 1921, the Green Shore is a party.', 'wiki-article'],
    ['one footnote mark', 'The Green Shore is a party in Arland.[1]', 'wiki-article'],
    ['nothing', '', 'wiki-article'],
    // Markdown.
    ['a heading on a number sign', '# Green Shore\n\n## History\n\nIt was founded in 1921.\n', 'markdown'],
    ['front matter', '---\ntitle: Green Shore\n---\nIt was founded in 1921.\n', 'markdown'],
    ['a link', 'The Green Shore is led by [Ann Mor](https://a.example/wiki/Ann_Mor).', 'markdown'],
    ['a row of dashes', '| Year | Votes |\n| --- | --- |\n| 1921 | 7 |\n', 'markdown'],
    ['bold keys and a link between brackets', '- **Leader:** [[Ann Mor]]\n- **Founded:** 1921\n', 'markdown'],
    [
      'underlined headings',
      'Green Shore\n===========\n\nA **party**.\n\nHistory\n-------\n\nIt was.\n',
      'markdown',
    ],
    [
      'a heading and tags of HTML',
      '# Green Shore\n\n| a | b |\n| - | - |\n| 1<br>2 | <b>3</b> |\n',
      'markdown',
    ],
    [
      'a heading and marks of footnotes',
      '# Green Shore\n\n## History\n\nIt won.[1] It lost.[2] Yes.[3]\n',
      'markdown',
    ],
    // Copies.
    [
      'headings with a mark for editing',
      'Green Shore\n\nHistory[edit]\nIt was.\n\nResults[edit]\n',
      'mirror-text',
    ],
    ['the frame of a page', 'Green Shore\nFrom Wikipedia, the free encyclopedia\nA party.\n', 'mirror-text'],
    ['labels and tabs', 'Green Shore\nLeader\tAnn Mor\nFounded\t1921\nCountry\tArland\n', 'mirror-text'],
    ['labels and blanks', 'Green Shore\nLeader Ann Mor\nFounded 1921\nCountry Arland\n', 'mirror-text'],
    ['labels and colons', 'Green Shore\nLeader: Ann Mor\nFounded: 1921\nCountry: Arland\n', 'mirror-text'],
    ['glued labels', 'Green Shore\nLeaderAnn Mor\nFounded1921\nCountryArland\n', 'mirror-text'],
    ['labels above values', 'Green Shore\nLeader\nAnn Mor\nFounded\n1921\nCountry\nArland\n', 'mirror-text'],
    // Wikitext and HTML.
    [
      'bold and links',
      "'''Green Shore''' is a [[political party|party]] in [[Arland]].\n== History ==\n",
      'wikitext',
    ],
    [
      'a template',
      '{{Infobox political party\n| leader = [[Ann Mor]]\n}}\n== History ==\nIt was.\n',
      'wikitext',
    ],
    ['a page', '<!DOCTYPE html><html><body><h1>Green Shore</h1><p>A party.</p></body></html>', 'html'],
    [
      'a part of a page',
      '<p><b>Green Shore</b> is a party.</p><h2>History</h2><p>It was.</p><p>It is.</p>',
      'html',
    ],
  ])('with %s', (_, text, reader) => {
    expect(readerOf(text)).toBe(reader)
  })

  test.each([
    ['party.md', 'The Green Shore is a party.', 'markdown'],
    ['party.md', '= Green Shore =\n\nThe Green Shore is a party.\n', 'wiki-article'],
    ['party.markdown', 'Leader: Ann Mor\nFounded: 1921\nCountry: Arland\n', 'markdown'],
    ['party.md.txt', 'The Green Shore is a party.', 'wiki-article'],
  ])('in a file %s', (key, text, reader) => {
    expect(readerOf(text, key)).toBe(reader)
  })
})

describe('the articles that come with the pipeline', () => {
  const root = new URL('../../../fixtures/', import.meta.url)
  const demo = readdirSync(new URL('demo/', root)).filter((name) => name.endsWith('.txt'))

  test.each(['hkp.txt', ...demo.map((name) => `demo/${name}`)])('%s is in the dialect', (name) => {
    expect(readerOf(readFileSync(new URL(name, root), 'utf8'))).toBe('wiki-article')
  })
})

describeWithMaterial('real pages', ['corpus'], (folder) => {
  test.each([
    ['html', 'html'],
    ['other', 'html'],
    ['wikitext', 'wikitext'],
  ])('of the folder %s are read as such', (part, reader) => {
    const others = readdirSync(join(folder, part)).filter(
      (name) => readerOf(readFileSync(join(folder, part, name), 'utf8'), name) !== reader,
    )
    expect(others).toEqual([])
  })
})
