// Pages that only lead to another page.
import { detached } from '../detached.ts'
import type { Redirect } from '../../model/redirect.ts'
import { present } from '../../model/present.ts'
import type { Page } from './page.ts'

/** `#REDIRECT [[Target#Section|words]]`, the word in the language of the wiki. */
const LINK =
  /^\s{0,99}#[\p{L}\p{M}_ ]{3,30}:?\s{0,9}\[\[:?(?<target>[^#|[\]]{1,300})(?:#(?<fragment>[^|[\]]{0,300}))?/u

/** The word in English and in other languages: old exports mark redirects by their text alone. */
const WORD =
  /^\s{0,99}#(?:redirect|weiterleitung|redirection|redirección|redirecciona|rinvia|rinvio|doorverwijzing|patrz|przekieruj|tam|redirecionamento|omdirigering|ανακατευθυνση|перенаправление|перенапр|yönlendirme|yönlendir)(?![\p{L}\p{M}])/iu

/** Where a page leads to; undefined for a page with a text of its own. */
export function redirectOf({ title, redirect, revision }: Page): Redirect | undefined {
  const { text = '' } = revision
  if (title === undefined || (redirect === undefined && !WORD.test(text))) return undefined
  const link = linkIn(text)
  const target = redirect ?? link.target ?? ''
  return target === '' ? undefined : detached({ title, ...link, target })
}

function linkIn(text: string): Partial<Pick<Redirect, 'target' | 'fragment'>> {
  const { target, fragment } = LINK.exec(text)?.groups ?? {}
  return present({ target: titleIn(target), fragment: titleIn(fragment) })
}

function titleIn(words: string | undefined): string | undefined {
  const title = words?.replaceAll('_', ' ').trim()
  return title === '' ? undefined : title
}
