// Rows as Neo4j keeps them: each with a digest of all that it says, so that what has not changed is not written again.
import { contentHash } from '../../model/hash.ts'
import { byCodePoint } from '../../model/order.ts'
import type { Properties } from './row.ts'

/** The property that holds the digest. */
export const digestProperty = 'digest'

/** What digests begin with: it tells our nodes and relationships from those of others in the database. */
export const digestMark = 'partygraph:'

/** The digest of properties, whatever order they come in. */
export function digestOf(props: Properties): string {
  const entries = Object.entries(props).sort(([a], [b]) => byCodePoint(a, b))
  return digestMark + contentHash(...entries)
}

/** Whether the digest of a node or relationship says that we wrote it. */
export function isOurs(digest: unknown): boolean {
  return typeof digest === 'string' && digest.startsWith(digestMark)
}

/** The properties without the digest. */
export function withoutDigest(props: Properties): Properties {
  return Object.fromEntries(Object.entries(props).filter(([name]) => name !== digestProperty))
}
