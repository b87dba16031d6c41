// Reads the first sentence of an article: its subject's names and what it is said to be.
import { spanIn, subPassage, type Article, type Passage } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { groupStart, matchesIn, matchIn } from './text/match.ts'
import type { Range } from './text/range.ts'
import { findSentences } from './text/sentences.ts'

/** A name that the article gives its subject. */
export interface DeclaredName {
  readonly text: string
  /** The words that say it: the brackets, or the phrase between commas, with the subject's name. */
  readonly quote: readonly Span[]
}

export interface Lead {
  readonly text: string
  readonly name: string
  /** What stands in brackets behind the name. */
  readonly names: readonly DeclaredName[]
  /** "a Marxist–Leninist communist party in Turkey" */
  readonly what: string
}

/** "The X": up to a bracket, a comma or the verb. */
const NAME =
  /^(?:The )?(?<name>\p{Lu}[^(),;:]{0,80}?)(?=\s*[(,]|\s+(?:is|was|are|were)\s)(?<![\p{L}\p{N}](?=[\p{L}\p{N}]))/u
/** Words that begin a clause, or point to something, and dates: no name. */
const NO_NAME =
  /^(?:(?:This|That|These|Those|There|It|He|She|They|Although|Though|Because|While|When|If|Despite|According|The following|Following)(?![\p{L}\p{N}’'-])|(?:In|On|At|By|From|During|After|Before|Since|Until) [^,]{0,24}[0-9])/u
/** One pair of brackets with brackets inside, a phrase between commas that introduces another name. */
const BESIDE =
  /^\s*,?\s*(?:\((?<inside>(?:[^()]|\([^()]{0,120}\)){0,300})\)|(?<=,\s*)(?<phrase>(?:or |also |abbreviated|commonly |known |formerly |previously |officially |often |usually |sometimes |shortened |better )[^,()]{1,80}))/u
/** Then the verb, perhaps behind a participle: ", founded in 1890, was". */
const VERB = /^[^.;()]{0,200}?\s(?:is|was|are|were)\s+(?<what>[^.;]{1,300})/u

export function readLead(article: Article): Lead | undefined {
  const sentence = firstSentence(article)
  const match = sentence && matchIn(NAME, sentence.text)
  if (sentence === undefined || match === undefined || NO_NAME.test(sentence.text)) return undefined
  const from = groupStart(match, 'name')
  const name = { from, to: from + match.group('name').length }
  const { names, end } = readBeside(sentence, name)
  const rest = sentence.text.slice(end)
  const verb = matchIn(VERB, /^\s/u.test(rest) ? rest : ` ${rest}`)
  if (verb === undefined) return undefined
  return { text: sentence.text, name: match.group('name'), names, what: verb.group('what') }
}

/** Nobody gives more brackets and phrases behind a name. */
const MOST_BESIDE = 6

/** Words from the name to what gives another that are still one quote. */
const LONGEST_QUOTE = 300

/** "Granite Party (GP)": a bracket by itself does not say whose name it gives, nor does a part of it how. */
function quoteOf(sentence: Passage, name: Range, beside: Range): readonly Span[] {
  if (beside.to - name.from <= LONGEST_QUOTE) return [spanIn(sentence, name.from, beside.to)]
  return [spanIn(sentence, beside.from, beside.to), spanIn(sentence, name.from, name.to)]
}

/** The names in what stands right behind the name, and where that ends. */
function readBeside(
  sentence: Passage,
  name: Range,
): { readonly names: readonly DeclaredName[]; readonly end: number } {
  const names: DeclaredName[] = []
  let end = name.to
  for (let i = 0; i < MOST_BESIDE; i++) {
    const part = matchIn(BESIDE, sentence.text.slice(end, end + 400), end)
    if (part === undefined) break
    const words = part.group('inside') || part.group('phrase')
    const begin = part.from + part.words.lastIndexOf(words)
    const from = part.words.endsWith(')') ? begin - 1 : begin
    const quote = quoteOf(sentence, name, { from, to: part.to })
    names.push(...namesIn(words).map((text) => ({ text, quote })))
    end = part.to
  }
  return { names, end }
}

/** The words of the first sentence, in whatever language. */
export function openingOf(article: Article): string {
  return firstSentence(article)?.text ?? ''
}

/** The first sentence that ends like one, before the second heading of the second level. */
function firstSentence({ body }: Article): Passage | undefined {
  for (const block of [body, ...body.sections].flatMap(({ blocks }) => blocks)) {
    if (block.type !== 'paragraph' || !/[.!?]/u.test(block.passage.text)) continue
    const [range] = findSentences(block.passage.text)
    return range && subPassage(block.passage, range.from, range.to)
  }
  return undefined
}

/** "A, B or C (D)" */
const PART = /[^,;()\s](?:[^,;()]*[^,;()\s])?/gu

/** What holds a year is a life span or a founding, no name. */
function namesIn(words: string): readonly string[] {
  return matchesIn(PART, words.replace(/ or /gu, ' ; '))
    .map((part) => part.words)
    .filter((name) => !/[0-9]{4}/u.test(name))
}
