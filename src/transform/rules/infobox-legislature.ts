// Reads the infobox of a legislature: who holds how many seats of which chamber, and the elections that fill it.
import { spanIn, type InfoboxField, type Passage } from '../../model/article.ts'
import type { ElectionMention, Finding, Mention } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import { date, integer, type Found } from '../rule.ts'
import { findDates } from '../text/dates.ts'
import { readElectionName } from '../text/election-names.ts'
import { readCount } from '../text/numbers.ts'
import { listedValues } from '../text/values.ts'
import { boxFinding, isEmpty, unread, type Box } from './infobox-box.ts'
import { fieldFindings } from './infobox-fields.ts'
import { groupsIn } from './infobox-groups.ts'
import { mentionOf } from './infobox-names.ts'

/** What a box says of one chamber, by the part of its keys. */
type Chamber = ReadonlyMap<string, InfoboxField>

/** One whose seats are counted, as the box names it. */
interface Body {
  readonly mention: Mention
  readonly spans: readonly Span[]
}

/** Only in an article on that legislature; those who preside over it lead no party. */
export function readLegislatureBox(box: Box): readonly Found[] {
  const chambers = chambersOf(box)
  const names = chamberNames(box)
  return [
    ...box.fields.flatMap(({ field, meaning }) =>
      meaning?.type === 'relation' && !isEmpty(field)
        ? fieldFindings(field, { relation: meaning.relation }, box)
        : [],
    ),
    ...[...chambers].flatMap(([number, chamber]) => {
      const body = bodyOf(number, chambers, names)
      return [...seatsOf(chamber, body, box), ...electionsOf(chamber, body)]
    }),
  ]
}

/** By number; what bears none is of the first. */
function chambersOf({ fields }: Box): ReadonlyMap<string, Chamber> {
  const chambers = new Map<string, Map<string, InfoboxField>>()
  for (const { field, meaning } of fields) {
    if (meaning?.type !== 'part' || meaning.part === 'chamber' || isEmpty(field)) continue
    const number = meaning.number === '' ? '1' : meaning.number
    const chamber = chambers.get(number) ?? new Map<string, InfoboxField>()
    chambers.set(number, chamber)
    if (!chamber.has(meaning.part)) chamber.set(meaning.part, field)
  }
  return chambers
}

/** Chambers by their numbers: each under a key of its own, or all in one list. */
function chamberNames({ fields }: Box): ReadonlyMap<string, Body> {
  const all = fields.flatMap(({ field, meaning }) => {
    if (meaning?.type !== 'part' || meaning.part !== 'chamber') return []
    const { values } = listedValues(field.value, { marks: false })
    return values.flatMap((value, index): readonly (readonly [string, Body])[] => {
      const mention = mentionOf(value, 'Legislature')
      const number = meaning.number === '' ? String(index + 1) : meaning.number
      return mention === undefined ? [] : [[number, { mention, spans: [value.span] }]]
    })
  })
  return new Map(all)
}

/** The legislature itself where it has one chamber; undefined where nothing tells the chamber. */
function bodyOf(
  number: string,
  chambers: ReadonlyMap<string, Chamber>,
  names: ReadonlyMap<string, Body>,
): Body | undefined {
  if (chambers.size < 2 && names.size < 2) return { mention: { by: 'topic' }, spans: [] }
  return names.get(number)
}

/** A number of members that stands alone is of the whole: of one chamber only where there are no others. */
function seatsOf(chamber: Chamber, body: Body | undefined, { language }: Box): readonly Found[] {
  const groups = chamber.get('groups')
  if (groups === undefined) return []
  if (body === undefined) return [unread('nothing tells the chamber of these groups', spanIn(groups.key))]
  const members = membersOf(chamber, body)
  const total = members && readCount(members.value.text.replace(/\s.*$/su, ''))
  const read = groupsIn(groups.value, total)
  const sum = read.reduce((seats, group) => seats + group.seats, 0)
  if (total !== undefined && sum > total)
    return [unread(`the groups have ${sum} seats of ${total}`, spanIn(groups.key))]
  const asOf = dayIn(groups.value, language)
  return read.map(({ party, seats, span }) =>
    boxFinding({
      subject: party,
      relation: 'seatsHeld',
      object: body.mention,
      qualifiers: present({
        asOf: asOf && date(asOf.iso),
        seats: integer(seats),
        seatsTotal: total === undefined ? undefined : integer(total),
      }),
      spans: [
        span,
        spanIn(groups.key),
        ...(total === undefined || members === undefined ? [] : [members.span]),
        ...(asOf === undefined ? [] : [asOf.span]),
        ...body.spans,
      ],
      rule: 'infobox/groups',
    }),
  )
}

function membersOf(chamber: Chamber, { mention }: Body): InfoboxField | undefined {
  const members = chamber.get('members')
  return mention.by === 'topic' || /[0-9]/u.test(members?.key.text ?? '') ? members : undefined
}

/** "As of 3 May 2020:" on a line of its own. */
const AS_OF =
  /^[ \t(]{0,4}(?:as of|as at|stand|situation au|au|a fecha de|al|per|stan na|em|per den|на|по состоянию на)\s[^\n]{4,40}$/imu

function dayIn(value: Passage, language: string): { readonly iso: string; readonly span: Span } | undefined {
  const line = AS_OF.exec(value.text)
  const [day] = line === null ? [] : findDates(line[0], language)
  return line === null || day === undefined
    ? undefined
    : { iso: day.iso, span: spanIn(value, line.index + day.from, line.index + day.to) }
}

/** Elections that are named; a day alone tells none from another. */
function electionsOf(chamber: Chamber, body: Body | undefined): readonly Finding[] {
  if (body === undefined) return []
  return ['lastElection', 'nextElection'].flatMap((part) => {
    const field = chamber.get(part)
    const subject = field && electionIn(field.value)
    if (field === undefined || subject === undefined) return []
    const spans = [field.span, ...body.spans]
    return [
      boxFinding({ subject, relation: 'electedBody', object: body.mention, spans, rule: 'infobox/chamber' }),
    ]
  })
}

/** By the page that the words lead to, else by the words themselves. */
function electionIn({ text, links = [] }: Passage): ElectionMention | undefined {
  for (const words of [...links.map(({ target }) => target), text.trim()]) {
    const { date: when, kind, place } = readElectionName(words) ?? {}
    if (when !== undefined) return present({ by: 'election' as const, date: when, kind, country: place })
  }
  return undefined
}
