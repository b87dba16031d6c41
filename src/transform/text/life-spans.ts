// Reads the bracket behind a person's name that says when they lived: "(1902–1971)", "([ˈmoː] (listen); born 3 May 1950 in Tor)".
import { bracketAt } from './brackets.ts'
import { findDates, type FoundDate } from './dates.ts'
import { label } from './fold.ts'

export interface LifeSpan {
  readonly born: FoundDate
  readonly died?: FoundDate
  /** Of the birth. */
  readonly place?: string
  /** Behind the bracket. */
  readonly to: number
}

/** Other forms of the name and its sound, which stand before the dates. */
const BEFORE_DATES =
  /^(?:(?:.{0,560};|.{0,300}[:/\]].{0,250},)\s*)?(?:(?:circa|around|about|c\.|ca\.|~)\s*)?$/u
const BORN = /(?:^|[;,]\s*|\s)(?:born|b\.)(?:\son)?\s+(?:(?:circa|around|about|c\.|ca\.|~)\s*)?$/u
const DASH = /^,?\s*[–—-]\s*(?:(?:circa|around|about|c\.|ca\.|~)\s*)?$/u
const END = /^\s*(?:;.*)?$/u
const BIRTHPLACE = /^(?:,? in (?<place>\p{Lu}[^();]{1,40}))?(?:;.*)?$/u
/** Brackets and square brackets inside: "(listen)", "[ˈmoː]". */
const INNER = /\([^()]*\)|\[[^[\]]*\]/gu

/** The life that the bracket behind a name tells of; undefined where it tells of none. */
export function lifeSpanAt(text: string, nameEnd: number): LifeSpan | undefined {
  const from = nameEnd + (/^\s*,?\s*/u.exec(text.slice(nameEnd, nameEnd + 4))?.[0].length ?? 0)
  const bracket = bracketAt(text, from)
  if (bracket === undefined) return undefined
  const inside = text
    .slice(from + 1, bracket.to - 1)
    .replaceAll('\u00A0', ' ')
    .replace(INNER, (words) => ' '.repeat(words.length))
  const read = fromTo(inside) ?? bornIn(inside)
  return read && { ...read, to: bracket.to }
}

/** "14 May 1899 – 2 August 1971" */
function fromTo(inside: string): Omit<LifeSpan, 'to'> | undefined {
  const dates = findDates(inside)
  const index = dates.findIndex(
    ({ to }, i) => dates[i + 1] !== undefined && DASH.test(inside.slice(to, dates[i + 1]?.from)),
  )
  const [born, died] = [dates[index], dates[index + 1]]
  if (born === undefined || died === undefined) return undefined
  const isAlone = BEFORE_DATES.test(inside.slice(0, born.from)) && END.test(inside.slice(died.to))
  return isAlone && isLifetime(born.iso, died.iso) ? { born, died } : undefined
}

/** "born 3 May 1950 in Tor" */
function bornIn(inside: string): Omit<LifeSpan, 'to'> | undefined {
  const born = findDates(inside).find(({ from }) => BORN.test(inside.slice(0, from)))
  const behind = born && BIRTHPLACE.exec(inside.slice(born.to))
  if (born === undefined || behind === null || behind === undefined) return undefined
  const place = behind.groups?.['place']
  return place === undefined ? { born } : { born, place: label(place) }
}

/** A term of office or a state's time is mostly shorter than a life. */
function isLifetime(born: string, died: string): boolean {
  const years = Number(died.slice(0, 4)) - Number(born.slice(0, 4))
  return years >= 20 && years <= 110
}
