// The role that a key names, as each of those has it whom it lists, and what brackets behind one of them say of his.
import { bodyNotes, roleNouns, standingNotes } from '../data/role-notes.ts'
import type { Box } from './infobox-box.ts'

/** English plurals at the end of a role, with what they are of one person. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(?<=chair|spokes)men$/iu, 'man'],
  [/(?<=chair|spokes)women$/iu, 'woman'],
  [/(?<=spokes|chair)people$/iu, 'person'],
  [/(?<=secretar)ies(?=(?:[ -]general)?$)/iu, 'y'],
  [/(?<=leader|president|person|chair|convenor|convener|coordinator|head|chief|secretary general)s$/iu, ''],
]

/** The role in words; a plural becomes the singular. */
export function roleOf(key: string): string {
  const words = key
    .replace(/[_\s]+/gu, ' ')
    .replace(/\s?\(s\)$/u, '')
    .replace(/\s?:$/u, '')
    .trim()
  const plural = PLURALS.find(([form]) => form.test(words))
  return plural === undefined ? words : words.replace(plural[0], plural[1])
}

/** "(deputy leader)" is the role itself, "(acting)" and "(former)" say how the role of the key is held, "(Senate)" where. */
export function roleWithNote(role: string | undefined, note: string): string | undefined {
  if (roleNouns.test(note)) return note
  if (standingNotes.test(note)) return role === undefined ? note : `${note} ${role}`
  return bodyNotes.test(note) ? (role === undefined ? note : `${role} (${note})`) : role
}

/** Treasurers and honorary presidents lead nobody. */
export function leads(role: string, { meaning }: Box): boolean {
  const known = meaning(role)
  return known?.type !== 'ignored' || known.reason !== 'outside'
}
