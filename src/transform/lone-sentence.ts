// Reads a sentence that stands in no article: the rules of prose without a topic, a title or words before it.
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/claim.ts'
import { passageAt } from '../model/article.ts'
import { makeSource } from '../model/source.ts'
import { applyRule } from './findings.ts'
import { readArticle } from './read-article.ts'
import { isDoubt } from './rule.ts'
import { rules } from './rules.ts'
import { creeds } from './rules/creeds.ts'
import { repairEncoding } from './text/encoding.ts'
import type { Topic } from './topic.ts'

const noTopic: Topic = { leadNames: [], keys: new Set() }

/** What the rules of prose find in a sentence, or in a few that follow one another; broken letters are whole first. */
export function findInSentence(text: string): readonly Finding[] {
  const reading = readArticle(articleOf(repairEncoding(text)), noTopic)
  return [...rules, creeds]
    .flatMap((rule) => applyRule(rule, reading))
    .filter((found): found is Finding => !isDoubt(found))
}

function articleOf(text: string): Article {
  const source = makeSource('sentence', text)
  const span = { start: 0, end: source.text.length }
  return {
    source,
    language: 'en',
    tree: { type: 'root', children: [] },
    body: {
      depth: 1,
      sections: [],
      blocks: [{ type: 'paragraph', passage: passageAt(source, span), span }],
    },
  }
}
