// Reads lists of a party's leaders: "Name (1990–1995)" below a heading that names the role, "Name – former chairman of the party".
import { spanIn, subPassage, type Passage } from '../../model/article.ts'
import type { Finding, Qualifiers } from '../../model/claim.ts'
import { isReferenceHeading } from '../../model/reference-headings.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { text, tidySpans, type Rule } from '../rule.ts'
import { looksLikePerson } from '../text/names.ts'
import { isPartyOrAlliance } from '../topic.ts'
import { partyOf, readLeaderTerm, roleInDescription, roleIn, termQualifiers } from './leader-words.ts'
import { mentionOf, nameInCell, type CellName } from './table-names.ts'

/** Longer is no entry of a list of names. */
const LONGEST = 400

export const leadersList: Rule = {
  on: 'list',
  read({ list, headings }, reading) {
    const heading = headings.at(-1)
    const isElsewhere = headings.some((above) => isReferenceHeading(above.text))
    if (!isPartyOrAlliance(reading.topic) || heading === undefined || isElsewhere) return []
    const role = roleIn(heading.text, partyOf(reading))
    const items = list.items.filter((item) => item.text.length <= LONGEST)
    return items.flatMap((item) => {
      const entry = role === undefined ? [] : below(item, { role, heading, reading })
      return entry.length === 0 && PEOPLE.test(heading.text) ? described(item, reading) : entry
    })
  },
}

/** Headings of lists of people. */
const PEOPLE =
  /(?<![\p{L}])(?:leaders?|leadership|figures|people|persons|members|politicians|personalities|office-?holders|chair\p{L}*|presidents?|secretaries)(?![\p{L}])/iu

interface Headed {
  readonly role: string
  readonly heading: Passage
  readonly reading: Reading
}

/** "Name (term)", "Name, term", "Name – term", "term: Name", "term – Name" */
const ENTRIES: readonly RegExp[] = [
  /^(?<name>[^()\n,;:0-9]{3,80}?) ?[,:;–—-]? ?\((?<term>[^()]{4,60})\)(?:\[[^\]]{0,12}\])*[.;,]?$/u,
  /^(?<name>[^()\n,;:0-9]{3,80}?)(?:,| [–—-]|:) ?(?<term>(?:from |since |c\. ?)?[^()]{0,16}[0-9]{4}[^()]{0,40})$/u,
  /^(?<term>[^()]{0,16}[0-9]{4}[^()\p{Lu}]{0,6}(?:[^()\p{Lu}]{0,4}\p{Lu}\p{Ll}+ [0-9]{4})?[^()\p{L}]{0,3}(?:present|incumbent)?)(?::| [–—-]|,) ?(?<name>\p{Lu}[^()\n,;:0-9]{2,80})$/u,
]

function below(item: Passage, { role, heading, reading }: Headed): readonly Finding[] {
  for (const form of ENTRIES) {
    const groups = form.exec(item.text.trim())?.groups
    if (groups === undefined) continue
    const term = readLeaderTerm(groups['term'] ?? '', reading.article.language)
    const name = nameAt(item, groups['name'] ?? '')
    if (term === undefined || name === undefined) continue
    return [leads(name, { role: text(role), ...termQualifiers(term) }, [spanIn(item), spanIn(heading)])]
  }
  return []
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
