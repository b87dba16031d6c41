// Reads the names that the lead gives in brackets: "(Halkın Kurtuluş Partisi, HKP)".
import type { Finding } from '../../model/claim.ts'
import { languageTag } from '../data/languages.ts'
import { text, tidySpans, type Rule } from '../rule.ts'
import { fold } from '../text/fold.ts'
import { matchIn } from '../text/match.ts'
import type { DeclaredName } from '../lead.ts'
import { withoutDisambiguator } from '../text/names.ts'
import type { Topic } from '../topic.ts'

/** Once for each article, at its first sentence. */
export const names: Rule = {
  on: 'sentence',
  read(sentence, { topic, sentences }) {
    if (topic.type !== 'Party' || sentences[0] !== sentence) return []
    return topic.leadNames.flatMap((name) => readName(name, topic) ?? [])
  },
}

/** "Turkish: Halkın Kurtuluş Partisi" */
const IN_LANGUAGE = /^(?<language>\p{Lu}[\p{L}-]{2,20}):\s*(?<name>\S.*)$/u
/** "abbreviated HKP", "abbr. HKP" */
const SHORT =
  /^(?:or |and )?(?:abbreviated(?: as| to)?|abbr\.|short|acronym|commonly abbreviated(?: as| to)?):?\s+(?<name>\S.*)$/iu
/** "also known as X", "or X" */
const OTHER =
  /^(?:or |and )?(?:also(?: known(?: simply| commonly)? as| called)?|(?:commonly |previously |simply )?known as):?\s+(?:the )?(?<name>\S.*)$/iu
/** What follows is an earlier name or a gloss, no name of its own. */
const NO_NAME =
  /^(?:formerly|literally|lit\.?|translation|transl\.|pronounced|IPA|English|founded|established)(?![\p{L}])/iu
/** Capitals, digits and joiners, at most twelve: an abbreviation. */
const ABBREVIATION = /^(?=[^\p{L}]*\p{L})[\p{Lu}\p{N}][\p{Lu}\p{N}./–-]{1,11}$/u

function readName(name: DeclaredName, topic: Topic): Finding | undefined {
  if (NO_NAME.test(name.text)) return undefined
  const other = matchIn(OTHER, name.text)
  if (other !== undefined) return finding('alsoKnownAs', other.group('name'), { name })
  const short = matchIn(SHORT, name.text)?.group('name') ?? name.text
  if (ABBREVIATION.test(short)) return finding('abbreviation', short, { name })
  return nativeName(name, topic)
}

function nativeName(name: DeclaredName, { name: title = '', nativeLanguage }: Topic): Finding | undefined {
  const inLanguage = matchIn(IN_LANGUAGE, name.text)
  const tag = languageTag(inLanguage?.group('language') ?? '')
  if (inLanguage !== undefined && tag !== undefined)
    return finding('nativeName', inLanguage.group('name'), { name, language: { tag } })
  const isTitle = fold(name.text) === fold(withoutDisambiguator(title))
  return isTitle || !/^\p{Lu}|^\p{Lo}/u.test(name.text)
    ? undefined
    : finding('nativeName', name.text, { name, language: nativeLanguage })
}

interface Declared {
  readonly name: DeclaredName
  readonly language?: Partial<NonNullable<Topic['nativeLanguage']>> | undefined
}

function finding(
  relation: 'abbreviation' | 'alsoKnownAs' | 'nativeName',
  words: string,
  { name, language }: Declared,
): Finding {
  const elsewhere = language?.span === undefined ? [] : [language.span]
  return {
    subject: { by: 'topic' },
    relation,
    object: text(words, language?.tag),
    qualifiers: {},
    spans: tidySpans([name.span, ...elsewhere]),
    source: 'prose',
    rule: 'names/lead-brackets',
  }
}
