// Prints a sheet for a terminal, and the figures of one that was filled in.
import { shorten } from '../../load/shorten.ts'
import { textTable } from '../evaluate/text-table.ts'
import { showProportion } from '../statistics/proportion.ts'
import type { Answered } from './answers.ts'
import type { Audited } from './audited.ts'
import type { AuditScore } from './score.ts'

/** A numbered list: the statement, then its words and place. */
export function sheetLines(claims: readonly Audited[]): string {
  return claims
    .map((claim, i) => `${String(i + 1).padStart(4)}  ${statementOf(claim)}\n      ${placeOf(claim)}\n`)
    .join('')
}

/** One claim: the statement, its words, its place. */
export function claimLines(claim: Audited): string {
  const { words, document, line, source, url } = claim
  const place = [`${document}:${line}`, source, url].filter((part) => part !== '').join('  ')
  return `  ${statementOf(claim)}\n  “${withoutControls(words)}”\n  ${withoutControls(place)}\n`
}

/** A terminal obeys controls. */
const withoutControls = (words: string) => words.replace(/\p{Cc}+/gu, ' ')

/** "Mill Party · ledBy · Ann Lund (from 1990)" */
function statementOf({ subject, relation, object, qualifiers }: Audited): string {
  const more = qualifiers === '' ? '' : ` (${qualifiers})`
  return withoutControls(`${subject} · ${relation} · ${object}${more}`)
}

const LONGEST = 240

const placeOf = ({ words, document, line, source, rule }: Audited) =>
  withoutControls(`“${shorten(words, LONGEST)}”  ${document}:${line}  ${source} ${rule}`)

/** The figures in all, by source and by relation. */
export function scoreTable({ all, by }: AuditScore): string {
  const rows = [{ name: 'all', ...all }, ...by.source, ...by.relation]
  return textTable(
    ['', 'right', 'the words say it', 'left open'],
    rows.map(({ name, right, wordsSayIt, open }) => [
      name,
      showProportion(right),
      showProportion(wordsSayIt),
      String(open),
    ]),
  )
}

/** What was found wrong, and what the words do not say. */
export function faultLines(answered: readonly Answered[]): string {
  return answered
    .flatMap(({ claim, right, words_say_it: isSaid }) => {
      if (right === false) return [`wrong        ${statementOf(claim)}\n             ${placeOf(claim)}\n`]
      return isSaid === false ? [`words short  ${statementOf(claim)}\n             ${placeOf(claim)}\n`] : []
    })
    .join('')
}
