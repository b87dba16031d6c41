// Says findings in the relations of a given ontology; what it has no relation for is not said.
import { isMention, type Finding, type Mention } from '../../../model/claim.ts'
import type { Literal } from '../../../model/value.ts'
import { keyOf } from './keys.ts'
import { meanings, type Meaning } from './meanings.ts'
import type { BenchOntology, Triple } from './records.ts'

/** The triples that findings are in an ontology, each once. */
export function toTriples(findings: readonly Finding[], { relations }: BenchOntology): readonly Triple[] {
  const triples: Triple[] = []
  for (const label of relations)
    for (const meaning of meanings[keyOf(label)] ?? [])
      for (const finding of findings) triples.push(...triplesOf(finding, label, meaning))
  return [...new Map(triples.map((triple) => [triple.map(keyOf).join('\t'), triple])).values()]
}

function triplesOf(finding: Finding, label: string, meaning: Meaning): readonly Triple[] {
  const subject = wordsOf(finding.subject)
  const object = atPrecision(wordsOf(finding.object), meaning)
  if (subject === undefined || object === undefined || !fits(finding, meaning)) return []
  if (meaning.isTurned === true) return [[object, label, subject]]
  const objects = [
    meaning.quoted?.test(object) === true ? `"${object}"` : object,
    ...countryOf(finding.object),
  ]
  return objects.map((one): Triple => [subject, label, one])
}

/** "Tor, Norway": what happened in the town happened in the country; a label may be of both. */
function countryOf(value: Mention | Literal): readonly string[] {
  return isMention(value) && value.by === 'name' && value.country !== undefined
    ? [`${value.name}, ${value.country}`, value.country]
    : []
}

function fits({ relation, object, qualifiers }: Finding, meaning: Meaning): boolean {
  if (relation !== meaning.relation || qualifiers.hedge !== undefined) return false
  const words = wordsOf(object) ?? ''
  const role = qualifiers.role && wordsOf(qualifiers.role)
  return (
    words.length >= (meaning.precision === undefined ? 0 : LENGTHS[meaning.precision]) &&
    matches(meaning.object, words) &&
    matches(meaning.role, role)
  )
}

const matches = (form: RegExp | undefined, words = '') => form === undefined || form.test(words)

/** The year of a day is said with it. */
const atPrecision = (words: string | undefined, { precision }: Meaning) =>
  precision === undefined ? words : words?.slice(0, LENGTHS[precision])

/** Of dates as they are written: `YYYY-MM-DD`, `YYYY`. */
const LENGTHS = { day: 10, year: 4 } as const

/** The name or the value; undefined where nobody is named. */
function wordsOf(value: Mention | Literal): string | undefined {
  if (isMention(value)) return value.by === 'name' ? spelled(value.name) : undefined
  switch (value.type) {
    case 'date':
      return value.iso
    case 'integer':
      return String(value.n)
    default:
      return value.text
  }
}

/** As labels spell a name: initials with full stops, a nickname in the place of what stands before it. */
const spelled = (name: string) => name.replace(NICKNAMED, '$<nick> ').replace(INITIAL, '$&.')

/** "Ada “Addie” Mor" is called Addie Mor. */
const NICKNAMED = /^\p{Lu}[^"“]{1,40}\s["“](?<nick>\p{Lu}[\p{L}\p{M}]+)["”]\s/u

/** "Ada O Mor": an initial without its full stop; "I" and "V" may be numbers. */
const INITIAL = /(?<=\p{L}\.? )[A-HJ-UW-Z](?= \p{Lu})/gu
