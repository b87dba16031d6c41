// Compares infobox fields and cells of tables with what wtf_wikipedia reads of the same pages; each difference has a reason.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import wtf from 'wtf_wikipedia'
import { readWikitext } from '../../../src/extract/wikitext/article.ts'
import type { Block } from '../../../src/model/article.ts'
import type { Source } from '../../../src/model/source.ts'
import { openSources } from '../../../src/read/read.ts'
import { describeWithMaterial } from '../../material.ts'
import { fixtureCases } from '../../fixtures/cases.ts'
import { blocksOf } from './read.ts'

/** What one reader makes of a page: values by their keys, cells. */
interface Words {
  readonly fields: readonly (readonly [key: string, words: string])[]
  readonly cells: readonly string[]
}

interface WtfDocument {
  infoboxes(): readonly { readonly data: Readonly<Record<string, { text(): string }>> }[]
  tables(): readonly { json(): readonly Readonly<Record<string, { readonly text?: string }>>[] }[]
}

function theirs(text: string): Words {
  const document = wtf(text) as unknown as WtfDocument
  return {
    fields: document
      .infoboxes()
      .flatMap(({ data }) =>
        Object.entries(data).map(([key, value]) => [foldKey(key), fold(value.text())] as const),
      ),
    cells: document
      .tables()
      .flatMap((table) => table.json())
      .flatMap((row) => Object.values(row).map(({ text: words = '' }) => fold(words))),
  }
}

function ours(source: Source): Words {
  const blocks = blocksOf(readWikitext(source).article.body)
  const fields = blocks.flatMap((block) => (block.type === 'infobox' ? block.fields : []))
  return {
    fields: fields.map(({ key, value }) => [foldKey(key.text), fold(value.text)] as const),
    cells: [
      ...blocks.flatMap(cellsOf),
      ...fields.flatMap(({ key, value }) => [fold(key.text), fold(value.text)]),
    ],
  }
}

function cellsOf(block: Block): readonly string[] {
  if (block.type !== 'table') return []
  const { columns, rows, title } = block
  const groups = rows.map(({ group }) => group)
  return [title, ...columns, ...groups, ...rows.flatMap(({ cells }) => cells)].map((cell) =>
    fold(cell?.text ?? ''),
  )
}

const foldKey = (key: string) =>
  key
    .toLowerCase()
    .replace(/[_\s]+/gu, ' ')
    .trim()

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** "1990-05-04" → "may 4, 1990" */
function inWords(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${MONTHS[Number(month) - 1]} ${day === undefined ? '' : `${Number(day)}, `}${year}`
}

/** They write dates in words, put stars and dots between items, and know no arrows and flags; we write ISO, lines, arrows. */
function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/\d{4}-\d\d(?:-\d\d)?(?!\d)/gu, inWords)
    .replace(/[▲▼▬*•·'"]|\p{RI}\p{RI}/gu, ' ')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
}

/** Words of markup that they leave in, or give for images; ours has neither. */
const MARKUP = /\{\{|\}\}|\[\[|\]\]|\||\.(?:jpe?g|png|svg|gif)/iu

interface Difference {
  readonly same: number
  readonly different: readonly string[]
}

function compareFields(pages: readonly Source[]): Difference {
  let same = 0
  const different: string[] = []
  for (const page of pages) {
    const known = ours(page).fields
    for (const [key, words] of theirs(page.text).fields) {
      const mine = known.filter(([name]) => name === key).map(([, value]) => value)
      if (mine.includes(words)) same++
      else if (mine.length > 0 && !MARKUP.test(words))
        different.push(`${key}: ${words} | ${mine.join(' | ')}`)
    }
  }
  return { same, different }
}

function compareCells(pages: readonly Source[]): Difference {
  let same = 0
  const different: string[] = []
  for (const page of pages) {
    const cells = ours(page).cells
    const known = new Set(cells)
    for (const words of theirs(page.text).cells) {
      if (words === '' || MARKUP.test(words)) continue
      // Two header rows are one of ours, and a row over the whole width is the title or the group of others.
      if (
        known.has(words) ||
        cells.some((cell) => cell.startsWith(`${words} `) || cell.endsWith(` ${words}`))
      )
        same++
      else different.push(words)
    }
  }
  return { same, different }
}

async function sourcesIn(path: string): Promise<readonly Source[]> {
  const { events } = await openSources({ paths: [path] })
  const sources: Source[] = []
  for await (const event of events) if (event.type === 'source') sources.push(event.source)
  return sources
}

/** What differs, and why that is right. */
const REASONS: readonly (readonly [form: RegExp, reason: string])[] = [
  [/^website: /u, 'the value of an address is the address, not its label'],
  [/^spouse: /u, 'the years of a marriage are none of the name'],
  [/^coord/u, 'coordinates are left out'],
  [
    /^(?:traded as|revenue|subsid|ja kanji): /u,
    'of a template that is not known only the first words are read',
  ],
  [/^membership: /u, 'a number stands as it is written'],
  [/^(?:source: |— denotes )/u, 'a remark over the whole width below a table is none of its rows'],
  [/^nominated$/u, 'a template without words is its own name'],
  [/^landes(?:flagge|wappen)$/u, 'a row of images and their names in a table laid out as a box'],
  [/^(?:<span |\d{3} - )/u, 'their reader leaves markup in'],
  [
    /^(?:0 einwohner|29,5–$|26\. september)/u,
    'of a template that is not known only the first words are read',
  ],
  [/^(?:北京|连港|沪)/u, 'an image or blanks of a style stand between the words'],
]

const unexplained = ({ different }: Difference) =>
  different.filter((words) => !REASONS.some(([form]) => form.test(words)))

describe('the fixtures in wikitext', () => {
  const pages = fixtureCases()
    .filter(({ name }) => name === 'wikitext-party' || name === 'wikitext-beside-text')
    .flatMap(({ sources }) => sources)

  test('have the same fields', () => {
    const compared = compareFields(pages)
    expect({ same: compared.same, unexplained: unexplained(compared) }).toEqual({ same: 20, unexplained: [] })
  })

  test('have the same cells', () => {
    const compared = compareCells(pages)
    expect({ same: compared.same, unexplained: unexplained(compared) }).toEqual({ same: 32, unexplained: [] })
  })
})

describeWithMaterial('real pages', ['corpus'], (folder) => {
  const sources = async () => [
    ...(await sourcesIn(join(folder, 'wikitext'))),
    ...(await sourcesIn(join(folder, 'xml', 'minidump-en.xml.bz2'))),
    ...(await sourcesIn(join(folder, 'xml', 'minidump-de.xml.bz2'))),
  ]

  test('have the same fields but for those with a reason', async () => {
    const compared = compareFields(await sources())
    expect(compared.same).toBeGreaterThan(640)
    expect(unexplained(compared)).toEqual([])
  }, 30_000)

  test('have the same cells but for those with a reason', async () => {
    const compared = compareCells(await sources())
    expect(compared.same).toBeGreaterThan(1050)
    expect(unexplained(compared)).toEqual([])
  }, 30_000)
})
