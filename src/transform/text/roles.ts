// Reads roles that lead a party, in the singular or the plural: "General Secretaries", "chairman of the party".
import { leaderRoles } from '../data/nouns.ts'
import { matchIn } from './match.ts'

/** "secretary" → "secretaries", "chairman" → "chairmen" */
function pluralOf(role: string): string {
  if (/^(?:secretary|secretaries)[ -]/u.test(role)) return role.replace(/^secretary/u, 'secretaries')
  if (role.endsWith('y')) return `${role.slice(0, -1)}ies`
  return role.endsWith('man') ? `${role.slice(0, -2)}en` : `${role}s`
}

const singulars = new Map(
  leaderRoles.flatMap((role) => [[role, role] as const, [pluralOf(role), role] as const]),
)
const FORMS = [...singulars.keys()].sort((a, b) => b.length - a.length).join('|')
const ROLE = new RegExp(`(?<![\\p{L}-])(?<role>${FORMS})(?![\\p{L}])`, 'iu')

export interface FoundRole {
  /** In the singular, in the letters of the text. */
  readonly role: string
  readonly before: string
  readonly behind: string
}

/** The first role that a text speaks of. */
export function findRole(text: string): FoundRole | undefined {
  const match = matchIn(ROLE, text)
  if (match === undefined) return undefined
  return { role: singularOf(match.words), before: text.slice(0, match.from), behind: text.slice(match.to) }
}

/** "Chairmen" → "Chairman": as many letters as possible stay as they are printed. */
function singularOf(words: string): string {
  const singular = singulars.get(words.toLowerCase()) ?? words
  let same = 0
  while (same < singular.length && singular.charAt(same) === words.charAt(same).toLowerCase()) same++
  return words.slice(0, same) + singular.slice(same)
}
