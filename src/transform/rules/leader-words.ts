// What the words beside a leader's name say: in which role, of which party, from when to when.
import type { Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Reading } from '../reading.ts'
import { date } from '../rule.ts'
import { fold, label } from '../text/fold.ts'
import { findRole } from '../text/roles.ts'
import { readTerm, type Term } from '../text/terms.ts'

/** Who leads a part of the party, the state, or one of its bodies, does not lead the party. */
const OTHER_OFFICE =
  /(?<![\p{L}])(?:ministers?|prime|(?:deputy|vice) (?:presidents?|heads?)|regional|state|provincial|district|local|county|city|municipal|youth|women|women['’]s|students?|wings?|mayors?|members|honorary|candidates?|opposition|republic|government|governors?|speakers?|ambassadors?|commissioners?|whips?|treasurers?|union|editors?|assistant|elect|presidency|election|elections|group|caucus)(?![\p{L}])/iu

/** Who is told of for being known did not lead for the years behind the name: they may be those of a life. */
const VAGUE =
  /(?<![\p{L}])(?:notable|prominent|famous|important|key|major|other|early|historical|well-known|senior|leading|current|noted)(?![\p{L}])/iu
const BEGINNING = /^(?:list of |name of |the |former |past )+/iu

/** The party, by the match keys of its names. */
export interface Whom {
  readonly keys: ReadonlySet<string>
}

/** The names of an article's party, with the abbreviations that stand in brackets before its first verb. */
export function partyOf({ topic, article }: Reading): Whom {
  const lead = article.body.blocks.find((block) => block.type === 'paragraph')
  const [beginning = ''] = /^.{0,600}?(?=\s(?:is|was|are|were)\s)/su.exec(lead?.passage.text ?? '') ?? []
  const brackets = beginning.slice(Math.max(0, beginning.indexOf('(')))
  const short = beginning.includes('(')
    ? (brackets.match(/(?<![\p{L}-])\p{Lu}{2,8}(?![\p{L}-])/gu) ?? [])
    : []
  return { keys: new Set([...topic.keys, ...short.map(fold)]) }
}

/** The role that a heading, a title or a header gives to all names below it: "Presidents of the party". */
export function roleIn(heading: string, topic: Whom): string | undefined {
  const words = label(heading.replace(/\([^()]{0,40}\)/gu, ' ').replace(/\[[^\]]{0,12}\]/gu, '')).replace(
    BEGINNING,
    '',
  )
  const found = findRole(words)
  if (found === undefined || OTHER_OFFICE.test(words) || VAGUE.test(words)) return undefined
  const { role, before, behind } = found
  const inBody = /^ in (?:the )?\p{Lu}/u.test(behind)
  const isOwn = inBody || behind === '' || isOfTopic(behind, topic) || /^,? (?:since )?[0-9]{4}/u.test(behind)
  if (!isOwn || !/^(?:(?!(?:of|to|for|with) )[\p{L}-]+ ){0,2}$/u.test(before)) return undefined
  return `${before}${role}${inBody ? behind : ''}`
}

/** "List", "Office-holders (1990–present)" */
const OF_PAGE =
  /^(?:(?:full |complete )?list|table|overview|history|chronology|(?:(?:list of )?(?:all |past |former |previous )?(?:(?:office|post)[- ]?)?(?:holders|incumbents)))?(?: ?\(?(?:since |from )?[0-9]{4}[^.;]{0,20})?$/iu

/** Whether a heading adds nothing to what its page is on. */
export function isOfPage(heading: string): boolean {
  return OF_PAGE.test(heading.trim())
}

/** " of the party", " of the Granite Party (1990–present)" */
function isOfTopic(words: string, { keys }: Whom): boolean {
  const of = /^ (?:of|for) (?:the )?(?:unified |united )?(?<whom>.{1,120})$/u.exec(words)?.groups?.['whom']
  if (of === undefined) return false
  const whom = fold(of.replace(/[.,;:]+$/u, '').replace(/ \([^()]{0,60}\)$/u, ''))
  return whom === 'party' || keys.has(whom)
}

/** "1990–1995", "14 November 2009 – 2012", "2014-present day", "? – 2004"; undefined where it is no term. */
export function readLeaderTerm(words: string, language: string): Term | undefined {
  const text = words
    .replace(/\[[^\]]{0,12}\]/gu, '')
    .replace(/^\(|\)$/gu, '')
    .replace(/(?<=present|current) (?:day|time|leader|president)$/iu, '')
    .replace(/(?<=^\p{L}{2,8} )(?:le|el|il|dem|den) (?=[0-9])/u, '')
    .replace(/^\? ?(?=[–—-])/u, '')
    .replace(/(?<=[–—-]) ?\?$/u, '')
    .trim()
  return readTerm(text, language)
}

/** "acting" with "Leader" is "acting Leader". */
export function roleFor(role: string, acting: string | undefined): string {
  return acting === undefined ? role : `${acting} ${role}`
}

/** A term as qualifiers. */
export function termQualifiers({ from, to }: Term): Qualifiers {
  return present({
    from: from === undefined ? undefined : date(from),
    to: to === undefined ? undefined : date(to),
  })
}

export interface DescribedRole {
  readonly role: string
  readonly term?: Term
}

const ATTRIBUTE =
  '(?:(?:former|current|present|first|last|founding|long-?time|then|second|third|late|incumbent|interim|acting|ex) )*'
/** Roles that are a party's without saying so. */
const PARTY_ROLE =
  /^(?:general secretary|secretary[ -]general|party (?:leader|chairman|chairwoman|chair|chairperson|president|secretary))$/iu

/** "Leader of the GP and the Left from 2003 to 2009": a term at the end is that of all, where one role is told. */
function termOfAll(description: string, language: string): Term | undefined {
  const rest = findRole(description)?.behind ?? ''
  const term = /(?:^| )(?<term>(?:from|since|between) [^,;]{4,60})$/u.exec(rest)?.groups?.['term']
  return term === undefined || findRole(rest) !== undefined ? undefined : readLeaderTerm(term, language)
}

/** "former general secretary", "Leader of the GP from 1982 to 2003": a role of the party among what a list says of a person. */
export function roleInDescription(
  description: string,
  topic: Whom,
  language: string,
): DescribedRole | undefined {
  for (const part of description.split(
    /[,;]|(?<= )(?:and|&) (?=(?:a |the )?(?:former|current|first|last)?)/iu,
  )) {
    const words = part.trim().replace(/[.]$/u, '')
    const found = findRole(words)
    if (found === undefined || !new RegExp(`^(?:the )?${ATTRIBUTE}$`, 'iu').test(found.before)) continue
    const behind = found.behind.replace(/ (?:\(|from |since |between |until )[^()]{4,60}\)?$/iu, '')
    const isBare = behind === '' && PARTY_ROLE.test(found.role)
    if (!isBare && !isOfTopic(behind, topic)) continue
    const term =
      readLeaderTerm(found.behind.slice(behind.length), language) ?? termOfAll(description, language)
    const earlier = /^ of (?:the )?uni(?:fi|t)ed /iu.test(behind) ? behind : ''
    return present({ role: `${found.before.replace(/^the /iu, '')}${found.role}${earlier}`, term })
  }
  return undefined
}
