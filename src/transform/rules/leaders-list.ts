// Reads lists of a party's leaders: "Name (1990–1995)" below a heading that names the role, "Name – former chairman of the party".
import { spanIn, subPassage, type Passage } from '../../model/article.ts'
import type { Finding, Qualifiers } from '../../model/claim.ts'
import { isReferenceHeading } from '../../model/reference-headings.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { text, tidySpans, type Rule } from '../rule.ts'
import { looksLikePerson } from '../text/names.ts'
import { isPartyOrAlliance } from '../topic.ts'
import { foreignRoleIn } from './foreign-roles.ts'
import { isOfPage, partyOf, roleFor, roleInDescription, roleIn, termQualifiers } from './leader-words.ts'
import { readLeaderTerms, type LeaderTerm } from './leader-terms.ts'
import { mentionOf, nameInCell, type CellName } from './table-names.ts'
import { tableWordsOf, type TableWords } from './table-words.ts'

/** Longer is no entry of a list of names. */
const LONGEST = 400

export const leadersList: Rule = {
  on: 'list',
  read({ list, headings, intro }, reading) {
    const [nearest] = headings.slice(-1)
    const isElsewhere = headings.some((above) => isReferenceHeading(above.text))
    if (!isPartyOrAlliance(reading.topic) || nearest === undefined || isElsewhere) return []
    const heading = intro !== undefined && isLabel(intro) ? intro : nearest
    const words = tableWordsOf(reading.article.language)
    const party = partyOf(reading)
    const named = heading.text.replace(/ ?:$/u, '')
    const role =
      roleIn(named, party) ??
      foreignRoleIn(named, party, words) ??
      (isOfPage(named) ? reading.topic.office : undefined)
    const items = list.items.filter((item) => item.text.length <= LONGEST)
    return items.flatMap((item) => {
      const entry = role === undefined ? [] : below(item, { role, heading, words })
      return entry.length === 0 && PEOPLE.test(heading.text) ? described(item, reading) : entry
    })
  },
}

/** "Chairmen:" above a list says more of it than the heading above both. */
const isLabel = ({ text }: Passage) => text.length <= 60 && /^[^.!?;,]+:$/u.test(text.trim())

/** Headings of lists of people. */
const PEOPLE =
  /(?<![\p{L}])(?:leaders?|leadership|figures|people|persons|members|politicians|personalities|office-?holders|chair\p{L}*|presidents?|secretaries)(?![\p{L}])/iu

interface Headed {
  readonly role: string
  readonly heading: Passage
  readonly words: TableWords
}

const NAME = '(?<name>[^()\\n,;:0-9]{3,80}?)'
/** "Name (term)", "Name, term", "Name term", "Name – term", "term: Name", "term – Name", "term Name (acting)" */
const ENTRIES: readonly RegExp[] = [
  new RegExp(`^${NAME} ?[,:;–—-]? ?\\((?<term>[^()]{4,60})\\)(?:\\[[^\\]]{0,12}\\])*[.;,]?$`, 'u'),
  new RegExp(`^${NAME}(?:,| [–—-]|:|(?= [0-9])) ?(?<term>[^()]{0,24}[0-9]{4}[^()]{0,40})$`, 'u'),
  new RegExp(
    `^(?<term>[^()]{0,40}[0-9]{4}[^()\\p{Lu}:]{0,24}?)(?: ?:| [–—-]|,|(?= )) ?(?<name>\\p{Lu}[^()\\n,;:0-9]{2,80}?)(?: \\((?<note>[^()0-9]{3,30})\\))?$`,
    'u',
  ),
]

function below(item: Passage, { role, heading, words }: Headed): readonly Finding[] {
  const [entry] = ENTRIES.flatMap((form) => entryIn(item, form, words) ?? [])
  if (entry === undefined) return []
  const spans = [spanIn(item), spanIn(heading)]
  return entry.names.flatMap((name) =>
    entry.terms.map(({ acting, ...term }) =>
      leads(name, { role: text(roleFor(role, acting)), ...termQualifiers(term) }, spans),
    ),
  )
}

interface Entry {
  readonly names: readonly CellName[]
  readonly terms: readonly LeaderTerm[]
}

/** Undefined where a part of the entry is not read. */
function entryIn(item: Passage, form: RegExp, words: TableWords): Entry | undefined {
  const groups = form.exec(item.text.trim())?.groups ?? {}
  const names = namesAt(item, groups['name'] ?? '')
  const terms = readLeaderTerms(groups['term'] ?? '', words)
  if (names.length === 0 || terms.length === 0) return undefined
  const { note } = groups
  if (note === undefined) return { names, terms }
  return words.acting.test(note)
    ? { names, terms: terms.map((one) => ({ ...one, acting: note })) }
    : undefined
}

/** One person, or two who led together: "Ada Mor & Bo Tal". */
function namesAt(item: Passage, words: string): readonly CellName[] {
  const parts = words.split(/ (?:&|and) /u)
  const names = (parts.length > 2 ? [words] : parts).map((part) => nameAt(item, part))
  return names.flatMap((name) => (name === undefined || names.includes(undefined) ? [] : [name]))
}

/** The name among the words of an item. */
function nameAt(item: Passage, words: string): CellName | undefined {
  const from = item.text.indexOf(words)
  const name = words.trim() === '' ? undefined : nameInCell(subPassage(item, from, from + words.length))
  return name !== undefined && (looksLikePerson(name.name) || name.target === name.name) ? name : undefined
}

/** "Name – description", "Name (description)" */
const DESCRIBED =
  /^(?<name>[^()\n,:–—]{3,80}?) ?(?:\((?<inside>[^()]{4,200})\)|(?:,|:| ?[–—]| -|- ) ?(?<behind>.{4,300}))$/u

function described(item: Passage, reading: Reading): readonly Finding[] {
  const groups = DESCRIBED.exec(item.text.trim())?.groups ?? {}
  const description = groups['inside'] ?? groups['behind'] ?? ''
  const found = roleInDescription(description, partyOf(reading), reading.article.language)
  const name = nameAt(item, groups['name'] ?? '')
  if (found === undefined || name === undefined) return []
  return [leads(name, { role: text(found.role), ...termQualifiers(found.term ?? {}) }, [spanIn(item)])]
}

function leads(name: CellName, qualifiers: Qualifiers, spans: readonly Span[]): Finding {
  return {
    subject: { by: 'topic' },
    relation: 'ledBy',
    object: mentionOf('Person', name),
    qualifiers,
    spans: tidySpans(spans),
    source: 'list',
    rule: 'leaders-list/entry',
  }
}
