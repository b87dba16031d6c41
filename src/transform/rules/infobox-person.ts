// Reads the offices of a person's infobox: an office with the time in it, numbered or under one another.
import type { InfoboxField, Passage } from '../../model/article.ts'
import { present } from '../../model/present.ts'
import { date, text, type Found } from '../rule.ts'
import { readDate } from '../text/dates.ts'
import { readTerm, type Term } from '../text/terms.ts'
import { holdsValue } from '../text/values.ts'
import { boxFinding, isEmpty, type Box } from './infobox-box.ts'

interface Office {
  readonly office?: InfoboxField
  readonly order?: InfoboxField
  readonly start?: InfoboxField
  readonly end?: InfoboxField
  readonly term?: InfoboxField
}

/** Offices that the box numbers, each with its own term. */
export function readOffices(box: Box): readonly Found[] {
  const offices = new Map<string, Office>()
  for (const { field, meaning } of box.fields) {
    if (meaning?.type !== 'part' || isEmpty(field)) continue
    const known = offices.get(meaning.number) ?? {}
    if (!Object.hasOwn(known, meaning.part)) offices.set(meaning.number, { ...known, [meaning.part]: field })
  }
  return [...offices.values()].flatMap((office) => officeFinding(office, box.language))
}

/** An office has letters, and is not the number of the office alone: "1st". */
function officeName(words: Passage | undefined): string | undefined {
  const name = words?.text.trim() ?? ''
  return holdsValue(name) && /\p{L}{4}/u.test(name) && name.length < 200 ? name : undefined
}

function officeFinding(one: Office, language: string): readonly Found[] {
  const { office, order, start, end, term } = one
  const field = officeName(office?.value) === undefined ? order : office
  const name = officeName(field?.value)
  if (field === undefined || name === undefined) return []
  const { from, to } = termOf(one, language)
  const used = [
    from === undefined ? undefined : (start ?? term),
    to === undefined ? undefined : (end ?? term),
  ]
  return [
    boxFinding({
      relation: 'positionHeld',
      object: text(name),
      qualifiers: present({
        from: from === undefined ? undefined : date(from),
        to: to === undefined ? undefined : date(to),
      }),
      spans: [field.span, ...used.flatMap((one) => (one === undefined ? [] : [one.span]))],
      rule: 'infobox/office',
    }),
  ]
}

function termOf({ start, end, term }: Office, language: string): Term {
  if (term !== undefined && start === undefined)
    return readTerm(term.value.text.replace(/\n/gu, ' '), language) ?? {}
  const from = start && readDate(start.value.text, language)?.iso
  const to = end && readDate(end.value.text, language)?.iso
  return present({ from, to })
}
