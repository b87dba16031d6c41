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

/** Whether a name of the facts and a name of a claim are of one bearer. */
export type SameName = (stated: string, claimed: string) => boolean

/** What one document calls things by. */
export interface NamesInUse {
  /** All names in its facts. */
  readonly names: readonly string[]
  /** Pairs of a bearer and another name that the facts state for it. */
  readonly otherNames: readonly (readonly [bearer: string, name: string])[]
  readonly text: string
}

/**
 * Names of one document agree when folded. A bracketed disambiguator may be missing in one of them where the text does
 * not print it, as it cannot be known then, or where the names in use do not need it. The facts may call something by
 * another name that they state for it.
 */
export function makeSameName({ names, otherNames, text }: NamesInUse): SameName {
  const fold = memoized(foldName)
  const known = new Set(names.map(foldName))
  const bearers = new Map(otherNames.map(([bearer, name]) => [foldName(name), foldName(bearer)]))
  const printed = foldName(text)
  return function sameName(stated, claimed) {
    const [left, right] = [fold(stated), fold(claimed)]
    if (left === right || bearers.get(left) === right) return true
    const [one, other] = [partsOf(left), partsOf(right)]
    const disambiguators = [one, other].flatMap(({ disambiguator }) => disambiguator ?? [])
    if (one.bare !== other.bare || disambiguators.length !== 1) return false
    return !printed.includes(disambiguators.join('')) || !(known.has(left) && known.has(right))
  }
}

/** Every fact meets every claim of its relation, with the same few names. */
function memoized(of: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const value = known.get(text) ?? of(text)
    known.set(text, value)
    return value
  }
}
