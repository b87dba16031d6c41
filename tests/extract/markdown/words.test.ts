// The words of Markdown: what is read, what is markup, where links lead.
import { describe, expect, test } from 'vitest'
import { targetOf } from '../../../src/model/article.ts'
import { linesOf, readMarkdown } from './read.ts'

describe('words', () => {
  test.each([
    ['a **b** *c* __d__ _e_ ***f***', 'a b c d e f'],
    ['snake_case_name and 2*3*4 and * star', 'snake_case_name and 234 and * star'],
    ['**not closed and *c*', '**not closed and c'],
    ['118\\,402 \\*star\\* C:\\dir', '118,402 *star* C:\\dir'],
    ['AT&amp;T &#8211; &#x2013; &nope; &', 'AT&T – – &nope; &'],
    ['`a*b*` and ``c`d`` and `e', 'a*b* and c`d and `e'],
    ['one\ntwo  \nthree\\\nfour<br>five', 'one two three four five'],
    ['<https://a.example/x> <b>bold</b> <1 % 3 > 2', 'https://a.example/x bold <1 % 3 > 2'],
    ['kept ~~struck~~ <del>gone</del> end', 'kept end'],
    ['a <!-- hidden --> b', 'a b'],
    ['won[1] and[^2] [\\[3\\]](#cite_note-3)lost [citation needed].', 'won and lost .'],
    ['[sic] and [not a mark] stay', 'and [not a mark] stay'],
    ['![Increase](/f/Increase2.svg) 5 ![logo](logo.png)', '▲ 5'],
    ['> quoted\n> on\nlazy', 'quoted on lazy'],
    ['15. June 2005 was the day', '15. June 2005 was the day'],
  ])('of %j are %j', (text, words) => {
    expect(linesOf(text)).toEqual([words])
  })
})

describe('links', () => {
  test.each([
    ['[Ann](https://en.wiki.example/wiki/Ann_Mor)', 'Ann', 'Ann Mor'],
    ['[Ann](/wiki/Ann_Mor "Ann Mor")', 'Ann', 'Ann Mor'],
    ['[Ann](/wiki/Ann_%28politician%29#Life)', 'Ann', 'Ann (politician)'],
    ['[Ann](/wiki/Ann_(politician))', 'Ann', 'Ann (politician)'],
    ['[Ann](</wiki/Ann Mor>)', 'Ann', 'Ann Mor'],
    ['[Ann][a]\n\n[a]: /wiki/Ann_Mor', 'Ann', 'Ann Mor'],
    ['[Ann][]\n\n[ann]: /wiki/Ann_Mor', 'Ann', 'Ann Mor'],
    ['[Ann]\n\n[ann]: </wiki/Ann_Mor>', 'Ann', 'Ann Mor'],
    ['[[Ann Mor]]', 'Ann Mor', 'Ann Mor'],
    ['[[Ann_Mor|Ann]]', 'Ann', 'Ann Mor'],
    ['[[Ann Mor#Life|her **life**]]', 'her life', 'Ann Mor'],
    ['[**Ann** Mor](/wiki/Ann_Mor)', 'Ann Mor', 'Ann Mor'],
  ])('in %j: %s leads to %s', (text, words, target) => {
    const [block] = readMarkdown(text).article.body.blocks
    if (block?.type !== 'paragraph') throw new TypeError('expected a paragraph')
    expect(block.passage.text).toBe(words)
    expect(targetOf(block.passage, 0, words.length)).toBe(target)
  })

  test.each([
    ['[site](https://party.example/)', 'site'],
    ['[below](#results)', 'below'],
    ['[file](/wiki/File:Logo.png)', 'file'],
    ['[[:Category:Parties|parties]]', 'parties'],
    ['[[File:Logo.png|thumb|The logo]][[Category:Parties]]', ''],
    ['[a b](c', '[a b](c'],
  ])('in %j lead to no page', (text, words) => {
    const [block] = readMarkdown(text).article.body.blocks
    const passage = block?.type === 'paragraph' ? block.passage : undefined
    expect(passage?.text ?? '').toBe(words)
    expect(passage?.links ?? []).toEqual([])
  })
})

test('a piece says how the source writes its words', () => {
  const [block] = readMarkdown('a &amp; \\*b').article.body.blocks
  expect(block?.type === 'paragraph' && block.passage).toEqual({
    text: 'a & *b',
    pieces: [
      { at: 0, start: 0, length: 1 },
      { at: 1, start: 1, length: 1 },
      { at: 2, start: 2, length: 1, width: 5 },
      { at: 3, start: 7, length: 1 },
      { at: 4, start: 9, length: 2 },
    ],
    links: [],
  })
})
