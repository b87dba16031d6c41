// Reads the names that the lead gives in brackets: "(Halkın Kurtuluş Partisi, HKP)".
import type { Finding } from '../../model/claim.ts'
import { languageTag } from '../data/languages.ts'
import { isDoubt, text, tidySpans, type Found, type Rule } from '../rule.ts'
import type { Reading } from '../reading.ts'
import type { DeclaredName } from '../topic.ts'
import { withoutDisambiguator } from '../topic.ts'
import { fold } from '../text/fold.ts'

/** Once for each article: the sentence is the one that holds the brackets. */
export const names: Rule = {
  on: 'sentence',
  read(sentence, reading) {
    const { topic } = reading
    if (topic.type !== 'Party' || reading.sentences[0] !== sentence) return []
    return topic.leadNames
      .flatMap((name) => readName(name, reading))
      .filter((found) => isDoubt(found) || found.spans.length > 0)
  },
}

/** "Turkish: Halkın Kurtuluş Partisi" */
const WITH_LANGUAGE = /^(?<language>\p{Lu}[\p{L}-]{2,20}):\s*(?<name>\S.*)$/u
/** "abbreviated HKP", "also known as X", "HKP" */
const INTRODUCED =
  /^(?:or |and )?(?<word>abbreviated(?: as| to)?|abbr\.|short|acronym|also(?: known as| called)?|known as|formerly|officially|lit\.|literally|English):?\s+(?<name>\S.*)$/iu
/** Capitals, digits and joiners, at most twelve: an abbreviation. */
const ABBREVIATION = /^(?=[^\p{L}]*\p{L})[\p{Lu}\p{N}][\p{Lu}\p{N}ıİ./–-]{1,11}$/u

function readName(name: DeclaredName, { topic }: Reading): readonly Found[] {
  const introduced = INTRODUCED.exec(name.text)?.groups
  const inLanguage = WITH_LANGUAGE.exec(name.text)?.groups
  const tag = languageTag(inLanguage?.['language'] ?? '')
  const words = (tag === undefined ? introduced?.['name'] : inLanguage?.['name']) ?? name.text
  if (/^(?:lit|formerly|literally)/iu.test(introduced?.['word'] ?? '')) return []
  if (ABBREVIATION.test(words)) return [finding('abbreviation', words, { name })]
  if (introduced !== undefined)
    return /^(?:also|known)/iu.test(introduced['word'] ?? '') ? [finding('alsoKnownAs', words, { name })] : []
  if (!/^\p{Lu}/u.test(words) && tag === undefined) return []
  if (topic.name !== undefined && fold(words) === fold(withoutDisambiguator(topic.name))) return []
  return [
    finding('nativeName', words, {
      name,
      tag: tag ?? topic.nativeLanguage?.tag,
      more: tag === undefined && topic.nativeLanguage !== undefined ? [topic.nativeLanguage.span] : [],
    }),
  ]
}

interface NameRead {
  readonly name: DeclaredName
  readonly tag?: string | undefined
  readonly more?: Finding['spans']
}

function finding(
  relation: 'abbreviation' | 'alsoKnownAs' | 'nativeName',
  words: string,
  { name, tag, more = [] }: NameRead,
): Finding {
  return {
    subject: { by: 'topic' },
    relation,
    object: text(words, tag),
    qualifiers: {},
    spans: tidySpans([name.span, ...more]),
    source: 'prose',
    rule: 'names/lead-brackets',
  }
}
