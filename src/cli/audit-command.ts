// `partygraph audit`: a sample of claims for a person to tick, and what the ticks say.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { readClaims, type Audited } from '../check/audit/audited.ts'
import { faultLines, scoreTable, sheetLines } from '../check/audit/lines.ts'
import { sample } from '../check/audit/sample.ts'
import { scoreAudit } from '../check/audit/score.ts'
import { readCsvSheet, writeCsvSheet } from '../check/audit/sheet-csv.ts'
import { writeHtmlSheet } from '../check/audit/sheet-html.ts'
import { UsageError } from '../query/rows.ts'
import { readNamedFile } from './named-file.ts'
import type { Screen } from './screen.ts'

interface AuditFlags {
  readonly out: string
  readonly sample: string
  readonly seed: string
  readonly write?: string
  readonly read?: string
  readonly json?: true
}

const notes = `
A sheet asks two things of each claim: is it right, and do the quoted words say it by themselves. A .csv is for a
spreadsheet (answer yes or no, leave open what you cannot tell), a .html for the browser, whose button saves a .csv.
Claims that follow from others are not asked for. The same seed draws the same claims of the same run.

Examples:
  $ partygraph audit --sample 20                         the sheet on the screen
  $ partygraph audit --sample 200 --write sheet.html     to be ticked in the browser
  $ partygraph audit --read audit.csv                    the figures of the answers`

/** Adds the command. */
export function addAuditCommand(program: Command, screen: Screen): void {
  program
    .command('audit')
    .summary('a sample of claims for a person to tick, and its figures')
    .description(
      'Draws claims with their words as a sheet for a person to tick, and counts the answers of one.',
    )
    .option('-o, --out <folder>', 'where the graph was written', 'out')
    .option('-n, --sample <n>', 'how many claims', '100')
    .option('--seed <n>', 'of the random numbers', '1')
    .option('--write <file>', 'write the sheet as .csv or .html')
    .option('--read <file>', 'a sheet that was filled in, as CSV')
    .option('--json', 'print the figures, or the sheet, as JSON')
    .addHelpText('after', notes)
    .action(async (flags: AuditFlags) => {
      screen.print(flags.read === undefined ? await draw(flags) : await count(flags.read, flags))
    })
}

async function draw({ out, write, json, ...flags }: AuditFlags): Promise<string> {
  const path = join(out, 'claims.jsonl')
  const claims = readClaims(await readNamedFile(path, 'the claims'), path)
  const drawn = sample(claims, wholeNumber(flags.sample, '--sample'), wholeNumber(flags.seed, '--seed'))
  if (write !== undefined) {
    await writeFile(write, writerOf(write)(drawn))
    return `${write}   ${drawn.length} of ${claims.length} claims\n`
  }
  return json === true ? `${JSON.stringify(drawn, undefined, 2)}\n` : sheetLines(drawn)
}

function writerOf(path: string): (claims: readonly Audited[]) => string {
  if (path.endsWith('.csv')) return writeCsvSheet
  if (path.endsWith('.html')) return writeHtmlSheet
  throw new UsageError(`--write takes a .csv or a .html, not “${path}”`)
}

async function count(path: string, { json }: AuditFlags): Promise<string> {
  const answered = readCsvSheet(await readNamedFile(path, 'the sheet'), path)
  const score = scoreAudit(answered)
  return json === true
    ? `${JSON.stringify(score, undefined, 2)}\n`
    : [scoreTable(score), faultLines(answered)].filter((part) => part !== '').join('\n')
}

function wholeNumber(text: string, option: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text)
  throw new UsageError(`${option} is a whole number, not “${text}”`)
}
