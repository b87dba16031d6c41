// Reads the heading of an infobox: the subject's name, and on further lines the name in its own language or its short form.
import { spanIn, subPassage, type Passage } from '../../model/article.ts'
import { namedLanguage } from '../data/languages.ts'
import { text, type Found } from '../rule.ts'
import { fold } from '../text/fold.ts'
import type { Topic } from '../topic.ts'
import { boxFinding, type Box } from './infobox-box.ts'

/** Letters of scripts that have no capitals, or are not Latin. */
const OTHER_SCRIPT = /^[^\p{Script=Latin}]*\p{L}[^\p{Script=Latin}]*$/u
const ABBREVIATION = /^(?=[^\p{L}]*\p{L})[\p{Lu}\p{N}][\p{Lu}\p{N}./–-]{1,11}$/u
const LONGEST_NAME = 150

/** The caption names the subject without its disambiguator. */
export function readCaption({ infobox: { caption }, reading }: Box): readonly Found[] {
  if (caption === undefined || caption.text.trim() === '') return []
  const [first, ...others] = linesOf(caption)
  if (first === undefined || first.text.length > LONGEST_NAME) return []
  const name = boxFinding({
    relation: 'name',
    object: text(first.text),
    spans: [spanIn(first)],
    rule: 'infobox/caption',
  })
  return [name, ...others.flatMap((line) => otherName(line, reading.topic))]
}

function linesOf(caption: Passage): readonly Passage[] {
  let at = 0
  return caption.text.split('\n').flatMap((line) => {
    const from = at + (line.length - line.trimStart().length)
    const to = at + line.trimEnd().length
    at += line.length + 1
    return from < to ? [subPassage(caption, from, to)] : []
  })
}

/** A second line is a name in another language if the lead says in which, or its letters do. */
function otherName(line: Passage, topic: Topic): readonly Found[] {
  const spans = [spanIn(line)]
  const rule = 'infobox/caption'
  if (topic.type !== 'Party' || line.text.length > LONGEST_NAME) return []
  if (ABBREVIATION.test(line.text))
    return [boxFinding({ relation: 'abbreviation', object: text(line.text), spans, rule })]
  const language = languageInLead(line.text, topic) ?? topic.nativeLanguage?.tag
  if (language === undefined && !OTHER_SCRIPT.test(line.text)) return []
  return [boxFinding({ relation: 'nativeName', object: text(line.text, language), spans, rule })]
}

const bare = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "German: Tidepartei" in the brackets of the lead. */
function languageInLead(name: string, { leadNames }: Topic): string | undefined {
  for (const { text: words } of leadNames) {
    const match = /^(?<language>\p{Lu}[\p{L}-]{2,20}):\s*(?<name>\S.{0,150})$/u.exec(words)?.groups
    if (match?.['name'] !== undefined && bare(match['name']) === bare(name))
      return namedLanguage(match['language'] ?? '')
  }
  return undefined
}
