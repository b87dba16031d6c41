// Tells running text from labels, cells and headings by the look of a line.
import { FOOTNOTE_MARK, isFootnoteLabel } from '../footnote-marks.ts'

/** Lines are judged by their ends: they may be very long. */
const HEAD = 400

/** The end of a sentence, quotes and brackets behind it. */
const SENTENCE_END = /[.!?…:;]["'”’»)\]]{0,2}$/u
const WORD = /\S+/gu

/** A line without the marks of footnotes. */
export function withoutMarks(line: string): string {
  return line.replace(FOOTNOTE_MARK, (mark, label: string) => (isFootnoteLabel(label) ? '' : mark)).trim()
}

/** Whether a line is running text: it ends as a sentence and has several words, or is long. */
export function isProse(text: string): boolean {
  if (text.length > HEAD) return true
  const line = withoutMarks(text)
  const words = (line.match(WORD) ?? []).length
  return words >= 25 || (words >= 6 && SENTENCE_END.test(line) && !line.includes('\t'))
}

/** Whether a line may be a heading: a few words without an end. */
export function isBare(text: string): boolean {
  if (text.length > 80 || text.includes('\t')) return false
  const line = withoutMarks(text)
  const words = (line.match(WORD) ?? []).length
  return words > 0 && words <= 8 && /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(line) && !/[.!?…:;,|]$/u.test(line)
}

/** "History[edit]", "Geschichte [Bearbeiten | Quelltext bearbeiten]" */
const EDIT_MARK =
  /\s{0,3}\[\s?(?:edit|edit source|edit \| edit source|hide|show|düzenle|kaynağı değiştir|değiştir \| kaynağı değiştir|bearbeiten|bearbeiten \| quelltext bearbeiten|modifier|modifier \| modifier le code|editar|editar código|modifica|modifica wikitesto|modifica \| modifica wikitesto|bewerken|brontekst bewerken|edytuj|edytuj kod|редагувати|править|править код|redigera|redigera wikitext)\s?\]\s{0,3}$/iu

/** Where the words of a heading end that a mark for editing follows; undefined where none does. */
export function editedEnd(line: string): number | undefined {
  if (line.length > 200) return undefined
  const match = EDIT_MARK.exec(line)
  return match === null || match.index === 0 ? undefined : match.index
}
