// Reads the heading of an infobox: the subject's name, and on further lines the name in its own language or its short form.
import { spanIn, subPassage, type Passage } from '../../model/article.ts'
import { text, type Found } from '../rule.ts'
import type { Reading } from '../reading.ts'
import { isPartyOrAlliance } from '../topic.ts'
import { boxFinding, type Box } from './infobox-box.ts'
import { languageInLead } from './native-language.ts'

/** Letters of scripts that have no capitals, or are not Latin. */
const OTHER_SCRIPT = /^[^\p{Script=Latin}]*\p{L}[^\p{Script=Latin}]*$/u
const ABBREVIATION = /^(?=[^\p{L}]*\p{L})[\p{Lu}\p{N}][\p{Lu}\p{N}./–-]{1,11}$/u
const LONGEST_NAME = 150
const rule = 'infobox/caption'

/** The caption names the subject without its disambiguator; so do lines below it that have no label. */
export function readCaption({ infobox, reading }: Box): readonly Found[] {
  const { caption, fields } = infobox
  if (caption === undefined || caption.text.trim() === '' || !isPartyOrAlliance(reading.topic)) return []
  // The box of a template is headed by one of its own fields, which is read as such.
  if (fields.some(({ value }) => value === caption)) return []
  const [first, ...others] = linesOf(caption)
  if (first === undefined || first.text.length > LONGEST_NAME) return []
  const end = fields.findIndex(({ key, cells }) => key.text !== '' || cells !== undefined)
  const below = fields.slice(0, Math.max(end, 0)).flatMap(({ value }) => linesOf(value))
  const name = boxFinding({ relation: 'name', object: text(first.text), spans: [spanIn(first)], rule })
  return [name, ...[...others, ...below].flatMap((line) => otherName(line, first, reading))]
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

/** A second line is a name in another language if the lead says in which, or its letters do; the first says whose. */
function otherName(line: Passage, first: Passage, reading: Reading): readonly Found[] {
  const { topic } = reading
  const spans = [spanIn(line), spanIn(first)]
  if (line.text.length > LONGEST_NAME) return []
  if (ABBREVIATION.test(line.text))
    return [boxFinding({ relation: 'abbreviation', object: text(line.text), spans, rule })]
  const language = languageInLead(line.text, reading) ?? topic.nativeLanguage?.tag
  if (language === undefined && !OTHER_SCRIPT.test(line.text)) return []
  return [boxFinding({ relation: 'nativeName', object: text(line.text, language), spans, rule })]
}
