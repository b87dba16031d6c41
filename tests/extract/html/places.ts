// Checks that all places of an article read as its passages do.
import { expect } from 'vitest'
import type { Extraction } from '../../../src/extract/extraction.ts'
import type { Block, Passage, Section } from '../../../src/model/article.ts'
import { spanIn } from '../../../src/model/article.ts'

/** Every piece that stands as it reads is the slice of the source there; no other piece is empty; links and spans fit. */
export function expectExactPlaces({ article, diagnostics }: Extraction): void {
  const { text } = article.source
  const points = Array.from(text)
  for (const passage of [article.title, ...passagesOf(article.body)])
    if (passage !== undefined) expectExact(passage, text)
  for (const { evidence } of diagnostics)
    if (evidence !== undefined)
      expect(points.slice(evidence.start, evidence.end).join('')).toBe(evidence.quote)
}

function expectExact(passage: Passage, text: string): void {
  let reached = 0
  for (const { at, start, length, width } of passage.pieces) {
    expect(at).toBeGreaterThanOrEqual(reached)
    reached = at + length
    if (width === undefined)
      expect(text.slice(start, start + length)).toBe(passage.text.slice(at, at + length))
    else expect([width > 0, start + width <= text.length]).toEqual([true, true])
  }
  expect(reached).toBeLessThanOrEqual(passage.text.length)
  expect(passage.text.trim()).toBe(passage.text)
  if (passage.text === '') return
  const { start, end } = spanIn(passage)
  expect(end).toBeGreaterThan(start)
  for (const { from, to, target } of passage.links ?? []) {
    expect([from < to, to <= passage.text.length, target.trim() === target && target !== '']).toEqual([
      true,
      true,
      true,
    ])
  }
}

function passagesOf(section: Section): readonly (Passage | undefined)[] {
  return [section.heading, ...section.blocks.flatMap(ofBlock), ...section.sections.flatMap(passagesOf)]
}

function ofBlock(block: Block): readonly (Passage | undefined)[] {
  expect(block.span.end).toBeGreaterThan(block.span.start)
  switch (block.type) {
    case 'paragraph':
      return [block.passage]
    case 'list':
      return block.items
    case 'infobox':
      return [
        block.caption,
        ...block.fields.flatMap(({ key, value, cells }) => [key, value, ...(cells ?? [])]),
      ]
    case 'table':
      for (const { cells } of block.rows) expect(cells).toHaveLength(block.columns.length)
      return [block.title, ...block.columns, ...block.rows.flatMap(({ cells, group }) => [...cells, group])]
    default:
      return block satisfies never
  }
}
