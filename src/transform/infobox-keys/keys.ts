// What the keys of infoboxes mean: looked up here, written down in the table of each language and kind.
import type { Infobox } from '../../model/article.ts'
import { catalan } from './ca.ts'
import { german } from './de.ts'
import { greek } from './el.ts'
import { elections } from './elections.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { foldKey, splitKey } from './fold-key.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import type { KeyMeaning, KeyTable } from './key-table.ts'
import { kindOf, type InfoboxKind } from './kinds.ts'
import { dutch } from './nl.ts'
import { personTables } from './persons.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { russian } from './ru.ts'
import { swedish } from './sv.ts'
import { turkish } from './tr.ts'
import { ukrainian } from './uk.ts'

/** Tables of parties by the language of the article. */
const partyTables: ReadonlyMap<string, KeyTable> = new Map([
  ['en', english],
  ['tr', turkish],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['it', italian],
  ['nl', dutch],
  ['pl', polish],
  ['pt', portuguese],
  ['sv', swedish],
  ['el', greek],
  ['ru', russian],
  ['ca', catalan],
  ['uk', ukrainian],
])

/** Languages whose party infoboxes are read. */
export const infoboxLanguages: readonly string[] = [...partyTables.keys()]

/** Reads the keys of one infobox. */
export interface KeyReader {
  readonly kind: InfoboxKind | undefined
  /** The language of its table: months and separators are looked up by it, too. */
  readonly language: string
  readonly meaning: (key: string) => KeyMeaning | undefined
}

/** Chooses the tables of an infobox: by its kind, in the language of the article or of its own keys, English last. */
export function keyReader(box: Infobox, articleLanguage: string): KeyReader {
  const kind = kindOf(box)
  const language =
    kind === 'party' || kind === undefined ? languageOf(box, articleLanguage) : plainLanguage(articleLanguage)
  const tables = tablesFor(kind, language)
  return { kind, language, meaning: (key) => meaningIn(tables, key) }
}

function tablesFor(kind: InfoboxKind | undefined, language: string): readonly KeyTable[] {
  switch (kind) {
    case 'person':
      return ofBoth(personTables, language)
    case 'election':
      return [elections]
    case 'legislature':
    case 'other':
      return []
    case 'party':
      return ofBoth(partyTables, language)
    case undefined:
      return [...ofBoth(partyTables, language), ...ofBoth(personTables, language)]
    default:
      return kind satisfies never
  }
}

function ofBoth(tables: ReadonlyMap<string, KeyTable>, language: string): readonly KeyTable[] {
  const names = language === 'en' ? ['en'] : [language, 'en']
  return names.flatMap((name) => tables.get(name) ?? [])
}

const plainLanguage = (article: string) => article.split('-')[0] ?? 'en'

/** That of the article where there is a table; a box whose keys another table knows clearly better is in that language. */
function languageOf({ fields }: Infobox, article: string): string {
  const stated = article.split('-')[0] ?? ''
  if (stated !== 'en' && partyTables.has(stated)) return stated
  const known = (name: string) =>
    fields.filter(({ key }) => meaningIn(ofTable(name), key.text) !== undefined).length
  const inEnglish = known('en')
  if (fields.length < FEWEST || inEnglish * 2 >= fields.length) return 'en'
  const [best] = infoboxLanguages
    .map((name) => ({ name, count: known(name) }))
    .sort((a, b) => b.count - a.count)
  return best !== undefined && best.count >= FEWEST && best.count >= inEnglish * 2 ? best.name : 'en'
}

/** Keys of fewer fields are alike by chance. */
const FEWEST = 4

const ofTable = (name: string) => {
  const table = partyTables.get(name)
  return table === undefined ? [] : [table]
}

/** The meaning of a party's key in one language alone; undefined where it is unknown. */
export function partyKeyMeaning(language: string, key: string): KeyMeaning | undefined {
  return meaningIn(ofBoth(partyTables, language), key)
}

function meaningIn(tables: readonly KeyTable[], key: string): KeyMeaning | undefined {
  const folded = foldKey(splitKey(key).key)
  if (folded === '' || folded.length > 80) return undefined
  for (const { keys, numbered } of tables) {
    const exact = keys.get(folded)
    if (exact !== undefined) return exact
    for (const { form, meaning } of numbered) {
      const match = form.exec(folded)
      if (match !== null) return meaning(match.groups?.['number'] ?? '')
    }
    const repeated = repeatOf(folded, keys)
    if (repeated !== undefined) return repeated
  }
  return undefined
}

/** "country2", "website 2": one more value of the key without its number. */
function repeatOf(folded: string, keys: KeyTable['keys']): KeyMeaning | undefined {
  const bare = /^(?<bare>\P{N}{1,60}?) ?[0-9]{1,2}$/u.exec(folded)?.groups?.['bare']
  const meaning = bare === undefined ? undefined : keys.get(bare)
  return meaning?.type === 'relation' || meaning?.type === 'ignored' ? meaning : undefined
}
