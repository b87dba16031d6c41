// Takes titles and offices off the beginning of a person's name: "Ayatollah Ada Mor", "Incumbent Mayor Ada Mor".
import { honorifics } from './data/lists.ts'
import { officeTitles } from './data/persons.ts'
import type { ShortNames } from './short-names.ts'
import { fold } from './text/fold.ts'

/** "Incumbent Mayor ", "Two-term Independent Senator ", before a name of two words */
const OFFICE_BEFORE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}-]*\\s){0,3}(?:${officeTitles.join('|')})\\.?\\s(?=\\p{Lu}\\S*\\s)`,
  'u',
)

/** "Ayatollah Ada Mor" → "Ada Mor" */
export function withoutTitle(name: string, { persons }: Pick<ShortNames, 'persons'>): string | undefined {
  const [title = '', ...words] = name.replace(OFFICE_BEFORE, '').split(' ')
  if (words.length === 0 || !honorifics.has(title.toLowerCase().replace(/\.$/u, '')))
    return [title, ...words].join(' ')
  const bare = words.join(' ')
  return words.length > 1 ? withoutTitle(bare, { persons }) : persons.get(fold(bare))
}
