// What a person should look at, and what was not read.
import stringWidth from 'string-width'
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

/** The places at which a person should look, with line and column, the words and what was made of them. */
export function lookLines(diagnostics: readonly Diagnostic[], paint: Paint): readonly string[] {
  const looks = diagnostics.filter((diagnostic) => levelOf(diagnostic) === 'look')
  if (looks.length === 0) return []
  const isOne = new Set(diagnostics.map(({ document }) => document)).size < 2
  const rows = looks.slice(0, SHOWN).map((look) => [placeOf(look, isOne), diagnosticCodes[look.code].title])
  const width = (i: number) => Math.max(...rows.map((row) => stringWidth(row[i] ?? '')))
  const lines = rows.map(([place = '', title = ''], i) => {
    const look = looks[i]
    const columns = [fill(place, width(0)), paint.yellow(fill(title, width(1)))]
    return `  ${columns.join('  ')}  ${look === undefined ? '' : quoteAndMessage(look)}`
  })
  return [`Look at these (${looks.length})`, ...lines, ...more(looks)]
}

function placeOf({ document, evidence }: Diagnostic, isOne: boolean): string {
  const place = evidence === undefined ? '' : `${evidence.line}:${evidence.column}`
  return isOne && place !== '' ? place : `${document} ${place}`.trim()
}

function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

function quoteAndMessage({ evidence, message }: Diagnostic): string {
  return evidence === undefined ? message : `“${shortened(evidence.quote)}”  ${message}`
}

/** A run of white space: a quote may go over lines. */
const BLANKS = /\s+/gu

function shortened(quote: string): string {
  const characters = Array.from(
    quote
      .slice(0, 4 * QUOTE)
      .replace(BLANKS, ' ')
      .trim(),
  )
  return characters.length <= QUOTE ? characters.join('') : `${characters.slice(0, QUOTE - 1).join('')}…`
}

function more(all: readonly Diagnostic[]): readonly string[] {
  return all.length <= SHOWN ? [] : [`  … and ${all.length - SHOWN} more in report.json`]
}

/** One line on the sentences with a name or a number that no rule reads. */
export function notReadLines(diagnostics: readonly Diagnostic[]): readonly string[] {
  const unread = diagnostics.filter(({ code }) => code === 'unread-sentence')
  const [first] = unread
  if (first?.evidence === undefined) return []
  const isOne = new Set(diagnostics.map(({ document }) => document)).size < 2
  const sentences = plural(unread.length, 'sentence', 'sentences')
  const more = unread.length === 1 ? '' : ', …'
  return [
    `Not read: ${sentences} with a name or number (${placeOf(first, isOne)}: “${shortened(first.evidence.quote)}”${more})`,
  ]
}
