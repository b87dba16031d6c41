// Looks up what a template is: by its name, else by how the name begins or ends.
import { infoboxNamed } from './boxes.ts'
import { dateTemplates } from './dates.ts'
import { isElectionTemplate } from './elections.ts'
import { quietTemplates } from './nothing.ts'
import { partyTemplates } from './parties.ts'
import { tableOf, type TemplateUse } from './use.ts'
import { wordTemplates, writtenTemplates } from './words.ts'

const known = tableOf([
  ...wordTemplates,
  ...writtenTemplates,
  ...dateTemplates,
  ...quietTemplates,
  ...partyTemplates,
])

const nothing: TemplateUse = { type: 'nothing' }

/** Citations, marks of languages, stubs, magic words. */
const QUIET =
  /^(?:cite |citar |cita |cite$|ref-|expand |pp-|infobox mapframe|wikidata|use |ipa-|zitat)|(?: icon|-stub| stub|-ref|\/doc)$/u
const LANGUAGE = /^lang-(?<code>[a-z]{2,3}(?:-[a-z]{2,8})?)$/u

/** The use of a template by its name as written; undefined where it is unknown. */
export function templateUse(name: string): TemplateUse | undefined {
  const folded = foldName(name)
  const use = known.get(folded)
  if (use !== undefined) return use
  const code = LANGUAGE.exec(folded)?.groups?.['code']
  if (code !== undefined) return { type: 'language', code }
  if (folded === 'langx') return { type: 'language' }
  if (QUIET.test(folded)) return nothing
  if (isElectionTemplate(folded)) return { type: 'election-row' }
  const box = infoboxNamed(folded)
  return box === undefined ? functionUse(folded) : { type: 'infobox', ...box }
}

/** `formatnum:1234`: the words behind the colon are the first argument. What `#` begins is computed when a page is shown. */
function functionUse(name: string): TemplateUse | undefined {
  const colon = name.indexOf(':')
  const use = colon === -1 ? undefined : known.get(name.slice(0, colon + 1))
  return use ?? (name.startsWith('#') ? nothing : undefined)
}

/** The name as the table has it. */
export function foldName(name: string): string {
  const folded = name.toLowerCase()
  return folded.startsWith('template:') ? folded.slice(9).trim() : folded
}
