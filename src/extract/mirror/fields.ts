// Reads the label and the value of one line of a copied infobox.
import type { Span } from '../../model/span.ts'
import { isKnownLabel, labelEnd } from '../known-labels.ts'

/** How a label and its value are told apart. */
export type FieldForm = 'colon' | 'tab' | 'blank' | 'glued' | 'label'

/** A label and its value; a label alone has none. */
export interface LineField {
  readonly form: FieldForm
  readonly label: Span
  readonly value?: Span
  /** The label is one that infoboxes have. */
  readonly isKnown: boolean
  /** The label goes on from the line above: its first letter is small. */
  readonly goesOn?: true
}

/** "Leader: Ann Mor"; no address, no time of day. */
const COLON = /^(?<label>\p{L}[^:\t]{0,59}?)(?<gap>[ \t]{0,5}:[ \t]{1,9}|[ \t]{0,5}:$)/u
const TAB = /^(?<label>[^\t]{1,60})(?<gap>[ ]{0,9}\t[ \t]{0,9})(?=\S|$)/u

/** A value begins with a capital, a number, a quote, a bracket: "Founded in 1920" goes on as a sentence. */
const VALUE_START = /^[^\p{Ll}\s]/u
const GLUED_START = /^[\p{Lu}\p{Lt}\p{N}"“„«]/u

/** The field that a line is, if it is one; an unknown label is one only before a colon or a tab. */
export function fieldOfLine(text: string, line: Span): LineField | undefined {
  const words = text.slice(line.start, Math.min(line.end, line.start + 400))
  const form = words.includes('\t') ? 'tab' : 'label'
  if (isKnownLabel(words)) return { form, label: withoutColon(words, line), isKnown: true }
  return parted(words, line, 'tab') ?? parted(words, line, 'colon') ?? labelled(words, line)
}

function withoutColon(words: string, { start }: Span): Span {
  return { start, end: start + words.replace(/[ \t]{0,9}:?[ \t]{0,9}$/u, '').length }
}

function parted(words: string, { start, end }: Span, form: 'tab' | 'colon'): LineField | undefined {
  const { label, gap } = (form === 'tab' ? TAB : COLON).exec(words)?.groups ?? {}
  if (label === undefined || gap === undefined) return undefined
  const from = start + label.length + gap.length
  // Two tabs make a table of data.
  if (
    form === 'tab' &&
    words
      .slice(label.length + gap.length)
      .trimEnd()
      .includes('\t')
  )
    return undefined
  return {
    form,
    label: withoutColon(label, { start, end }),
    isKnown: isKnownLabel(label),
    ...(/^\p{Ll}/u.test(label) ? { goesOn: true as const } : {}),
    ...(from < end ? { value: { start: from, end } } : {}),
  }
}

/** A known label with its value behind a blank, or glued to it; tabs part the cells of a table. */
function labelled(words: string, { start, end }: Span): LineField | undefined {
  const at = labelEnd(words, endsLabel)
  if (at === undefined || words.trim().includes('\t')) return undefined
  const isGlued = !/^\s$/u.test(words.charAt(at))
  const from = at + (isGlued ? 0 : (/^\s{1,9}/u.exec(words.slice(at, at + 9))?.[0].length ?? 0))
  if (!isGlued && !VALUE_START.test(words.slice(from, from + 2))) return undefined
  return {
    form: isGlued ? 'glued' : 'blank',
    label: { start, end: start + at },
    value: { start: start + from, end },
    isKnown: true,
  }
}

/** A label ends before a blank, or where a small letter meets what begins a value. */
function endsLabel(line: string, at: number): boolean {
  const next = line.slice(at, at + 2)
  if (next === '') return false
  if (/^[ \t]/u.test(next)) return true
  return GLUED_START.test(next) && /^[\p{Ll})]$/u.test(line.charAt(at - 1)) && /^\p{Lu}/u.test(line)
}
