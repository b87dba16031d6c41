// What an article is about: its name, its other names, its class and its country.
import {
  spanIn,
  subPassage,
  type Article,
  type Infobox,
  type Paragraph,
  type Passage,
} from '../model/article.ts'
import type { ClassName, RelationName } from '../model/ontology.ts'
import { relations, shapeOf, termsOf } from '../model/ontology.ts'
import type { Span } from '../model/span.ts'
import { countryNamed } from './data/countries.ts'
import { occupations, partyWords } from './data/nouns.ts'
import { languageTag } from './data/languages.ts'
import { keyMeaning } from './infobox-keys/keys.ts'
import { fold, label } from './text/fold.ts'
import { looksLikeParty } from './text/names.ts'
import { findSentences } from './text/sentences.ts'

/** A name that the article gives its subject. */
export interface DeclaredName {
  readonly text: string
  readonly span: Span
}

export interface Topic {
  /** Undefined where the article is about something that the ontology has no class for. */
  readonly type?: ClassName
  /** The title with its disambiguator; else the caption of the infobox; else what the lead begins with. */
  readonly name?: string
  /** What follows the name in the first sentence: "(Native Name, ABBR)". */
  readonly leadNames: readonly DeclaredName[]
  /** Match keys of all its names. */
  readonly keys: ReadonlySet<string>
  /** As named by the infobox or the lead. */
  readonly country?: string
  /** Tag and place of the language that the infobox declares for the native name. */
  readonly nativeLanguage?: { readonly tag: string; readonly span: Span }
}

/** "Labour Party (Norvia)" without its disambiguator. */
export function withoutDisambiguator(title: string): string {
  return title.replace(/\s*\([^()]*\)\s*$/u, '')
}

export function findTopic(article: Article): Topic {
  const infobox = firstInfobox(article)
  const lead = firstSentence(article)
  const name = article.title?.text ?? infobox?.caption?.text ?? leadName(lead)
  const leadNames = lead === undefined ? [] : namesInBrackets(lead)
  const type = classOf({ infobox, lead, name })
  const country = countryOf(infobox, lead)
  const nativeLanguage = nativeLanguageOf(infobox)
  return {
    ...(type === undefined ? {} : { type }),
    ...(name === undefined ? {} : { name: label(name) }),
    leadNames,
    keys: new Set(
      [
        name,
        name && withoutDisambiguator(name),
        infobox?.caption?.text,
        ...leadNames.map((n) => n.text),
        ...namesIn(infobox),
      ].flatMap((text) => (text === undefined || text === '' ? [] : [fold(text)])),
    ),
    ...(country === undefined ? {} : { country }),
    ...(nativeLanguage === undefined ? {} : { nativeLanguage }),
  }
}

function firstInfobox(article: Article): Infobox | undefined {
  return [article.body, ...article.body.sections]
    .flatMap((section) => section.blocks)
    .find((block) => block.type === 'infobox')
}

function firstSentence(article: Article): Passage | undefined {
  const paragraph = [article.body, ...article.body.sections]
    .flatMap((section) => section.blocks)
    .find((block): block is Paragraph => block.type === 'paragraph' && /[.!?]/u.test(block.passage.text))
  const range = findSentences(paragraph?.passage.text ?? '')[0]
  return paragraph === undefined || range === undefined
    ? undefined
    : subPassage(paragraph.passage, range.from, range.to)
}

/** "The X (…) is a …": the subject of the first sentence. */
const LEAD =
  /^(?:The )?(?<name>\p{Lu}[^(),;:]{1,80}?)\s*(?:\((?<names>[^()]{1,300})\)\s*)?(?:,[^,]{1,80},\s*)?(?:is|was|are|were)\s+(?<what>[^.;]{1,300})/u

function leadName(lead: Passage | undefined): string | undefined {
  return LEAD.exec(lead?.text ?? '')?.groups?.['name']
}

function namesInBrackets(lead: Passage): readonly DeclaredName[] {
  const match = LEAD.exec(lead.text)
  const names = match?.groups?.['names']
  if (match === null || names === undefined || /[0-9]{4}/u.test(names)) return []
  const begin = lead.text.indexOf('(') + 1
  return [...names.matchAll(/[^,;]+/gu)].flatMap((part) => {
    const text = part[0].trim()
    const from = begin + part.index + part[0].indexOf(text)
    return text === '' ? [] : [{ text, span: spanIn(lead, from, from + text.length) }]
  })
}

function classOf({
  infobox,
  lead,
  name,
}: {
  infobox: Infobox | undefined
  lead: Passage | undefined
  name: string | undefined
}): ClassName | undefined {
  const what = LEAD.exec(lead?.text ?? '')?.groups?.['what']?.toLowerCase() ?? ''
  const head = what
    .replace(/\s(?:in|of|from|that|which|who|for|with|based|led|and)\s.*$/u, '')
    .replace(/[,.].*$/u, '')
  if (partyWords.some((word) => head.endsWith(word)) || countPartyFields(infobox) >= 2) return 'Party'
  if (occupations.some((word) => head.endsWith(word))) return 'Person'
  return name !== undefined && what === '' && looksLikeParty(name) ? 'Party' : undefined
}

function countPartyFields(infobox: Infobox | undefined): number {
  return (infobox?.fields ?? []).filter((field) => {
    const meaning = keyMeaning(field.key.text)
    return meaning?.type === 'relation' && relations[meaning.relation].domain[0] === 'Party'
  }).length
}

function fieldsOf(
  infobox: Infobox | undefined,
  test: (relation: RelationName) => boolean,
): readonly string[] {
  return (infobox?.fields ?? []).flatMap((field) => {
    const meaning = keyMeaning(field.key.text)
    return meaning?.type === 'relation' && test(meaning.relation) && field.value.text !== ''
      ? [field.value.text]
      : []
  })
}

const isNaming = (relation: RelationName) => termsOf(relation).includes('skos:altLabel')
const namesIn = (infobox: Infobox | undefined) => fieldsOf(infobox, isNaming)

function countryOf(infobox: Infobox | undefined, lead: Passage | undefined): string | undefined {
  const stated = fieldsOf(
    infobox,
    (relation) => shapeOf(relation).range.includes('Country') && shapeOf(relation).single === true,
  )[0]
  if (stated !== undefined) return label(stated)
  const match = /\sin (?:the )?(?<name>\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){0,2})/u.exec(
    lead?.text ?? '',
  )
  return countryNamed(match?.groups?.['name'] ?? '')
}

function nativeLanguageOf(infobox: Infobox | undefined): Topic['nativeLanguage'] {
  for (const field of infobox?.fields ?? []) {
    const tag = keyMeaning(field.key.text)?.type === 'language' ? languageTag(field.value.text) : undefined
    if (tag !== undefined) return { tag, span: field.span }
  }
  return undefined
}
