// Prints what an article was read as, so that a test can compare lines.
import type { Article, Block, Passage, Section } from '../../src/model/article.ts'

/** The lines of an article: headings, blocks; links as `words→target`. */
export function articleLines({ body }: Article): readonly string[] {
  return [...blockLines(body), ...body.sections.flatMap(sectionLines)]
}

function sectionLines(section: Section): readonly string[] {
  const heading = `${'#'.repeat(section.depth)} ${words(section.heading)}`
  return [heading, ...blockLines(section), ...section.sections.flatMap(sectionLines)]
}

const blockLines = ({ blocks }: Section) => blocks.flatMap(linesOfBlock)

function linesOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [words(block.passage)]
    case 'list':
      return block.items.map((item) => `- ${words(item)}`)
    case 'infobox':
      return [
        `box ${words(block.caption)}${block.template === undefined ? '' : ` (${block.template})`}`,
        ...block.fields.map(({ key, value, cells }) => {
          const columns = cells === undefined ? '' : ` [${cells.map(words).join(' | ')}]`
          return `  ${words(key)}: ${words(value)}${columns}`
        }),
      ]
    case 'table':
      return [
        `table ${words(block.title)}`.trimEnd(),
        `  ${block.columns.map(words).join(' | ')}`,
        ...block.rows.map(
          ({ cells, group }) =>
            `  ${cells.map(words).join(' | ')}${group === undefined ? '' : ` < ${words(group)}`}`,
        ),
      ]
    default:
      return block satisfies never
  }
}

function words(passage: Passage | undefined): string {
  if (passage === undefined) return ''
  let shown = ''
  let at = 0
  for (const { from, to, target } of passage.links ?? []) {
    const label = passage.text.slice(from, to)
    shown += `${passage.text.slice(at, to)}${label === target ? '' : `→${target}`}`
    at = to
  }
  return (shown + passage.text.slice(at)).replaceAll('\n', ' / ')
}
