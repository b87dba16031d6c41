// Puts the scoreboard together: what is reached and what is not, then every section.
import { textTable } from '../text-table.ts'
import { isReached, type Section, type Target } from './section.ts'

const intro = `# Quality, measured

Made by \`npm run evaluate\` from material that is not in this repository, and written anew by each run; how things are
matched and counted stands in [evaluation.md](evaluation.md). Figures are \`rate [95 % interval] count\`.
`

/** The whole page, as Markdown. */
export function scoreboardPage(sections: readonly Section[]): string {
  const targets = sections.flatMap((section) => section.targets)
  return [
    intro,
    ...(targets.length === 0 ? [] : [`## Targets\n\n${targetsTable(targets)}`]),
    ...sections.map(({ title, body }) => `## ${title}\n\n${body.trim()}\n`),
  ].join('\n')
}

function targetsTable(targets: readonly Target[]): string {
  return textTable(
    ['figure', 'target', 'measured', ''],
    targets.map((target) => [
      target.what,
      `${target.isLimit === true ? '≤' : '≥'} ${target.wanted.toFixed(2)}`,
      target.shown,
      isReached(target) ? 'reached' : '**not reached**',
    ]),
  )
}
