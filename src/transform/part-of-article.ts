// Tells whose history an article is about: by its title, the name of its file, or what it opens with.
import type { Article } from '../model/article.ts'
import { passagesOf } from './passages.ts'
import { matchIn } from './text/match.ts'
import { findNames, looksLikeParty } from './text/names.ts'
import { isSurelyParty } from './topic-class.ts'

/** "History of the Granite Party" is an article on the party. */
const TITLE = /^History of (?:the )?(?=\p{Lu})/u
/** "This article describes the history of the", "The history of the" */
const OPENING =
  /^(?:This (?:article|page|list)\s[^.,;()]{0,60}?\s|The following\s[^.,;()]{0,40}?\s)?(?:the |a )?history of (?:the )?(?=\p{Lu})/iu

/** Undefined where it is about something as a whole. */
export function partySubjectOf(
  article: Article,
  { title, stem, opening }: Readonly<Record<'title' | 'stem' | 'opening', string | undefined>>,
): string | undefined {
  const headed = title ?? (stem !== undefined && TITLE.test(stem) ? stem : undefined)
  const name = headed === undefined ? nameIn(opening ?? '') : partNamed(headed)
  const isParty =
    name !== undefined && (isSurelyParty(name) || (looksLikeParty(name) && saysTheParty(article)))
  return isParty ? name : undefined
}

/** A title without what it says that it tells. */
export function partNamed(title: string): string | undefined {
  return TITLE.test(title) ? title.replace(TITLE, '') : undefined
}

function nameIn(opening: string): string | undefined {
  const begin = matchIn(OPENING, opening)
  return begin && findNames(opening).find(({ from }) => from === begin.to)?.text
}

/** Whether it speaks of a party by the noun alone. */
export const saysTheParty = (article: Article) =>
  passagesOf(article).some(({ text }) => /(?:^|\s)the party(?![\p{L}-])/iu.test(text))
