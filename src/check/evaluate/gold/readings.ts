// What a row accepts beside what it says: the words of its note that begin with "accept".
import { qualifierNames, relationNames } from '../../../model/ontology.ts'
import { readElectionName } from './elections.ts'
import type { GoldRow } from './gold-table.ts'

/** One way to say what a row says. */
export type Statement = Pick<GoldRow, 'subject' | 'relation' | 'object' | 'qualifiers' | 'isTrap'>

/** Neither counted nor an error. */
export const isOptional = ({ note }: GoldRow): boolean => /(?:^|[;,] ?)optional(?!\p{L})/u.test(note)

/** Rows of one file with the same number are one fact written in several ways. */
export const alternativeOf = ({ note }: GoldRow): string | undefined =>
  /(?<!\p{L})alt:(?<n>\d{1,9})/u.exec(note)?.groups?.['n']

/** "accept subject SPD or ADAV", "(accept seats=0)", up to the next semicolon or colon. */
const ACCEPT = /(?<!\p{L})accept (?<what>[^;()]{1,200})/gu

/** All ways to say it: the row itself first. */
export function readingsOf(row: GoldRow): readonly Statement[] {
  const accepted = [...row.note.matchAll(ACCEPT)].map(({ groups }) => groups?.['what']?.trim() ?? '')
  return accepted.reduce<readonly Statement[]>(
    (readings, what) => [...readings, ...readings.flatMap((reading) => otherwise(reading, what))],
    [row],
  )
}

/** Turns a reading into those that an acceptance adds, by the named groups of the form that it has. */
type Otherwise = (reading: Statement, groups: Readonly<Record<string, string>>) => readonly Statement[]

/** Forms of an acceptance; the first that fits counts. */
const forms: readonly (readonly [RegExp, Otherwise])[] = [
  [/^without (?<name>\p{L}+)/u, (reading, { name = '' }) => [lacking(reading, name)]],
  [
    /^subject (?<names>.+)$/u,
    (reading, { names = '' }) => names.split(' or ').map((subject) => ({ ...reading, subject })),
  ],
  [/^constituency=state$/u, (reading) => [asPartOfAll(reading)]],
  [/^(?<name>\p{L}+)=(?<value>.+)$/u, (reading, { name = '', value = '' }) => [having(reading, name, value)]],
  [oneOf(qualifierNames, '$'), (reading, { name = '' }) => [having(reading, name, '*')]],
  [
    oneOf(relationNames, '(?!\\p{L})'),
    (reading, { input = '' }) =>
      relationNames.filter((known) => mentions(input, known)).map((relation) => ({ ...reading, relation })),
  ],
  [/^(?:other wording|infobox title)/u, (reading) => [{ ...reading, object: '*' }]],
  [/^(?:place )?"?(?<value>.*?)"?$/u, (reading, { value = '' }) => withValue(reading, value)],
]

function oneOf(names: readonly string[], end: string): RegExp {
  return new RegExp(`^(?<name>${names.join('|')})${end}`, 'u')
}

function otherwise(reading: Statement, what: string): readonly Statement[] {
  const fitting = forms.find(([pattern]) => pattern.test(what))
  if (fitting === undefined) return []
  const [pattern, make] = fitting
  return make(reading, { ...pattern.exec(what)?.groups, input: what })
}

const mentions = (text: string, name: string) => text.split(/[^\p{L}]+/u).includes(name)

function lacking({ qualifiers, ...rest }: Statement, without: string): Statement {
  return {
    ...rest,
    qualifiers: Object.fromEntries(Object.entries(qualifiers).filter(([name]) => name !== without)),
  }
}

const having = (reading: Statement, name: string, value: string): Statement => ({
  ...reading,
  qualifiers: { ...reading.qualifiers, [name]: value },
})

/** The election of a state may be told as one of all states, with the state beside it. */
function asPartOfAll(reading: Statement): Statement {
  const { date = '', whose = '' } = readElectionName(reading.object) ?? {}
  return having({ ...reading, object: `${date} elections` }, 'constituency', whose)
}

/** Another value may stand for the object, or for any qualifier. */
const withValue = (reading: Statement, value: string): readonly Statement[] => [
  { ...reading, object: value },
  ...Object.keys(reading.qualifiers).map((name) => having(reading, name, value)),
]
