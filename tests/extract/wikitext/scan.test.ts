// The scan: what stands in what, markup that is not closed, and work that grows with the text alone.
import { describe, expect, test } from 'vitest'
import { scanWikitext } from '../../../src/extract/wikitext/scan.ts'
import { kinds } from '../../../src/extract/wikitext/tokens.ts'

const names = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [kind, name]))

/** `kind(words)` of each token, deeper ones behind dots. */
function shown(text: string): readonly string[] {
  const { kind, start, end, next } = scanWikitext(text).tokens
  const ends: number[] = []
  return kind.map((one, index) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= index) ends.pop()
    const line = `${'.'.repeat(ends.length)}${names[one]}(${text.slice(start[index], end[index])})`
    ends.push(next[index] ?? 0)
    return line.replaceAll('\n', '⏎')
  })
}

describe('the scan', () => {
  test.each([
    [
      '{{a|b={{c}}|[[d|e]]}}',
      [
        'template({{a|b={{c}}|[[d|e]]}})',
        '.bar(|)',
        '.template({{c}})',
        '.bar(|)',
        '.link([[d|e]])',
        '..bar(|)',
      ],
    ],
    ['{{{a|b}}}', ['parameter({{{a|b}}})', '.bar(|)']],
    ['{{{a}}', ['template({{a}})']],
    ['{{{{a}}}}', ['template({{{{a}}}})', '.template({{a}})']],
    ['[[[a]]]', ['link([[a]])']],
    ['[http://a [[b]] c]', ['external([http://a [[b]] c])', '.link([[b]])']],
    ['{{a|[[b}}', ['template({{a|[[b}})', '.bar(|)', '.stray([[)']],
    ['[[a|{{b]]}}', ['stray([[a|)', 'stray(|)', 'template({{b]]}})', '.stray(]])']],
    ['a}} b]]', ['stray(}})', 'stray(]])']],
    ['[http://a b\nc]', ['literal([)', 'newline(⏎)']],
    [
      '{|\n|a||b\n|-\n!c!!d\n|}',
      [
        'table({|⏎|a||b⏎|-⏎!c!!d⏎|})',
        '.newline(⏎)',
        '.cellMark(|)',
        '.doubleBar(||)',
        '.newline(⏎)',
        '.rowMark(|-)',
        '.newline(⏎)',
        '.headMark(!)',
        '.doubleBang(!!)',
        '.newline(⏎)',
      ],
    ],
    ['{{a\n|b\n|}}', ['template({{a⏎|b⏎|}})', '.newline(⏎)', '.cellMark(|)', '.newline(⏎)', '.cellMark(|)']],
    ['<ref>{{a</ref>b', ['dropped(<ref>{{a</ref>)']],
    ['<ref name=a>b <ref>c</ref>', ['dropped(<ref name=a>)', 'dropped(<ref>c</ref>)']],
    ['<ref>b <ref>c</ref>', ['dropped(<ref>b )', 'dropped(<ref>c</ref>)']],
    ['<ref>b\nc', ['dropped(<ref>b)', 'newline(⏎)']],
    ['<ref name=a /><ref>c</ref>', ['dropped(<ref name=a />)', 'dropped(<ref>c</ref>)']],
    ['<!-- {{a -->{{b}}', ['dropped(<!-- {{a -->)', 'template({{b}})']],
    ['<nowiki>{{a}}</nowiki>', ['nowiki(<nowiki>{{a}}</nowiki>)']],
    ['a <b>c</b> < d <e>', ['tag(<b>)', 'tag(</b>)']],
  ])('of %j gives %j', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  test.each([
    ['{{a|b', ['{{']],
    ['[[a', ['[[']],
    ['{|\n|a', ['{|']],
    ['a}}', ['}}']],
    ['a]]', [']]']],
    ['<!-- a', ['<!--']],
    ['<ref>a', ['<ref>']],
    ['a</ref>', ['</ref>']],
    ['{{a}} [[b]] <ref>c</ref> {|\n|}', []],
  ])('of %j says that %j is not whole', (text, marks) => {
    expect(scanWikitext(text).faults.map(({ mark }) => mark)).toEqual(marks)
  })
})

/** A text that counts how many of its units are looked at. */
class CountedText {
  looks = 0
  readonly length: number
  private readonly text: string
  constructor(text: string) {
    this.text = text
    this.length = text.length
  }
  charCodeAt(at: number): number {
    this.looks++
    return this.text.charCodeAt(at)
  }
  charAt(at: number): string {
    this.looks++
    return this.text.charAt(at)
  }
  startsWith(sign: string, at: number): boolean {
    this.looks += sign.length
    return this.text.startsWith(sign, at)
  }
  slice(from: number, to: number): string {
    this.looks += Math.max(0, to - from)
    return this.text.slice(from, to)
  }
  indexOf(sign: string, from: number): number {
    const found = this.text.indexOf(sign, from)
    this.looks += (found === -1 ? this.length : found) - from
    return found
  }
}

function looksAt(text: string): number {
  const counted = new CountedText(text)
  scanWikitext(counted as unknown as string)
  return counted.looks
}

describe('the work of a scan', () => {
  test.each([
    ['{{'],
    ['[['],
    ['{{a|'],
    ['[[a|'],
    ['{|\n'],
    ['{|\n|'],
    ['\n|-\n|'],
    ['<ref>'],
    ['<ref name=a '],
    ['<ref <'],
    ['</ref>'],
    ['<!--'],
    ['<nowiki>'],
    ['<'],
    ['</'],
    ['<b '],
    ['[http://a '],
    ["'''"],
    ["''a'''b\n"],
    ['}}'],
    [']]'],
    ['{{{'],
    ['}}}'],
    ['{{a}}[['],
    ['{{[['],
    ['&'],
    ['&amp'],
    ['__'],
    ['\n\n{{a\n|'],
    ['\n==a==\n{|'],
    ['a'],
  ])('on %j over and over grows as the text does', (unit) => {
    const short = looksAt(unit.repeat(2000))
    const long = looksAt(unit.repeat(20_000))
    expect(long).toBeLessThan(short * 10 + 5000)
    expect(long).toBeLessThan(100 * unit.length * 20_000)
  })
})
