// Reads the names that the lead gives in brackets: "(Halkın Kurtuluş Partisi, HKP)".
import type { Finding } from '../../model/claim.ts'
import { languageTag } from '../data/languages.ts'
import { text, tidySpans, type Rule } from '../rule.ts'
import { fold } from '../text/fold.ts'
import { matchIn } from '../text/match.ts'
import type { DeclaredName } from '../lead.ts'
import { withoutDisambiguator } from '../text/names.ts'
import { isPartyOrAlliance, type Topic } from '../topic.ts'

/** Once for each article, at its first sentence. */
export const names: Rule = {
  on: 'sentence',
  read(sentence, { topic, sentences }) {
    if (!isPartyOrAlliance(topic) || sentences[0] !== sentence) return []
    return topic.leadNames.flatMap((name) => readName(name, topic) ?? [])
  },
}

/** "Turkish: Halkın Kurtuluş Partisi", in a language known or not */
const IN_LANGUAGE = /^(?<language>\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20}){0,2}):\s*(?<name>\S.*)$/u
/** "abbreviated HKP", "abbr. HKP" */
const SHORT =
  /^(?:or |and )?(?:(?:commonly |often |usually )?(?:abbreviated|shortened)(?: as| to)?|abbr\.|short|acronym):?\s+(?<name>\S.*)$/iu
/** "also known as X", "formerly X" */
const OTHER =
  /^(?:or |and )?(?:(?:(?:also|commonly|often|usually|better|formerly|previously|originally|simply|sometimes) )?(?:known|called|referred to)(?: simply| commonly)?(?: as)?|also|formerly|previously):?\s+(?:the )?(?<name>\S.*)$/iu
/** "officially the X" */
const OFFICIAL = /^officially(?: known as| called)? (?:the )?(?<name>\p{Lu}.*)$/iu
/** What follows is a gloss, no name of its own. */
const NO_NAME =
  /^(?:literally|lit\.?|translation|transl\.|pronounced|IPA|English|founded|established)(?![\p{L}])/iu
/** Capitals, digits and joiners, at most twelve: an abbreviation. */
const ABBREVIATION = /^(?=[^\p{L}]*\p{L})[\p{Lu}\p{N}][\p{Lu}\p{N}./–-]{1,11}$/u

function readName(name: DeclaredName, topic: Topic): Finding | undefined {
  if (NO_NAME.test(name.text)) return undefined
  const other = matchIn(OTHER, name.text)
  if (other !== undefined) return finding('alsoKnownAs', other.group('name'), { name })
  const official = matchIn(OFFICIAL, name.text)
  if (official !== undefined) return finding('name', official.group('name'), { name })
  const short = matchIn(SHORT, name.text)?.group('name') ?? name.text
  if (ABBREVIATION.test(short)) return finding('abbreviation', short, { name })
  return nativeName(name, topic)
}

const hasOtherScript = (words: string) => /(?!\p{Script=Latin})\p{L}/u.test(words)

/** The name in Latin letters behind one in others is its transliteration. */
const isTransliteration = (name: DeclaredName, names: readonly DeclaredName[]) =>
  !hasOtherScript(name.text) &&
  names.slice(0, names.indexOf(name)).some(({ text: words }) => hasOtherScript(words))

/** "المجلس الأعلى Al-Majlis" without the transliteration. */
const inOwnScript = (words: string) =>
  /^\P{L}*(?!\p{Script=Latin})\p{L}/u.test(words) ? words.replace(/\s*\p{Script=Latin}.*$/u, '') : words

function nativeName(
  name: DeclaredName,
  { name: title = '', nativeLanguage, leadNames }: Topic,
): Finding | undefined {
  const inLanguage = matchIn(IN_LANGUAGE, name.text)
  if (inLanguage !== undefined) {
    const tag = languageTag(inLanguage.group('language'))
    const language = tag === undefined ? nativeLanguage : { tag }
    return finding('nativeName', inOwnScript(inLanguage.group('name')), { name, language })
  }
  const isTitle = fold(name.text) === fold(withoutDisambiguator(title))
  return isTitle || isTransliteration(name, leadNames) || !/^\p{Lu}|^\p{Lo}/u.test(name.text)
    ? undefined
    : finding('nativeName', name.text, { name, language: nativeLanguage })
}

interface Declared {
  readonly name: DeclaredName
  readonly language?: Partial<NonNullable<Topic['nativeLanguage']>> | undefined
}

function finding(
  relation: 'abbreviation' | 'alsoKnownAs' | 'name' | 'nativeName',
  words: string,
  { name, language }: Declared,
): Finding {
  const elsewhere = language?.span === undefined ? [] : [language.span]
  return {
    subject: { by: 'topic' },
    relation,
    object: text(words, language?.tag),
    qualifiers: {},
    spans: tidySpans([...name.quote, ...elsewhere]),
    source: 'prose',
    rule: 'names/lead-brackets',
  }
}
