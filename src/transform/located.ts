// Findings with their words: what is kept of them once the article is let go.
import type { Finding } from '../model/claim.ts'
import { contentHash } from '../model/hash.ts'
import { makeLocate, type Locate, type Source } from '../model/source.ts'
import type { Article } from '../model/article.ts'
import type { Evidence, Span } from '../model/span.ts'
import { present } from '../model/present.ts'
import { makeReadable, type Readable } from './readable.ts'

/** A finding whose words are quoted, with the id of the claim that it becomes. */
export interface LocatedFinding extends Finding {
  readonly id: string
  /** One entry a span. */
  readonly evidence: readonly Evidence[]
  /** The readable form of the first quote, where markup stands inside. */
  readonly text?: string
}

/** Quotes the words of an article. */
export interface Quoting {
  readonly locate: Locate
  readonly quote: (finding: Finding) => LocatedFinding
}

/** Prepares the quoting of one article. */
export function makeQuoting(article: Article): Quoting {
  const { source } = article
  const locate = makeLocate(source)
  const readable = makeReadable(article)
  return {
    locate,
    quote(finding) {
      const evidence = finding.spans.map(locate)
      const text = textOf(finding.spans[0], evidence[0], readable)
      return { ...finding, id: claimId(finding, source), evidence, ...present({ text }) }
    },
  }
}

function textOf(
  span: Span | undefined,
  evidence: Evidence | undefined,
  readable: Readable,
): string | undefined {
  const text = span && readable(span)
  return text === undefined || text === '' || text === evidence?.quote ? undefined : text
}

/** Hashes what was read, before resolution; not the rule's name, so that a renamed rule keeps its claims. */
function claimId({ subject, relation, object, qualifiers, spans }: Finding, source: Source): string {
  const sorted = Object.entries(qualifiers).sort(([a], [b]) => (a < b ? -1 : 1))
  return `claim/${contentHash(source.key, source.hash, relation, subject, object, sorted, spans)}`
}
