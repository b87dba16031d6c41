// Reads where a page comes from: its address, revision, date and licence, as far as it says so.
import type { Element, Root } from 'hast'
import type { Origin } from '../../model/source.ts'
import { hrefTitle } from './link-target.ts'

/** What the elements of a page say of its origin. */
export interface PageSigns {
  /** By name or property: `og:title`. */
  readonly metas: ReadonlyMap<string, string>
  /** By relation: `canonical`. */
  readonly links: ReadonlyMap<string, string>
  readonly footer?: Element
  /** The address of the page's own revision. */
  readonly permanent?: string
  /** The beginnings of its scripts. */
  readonly scripts: string
}

/** " - Wikipedia", " — Vikipedi", " – Wikipedia, the free encyclopedia", " | Some Wiki" */
export const SITE = /\s[-–—|]\s[^-–—|]{1,80}$/u

/** "…&oldid=599842976" */
export const OLD_ID = /[?&]oldid=(?<id>\d{1,15})/u

/** The title, address, revision, date and licence that a page states. */
export function originOf(said: PageSigns, root: Root): Origin {
  const comment = addressInComment(root)
  const url =
    said.links.get('canonical') ??
    said.metas.get('og:url') ??
    said.links.get('dc:isversionof') ??
    comment?.url
  const licence = said.links.get('license') ?? said.links.get('dc:rights')
  return filled({
    title: titleIn(said.metas.get('og:title'), url),
    url: url === undefined ? undefined : absolute(url),
    revision: revisionIn(said) ?? comment?.revision,
    date: dateIn(said),
    licence: licence === undefined ? undefined : absolute(licence),
  })
}

/** What is stated and not empty. */
function filled(said: Partial<Record<keyof Origin, string | undefined>>): Origin {
  return Object.fromEntries(Object.entries(said).filter(([, words]) => words !== undefined && words !== ''))
}

function titleIn(stated: string | undefined, url: string | undefined): string | undefined {
  return stated?.replace(SITE, '') ?? hrefTitle(url ?? '')?.replaceAll('_', ' ')
}

function revisionIn({ permanent, scripts }: PageSigns): string | undefined {
  return OLD_ID.exec(permanent ?? '')?.groups?.['id'] ?? REVISION.exec(scripts)?.groups?.['id']
}

function dateIn({ scripts, metas, footer }: PageSigns): string | undefined {
  const stated = DATE.exec(scripts)?.groups?.['date'] ?? metas.get('dc:modified')
  return stated ?? metas.get('article:modified_time') ?? editedOn(footer)
}

const absolute = (address: string) => (address.startsWith('//') ? `https:${address}` : address)

/** `"wgRevisionId":599842976` */
const REVISION = /"wgRevisionId":\s?(?<id>[1-9]\d{0,14})/u

/** `"dateModified":"2014-06-16T02:07:43Z"` */
const DATE = /"dateModified":\s?"(?<date>\d{4}-\d\d-\d\d[^"]{0,20})"/u

/** "http%3A//en.wikipedia.org/wiki%3F…%26oldid%3D599842976", "saved from url=(0040)https://…" */
const ADDRESS = /(?<url>https?(?::|%3A)\/\/[^\s>]{4,500})/u

/** Tools that save pages say in a comment at the top where these come from. */
function addressInComment({
  children,
}: Root): { readonly url?: string; readonly revision?: string } | undefined {
  const comment = children.find(({ type }) => type === 'comment')
  const written =
    comment?.type === 'comment' ? ADDRESS.exec(comment.value.slice(0, 1_000))?.groups?.['url'] : undefined
  if (written === undefined) return undefined
  const url = written
    .replaceAll('%3A', ':')
    .replaceAll('%3F', '?')
    .replaceAll('%3D', '=')
    .replaceAll('%26', '&')
  const revision = OLD_ID.exec(url)?.groups?.['id']
  return { url, ...(revision === undefined ? {} : { revision }) }
}

/** "This page was last edited on 5 June 2014": the words of other languages are left to the settings in scripts. */
const EDITED =
  /(?<day>\d{1,2}) (?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<year>\d{4})/u
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

function editedOn(footer: Element | undefined): string | undefined {
  const text = footer?.children.map((child) => (child.type === 'text' ? child.value : '')).join('') ?? ''
  const { day = '', month = '', year = '' } = EDITED.exec(text)?.groups ?? {}
  const number = MONTHS.indexOf(month) + 1
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
