// One form for all spellings of an infobox key.

/** `leader_name`, `Leader Name`, `leader-name` and "Women's wing" without its apostrophe: case and joiners do not count. */
export function foldKey(key: string): string {
  return key
    .normalize('NFC')
    .toLowerCase()
    .replace(/i\u0307/gu, 'i')
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/[_\s‐-―-]+/gu, ' ')
    .replace(/\s?:$/u, '')
    .trim()
}

/** A note mark behind a label: "[1]", "[a]". */
const NOTE_MARK = /\s?\[[^\]]{0,12}\]$/u

/** "Membership (2013)": the key, and the year of which its value is true. */
export function splitKey(key: string): { readonly key: string; readonly year?: string } {
  const bare = key.trim().replace(NOTE_MARK, '')
  const match = /^(?<key>[^()]{1,80}?)\s*\((?:as of )?(?<year>[0-9]{4})\)$/iu.exec(bare)
  const { key: words, year } = match?.groups ?? {}
  return words === undefined || year === undefined ? { key: bare } : { key: words, year }
}
