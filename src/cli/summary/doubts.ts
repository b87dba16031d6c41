// What a person should look at, and what was not read.
import stringWidth from 'string-width'
import { shorten } from '../../load/shorten.ts'
import { diagnosticCodes, type Diagnostic } from '../../model/diagnostic.ts'
import type { Paint } from '../paint.ts'
import { plural } from './counts.ts'

/** How many diagnostics the summary shows; the report has all. */
const SHOWN = 10
/** Characters of a quote that the summary shows. */
const QUOTE = 60

type Level = 'error' | 'look' | 'note'

const levelOf = ({ code }: Diagnostic): Level => diagnosticCodes[code].level

/** Faults: whole documents that could not be read, and breaches of the ontology. */
export function faultLines(diagnostics: readonly Diagnostic[], paint: Paint): readonly string[] {
  const faults = diagnostics.filter((diagnostic) => levelOf(diagnostic) === 'error')
  const lines = faults
    .slice(0, SHOWN)
    .map((fault) => `  ${fault.document}  ${paint.red(diagnosticCodes[fault.code].title)}  ${fault.message}`)
  return faults.length === 0 ? [] : [`Faults (${faults.length})`, ...lines, ...more(faults)]
}

/** The places at which a person should look: line and column, the words, and what was made of them. */
export function lookLines(diagnostics: readonly Diagnostic[], paint: Paint): readonly string[] {
  const looks = diagnostics.filter((diagnostic) => levelOf(diagnostic) === 'look')
  if (looks.length === 0) return []
  const shown = looks.slice(0, SHOWN)
  const isOne = isOneDocument(diagnostics)
  const widths = [shown.map(placeOf), shown.map(titleOf)].map((column) => Math.max(...column.map(width)))
  const lines = shown.flatMap((look, i) => {
    const before = shown[i - 1]
    const head = isOne || look.document === before?.document ? [] : [`  ${look.document}`]
    const place = fill(placeOf(look), widths[0] ?? 0)
    const title = paint.yellow(fill(titleOf(look), widths[1] ?? 0))
    return [...head, `${isOne ? '' : '  '}  ${place}  ${title}  ${saidOf(look, before)}`]
  })
  return [`Look at these (${looks.length})`, ...lines, ...more(looks)]
}

const isOneDocument = (diagnostics: readonly Diagnostic[]) =>
  new Set(diagnostics.map(({ document }) => document)).size < 2

const placeOf = ({ evidence }: Diagnostic) =>
  evidence === undefined ? '' : `${evidence.line}:${evidence.column}`

const titleOf = ({ code }: Diagnostic) => diagnosticCodes[code].title

const width = (text: string) => stringWidth(text)

/** The words and the message; a message is not said twice in a row. */
function saidOf({ evidence, message, document }: Diagnostic, before: Diagnostic | undefined): string {
  const isSame = before?.message === message && before.document === document
  const said = isSame ? '(the same)' : message
  return evidence === undefined ? said : `“${shorten(evidence.quote, QUOTE)}”  ${said}`
}

function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

function more(all: readonly Diagnostic[]): readonly string[] {
  return all.length <= SHOWN ? [] : [`  … and ${all.length - SHOWN} more in report.json`]
}

/** One line on the sentences with a name or a number that no rule reads. */
export function notReadLines(diagnostics: readonly Diagnostic[]): readonly string[] {
  const unread = diagnostics.filter(({ code }) => code === 'unread-sentence')
  const [first] = unread
  if (first?.evidence === undefined) return []
  const where = isOneDocument(diagnostics) ? placeOf(first) : `${first.document} ${placeOf(first)}`
  const words = `${where}: “${shorten(first.evidence.quote, QUOTE)}”${unread.length === 1 ? '' : ', …'}`
  return [`Not read: ${plural(unread.length, 'sentence', 'sentences')} with a name or number (${words})`]
}
