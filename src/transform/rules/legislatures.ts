// Finds the body that a title, a heading or a paragraph speaks of: "Chamber of Deputies", "Lok Sabha".
import { spanIn, targetOf, type Passage } from '../../model/article.ts'
import type { Mention } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import { electionKinds } from '../data/elections.ts'
import { legislatureNouns } from '../data/nouns.ts'
import type { Reading } from '../reading.ts'
import { fold, label } from '../text/fold.ts'
import { matchesIn } from '../text/match.ts'
import { isPartyOrAlliance } from '../topic.ts'

export interface Body {
  readonly mention: Mention
  readonly name: string
  readonly span: Span
}

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’-]*"
/** Capital words with small ones between them, and a name in brackets behind them. */
const PHRASE = new RegExp(
  `(?<![\\p{L}])(?<name>${CAPITAL}(?: (?:(?:of|for|and|de|del|da|do|di) (?:the |la |los )?)?${CAPITAL}){0,7})(?: \\((?:the )?(?<other>${CAPITAL}(?: ${CAPITAL}){0,3})\\))?`,
  'gu',
)
const ELECTION_BEHIND = /^\s?(?:elections?|by-elections?)(?![\p{L}])/iu
const ARTICLE =
  /^(?:The|In|For|At|Below|Results|Result|Elections?|Composition|Current|Members|Seats) (?:(?:to|of|in|for) )?(?:the )?/u

/** "Legislative Council Results": what is told of the body is no part of its name. */
const REMARK =
  /(?: (?:Results?|Tally|Members|Seats|Composition|Standings?|Summary|Totals?|Votes?|Performance|Electoral|History))+$/u

/** The one body that a passage names; undefined where it names none or several. */
export function bodyIn(passage: Passage, reading: Reading): Body | undefined {
  const bodies = matchesIn(PHRASE, passage.text).flatMap((match) => {
    const behind = passage.text.slice(match.to)
    const other = match.group('other')
    const inside = isBodyName(other, '')
      ? other
      : match.group('name').replace(ARTICLE, '').replace(REMARK, '')
    const from = match.from + match.words.lastIndexOf(inside)
    return isBodyName(inside, behind) && !isTopic(inside, reading)
      ? [bodyAt(passage, [from, from + inside.length], reading)]
      : []
  })
  const names = new Set(bodies.map(({ name }) => fold(name)))
  const longest = [...names].sort((a, b) => b.length - a.length)[0] ?? ''
  return [...names].every((name) => longest.endsWith(name)) ? bodies[0] : undefined
}

/** A name that holds a noun for a body; before "elections" only one that is no kind of election. */
function isBodyName(name: string, behind: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/u)
  if (words.length > 9 || !words.some((word) => legislatureNouns.has(word))) return false
  if (
    /^(?:municipal|local|county|city|town) |(?:^| )(?:party|movement|front|union|league|alliance|building)$/iu.test(
      name,
    )
  )
    return false
  const isKind = electionKinds.has(words[0] ?? '') || words[0] === 'legislative' || words.length === 1
  return !(ELECTION_BEHIND.test(behind) && isKind)
}

/** A party may be called a congress. */
function isTopic(name: string, { topic }: Reading): boolean {
  return (
    isPartyOrAlliance(topic) &&
    [...topic.keys].some((key) => key.includes(fold(name)) || fold(name).includes(key))
  )
}

function bodyAt(passage: Passage, [from, to]: readonly [number, number], reading: Reading): Body {
  const printed = label(passage.text.slice(from, to))
  const linked = targetOf(passage, from, to)
  const full =
    linked === undefined ? fullName(printed, reading) : linked.endsWith(` ${printed}`) ? linked : undefined
  const name = full ?? printed
  const target = full ?? linked
  return {
    name,
    mention: present({ by: 'name' as const, type: 'Legislature' as const, name, target }),
    span: spanIn(passage, from, to),
  }
}

/** "Northmark ", "New South Tor " */
const WHOSE = /^(?:\p{Lu}[\p{L}\p{M}'’-]+ ){1,3}$/u

/** "House of Assembly" is the "Northmark House of Assembly", if that is the only page of such a title that is linked. */
function fullName(name: string, { targets }: Reading): string | undefined {
  if (targets.has(fold(name)) || !name.includes(' ')) return undefined
  const longer = new Set(
    [...targets.values()].filter(
      (title) => title.endsWith(` ${name}`) && WHOSE.test(title.slice(0, -name.length)),
    ),
  )
  const [only, ...others] = longer
  return others.length === 0 ? only : undefined
}

/** An upper house has elections of its own. */
export function kindOfBody(name: string): string {
  return /(?<![\p{L}])(?:senate|upper house)(?![\p{L}])/iu.test(name) ? 'senate' : 'general'
}
