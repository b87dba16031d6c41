// The role that a key names, as each of those has it whom it lists: "Vice chairmen" are each a vice chairman.

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
