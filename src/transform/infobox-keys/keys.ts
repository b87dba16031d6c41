// What the keys of infoboxes mean, per language: looked up here, written down in the table of each language.
import { english } from './en.ts'
import type { KeyMeaning, KeyTable, PairFamily } from './key-table.ts'

const tables: readonly KeyTable[] = [english]

/** `leader_name`, `Leader Name` and `leader name` are one key. */
function foldKey(key: string): string {
  return key
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\s]+/gu, ' ')
    .trim()
}

/** "Membership (2013)": the key, and the year of which its value is true. */
export function splitKey(key: string): { readonly key: string; readonly year?: string } {
  const match = /^(?<key>.*\S)\s*\((?<year>[0-9]{4})\)$/u.exec(key.trim())
  const { key: bare, year } = match?.groups ?? {}
  return bare === undefined || year === undefined ? { key } : { key: bare, year }
}

/** The meaning of a key, undefined where it is unknown. */
export function keyMeaning(key: string): KeyMeaning | undefined {
  const folded = foldKey(splitKey(key).key)
  for (const table of tables) {
    const pair = table.pair.exec(folded)?.groups
    if (pair !== undefined) return pairMeaning(pair)
    const known = Object.hasOwn(table.keys, folded) ? table.keys[folded] : undefined
    if (known !== undefined) return known
  }
  return undefined
}

function pairMeaning(groups: Readonly<Record<string, string | undefined>>): KeyMeaning {
  return {
    type: 'pair',
    part: groups['part'] === 'title' ? 'title' : 'value',
    family: groups['family'] as PairFamily,
    number: groups['number'] ?? '',
  }
}
