// Tells the language of a name as the lead says it.
import { namedLanguage } from '../data/languages.ts'
import type { Reading } from '../reading.ts'
import { fold } from '../text/fold.ts'

const bare = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

const IN_LANGUAGE = /^(?<language>\p{Lu}[\p{L}-]{2,20}):\s*(?<name>\S.{0,300})$/u

/** "German: Tidepartei" in the brackets of the lead, whatever joins the words; else in one of the first sentences. */
export function languageInLead(name: string, { topic, sentences }: Reading): string | undefined {
  const words = bare(name)
  if (words === '') return undefined
  for (const { text } of topic.leadNames) {
    const { language, name: named } = IN_LANGUAGE.exec(text)?.groups ?? {}
    if (named !== undefined && `${bare(named)} `.startsWith(`${words} `)) return namedLanguage(language ?? '')
  }
  return sentences
    .slice(0, FIRST_SENTENCES)
    .map(({ text }) => languageBefore(name.trim(), text))
    .find((tag) => tag !== undefined)
}

const FIRST_SENTENCES = 3
/** "(Arabic: " directly before the name. */
const BEFORE = /[(\s;](?<language>\p{Lu}[\p{L}-]{2,20}):\s{0,3}["“„«]?$/u

function languageBefore(name: string, sentence: string): string | undefined {
  const at = sentence.indexOf(name)
  const before = sentence.slice(Math.max(0, at - 40), Math.max(0, at))
  return namedLanguage(BEFORE.exec(before)?.groups?.['language'] ?? '')
}
