// Reads the first sentence of an article: its subject's names and what it is said to be.
import { spanIn, subPassage, type Article, type Passage } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { matchesIn, matchIn } from './text/match.ts'
import { findSentences } from './text/sentences.ts'

/** A name that the article gives its subject. */
export interface DeclaredName {
  readonly text: string
  readonly span: Span
}

export interface Lead {
  readonly text: string
  readonly name: string
  /** What stands in brackets behind the name. */
  readonly names: readonly DeclaredName[]
  /** "a Marxist–Leninist communist party in Turkey" */
  readonly what: string
}

/** "The X (…) (…), abbreviated to Y, is a …": name, what stands beside it, what it is. */
const LEAD =
  /^(?:The )?(?<name>\p{Lu}[^(),;:]{1,80}?)(?<beside>(?:\s*\([^()]{0,300}\)){0,3}(?:,[^,]{1,80},)?)\s*(?:is|was|are|were)\s+(?<what>[^.;]{1,300})/u

export function readLead(article: Article): Lead | undefined {
  const sentence = firstSentence(article)
  const match = sentence && matchIn(LEAD, sentence.text)
  if (sentence === undefined || match === undefined) return undefined
  const names = matchesIn(BESIDE, match.group('beside')).flatMap((part) =>
    namesIn(
      sentence,
      part.words.slice(1),
      match.group('name').length + sentence.text.indexOf(match.group('name')) + part.from + 1,
    ),
  )
  return { text: sentence.text, name: match.group('name'), names, what: match.group('what') }
}

/** One pair of brackets, or what stands between commas where it introduces another name. */
const BESIDE = /\([^()]{1,300}|,\s*(?=(?:or |also |abbreviated|commonly |known ))[^,]{1,80}/gu

/** The first sentence that ends like one, before the second heading of the second level. */
function firstSentence({ body }: Article): Passage | undefined {
  for (const block of [body, ...body.sections].flatMap(({ blocks }) => blocks)) {
    if (block.type !== 'paragraph' || !/[.!?]/u.test(block.passage.text)) continue
    const [range] = findSentences(block.passage.text)
    return range && subPassage(block.passage, range.from, range.to)
  }
  return undefined
}

/** Brackets with years hold a life span or a founding, not names. */
function namesIn(sentence: Passage, names: string, begin: number): readonly DeclaredName[] {
  if (/[0-9]{4}/u.test(names)) return []
  return matchesIn(/[^,;\s](?:[^,;]*[^,;\s])?/gu, names).map(({ words, from, to }) => ({
    text: words,
    span: spanIn(sentence, begin + from, begin + to),
  }))
}
