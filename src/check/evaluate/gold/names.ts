// Compares names as a person would.

/** NFC, one kind of dash and apostrophe, ş and ș alike, blanks taken together, no case. */
export function foldName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‐-―−]/gu, '-')
    .replace(/[’‘ʼ]/gu, "'")
    .toLowerCase()
    .replaceAll('ș', 'ş')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** "Workers' Party (Norway)" */
const BRACKETED = /^(?<bare>[^()]{1,200}) \((?<disambiguator>[^()]{1,100})\)$/u

interface NameParts {
  readonly bare: string
  readonly disambiguator?: string
}

const partsOf = (folded: string): NameParts => ({ bare: folded, ...BRACKETED.exec(folded)?.groups })

/** Whether two names are of one bearer. */
export type SameName = (a: string, b: string) => boolean

/**
 * Names of one document agree when folded. A bracketed disambiguator may be missing in one of them where the text does
 * not print it, as it cannot be known then, or where the names that are in use do not need it.
 */
export function makeSameName(inUse: readonly string[], text: string): SameName {
  const known = new Set(inUse.map(foldName))
  const printed = foldName(text)
  return function sameName(a, b) {
    const [left, right] = [foldName(a), foldName(b)]
    if (left === right) return true
    const [one, other] = [partsOf(left), partsOf(right)]
    const disambiguators = [one, other].flatMap(({ disambiguator }) => disambiguator ?? [])
    if (one.bare !== other.bare || disambiguators.length !== 1) return false
    return !printed.includes(disambiguators.join('')) || !(known.has(left) && known.has(right))
  }
}
