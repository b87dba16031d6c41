// Asks a person at the terminal about one claim of a sheet after the other.
import { answers, type Answer, type Answered } from '../check/audit/answers.ts'
import { claimLines } from '../check/audit/lines.ts'

export interface Dialog {
  /** Shows a text and gives the line that is typed; undefined at the end of the input. */
  readonly ask: (text: string) => Promise<string | undefined>
  /** Keeps the sheet as it is by now. */
  readonly keep: (sheet: readonly Answered[]) => Promise<void>
}

const questions: Readonly<Record<Answer, string>> = {
  right: 'Is it right?',
  words_say_it: 'Do the words by themselves say it?',
}

/** Asks for what is open; the sheet is kept after each claim, so that one can stop at any time. */
export async function askOpen(
  sheet: readonly Answered[],
  { ask, keep }: Dialog,
): Promise<readonly Answered[]> {
  let now = sheet
  for (const [i, one] of sheet.entries()) {
    if (answers.every((name) => one[name] !== undefined)) continue
    const answered = await askAbout(one, `\n${i + 1} of ${sheet.length}\n${claimLines(one.claim)}`, ask)
    if (answered === undefined) break
    now = now.with(i, answered)
    await keep(now)
  }
  return now
}

/** The claim with its answers; undefined where the person stops. */
async function askAbout(one: Answered, intro: string, ask: Dialog['ask']): Promise<Answered | undefined> {
  let answered = one
  let text = intro
  for (const name of answers) {
    if (one[name] !== undefined) continue
    const answer = await askUntilClear(`${text}  ${questions[name]} `, ask)
    if (answer === 'stop') return undefined
    answered = { ...answered, [name]: answer }
    text = ''
  }
  return answered
}

const meanings: Readonly<Record<string, boolean | undefined | 'stop'>> = {
  y: true,
  yes: true,
  n: false,
  no: false,
  u: undefined,
  '': undefined,
  q: 'stop',
}

async function askUntilClear(text: string, ask: Dialog['ask']): Promise<boolean | undefined | 'stop'> {
  let question = `${text}[y/n, u: cannot tell, q: stop] `
  for (;;) {
    const line = await ask(question)
    if (line === undefined) return 'stop'
    const word = line.trim().toLowerCase()
    if (Object.hasOwn(meanings, word)) return meanings[word]
    question = `  y, n, u or q is expected, not “${word}”: `
  }
}
