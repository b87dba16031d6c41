// What the keys of infoboxes mean: looked up here, written down in the table of each language and kind.
import type { Infobox } from '../../model/article.ts'
import { catalan } from './ca.ts'
import { german } from './de.ts'
import { greek } from './el.ts'
import { electionTables } from './elections.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { foldKey, splitKey } from './fold-key.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import type { KeyMeaning, KeyTable } from './key-table.ts'
import { kindOf, type InfoboxKind } from './kinds.ts'
import { legislatureTables } from './legislatures.ts'
import { dutch } from './nl.ts'
import { officeTables } from './offices.ts'
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

type Tables = ReadonlyMap<string, KeyTable>

/** The first of them tells the language of an infobox. */
const tablesOfKind: Readonly<Record<InfoboxKind | 'unknown', readonly Tables[]>> = {
  party: [partyTables],
  person: [personTables],
  election: [electionTables],
  legislature: [legislatureTables],
  office: [officeTables],
  other: [],
  unknown: [partyTables, personTables],
}

/** Chooses the tables of an infobox: by its kind, in the language of the article or of its own keys, English last. */
export function keyReader(box: Infobox, articleLanguage: string): KeyReader {
  const kind = kindOf(box)
  const tables = tablesOfKind[kind ?? 'unknown']
  const language = languageOf(box, tables[0], articleLanguage.split('-')[0] ?? 'en')
  const known = tables.flatMap((some) => ofBoth(some, language))
  return { kind, language, meaning: (key) => meaningIn(known, key) }
}

function ofBoth(tables: Tables, language: string): readonly KeyTable[] {
  const names = language === 'en' ? ['en'] : [language, 'en']
  return names.flatMap((name) => tables.get(name) ?? [])
}

/** That of the article where there is a table, else that of its keys. */
function languageOf(box: Infobox, tables: Tables | undefined, stated: string): string {
  if (tables === undefined || (stated !== 'en' && tables.has(stated))) return stated
  return languageOfKeys(box, tables)
}

/** A box whose keys another table knows clearly better is not in English. */
function languageOfKeys({ fields }: Infobox, tables: Tables): string {
  const known = (table: KeyTable) =>
    fields.filter(({ key }) => meaningIn([table], key.text) !== undefined).length
  const counts = [...tables].map(([name, table]) => ({ name, count: known(table) }))
  const inEnglish = counts.find(({ name }) => name === 'en')?.count ?? 0
  const [best] = counts.sort((a, b) => b.count - a.count)
  if (fields.length < FEWEST || inEnglish * 2 >= fields.length || best === undefined) return 'en'
  return best.count >= FEWEST && best.count >= inEnglish * 2 ? best.name : 'en'
}

/** Keys of fewer fields are alike by chance. */
const FEWEST = 4

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
