// `partygraph audit`: a sample of facts for a person to tick, and what the ticks say.
import { rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { answers, unanswered, type Answered } from '../check/audit/answers.ts'
import { readClaims, type Audited } from '../check/audit/audited.ts'
import { faultLines, scoreTable, sheetLines } from '../check/audit/lines.ts'
import { countFacts, sampleFacts } from '../check/audit/sample.ts'
import { scoreAudit } from '../check/audit/score.ts'
import { readCsvSheet, textOfSheet, writeCsvSheet } from '../check/audit/sheet-csv.ts'
import { writeHtmlSheet } from '../check/audit/sheet-html.ts'
import { UsageError } from '../query/rows.ts'
import { askOpen } from './audit-dialog.ts'
import { readNamedBytes, readNamedFile } from './named-file.ts'
import type { Screen } from './screen.ts'

interface AuditFlags {
  readonly out: string
  readonly sample: string
  readonly seed: string
  readonly write?: string
  readonly read?: string
  readonly ask?: true
  readonly json?: true
}

const notes = `
A sheet has facts, each as one of the claims that say it, and asks two things: is it right, and do the quoted words say it
by themselves. A .csv is for a spreadsheet (answer yes or no, leave open what you cannot tell), a .html for the browser,
whose button saves a .csv; --ask asks here and keeps each answer in a .csv, with which it goes on another time. Facts that
follow from others are not asked for. The same seed draws the same of the same run.

Examples:
  $ partygraph audit --sample 20                         the sheet on the screen
  $ partygraph audit --sample 200 --write sheet.html     to be ticked in the browser
  $ partygraph audit --sample 50 --ask --write audit.csv to be answered here
  $ partygraph audit --read audit.csv                    the figures of the answers`

/** Adds the command. */
export function addAuditCommand(program: Command, screen: Screen): void {
  program
    .command('audit')
    .summary('a sample of facts for a person to tick, and its figures')
    .description(
      'Draws facts with their words as a sheet for a person to tick, and counts the answers of one.',
    )
    .option('-o, --out <folder>', 'where the graph was written', 'out')
    .option('-n, --sample <n>', 'how many facts', '100')
    .option('--seed <n>', 'of the random numbers', '1')
    .option('--write <file>', 'write the sheet as .csv or .html')
    .option('--ask', 'ask at the terminal, and keep the answers in the .csv of --write')
    .option('--read <file>', 'a sheet that was filled in, as CSV')
    .option('--json', 'print the figures, or the sheet, as JSON')
    .addHelpText('after', notes)
    .action(async (flags: AuditFlags) => {
      if (flags.read !== undefined && (flags.ask === true || flags.write !== undefined))
        throw new UsageError(
          '--read counts the answers of a sheet; --write makes one, --ask goes on with one',
        )
      if (flags.ask === true) await askHere(flags, screen)
      else screen.print(flags.read === undefined ? await draw(flags) : await count(flags.read, flags))
    })
}

interface Drawn {
  readonly claims: readonly Audited[]
  /** Facts of the run. */
  readonly of: number
}

async function drawn({ out, ...flags }: AuditFlags): Promise<Drawn> {
  const path = join(out, 'claims.jsonl')
  const claims = readClaims(await readNamedFile(path, 'the claims'), path)
  const [size, seed] = [wholeNumber(flags.sample, '--sample'), wholeNumber(flags.seed, '--seed')]
  return { claims: sampleFacts(claims, size, seed), of: countFacts(claims) }
}

async function draw(flags: AuditFlags): Promise<string> {
  const { write, json } = flags
  const { claims, of } = await drawn(flags)
  if (write !== undefined) {
    await refuseAnswered(write)
    await writeFile(write, writerOf(write)(claims))
    return `${write}   ${claims.length} of ${of} facts\n`
  }
  return json === true ? `${JSON.stringify(claims, undefined, 2)}\n` : sheetLines(claims)
}

/** Answers are work of hours: no new sheet takes their place. */
async function refuseAnswered(path: string): Promise<void> {
  const former = path.endsWith('.csv') ? await formerSheet(path) : undefined
  if (former?.some((one) => answers.some((name) => one[name] !== undefined)) === true)
    throw new UsageError(`${path} holds answers; give another name, or --ask to go on with it`)
}

async function formerSheet(path: string): Promise<readonly Answered[] | undefined> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  )
  return isThere ? readSheet(path) : undefined
}

const readSheet = async (path: string) =>
  readCsvSheet(textOfSheet(await readNamedBytes(path, 'the sheet')), path)

async function askHere(flags: AuditFlags, screen: Screen): Promise<void> {
  const { write = 'audit.csv' } = flags
  if (!write.endsWith('.csv')) throw new UsageError(`--ask keeps answers in a .csv, not in “${write}”`)
  const sheet = (await formerSheet(write)) ?? (await drawn(flags)).claims.map(unanswered)
  const input = createInterface({ input: process.stdin })
  const lines = input[Symbol.asyncIterator]()
  const ask = async (text: string) => {
    screen.print(text)
    const next = await lines.next()
    return next.done === true ? undefined : next.value
  }
  const keep = async (now: readonly Answered[]) => {
    await writeFile(`${write}.new`, writeCsvSheet(now))
    await rename(`${write}.new`, write)
  }
  const answered = await askOpen(sheet, { ask, keep }).finally(() => input.close())
  screen.print(`\n${write}\n${scoreTable(scoreAudit(answered))}`)
}

function writerOf(path: string): (claims: readonly Audited[]) => string {
  if (path.endsWith('.csv')) return (claims) => writeCsvSheet(claims.map(unanswered))
  if (path.endsWith('.html')) return writeHtmlSheet
  throw new UsageError(`--write takes a .csv or a .html, not “${path}”`)
}

async function count(path: string, { json }: AuditFlags): Promise<string> {
  const answered = await readSheet(path)
  const score = scoreAudit(answered)
  return json === true
    ? `${JSON.stringify(score, undefined, 2)}\n`
    : [scoreTable(score), faultLines(answered)].filter((part) => part !== '').join('\n')
}

function wholeNumber(text: string, option: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text)
  throw new UsageError(`${option} is a whole number, not “${text}”`)
}
