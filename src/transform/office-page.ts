// Tells an article on an office of a party, or on those who held it: "Leader of the Granite Party", "List of Granite Party leaders".
import { namesLegislature } from './data/legislatures.ts'
import type { Article } from '../model/article.ts'
import { saysTheParty } from './part-of-article.ts'
import { label } from './text/fold.ts'
import { matchIn } from './text/match.ts'
import { findNames, looksLikeParty, withoutDisambiguator } from './text/names.ts'
import { findRole } from './text/roles.ts'
import { isSurelyParty } from './topic-class.ts'
import { partValues, type TopicBox } from './topic-box.ts'

/** An office of a party that an article is about. */
export interface PartyOffice {
  readonly party: string
  /** In the singular, as printed: "Deputy Leader". */
  readonly role: string
}

interface Said extends Readonly<Record<'title' | 'stem' | 'opening', string | undefined>> {
  readonly box: TopicBox | undefined
}

/** The office and its party by the title; without one, by the infobox, what the first sentence begins with, or the name of the file. */
export function partyOffice(
  article: Article,
  { title, stem, opening = '', box }: Said,
): PartyOffice | undefined {
  const titles = title === undefined ? [officeInBox(box), officeInOpening(opening), stem] : [title]
  return titles
    .flatMap((words) =>
      words === undefined ? [] : [OF_PARTY, LISTED].flatMap((form) => partsIn(words, form)),
    )
    .find(({ party }) => isParty(party, article, opening))
}

/** "Post: Leader", "Body: the Granite Party" */
function officeInBox(box: TopicBox | undefined): string | undefined {
  if (box?.keys.kind !== 'office') return undefined
  const [post] = partValues(box, 'office')
  const [body] = partValues(box, 'body')
  return post && body && label(`${post} of ${body}`)
}

/** "The leader of the", "This is a list of leaders of the", "The following is a chronological list of chairmen of the" */
const OPENING =
  /^(?:(?:This|The following|Below)\s(?:[^.,;()]{0,60}?\s)?list of |The |(?=\p{Lu}))(?:the )?(?<office>[^.,;:()]{3,50}?) of (?:the )?(?=\p{Lu})/u

function officeInOpening(opening: string): string | undefined {
  const begin = matchIn(OPENING, opening)
  if (begin === undefined) return undefined
  const party = findNames(opening).find(({ from }) => from === begin.to)?.text
  return party && `${begin.group('office')} of ${party}`
}

/** Central bodies of a party: who leads one of these leads the party. */
const CENTRAL_BODY = /^(?:the )?(?:Central|National Executive|Executive) Committee of (?:the )?(?=\p{Lu})/u
/** "Leader of the Granite Party", "List of general secretaries of the Granite Party" */
const OF_PARTY = /^(?:List of )?(?<office>[^,;:()]{3,50}?) (?:of|for) (?:the )?(?<party>\p{Lu}.{2,100})$/u
/** "List of Granite Party leaders", "List of Granite Party (Norland) deputy leaders" */
const LISTED =
  /^List of (?:the )?(?<party>\p{Lu}.{2,100}?) (?<office>(?:\p{Ll}[\p{L}-]+ ){0,2}\p{Ll}[\p{L}-]+)$/u

/** "Youth of the Granite Party" is none. */
function partsIn(title: string, form: RegExp): readonly PartyOffice[] {
  const { office, party } = form.exec(title)?.groups ?? {}
  const whole = party?.replace(CENTRAL_BODY, '')
  const role = office === undefined ? undefined : roleOf(office)
  const isKnown = whole !== undefined && role !== undefined && !/ of the .+ Party$/u.test(whole)
  return isKnown ? [{ party: whole, role }] : []
}

/** "Deputy Leader", "former general secretaries": up to two words before a role of a party, none behind it. */
function roleOf(office: string): string | undefined {
  if (/^leadership$/iu.test(office)) return 'leader'
  const found = findRole(office)
  const before = found?.before.replace(/^(?:former|past) /iu, '') ?? ''
  return found?.behind === '' && /^(?:(?!of )[\p{L}-]+ ){0,2}$/u.test(before)
    ? `${before}${found.role}`
    : undefined
}

/** By its name, by what is said right behind it, or where the article goes on to speak of "the party". */
function isParty(party: string, article: Article, opening: string): boolean {
  if (isSurelyParty(party)) return true
  const name = withoutDisambiguator(party)
  if (namesLegislature(name) && !/ Congress$/u.test(name)) return false
  const [, ...behind] = opening.slice(0, LONGEST_OPENING).split(name)
  return behind.some((rest) => IS_PARTY.test(rest)) || (looksLikeParty(name) && saysTheParty(article))
}

/** Longer is no first sentence. */
const LONGEST_OPENING = 600

/** " (NNC), one of the two largest political parties", ", a Tor-based social democratic political party" */
const IS_PARTY =
  /^(?: \([^()]{1,60}\))?, (?:an?|one of the|the) (?:(?!(?:of|who|which|that|in|from|with|member) )[\p{L}\p{N}–-]+,? ){0,8}part(?:y|ies)(?![\p{L}-])/u
