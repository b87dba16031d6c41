// Counts the cells that a template makes in a table: a cell of colour, a cell with the party's name.
import { plainArgument, readTemplate } from './arguments.ts'
import { templateAt, type Page } from './page.ts'
import { kindAt, kinds, nextAt, skipBlanks, startAt, type Stretch } from './tokens.ts'

/** 2 where a cell is one template that makes a cell of colour and one with a name; else 1. */
export function partyCells(page: Page, { start, end, first, last }: Stretch): 1 | 2 {
  const { tokens } = page
  const isFirst = first < last && startAt(tokens, first) === skipBlanks(tokens.text, start, end)
  if (!isFirst || kindAt(tokens, first) !== kinds.template || nextAt(tokens, first) > last) return 1
  const { name, use } = templateAt(page, first)
  if (use?.type !== 'party-cells' || use.from === undefined) return 1
  if (use.marker === undefined) return 2
  return /row-name/iu.test(plainArgument(tokens, readTemplate(tokens, first, name), use.marker)) ? 2 : 1
}
