// Reads wikitext and gives what tests compare: words of paragraphs, values of fields, cells of tables.
import { readWikitext } from '../../../src/extract/wikitext/article.ts'
import type { Extraction } from '../../../src/extract/extraction.ts'
import type { Block, Infobox, Passage, Section, Table } from '../../../src/model/article.ts'
import { makeSource } from '../../../src/model/source.ts'

export const read = (text: string, language?: string): Extraction =>
  readWikitext(makeSource('a.wiki', text, language === undefined ? {} : { origin: { language } }))

export function blocksOf(section: Section): readonly Block[] {
  return [...section.blocks, ...section.sections.flatMap(blocksOf)]
}

export const blocks = (text: string): readonly Block[] => blocksOf(read(text).article.body)

/** The words of each paragraph and of each item of a list. */
export function words(text: string): readonly string[] {
  return blocks(text).flatMap((block) => {
    if (block.type === 'paragraph') return [block.passage.text]
    return block.type === 'list' ? block.items.map((item) => `* ${item.text}`) : []
  })
}

/** `words -> Title` of each link of the first paragraph. */
export function links(text: string): readonly string[] {
  const block = blocks(text).find(({ type }) => type === 'paragraph')
  return block?.type === 'paragraph' ? linksOf(block.passage) : []
}

export const linksOf = ({ text, links: all = [] }: Passage): readonly string[] =>
  all.map(({ from, to, target }) => `${text.slice(from, to)} -> ${target}`)

export function infoboxes(text: string): readonly Infobox[] {
  return blocks(text).filter((block) => block.type === 'infobox')
}

/** The value of one field of an infobox. */
export function value(wikitext: string): string {
  return infoboxes(`{{Infobox political party\n| key = ${wikitext}\n}}`)[0]?.fields[0]?.value.text ?? ''
}

export function tables(text: string): readonly Table[] {
  return blocks(text).filter((block) => block.type === 'table')
}

/** Columns and rows of the first table; `-` is an empty cell. */
export function grid(text: string): readonly (readonly string[])[] {
  const [table] = tables(text)
  if (table === undefined) return []
  return [table.columns, ...table.rows.map(({ cells }) => cells)].map((cells) =>
    cells.map((cell) => cell?.text ?? '-'),
  )
}

export const codes = (text: string): readonly string[] => read(text).diagnostics.map(({ code }) => code)
