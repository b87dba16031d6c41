// Findings as a line of JSON and back: so they come from another thread, and are kept between two runs.
import type { ArticleFindings } from './findings.ts'

/** JSON knows no sets and no maps. */
interface Packed extends Omit<ArticleFindings, 'reading'> {
  readonly reading: Omit<ArticleFindings['reading'], 'topic' | 'targets'> & {
    readonly topic: Omit<ArticleFindings['reading']['topic'], 'keys'> & { readonly keys: readonly string[] }
    readonly targets: readonly (readonly [string, string])[]
  }
}

/** The findings as data that JSON takes. */
export function packFindings({ reading, ...rest }: ArticleFindings): Packed {
  const { topic, targets, article } = reading
  return { ...rest, reading: { article, topic: { ...topic, keys: [...topic.keys] }, targets: [...targets] } }
}

/** The findings that were packed. Their strings hold on to nothing of the article. */
export function unpackFindings({ reading, ...rest }: Packed): ArticleFindings {
  const { topic, targets, article } = reading
  return {
    ...rest,
    reading: { article, topic: { ...topic, keys: new Set(topic.keys) }, targets: new Map(targets) },
  }
}

export type { Packed as PackedFindings }
