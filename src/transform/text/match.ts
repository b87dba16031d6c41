// A regular expression's match with its named groups at hand: a group that took no part is an empty text.
import type { Range } from './range.ts'

export interface Match extends Range {
  readonly words: string
  readonly group: (name: string) => string
}

/** The first match in a text; `offset` is added to its range. */
export function matchIn(form: RegExp, text: string, offset = 0): Match | undefined {
  const match = form.exec(text)
  return match === null ? undefined : matchOf(match, offset)
}

/** All matches of a global expression, in order. */
export function matchesIn(form: RegExp, text: string): readonly Match[] {
  return [...text.matchAll(form)].map((match) => matchOf(match, 0))
}

function matchOf(match: RegExpExecArray, offset: number): Match {
  const from = offset + match.index
  return { from, to: from + match[0].length, words: match[0], group: (name) => match.groups?.[name] ?? '' }
}

/** Where the last words of a match, taken as a group, begin. */
export function groupStart(match: Match, group: string): number {
  return match.to - match.group(group).length
}
