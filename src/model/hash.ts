// Ids made of content: the same parts give the same id on every machine.
import { createHash } from 'node:crypto'

/** The first 80 bits of the SHA-256 of the parts as JSON, in hexadecimal: short enough to read, too long to meet by chance. */
export function contentHash(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
}
