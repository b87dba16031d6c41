// The form of the tables of infobox keys, and how a table is made of the lines in which it is written down.
import type { QualifierName, RelationName } from '../../model/ontology.ts'
import { foldKey } from './fold-key.ts'

/** Why a key gives no fact. */
export const ignoredReasons = {
  look: 'sizes, codes of colours and other matters of layout',
  note: 'captions of pictures, footnotes and sources',
  elsewhere: 'leads to other pages, categories and sister projects',
  picture: 'a picture of something else than the subject',
  other: 'speaks of somebody else: the leader of a group in a chamber, the office before, the member parties',
  outside: 'the vocabulary has no relation for it',
} as const satisfies Record<string, string>

export type IgnoredReason = keyof typeof ignoredReasons

/** What a key says of its value. */
export type KeyMeaning =
  /** A value of a relation; `role: 'key'`: the key as printed is the role. */
  | { readonly type: 'relation'; readonly relation: RelationName; readonly role?: 'key' }
  /** A qualifier of another key's relation. */
  | { readonly type: 'qualifier'; readonly relation: RelationName; readonly qualifier: QualifierName }
  /** The language of the native name. */
  | { readonly type: 'language' }
  /** Seats in the body that the key names; without one the value names it. */
  | { readonly type: 'seats'; readonly body?: string }
  /** One part of a pair: "Leader1 Title" with "Leader1 Name". */
  | ({ readonly type: 'pair' } & PairPart)
  /** A cell of a group of cells: of an office, of a party in an election. */
  | { readonly type: 'part'; readonly part: string; readonly number: string }
  /** Known to carry no fact. */
  | { readonly type: 'ignored'; readonly reason: IgnoredReason }

/** `free`: the title alone says what the value is. */
export type PairFamily = 'leader' | 'seats' | 'wing' | 'affiliation' | 'free'

export interface PairPart {
  readonly part: 'title' | 'value' | 'total'
  readonly family: PairFamily
  readonly number: string
  /** The body of the seats, where the keys themselves name it. */
  readonly body?: string
}

/** The keys of a pair; `#` stands for its number. */
export interface PairForm {
  readonly family: PairFamily
  readonly title?: string
  readonly value: string
  readonly total?: string
  readonly body?: string
}

/** A table as it is written down: keys of one meaning are joined by `|`. */
export interface WrittenTable {
  readonly relations?: Readonly<Partial<Record<RelationName, string>>>
  /** Keys of those who lead; the key itself is the role. */
  readonly leaders?: string
  readonly qualifiers?: readonly (readonly [string, RelationName, QualifierName])[]
  readonly languages?: string
  /** Seats in a body: its name by the key; an empty name where the value says it. */
  readonly seats?: Readonly<Record<string, string>>
  readonly pairs?: readonly PairForm[]
  /** Cells of groups; `#` stands for the number of the group, which may be absent. */
  readonly parts?: Readonly<Record<string, string>>
  readonly ignored?: Readonly<Partial<Record<IgnoredReason, string>>>
}

/** The keys of one language, for one kind of infobox. */
export interface KeyTable {
  readonly keys: ReadonlyMap<string, KeyMeaning>
  /** Keys with a number in them, read after the others. */
  readonly numbered: readonly NumberedKey[]
}

interface NumberedKey {
  readonly form: RegExp
  readonly meaning: (number: string) => KeyMeaning
}

/** Makes a table of the lines in which it is written down; of two meanings of one key the first counts. */
export function makeKeyTable(written: WrittenTable): KeyTable {
  const keys = new Map<string, KeyMeaning>()
  const unnumbered = (written.pairs ?? []).flatMap((pair) =>
    pairParts(pair).filter(([key]) => !key.includes('#')),
  )
  for (const [key, meaning] of [
    ...unnumbered.map(([key, of]) => [key, of('')] as const),
    ...plainKeys(written),
  ]) {
    const folded = foldKey(key)
    if (!keys.has(folded)) keys.set(folded, meaning)
  }
  const parts = Object.entries(written.parts ?? {}).flatMap(([part, words]) =>
    split(words).map((key) => numberedKey(key, (number) => ({ type: 'part', part, number }), '?')),
  )
  return {
    keys,
    numbered: [
      ...(written.pairs ?? []).flatMap(pairParts).map(([key, meaning]) => numberedKey(key, meaning)),
      ...parts,
    ],
  }
}

const split = (words: string) => words.split('|')

function plainKeys(written: WrittenTable): readonly (readonly [string, KeyMeaning])[] {
  const { relations = {}, leaders = '', languages = '', qualifiers = [], seats = {}, ignored = {} } = written
  return [
    ...qualifiers.map(
      ([key, relation, qualifier]) => [key, { type: 'qualifier', relation, qualifier }] as const,
    ),
    ...Object.entries(relations).flatMap(([relation, keys]) =>
      split(keys).map((key) => [key, { type: 'relation', relation: relation as RelationName }] as const),
    ),
    ...split(leaders).map((key) => [key, { type: 'relation', relation: 'ledBy', role: 'key' }] as const),
    ...split(languages).map((key) => [key, { type: 'language' }] as const),
    ...Object.entries(seats).flatMap(([keys, body]) =>
      split(keys).map((key) => [key, { type: 'seats', ...(body === '' ? {} : { body }) }] as const),
    ),
    ...Object.entries(ignored).flatMap(([reason, keys]) =>
      split(keys).map((key) => [key, { type: 'ignored', reason: reason as IgnoredReason }] as const),
    ),
  ]
}

function pairParts({
  family,
  title,
  value,
  total,
  body,
}: PairForm): readonly (readonly [string, NumberedKey['meaning']])[] {
  const named = body === undefined ? {} : { body }
  const parts = { title, value, total }
  return (['title', 'value', 'total'] as const).flatMap((part) => {
    const key = parts[part]
    return key === undefined
      ? []
      : [[key, (number: string) => ({ type: 'pair', part, family, number, ...named }) as const] as const]
  })
}

/** `?`: the number may be absent. */
function numberedKey(key: string, meaning: NumberedKey['meaning'], times: '' | '?' = ''): NumberedKey {
  const escaped = foldKey(key).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return {
    form: new RegExp(`^${escaped.replace('#', `(?: ?(?<number>[0-9]{1,2}))${times}`)}$`, 'u'),
    meaning,
  }
}
