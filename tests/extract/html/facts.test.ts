// What a page says of itself: title, language, origin; and what is no page at all.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { looksLikeHtml } from '../../../src/extract/html/accepts.ts'
import { makeSource } from '../../../src/model/source.ts'
import { describeWithMaterial } from '../../material.ts'
import { readHtml } from './show.ts'

const titleOf = (page: string) => readHtml(page).article.title?.text

describe('the title', () => {
  test.each([
    [
      'of the main heading',
      '<title>X - Wiki</title><h1>Other</h1><h1 id="firstHeading"><i>Reds</i> (Arland)</h1>',
      'Reds (Arland)',
    ],
    ['of the only heading', '<h1>Reds</h1><p>Lead', 'Reds'],
    ['of the document without the site', '<title>Reds (Arland) - Wikipedia</title>', 'Reds (Arland)'],
    ['of the document without the site and its words', '<title>Reds — Vikipedi</title>', 'Reds'],
    [
      'of a document with a dash of its own',
      '<title>Reds – Greens – Wikipedia, the free encyclopedia</title>',
      'Reds – Greens',
    ],
  ])('is that %s', (_, page, expected) => {
    expect(titleOf(page)).toBe(expected)
  })

  test('has its place', () => {
    expect(readHtml('<title>Reds &amp; Greens - Wikipedia</title>').article.title?.pieces).toEqual([
      { at: 0, start: 7, length: 5 },
      { at: 5, start: 12, length: 1, width: 5 },
      { at: 6, start: 17, length: 7 },
    ])
  })

  test('is missed only where an infobox has none either', () => {
    const codes = (page: string) => readHtml(page).diagnostics.map(({ code }) => code)
    expect(codes('<p>Lead.</p>')).toEqual(['no-title', 'no-infobox'])
    expect(
      codes('<table class="infobox"><caption>Reds</caption><tr><th>A</th><td>B</td></tr></table>'),
    ).toEqual([])
  })
})

describe('the origin', () => {
  test('is what head, settings and foot state', () => {
    const page = `<!DOCTYPE html><html lang="tr"><head><title>Reds</title><link rel="canonical" href="https://tr.example.org/wiki/Reds_(Arland)">
      <link rel="license" href="//licence.example/by-sa/"><meta property="og:title" content="Reds (Arland) - Wikipedia">
      <script>RLCONF={"wgRevisionId":4711}</script><script type="application/ld+json">{"dateModified":"2014-06-16T02:07:43Z"}</script></head><body><p>Lead.</p></body></html>`
    const { article } = readHtml(page)
    expect(article.language).toBe('tr')
    expect(article.origin).toEqual({
      title: 'Reds (Arland)',
      url: 'https://tr.example.org/wiki/Reds_(Arland)',
      revision: '4711',
      date: '2014-06-16T02:07:43Z',
      licence: 'https://licence.example/by-sa/',
    })
  })

  test('is in the foot of a saved page and in the comment of its saver', () => {
    const page = `<!-- saved from url=(0040)https://de.wikipedia.org/wiki/Rote --><h1>Rote</h1>
      <div id="footer-info-lastmod"> This page was last edited on 5 June 2014, at 10:11.</div>
      <a href="https://de.wikipedia.org/w/index.php?title=Rote&amp;oldid=99">Permanent link</a>`
    const { article } = readHtml(page)
    expect(article.language).toBe('de')
    expect(article.origin).toEqual({
      title: 'Rote',
      url: 'https://de.wikipedia.org/wiki/Rote',
      revision: '99',
      date: '2014-06-05',
    })
  })
})

describe('a text', () => {
  test.each([
    ['a document', '<!DOCTYPE html><html><body>x'],
    ['a document behind white space and comments', '\n<!-- a --> <!-- b -->\n<html>'],
    ['XHTML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">'],
    ['what MediaWiki renders', '<div class="mw-content-ltr mw-parser-output" lang="en"><p>x'],
    ['a fragment', '<table class="x"><tr><td>a</td></tr></table><p>b</p>'],
  ])('is HTML where it is %s', (_, text) => {
    expect(looksLikeHtml(text)).toBe(true)
  })

  test.each([
    ['prose', 'The Reds were founded in 1990.'],
    ['the dialect', '= Reds =\n- Leader: Ada <br> Bo\n\n== History ==\n<p>x</p>'],
    [
      'wikitext',
      "<!-- x -->{{Infobox party|name=<span>Reds</span>}}\n'''Reds''' is a [[party]].<ref>[[X]]</ref> <small>a</small> <span>b</span> <div>c</div>",
    ],
    [
      'wikitext that begins with a tag',
      '<div class="x">{{Infobox}}</div>\n<p>[[A]] [[B]]</p> <span>[[C]]</span>',
    ],
    ['XML', '<mediawiki><page><title>Reds</title><text>&lt;p&gt;</text></page></mediawiki>'],
    ['Markdown', '# Reds\n\n| a | b |\n|---|---|\n| 1 | <br> |\n'],
    ['nothing', ''],
  ])('is no HTML where it is %s', (_, text) => {
    expect(looksLikeHtml(text)).toBe(false)
  })

  test('that is HTML is read as HTML among all formats', () => {
    expect(extract(makeSource('a.txt', '<h1>Reds</h1><p>a</p><p>b</p>')).article.title?.text).toBe('Reds')
  })
})

describeWithMaterial('real material', ['corpus'], (path) => {
  const textsIn = (folder: string) =>
    readdirSync(join(path, folder)).map((name) => readFileSync(join(path, folder, name), 'utf8'))

  test('is told apart', () => {
    expect(textsIn('html').map(looksLikeHtml)).not.toContain(false)
    expect(textsIn('other').map(looksLikeHtml)).not.toContain(false)
    expect(textsIn('wikitext').map(looksLikeHtml)).not.toContain(true)
  })
})
