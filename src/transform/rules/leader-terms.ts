// Reads the terms of a leader in one entry: "1950–1985, 1987–1990", "acting, 1985", "1990–1994 (interim)".
import { present } from '../../model/present.ts'
import type { Term } from '../text/terms.ts'
import { readLeaderTerm } from './leader-words.ts'
import type { TableWords } from './table-words.ts'

/** Commas, and "and" in the languages of tables. */
const SEPARATORS = /[,;]| (?:and|und|et|y|e|en|i|och|ve|και|и|і|та|&) (?=[0-9])/u

export interface LeaderTerm extends Term {
  /** "acting", as it is printed. */
  readonly acting?: string
}

/** `[]` where some of the words are no term. */
export function readLeaderTerms(words: string, { language, acting }: TableWords): readonly LeaderTerm[] {
  const whole = readLeaderTerm(words, language)
  if (whole !== undefined) return [whole]
  const parts = words.split(SEPARATORS).map((part) => partOf(part.trim(), acting))
  const notes = parts.flatMap(({ note }) => note ?? [])
  const told = parts.filter(({ rest }) => rest !== '')
  const terms = told.map(({ rest }) => readLeaderTerm(rest, language) ?? yearOf(rest))
  const isAlone = parts.length === 1 && notes.length === 0
  if (isAlone || notes.length > 1 || terms.some((term) => term === undefined)) return []
  // "acting, 1985": the note is that of the only term; of several it is not told which.
  if (notes.length === 1 && terms.length > 1) return []
  return terms.flatMap((term) => (term === undefined ? [] : [present({ ...term, acting: notes[0] })]))
}

interface Part {
  readonly note?: string
  readonly rest: string
}

/** "acting 1985–1986" → the note and the term. */
function partOf(part: string, acting: RegExp): Part {
  const [, before = ''] = /^(\p{L}[\p{L}. ]{1,30}?)(?=$| [0-9])/u.exec(part) ?? []
  if (acting.test(before)) return { note: before, rest: part.slice(before.length).trim() }
  const [, behind = ''] = /(?<=[0-9] )(\p{L}[\p{L}. ]{1,30})$/u.exec(part) ?? []
  if (acting.test(behind)) return { note: behind, rest: part.slice(0, -behind.length).trim() }
  return { rest: part }
}

/** One year beside other terms: from then till then. */
function yearOf(words: string): Term | undefined {
  return /^(?:1[0-9]{3}|20[0-9]{2})$/u.test(words) ? { from: words, to: words } : undefined
}
