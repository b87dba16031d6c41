// Real pages against the facts that careful readers took from them: figures by page and part, and the floor they keep.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extract } from '../src/extract/extract.ts'
import type { Claim } from '../src/model/claim.ts'
import type { Graph } from '../src/model/graph.ts'
import { readSources } from '../src/read/read.ts'
import { transform } from '../src/transform/transform.ts'
import { readGold, score, type GoldRow } from './gold.ts'
import { describeWithMaterial } from './material.ts'

type Part = 'infobox' | 'table' | 'prose'

/** Lines of a page that were read completely. */
interface Range {
  readonly part: Part
  readonly from: number
  readonly to: number
}

/** Lists and office holders count as tables, what is neither as prose. */
function partOf(name: string): Part {
  if (name === 'infobox') return 'infobox'
  return /table|list|office-holders/u.test(name) ? 'table' : 'prose'
}

function readCoverage(tsv: string): ReadonlyMap<string, readonly Range[]> {
  const ranges = new Map<string, Range[]>()
  for (const line of tsv.trim().split('\n').slice(1)) {
    const [file = '', part = '', from = '', to = ''] = line.split('\t')
    ranges.set(file, [
      ...(ranges.get(file) ?? []),
      { part: partOf(part), from: Number(from), to: Number(to) },
    ])
  }
  return ranges
}

const rangeOf = (line: number, ranges: readonly Range[]) =>
  ranges.find(({ from, to }) => from <= line && line <= to)

/** The narrowest range first: tables stand inside whole articles. */
const byWidth = (a: Range, b: Range) => a.to - a.from - (b.to - b.from)

interface Figures {
  readonly wanted: number
  readonly found: number
  readonly claims: number
  readonly wrong: number
}

const none: Figures = { wanted: 0, found: 0, claims: 0, wrong: 0 }
const add = (a: Figures, b: Figures): Figures => ({
  wanted: a.wanted + b.wanted,
  found: a.found + b.found,
  claims: a.claims + b.claims,
  wrong: a.wrong + b.wrong,
})

function figuresOf(page: Page, part: Part, say: (line: string) => void): Figures {
  const ranges = [...page.ranges].sort(byWidth)
  const isPart = (line: number) => rangeOf(line, ranges)?.part === part
  const rows = page.rows.filter((row) => row.isTrap || isPart(row.line))
  const claims = page.graph.claims.filter(
    (claim) =>
      claim.derived !== true &&
      claim.document === page.document &&
      kindOf(claim) === part &&
      rangeOf(firstLine(claim), ranges) !== undefined,
  )
  // A fact that stands in two parts of a page may be said from either.
  const recall = score(rows, page.graph, page.document)
  const precision = score(page.rows, { ...page.graph, claims }, page.document)
  for (const line of recall.missed) say(`  missed ${part} ${line}`)
  for (const line of precision.wrong) say(`  wrong  ${part} ${line}`)
  for (const line of precision.traps) say(`  trap   ${part} ${line}`)
  return {
    wanted: recall.wanted,
    found: recall.wanted - recall.missed.length,
    claims: claims.length,
    wrong: precision.wrong.length,
  }
}

const kinds: Readonly<Record<Claim['source'], Part>> = {
  infobox: 'infobox',
  table: 'table',
  list: 'table',
  heading: 'prose',
  prose: 'prose',
}
const kindOf = ({ source }: Claim) => kinds[source]
const firstLine = ({ evidence }: Claim) => evidence[0]?.line ?? 0

interface Page {
  readonly document: string
  readonly rows: readonly GoldRow[]
  readonly ranges: readonly Range[]
  readonly graph: Graph
}

async function readPage(
  path: string,
  file: string,
): Promise<Pick<Page, 'document' | 'graph'> & { readonly text: string }> {
  const { sources } = await readSources([join(path, 'corpus', file)])
  return {
    document: sources[0]?.key ?? '',
    text: sources[0]?.text ?? '',
    graph: transform(sources.map((source) => extract(source).article)),
  }
}

/** A disambiguator that stands in the title alone cannot be known where the text does not print its title. */
function asPrinted(row: GoldRow, text: string): GoldRow {
  const match = /^(?<name>.+) \((?<disambiguator>[^()]+)\)$/u.exec(row.subject)?.groups
  return match === undefined || text.includes(match['disambiguator'] ?? '')
    ? row
    : { ...row, subject: match['name'] ?? '' }
}

const ratesOf = ({ wanted, found, claims, wrong }: Figures) => ({
  recall: found / wanted,
  precision: (claims - wrong) / claims,
})

/** Matches a rate that is not below a floor. */
const atLeast = (floor: number): unknown => ({ asymmetricMatch: (rate: unknown) => Number(rate) >= floor })

const percent = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3))

describeWithMaterial('real pages', ['.'], (path) => {
  const rows = readGold(readFileSync(join(path, 'gold/dev.tsv'), 'utf8'))
  const coverage = readCoverage(readFileSync(join(path, 'gold/dev-coverage.tsv'), 'utf8'))

  test('give what their gold says', { timeout: 120_000 }, async () => {
    const lines: string[] = []
    const totals: Record<Part, Figures> = { infobox: none, table: none, prose: none }
    for (const [file, ranges] of coverage) {
      lines.push(file)
      const read = await readPage(path, file)
      const own = rows.filter((row) => row.file === file).map((row) => asPrinted(row, read.text))
      const page = { ...read, ranges, rows: own }
      for (const part of ['infobox', 'table', 'prose'] as const) {
        const figures = figuresOf(page, part, (line) => lines.push(line))
        totals[part] = add(totals[part], figures)
      }
    }
    for (const [part, { wanted, found, claims, wrong }] of Object.entries(totals)) {
      lines.push(
        `${part}: recall ${percent(found, wanted)} (${found} of ${wanted}), ` +
          `precision ${percent(claims - wrong, claims)} (${claims - wrong} of ${claims})`,
      )
    }
    process.stderr.write(
      process.env['GOLD_DETAILS'] === undefined ? `${lines.slice(-3).join('\n')}\n` : `${lines.join('\n')}\n`,
    )
    expect(ratesOf(totals.infobox)).toEqual({ recall: atLeast(0.95), precision: atLeast(0.97) })
    expect(ratesOf(totals.table)).toEqual({ recall: atLeast(0.9), precision: atLeast(0.95) })
  })
})
