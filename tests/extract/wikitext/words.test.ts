// What markup inside running text says, and where its words stand.
import { describe, expect, test } from 'vitest'
import { blocks, links, words } from './read.ts'

describe('markup in running text', () => {
  test.each([
    ["'''Bold''' and ''italic'' and '''''both'''''", 'Bold and italic and both'],
    ["the journal ''L'Aube'' and l'''Union'' of 1990", "the journal L'Aube and l'Union of 1990"],
    ["''''quoted''''", "'quoted'"],
    ['[[Green Shore]]', 'Green Shore'],
    ['[[Green Shore|the Greens]]', 'the Greens'],
    ['[[strike action|strike]]s', 'strikes'],
    ['[[Ostrevia]]n government', 'Ostrevian government'],
    ['a [[:Category:Parties|category]] and [[wikt:party|word]]', 'a category and word'],
    ['[[File:Logo.svg|thumb|The [[logo]] of 1990]] Words', 'Words'],
    ['[[Bild:Logo.svg|mini]] Worte', 'Worte'],
    ['Words [[de:Grüne]] [[Category:Parties]]', 'Words'],
    ['see [https://a.example/b the site]', 'see the site'],
    ['see [https://a.example/b] now', 'see now'],
    ['at https://a.example/b?c=d&e=f today', 'at https://a.example/b?c=d&e=f today'],
    ['[not a link] stays', '[not a link] stays'],
    ['a<ref>[[b]]</ref> c<ref name="d" /> e<REF name=f>{{g</REF>', 'a c e'],
    ['a <!-- hidden --> b', 'a b'],
    ['a&nbsp;b &amp; c &#8211; d &#x2013; e &nosuch; f', 'a b & c – d – e &nosuch; f'],
    ['<small>small</small> <span style="color:red">red</span> H<sub>2</sub>O', 'small red H2O'],
    ['<span style="display:none">key</span>shown', 'shown'],
    ['<s>withdrawn</s> stands', 'stands'],
    ["<nowiki>[[a]] ''b''</nowiki> c", "[[a]] ''b'' c"],
    ['<math>x^2</math> a', 'a'],
    ['a<br>b<br />c', 'a b c'],
    ['a  b\t c', 'a b c'],
    ['one\ntwo', 'one two'],
    ['__NOTOC__ a __FORCETOC__', 'a'],
    ['a __b__ c', 'a __b__ c'],
    ['5 | 6 || 7 !! 8', '5 | 6 || 7 !! 8'],
    ['x < y > z', 'x < y > z'],
  ])('%j reads %j', (wikitext, expected) => {
    expect(words(wikitext)).toEqual([expected])
  })

  test.each([
    ['a [[green party|b]] c', ['b -> Green party']],
    ['[[Union_of the_Left#History|U]]', ['U -> Union of the Left']],
    ['[[strike action|strike]]s', ['strikes -> Strike action']],
    ['[[#History|above]]', []],
    ['[[:Category:A|a]] [[wikt:b|b]]', []],
    ['[[A]] and [[B|C]]', ['A -> A', 'C -> B']],
  ])('%j links %j', (wikitext, expected) => {
    expect(links(wikitext)).toEqual(expected)
  })

  test('words written in another way know the units they take', () => {
    const [block] = blocks("A&amp;B was '''founded''' on {{Start date|1990|5|4}}")
    expect(block?.type === 'paragraph' ? block.passage : undefined).toEqual({
      text: 'A&B was founded on 1990-05-04',
      pieces: [
        { at: 0, start: 0, length: 1 },
        { at: 1, start: 1, length: 1, width: 5 },
        { at: 2, start: 6, length: 5 },
        { at: 7, start: 11, length: 1 },
        { at: 8, start: 15, length: 7 },
        { at: 15, start: 25, length: 1 },
        { at: 16, start: 26, length: 2 },
        { at: 18, start: 28, length: 1 },
        { at: 19, start: 29, length: 10, width: 23 },
      ],
      links: [],
    })
  })
})

describe('lines', () => {
  test.each([
    ['a\n\nb', ['a', 'b']],
    ['a\r\n\r\nb', ['a', 'b']],
    ['a\n<!-- note -->\nb', ['a b']],
    ['* a\n* b\n** c\n\nd', ['* a', '* b', '* c', 'd']],
    ['# a\n#: b', ['* a', '* b']],
    [';Term\n:what it is', ['* Term', '* what it is']],
    [':indented', ['indented']],
    ["a\n:''For others, see [[B]].''\nc", ['a', 'c']],
    ['a\n----\nb', ['a', 'b']],
  ])('%j are %j', (wikitext, expected) => {
    expect(words(wikitext)).toEqual(expected)
  })
})
