// Finds the document that each file of a table of facts means.
import { groupBy } from '../../../load/group.ts'
import type { Range } from './coverage.ts'
import type { GoldRow } from './gold-table.ts'
import type { Gold } from './judge.ts'

/** The facts by document, and the files of facts and ranges of which no document is there. */
export interface Assignment {
  readonly gold: Gold
  readonly absent: readonly string[]
}

/**
 * A file is the document of its key, else the one whose key ends like it ("corpus/html/a.html" and "a.html" are one
 * where no other ends so); one document may be called by several names.
 */
export function assign(
  rows: readonly GoldRow[],
  ranges: readonly Range[] | undefined,
  keys: readonly string[],
): Assignment {
  const files = new Set([...rows, ...(ranges ?? [])].map(({ file }) => file))
  const documents = new Map([...files].map((file) => [file, documentOf(file.normalize('NFC'), keys)]))
  const byDocument = <T extends { readonly file: string }>(all: readonly T[]) => {
    const groups = groupBy(all, ({ file }) => documents.get(file))
    return new Map(
      [...groups].flatMap(([document, group]) => (document === undefined ? [] : [[document, group]])),
    )
  }
  return {
    gold: { rows: byDocument(rows), ...(ranges === undefined ? {} : { ranges: byDocument(ranges) }) },
    absent: [...files].filter((file) => documents.get(file) === undefined),
  }
}

function documentOf(file: string, keys: readonly string[]): string | undefined {
  if (keys.includes(file)) return file
  const alike = keys.filter((key) => key.endsWith(`/${file}`) || file.endsWith(`/${key}`))
  return alike.length === 1 ? alike[0] : undefined
}
