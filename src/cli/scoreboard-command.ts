// `partygraph evaluate scoreboard`: every score over a folder of material, as one page.
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { Command } from 'commander'
import type { Section } from '../check/evaluate/scoreboard/section.ts'
import { UsageError } from '../query/rows.ts'
import { exitCodes } from './exit-codes.ts'
import type { Screen } from './screen.ts'

const notes = `
The folder holds articles/, corpus/, gold/, tables/ and text2kg/; of what is not there no section is made. Where no
folder is named it is that of the environment variable PARTYGRAPH_MATERIAL, else ../shared.`

interface ScoreboardFlags {
  readonly write?: string
}

/** The command; `done` takes its exit code. */
export function scoreboardCommand(screen: Screen, done: (code: number) => void): Command {
  return new Command('scoreboard')
    .summary('every score over a folder of material')
    .description('Scores everything over a folder of material and prints it as one page of Markdown.')
    .argument('[folder]', 'the material')
    .option('--write <file>', 'where to write the page, too')
    .addHelpText('after', notes)
    .action(async (named: string | undefined, flags: ScoreboardFlags) => {
      if (named !== undefined && !existsSync(named)) throw new UsageError(`there is no folder ${named}`)
      await printScoreboard(named ?? process.env['PARTYGRAPH_MATERIAL'] ?? '../shared', flags, screen)
      done(exitCodes.ok)
    })
}

async function printScoreboard(folder: string, { write }: ScoreboardFlags, { print, complain }: Screen) {
  const { scoreboardPage } = await import('../check/evaluate/scoreboard/page.ts')
  const made: Section[] = []
  for (const { needs, make } of await sections()) {
    if (existsSync(join(folder, needs))) made.push(await make(folder))
    else complain(`${join(folder, needs)} is not there: its section is left out\n`)
  }
  if (made.length === 0) {
    complain('there is no material, so nothing is measured; PARTYGRAPH_MATERIAL names its folder\n')
    return
  }
  const page = scoreboardPage(made)
  print(page)
  if (write !== undefined) await writeFile(write, page)
}

interface SectionMaker {
  /** What must be there. */
  readonly needs: string
  readonly make: (folder: string) => Promise<Section>
}

/** All sections in the order of the page, one line each; loaded when they are wanted. */
async function sections(): Promise<readonly SectionMaker[]> {
  const { sourceArticle, realPages } = await import('./scoreboard/facts.ts')
  const { benchmark } = await import('./scoreboard/sentences.ts')
  const { repairedTables } = await import('./scoreboard/tables.ts')
  return [
    { needs: 'gold/seed.tsv', make: sourceArticle },
    { needs: 'gold/dev.tsv', make: realPages },
    { needs: 'tables/dev-tables.jsonl', make: repairedTables },
    { needs: 'text2kg/politics-train.jsonl', make: benchmark },
  ]
}
