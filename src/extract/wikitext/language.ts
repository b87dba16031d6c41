// Tells the language of a page from how its markup is named.
import { categoryLanguage } from './namespaces.ts'
import type { Page } from './page.ts'
import { kindAt, kinds, nextAt, startAt } from './tokens.ts'

/** What its categories say, else what its infobox is called in; undefined where neither says it. */
export function languageOf(page: Page): string | undefined {
  const { tokens } = page
  for (let index = 0; index < tokens.kind.length; index = nextAt(tokens, index)) {
    if (kindAt(tokens, index) !== kinds.link) continue
    const head = tokens.text.slice(startAt(tokens, index) + 2, startAt(tokens, index) + 20)
    const language = categoryLanguage(head.slice(0, Math.max(0, head.indexOf(':'))))
    if (language !== undefined) return language
  }
  for (const use of page.uses.values())
    if (use?.type === 'infobox' && use.language !== undefined) return use.language
  return undefined
}
