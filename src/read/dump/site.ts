// What the wiki of an export gives its pages: an address, a language, a licence.
import { present } from '../../model/present.ts'
import type { Origin } from '../../model/source.ts'
import type { Page, Site } from './page.ts'

/** What is known of a page beside its text. */
export function originOf({ title, revision }: Page, site: Site): Origin {
  return present({
    title,
    url: urlOf(site.base, title, revision.id),
    revision: revision.id,
    date: revision.timestamp,
    language: languageOf(site),
    ...termsOf(site),
  })
}

/** The last part of the address of a main page: "…/wiki/Main_Page", "…/index.php?title=Main_Page". */
const LAST_PART = /(?<=[/=])[^/=]*$/u
/** What MediaWiki leaves as it is in an address. */
const LEFT_AS_IT_IS = /%(?:3B|40|24|21|2A|28|29|2C|2F|7E|3A)/gu

function urlOf(
  base: string | undefined,
  title: string | undefined,
  revision: string | undefined,
): string | undefined {
  if (base === undefined || title === undefined || !URL.canParse(base)) return undefined
  // A lone surrogate has no UTF-8.
  const name = encodeURIComponent(title.replaceAll(' ', '_').replace(/\p{Cs}/gu, '\u{FFFD}'))
  const page = base.replace(LAST_PART, () => name.replace(LEFT_AS_IT_IS, decodeURIComponent))
  if (revision === undefined) return page
  return `${page}${page.includes('?') ? '&' : '?'}oldid=${encodeURIComponent(revision)}`
}

/** "enwiki", "zh_min_nanwiktionary" */
const DATABASE =
  /^(?<language>[a-z]{2,3}(?:_[a-z]{2,8}){0,3})(?:wiki|wiktionary|wikibooks|wikiquote|wikisource|wikiversity|wikivoyage|wikinews)$/u

function languageOf({ language, database }: Site): string | undefined {
  if (language !== undefined && language !== '') return language.toLowerCase()
  return DATABASE.exec(database ?? '')?.groups?.['language']?.replaceAll('_', '-')
}

const SHARE_ALIKE = 'CC BY-SA 4.0'

/** Projects of the Wikimedia Foundation by name, with the licence of their pages. */
const projects: Readonly<Record<string, string>> = {
  wikipedia: SHARE_ALIKE,
  wiktionary: SHARE_ALIKE,
  wikibooks: SHARE_ALIKE,
  wikiquote: SHARE_ALIKE,
  wikisource: SHARE_ALIKE,
  wikiversity: SHARE_ALIKE,
  wikivoyage: SHARE_ALIKE,
}

/** "https://en.wikipedia.org/…" */
const HOST = /^https?:\/\/(?:[a-z-]{1,20}\.){0,2}(?<project>[a-z]{1,20})\.org\//u

/** Nothing where the export does not say that it is from a Wikimedia project: its licence is not known. */
function termsOf({ name, base }: Site): Pick<Origin, 'licence' | 'attribution'> {
  const project = base === undefined ? name?.toLowerCase() : HOST.exec(base)?.groups?.['project']
  const licence = projects[project ?? '']
  return licence === undefined ? {} : { licence, attribution: `${name ?? project} contributors` }
}
