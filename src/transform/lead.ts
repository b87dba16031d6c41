// Reads the first sentence of an article: its subject's names and what it is said to be.
import { spanIn, subPassage, type Article, type Passage } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { groupStart, matchesIn, matchIn } from './text/match.ts'
import { findSentences } from './text/sentences.ts'

/** A name that the article gives its subject. */
export interface DeclaredName {
  readonly text: string
  readonly span: Span
}

export interface Lead {
  readonly text: string
  readonly name: string
  /** Where the name stands. */
  readonly span: Span
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
  const { names, end } = readBeside(sentence, match.to)
  const rest = sentence.text.slice(end)
  const verb = matchIn(VERB, /^\s/u.test(rest) ? rest : ` ${rest}`)
  if (verb === undefined) return undefined
  const from = groupStart(match, 'name')
  const span = spanIn(sentence, from, from + match.group('name').length)
  return { text: sentence.text, name: match.group('name'), span, names, what: verb.group('what') }
}

/** Nobody gives more brackets and phrases behind a name. */
const MOST_BESIDE = 6

/** The names in what stands right behind the name, and where that ends. */
function readBeside(
  sentence: Passage,
  begin: number,
): { readonly names: readonly DeclaredName[]; readonly end: number } {
  const names: DeclaredName[] = []
  let end = begin
  for (let i = 0; i < MOST_BESIDE; i++) {
    const part = matchIn(BESIDE, sentence.text.slice(end, end + 400), end)
    if (part === undefined) break
    const words = part.group('inside') || part.group('phrase')
    names.push(...namesIn(sentence, words, part.from + part.words.lastIndexOf(words)))
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
function namesIn(sentence: Passage, words: string, begin: number): readonly DeclaredName[] {
  return matchesIn(PART, words.replace(/ or /gu, ' ;  '))
    .filter((part) => !/[0-9]{4}/u.test(part.words))
    .map((part) => ({
      text: part.words,
      span: spanIn(sentence, begin + part.from, begin + part.to),
    }))
}
