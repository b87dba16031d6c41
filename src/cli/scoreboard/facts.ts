// The sections of the scoreboard on facts that were taken from articles by reading.
import { join } from 'node:path'
import { showBalance, causesTable, figuresTable, trapLines } from '../../check/evaluate/gold/lines.ts'
import type { Figures } from '../../check/evaluate/gold/figures.ts'
import type { GoldReport } from '../../check/evaluate/gold/report.ts'
import type { Section, Target } from '../../check/evaluate/scoreboard/section.ts'
import { proportion, showProportion, type Proportion } from '../../check/statistics/proportion.ts'
import { scoreArticles } from '../evaluate-gold.ts'

/** The source article, whose every line was annotated. */
export async function sourceArticle(folder: string): Promise<Section> {
  const report = await scoreArticles([join(folder, 'articles')], {
    gold: join(folder, 'gold/seed.tsv'),
    coverage: undefined,
  })
  const { by, all } = report.scores
  const recall = (kind: string, wanted: number) =>
    least(`source article, ${kind}: recall`, figuresNamed(by.kind, kind)?.recall, wanted)
  return {
    title: 'Facts: the source article',
    body: [read, figuresTable(report.scores, 'kind'), errors(report)].join('\n'),
    targets: [
      recall('infobox', 1),
      recall('table', 1),
      recall('prose', 0.95),
      least('source article: traps avoided', all.avoided, 1),
    ],
  }
}

/** Real pages, of which some parts were annotated. */
export async function realPages(folder: string): Promise<Section> {
  const report = await scoreArticles([join(folder, 'corpus')], {
    gold: join(folder, 'gold/dev.tsv'),
    coverage: join(folder, 'gold/dev-coverage.tsv'),
  })
  const { by } = report.scores
  const infobox = figuresNamed(by.kind, 'infobox')
  const prose = figuresNamed(by.kind, 'prose')
  return {
    title: 'Facts: nine real pages',
    body: [
      read,
      ...(['kind', 'format', 'document', 'relation'] as const).map((grouping) =>
        figuresTable(report.scores, grouping),
      ),
      errors(report),
    ].join('\n'),
    targets: [
      least('real pages, infobox: precision', infobox?.precision, 0.97),
      least('real pages, infobox: recall', infobox?.recall, 0.95),
      least('real pages, tables and lists: precision', together(by.kind, 'precision'), 0.95),
      least('real pages, tables and lists: recall', together(by.kind, 'recall'), 0.9),
      least('real pages, prose: precision', prose?.precision, 0.9),
      least('real pages, prose: recall', prose?.recall, 0.6),
      balance('real pages, all: F1', report.scores.all, 0.85),
    ],
  }
}

const read =
  'These texts were read while the rules were written: the figures say what of them is understood, and tell little of articles that nobody has read.\n'

function errors(report: GoldReport): string {
  const traps = report.sprung.length === 0 ? '' : `\`\`\`\n${trapLines(report.sprung)}\`\`\`\n`
  const causes = causesTable(report)
  return [traps, causes === '' ? '' : `### Classes of error\n\n${causes}`]
    .filter((part) => part !== '')
    .join('\n')
}

type Named = Figures & { readonly name: string }

const figuresNamed = (groups: readonly Named[], name: string) => groups.find((group) => group.name === name)

/** Tables and lists as one. */
function together(groups: readonly Named[], measure: 'precision' | 'recall'): Proportion {
  const both = groups.filter(({ name }) => name === 'table' || name === 'list').map((group) => group[measure])
  const sum = (of: (figure: Proportion) => number) => both.reduce((all, figure) => all + of(figure), 0)
  return proportion(
    sum(({ successes }) => successes),
    sum(({ n }) => n),
  )
}

function least(what: string, figure: Proportion = proportion(0, 0), wanted: number): Target {
  return { what, rate: figure.rate, shown: showProportion(figure), wanted }
}

const balance = (what: string, { f1 }: Figures, wanted: number): Target => ({
  what,
  rate: f1.rate,
  shown: showBalance(f1),
  wanted,
})
