// Which texts are taken for wikitext.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wikitext } from '../../../src/extract/readers/wikitext.ts'
import { makeSource } from '../../../src/model/source.ts'
import { describeWithMaterial } from '../../material.ts'

const accepts = (text: string) => wikitext.accepts(makeSource('a', text))

describe('wikitext', () => {
  test.each([
    ["'''A''' is a [[party]]."],
    ['{{Infobox party|name=A}}\n[[B]]'],
    ['== History ==\nThe [[party]] won.'],
    ['{| class="wikitable"\n! A !! B\n|-\n| [[C]] || D\n|}'],
    ['#REDIRECT [[Green Shore]]'],
    ["# one\n# two\n'''A''' in [[B]]{{cn}}"],
  ])('is %j', (text) => {
    expect(accepts(text)).toBe(true)
  })

  test.each([
    ['= A =\n\n- Leader: B\n\n== History ==\n\n| Year | Votes |\n| 1990 | 5 |'],
    ['# A\n\n**A** is a [[party]] of [[Ostrevia|it]].\n\n| a | b |\n|---|---|\n| 1 | 2 |'],
    ['---\ntitle: A\n---\n# A\n\nSee [[B]].'],
    ['<!DOCTYPE html>\n<html><body><p>[[a]] {{b}}</p></body></html>'],
    ['<div class="mw-parser-output"><p>A is a party.</p></div>'],
    ['A is a party.[1]\nLeader\nAnna Berg'],
    [''],
  ])('is not %j', (text) => {
    expect(accepts(text)).toBe(false)
  })

  test('is none of the articles in plain text that come with the project', () => {
    const folder = join(import.meta.dirname, '../../../fixtures')
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.txt'),
    )
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((name) => accepts(readFileSync(join(folder, name), 'utf8')))).toEqual([])
  })
})

describeWithMaterial('real pages', ['corpus'], (folder) => {
  test('of wikitext are wikitext, of HTML are not', () => {
    const of = (part: string) =>
      readdirSync(join(folder, part)).filter((name) =>
        accepts(readFileSync(join(folder, part, name), 'utf8')),
      )
    expect(of('wikitext')).toEqual(readdirSync(join(folder, 'wikitext')))
    expect([...of('html'), ...of('other')]).toEqual([])
  })
})
