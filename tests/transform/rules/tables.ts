// Builds articles with tables and lists cell by cell, as a reader of any format would give them.
import {
  spanIn,
  type Article,
  type Block,
  type Passage,
  type Table,
  type TableRow,
} from '../../../src/model/article.ts'
import { byCodePoint } from '../../../src/model/order.ts'
import { makeSource } from '../../../src/model/source.ts'
import type { Span } from '../../../src/model/span.ts'
import { transform } from '../../../src/transform/transform.ts'
import { showDiagnostic, showStatement } from '../../fixtures/show.ts'

/** A cell: words, `[[Title of a page|words]]` for a link, '' for none, `^words` for words that an earlier row prints. */
export type Cell = string

export interface TableParts {
  readonly title?: Cell
  readonly columns: readonly Cell[]
  /** A row of one cell is the group of the rows below it. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface ArticleParts {
  readonly title?: string
  readonly language?: string
  /** Headings above the table, the nearest last. */
  readonly headings?: readonly Cell[]
  readonly country?: string
  readonly lead?: string
  /** The paragraph above the table. */
  readonly intro?: Cell
  readonly tables?: readonly TableParts[]
  readonly list?: readonly Cell[]
}

interface Writer {
  /** Writes a cell into the source and gives its passage. */
  readonly write: (cell: Cell) => Passage
  readonly text: () => string
}

function makeWriter(): Writer {
  let text = ''
  return {
    write(cell) {
      const pieces: { at: number; start: number; length: number }[] = []
      const links: { from: number; to: number; target: string }[] = []
      let words = ''
      const add = (part: string) => {
        if (part !== '') pieces.push({ at: words.length, start: text.length, length: part.length })
        words += part
        text += part
      }
      for (const part of cell.split(/(?=\[\[)|(?<=\]\])/u)) {
        const link = /^\[\[(?<target>[^|]+)\|(?<words>.+)\]\]$/su.exec(part)?.groups
        if (link === undefined) add(part)
        else {
          const from = words.length
          text += '[['
          add(link['words'] ?? '')
          text += ']]'
          links.push({ from, to: words.length, target: link['target'] ?? '' })
        }
      }
      text += '\n'
      return { text: words, pieces, ...(links.length === 0 ? {} : { links }) }
    },
    text: () => text,
  }
}

function buildTable({ write }: Writer, { title, columns, rows }: TableParts): Table {
  const written = title === undefined ? {} : { title: write(title) }
  const header = columns.map((cell) => (cell === '' ? undefined : write(cell)))
  const body: TableRow[] = []
  const above: (Passage | undefined)[] = []
  let group: Passage | undefined
  for (const row of rows) {
    const [only = ''] = row
    if (row.length === 1) {
      group = write(only)
      continue
    }
    const spanned = row.flatMap((cell, column) => (cell.startsWith('^') ? [column] : []))
    const cells = row.map((cell, column) => {
      const passage = cell.startsWith('^') ? above[column] : cell === '' ? undefined : write(cell)
      above[column] = passage
      return passage
    })
    body.push({
      cells,
      span: covering(cells.filter((_, column) => !spanned.includes(column))),
      ...(group === undefined ? {} : { group }),
      ...(spanned.length === 0 ? {} : { spanned }),
    })
  }
  const headerSpan = covering(header)
  return {
    type: 'table',
    ...written,
    columns: header,
    rows: body,
    headerSpan,
    span: covering([...header, ...body.flatMap(({ cells }) => cells)]),
  }
}

function covering(passages: readonly (Passage | undefined)[]): Span {
  const spans = passages.flatMap((passage) => (passage === undefined ? [] : [spanIn(passage)]))
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

/** An article, of the Granite Party of Norway where nothing else is said. */
export function buildArticle(parts: ArticleParts): Article {
  const { title = 'Granite Party', headings = ['General elections'], country = 'Norway' } = parts
  const writer = makeWriter()
  const name = writer.write(title)
  const place = { start: 0, end: 1 }
  const fields =
    country === '' ? [] : [{ key: writer.write('Country'), value: writer.write(country), span: place }]
  const above: readonly Block[] = [
    { type: 'infobox', fields, span: place },
    buildParagraph(writer, parts.lead ?? 'The Granite Party is a party.'),
  ]
  const written = headings.map((heading) => writer.write(heading))
  const blocks = buildBlocks(writer, parts)
  const depth = written.length
  const section = written.reduceRight<Article['body'] | undefined>(
    (inner, heading, index) => ({
      heading,
      depth: index + 2,
      blocks: index === depth - 1 ? blocks : [],
      sections: inner === undefined ? [] : [inner],
    }),
    undefined,
  )
  return {
    source: makeSource('a.txt', writer.text()),
    title: name,
    language: parts.language ?? 'en',
    tree: { type: 'root', children: [] },
    body: {
      depth: 1,
      blocks: section === undefined ? [...above, ...blocks] : above,
      sections: section === undefined ? [] : [section],
    },
  }
}

function buildBlocks(writer: Writer, { intro, tables = [], list }: ArticleParts): readonly Block[] {
  return [
    ...(intro === undefined ? [] : [buildParagraph(writer, intro)]),
    ...tables.map((table) => buildTable(writer, table)),
    ...(list === undefined ? [] : [buildList(writer, list)]),
  ]
}

function buildParagraph({ write }: Writer, cell: Cell): Block {
  const passage = write(cell)
  return { type: 'paragraph', passage, span: spanIn(passage) }
}

function buildList({ write }: Writer, cells: readonly Cell[]): Block {
  const items = cells.map((cell) => write(cell))
  return { type: 'list', items, span: covering(items) }
}

/** What the tables and lists say beside that somebody stood or that a body was elected, sorted. */
export function saidByTables(parts: ArticleParts): readonly string[] {
  return transform([buildArticle(parts)])
    .claims.filter(
      ({ source, derived, rule }) =>
        derived !== true && (source === 'table' || rule.startsWith('leaders-list')),
    )
    .map((claim) => showStatement(claim).replace(/^Granite Party /u, ''))
    .sort(byCodePoint)
}

/** What could not be read, one a line. */
export function doubtsOf(parts: ArticleParts): readonly string[] {
  return transform([buildArticle(parts)]).diagnostics.map((diagnostic) =>
    showDiagnostic(diagnostic).replace(/^\S+ /u, ''),
  )
}
