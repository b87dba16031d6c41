// Tells by its look whether a text was copied from a page of a wiki.
import type { Source } from '../../model/source.ts'
import { isDialect } from '../dialect.ts'
import { isFootnoteLabel } from '../footnote-marks.ts'
import { isKnownLabel } from '../known-labels.ts'
import { linesOf } from '../lines.ts'
import { fieldOfLine } from './fields.ts'
import { editedEnd, isProse } from './forms.ts'

const SAMPLE = 60_000
const FIELD_SAMPLE = 150

/** "From Wikipedia, the free encyclopedia", "Jump to navigation" */
const FRAME =
  /(?:^|\n)[ \t]{0,9}(?:from wikipedia, the free|jump to(?: navigation|: navigation| search| content))/iu

/** "party[1]", "2008.[12]" */
const MARK = /[\p{L}\p{N}.,;)"”’%]\[(?<label>[^[\]\n]{1,40})\](?!\()/gu

const ENOUGH = 3

/** Whether a text has the marks of a copied page, or labels and values above its running text. */
export function looksLikeMirror({ text }: Source): boolean {
  if (isDialect(text)) return false
  const sample = text.slice(0, SAMPLE)
  if (FRAME.test(sample)) return true
  return weigh(sample) >= ENOUGH
}

/** A heading with a mark for editing or a label with its value weighs one; so does a mark, up to two. */
function weigh(sample: string): number {
  let weight = Math.min(2, countMarks(sample))
  let seen = 0
  let fields = 0
  for (const { start, end } of linesOf(sample)) {
    if (start === end) continue
    const line = sample.slice(start, Math.min(end, start + 400))
    if (editedEnd(line) !== undefined) weight += 2
    else if (seen++ < FIELD_SAMPLE && isLabelled(sample, { start, end }, line)) fields++
    if (weight >= ENOUGH) return weight
  }
  // One label alone begins many a sentence.
  return weight + (fields >= 2 ? fields : 0)
}

function isLabelled(
  sample: string,
  span: { readonly start: number; readonly end: number },
  line: string,
): boolean {
  // Tabs part a known label from the values of a row, too.
  const tab = line.indexOf('\t')
  if (tab > 0 && isKnownLabel(line.slice(0, tab))) return true
  const field = fieldOfLine(sample, span)
  if (field?.isKnown !== true) return false
  return field.form === 'colon' || field.form === 'tab' || !isProse(line)
}

function countMarks(sample: string): number {
  let count = 0
  for (const { groups } of sample.matchAll(MARK)) if (isFootnoteLabel(groups?.['label'] ?? '')) count++
  return count
}
