// Draws a table that reads well on a screen and is a table in Markdown, too.
import stringWidth from 'string-width'

/** A header and rows, columns aligned. */
export function textTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [columns, ...rows].map((cells) => cells.map(escaped))
  const widths = columns.map((_, i) => Math.max(3, ...all.map((cells) => stringWidth(cells[i] ?? ''))))
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => `${cells[i] ?? ''}${' '.repeat(width - stringWidth(cells[i] ?? ''))}`).join(' | ')} |\n`
  const [head = [], ...body] = all
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('')
}

const escaped = (cell: string) => cell.replaceAll('|', '\\|').replace(/\s+/gu, ' ')
