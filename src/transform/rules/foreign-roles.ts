// Tells which role a heading in another language than English gives to the names below it: "Liste des présidents", "Genel başkanlar".
import { fold, label } from '../text/fold.ts'
import type { TableWords } from './table-words.ts'

type LeaderWords = NonNullable<TableWords['leaders']>

interface RoleForms {
  /** The singular by each form, in lower case. */
  readonly singulars: ReadonlyMap<string, string>
  readonly heading: RegExp
}

const cache = new Map<LeaderWords, RoleForms>()

function formsOf(words: LeaderWords): RoleForms {
  const known = cache.get(words)
  if (known !== undefined) return known
  const singulars = new Map(
    words.roles.split('|').flatMap((role) => {
      const [singular = '', ...others] = role.split('/')
      return [singular, ...others].map((form) => [form, singular] as const)
    }),
  )
  const longestFirst = [...singulars.keys()].sort((a, b) => b.length - a.length).join('|')
  const heading = new RegExp(
    `^(?:(?:${words.listOf}) ?)?(?<role>${longestFirst})(?![\\p{L}])(?<behind>.{0,140})$`,
    'iu',
  )
  const made = { singulars, heading }
  cache.set(words, made)
  return made
}

/** The role in the singular, in the letters of the heading; undefined where it says less or more than a role of the party. */
export function foreignRoleIn(
  heading: string,
  { keys }: { readonly keys: ReadonlySet<string> },
  { leaders }: TableWords,
): string | undefined {
  if (leaders === undefined) return undefined
  const { singulars, heading: form } = formsOf(leaders)
  const groups = form.exec(label(heading.replaceAll('İ', 'i').replace(/\[[^\]]{0,12}\]/gu, '')))?.groups
  const printed = groups?.['role']
  if (printed === undefined || !isOwn(groups?.['behind'] ?? '', keys, leaders)) return undefined
  const singular = singulars.get(printed.toLowerCase()) ?? printed
  const isCapital = /^\p{Lu}/u.test(printed)
  return isCapital ? `${singular.charAt(0).toUpperCase()}${singular.slice(1)}` : singular
}

/** Nothing, a time, "of the party", "of the Granite Party". */
function isOwn(behind: string, keys: ReadonlySet<string>, { ofParty, of }: LeaderWords): boolean {
  const words = behind.replace(/\([^()]{0,60}\)/gu, ' ').trim()
  if (words === '' || /^(?:\p{Ll}{1,8} )?[0-9]{4}(?: ?[–-] ?(?:[0-9]{4})?)?$/u.test(words)) return true
  if (new RegExp(`^(?:${ofParty})$`, 'iu').test(words)) return true
  const whom = new RegExp(`^(?:${of}) ?(?<whom>.{2,120})$`, 'iu').exec(words)?.groups?.['whom']
  return whom !== undefined && keys.has(fold(whom))
}
