// Compares elections by country, date and kind; their titles vary.
import type { Entity } from '../../../model/graph.ts'
import { foldName } from './names.ts'

/** An election by its name: "June 2015 Turkish general election". */
interface ElectionName {
  /** `YYYY` or `YYYY-MM`. */
  readonly date: string
  /** Absent where the name does not say it. */
  readonly kind?: string
  /** What else the name says: whose election it is. */
  readonly whose: string
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** Words for kinds; the first of a row that the name holds counts. Origin: common English usage. */
const kindWords: readonly (readonly [string, RegExp])[] = [
  ['regional', word('state|provincial|governorate|regional|legislative assembly')],
  ['general', word('general|parliamentary|legislative|federal')],
  ['local', word('local|municipal|communal|council')],
  ['presidential', word('presidential')],
  ['european', word('european(?: parliament)?')],
  ['mayoral', word('mayoral')],
  ['gubernatorial', word('gubernatorial')],
  ['senate', word('senate|senatorial')],
]

function word(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'gu')
}

/** What the name of an election says; undefined where it is no such name. */
export function readElectionName(name: string): ElectionName | undefined {
  const words = foldName(name)
  const year = /\d{4}/u.exec(words)?.[0]
  if (year === undefined || !/elections?/u.test(words)) return undefined
  const month = months.findIndex((one) => words.split(' ').includes(one)) + 1
  const kind = kindWords.find(([, pattern]) => words.search(pattern) >= 0)?.[0]
  return {
    date: month > 0 ? `${year}-${String(month).padStart(2, '0')}` : year,
    ...(kind === undefined ? {} : { kind }),
    whose: whoseOf(words),
  }
}

function whoseOf(words: string): string {
  return kindWords
    .reduce((rest, [, pattern]) => rest.replace(pattern, ' '), words)
    .split(/[^\p{L}-]+/u)
    .filter((one) => one !== '' && !/^elections?$/u.test(one) && !months.includes(one))
    .join(' ')
}

/** How exactly the dates must agree: an election may be dated finer than its name says, or not. */
export type DateMatch = 'exact' | 'finer'

/** Country, kind and date agree, as far as the name says them; the election is never dated coarser. */
export function sameElection(name: string, entity: Entity, match: DateMatch): boolean {
  const stated = readElectionName(name)
  const { date, kind } = entity.identity
  if (stated === undefined || date?.type !== 'date') return false
  const isDate = match === 'exact' ? date.iso.slice(0, 7) === stated.date : date.iso.startsWith(stated.date)
  const isKind = stated.kind === undefined || (kind?.type === 'text' && kind.text === stated.kind)
  return isDate && isKind && isWhose(stated.whose, entity)
}

/** The country agrees by the same words, or by a demonym that begins like its name. */
function isWhose(words: string, { identity, label }: Entity): boolean {
  if (words === '' || words === readElectionName(label)?.whose) return true
  const { country } = identity
  return country?.type === 'text' && words.startsWith(foldName(country.text).slice(0, 4))
}
