// Reads the name in a cell: the words that name a party, a person or an alliance, and the page they lead to.
import type { Link, Passage } from '../../model/article.ts'
import type { Mention } from '../../model/claim.ts'
import type { ClassName } from '../../model/ontology.ts'
import { present } from '../../model/present.ts'
import { label } from '../text/fold.ts'
import { looksLikePerson } from '../text/names.ts'
import { cleanCell } from './cell-words.ts'
import type { TableWords } from './table-words.ts'

export interface CellName {
  /** As printed, without brackets behind it and marks of notes. */
  readonly name: string
  readonly target?: string
  /** The whole cell without note marks. */
  readonly words: string
}

/** Longer is no name. */
const LONGEST = 160
/** Of a longer cell the beginning is looked at. */
const MOST_READ = 400

/** Undefined where there is no name, or where several stand side by side. */
export function nameInCell(cell: Passage | undefined): CellName | undefined {
  if (cell === undefined) return undefined
  const shown = beforeDash(beforeBracket(cell.text.split('\n')[0] ?? ''), cell.links ?? [])
  if (shown.length > LONGEST) return undefined
  const name = label(shown.replace(/[*†‡§¹²³⁴⁵⁶⁷⁸⁹\s,;:–-]+$/u, ''))
  const links = (cell.links ?? []).filter(({ from }) => from < shown.length)
  const areSeveral = links.length > 1 && isSeparated(shown, links)
  if (!/\p{L}/u.test(name) || areSeveral) return undefined
  return { name, words: cleanCell(cell.text), ...present({ target: targetOfName(name, links) }) }
}

/** Two persons, one below the other: what the row says is of neither alone. */
export function namesSeveralPersons(cell: Passage | undefined): boolean {
  const lines = (cell?.text ?? '').slice(0, MOST_READ).split('\n')
  return lines.filter((line) => looksLikePerson(label(beforeBracket(line)))).length > 1
}

function beforeBracket(line: string): string {
  const bracket = line.search(/ ?[([]/u)
  return bracket > 0 ? line.slice(0, bracket) : line
}

/** "[Ada Mor] - [GP]": a link before a dash and another behind it are a name and what goes with it. */
function beforeDash(line: string, [first, second]: readonly Link[]): string {
  if (first === undefined || second === undefined) return line
  const between = line.slice(first.to, second.from)
  return first.from === 0 && /^\s+[–—-]\s+$/u.test(between) ? line.slice(0, first.to) : line
}

/** The page of the link that covers the whole name. */
function targetOfName(name: string, [link]: readonly Link[]): string | undefined {
  return link !== undefined && link.to - link.from >= name.length - 2 ? link.target : undefined
}

/** "A, B", "A / B", "A + B": several names; two links in "A of B" are one. */
function isSeparated(words: string, links: readonly { readonly to: number }[]): boolean {
  return links.some(({ to }) => /^\s*[,/+&;•·–]/u.test(words.slice(to)))
}

/** A mention by the printed name, with the page it leads to. */
export function mentionOf(type: ClassName, { name, target }: Pick<CellName, 'name' | 'target'>): Mention {
  return present({ by: 'name' as const, type, name, target })
}

/** What a row's name stands for: an alliance where its own words say so. */
export function classOfRow(
  name: string,
  header: string,
  { alliances }: TableWords,
): 'Party' | 'Organization' {
  const mayBeAlliance = /alliance|coalition|bloc|list/iu.test(header)
  const isAlliance =
    /(?<![\p{L}])coalitions?(?![\p{L}])/iu.test(name) || (mayBeAlliance && alliances.test(name))
  return isAlliance ? 'Organization' : 'Party'
}
