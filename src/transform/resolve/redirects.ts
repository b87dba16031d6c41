// Titles that lead to other titles: a page under several names.
import type { Redirect } from '../../model/redirect.ts'

export interface Redirects {
  /** The title that a title leads to in the end; the title itself where it leads nowhere. */
  readonly follow: (title: string) => string
  /** Titles that lead to a title. */
  readonly aliasesOf: (title: string) => readonly string[]
}

/** A chain of redirects is followed this far: a longer one is a mistake, and a circle has no end. */
const LONGEST_CHAIN = 5

/** Prepares the look-up; a redirect to a section is no name of the page. */
export function indexRedirects(redirects: readonly Redirect[]): Redirects {
  const whole = redirects.filter(({ fragment }) => fragment === undefined)
  const targets = new Map(whole.map(({ title, target }) => [title, target]))
  const follow = (title: string) => {
    let at = title
    for (let step = 0; step < LONGEST_CHAIN; step++) at = targets.get(at) ?? at
    return targets.has(at) ? title : at
  }
  const aliases = new Map<string, string[]>()
  for (const { title } of whole) {
    const known = aliases.get(follow(title))
    if (known === undefined) aliases.set(follow(title), [title])
    else known.push(title)
  }
  return { follow, aliasesOf: (title) => aliases.get(title) ?? [] }
}
