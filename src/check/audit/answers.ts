// What is asked of each claim of a sheet, and what a person answered.
import type { Audited } from './audited.ts'

/** Whether the claim is true of the article, and whether the quoted words say it by themselves. */
export const answers = ['right', 'words_say_it'] as const
export type Answer = (typeof answers)[number]

/** A claim and the answers; undefined where one is left open. */
export type Answered = { readonly claim: Audited } & { readonly [A in Answer]: boolean | undefined }

/** A claim that nobody has judged yet. */
export const unanswered = (claim: Audited): Answered => ({ claim, right: undefined, words_say_it: undefined })
