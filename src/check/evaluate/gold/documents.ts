// Finds the document that each file of a table of facts means.
import { groupBy } from '../../../load/group.ts'
import type { Range } from './coverage.ts'
import type { GoldRow } from './gold-table.ts'
import type { Gold } from './judge.ts'

/** The facts by document, and the files of which no document is there. */
export interface Assignment {
  readonly gold: Gold
  readonly absent: readonly string[]
}

/**
 * A file is the document of its key, else the one whose key ends like it ("corpus/html/a.html" and "a.html" are one
 * where no other ends so).
 */
export function assign(
  rows: readonly GoldRow[],
  ranges: readonly Range[] | undefined,
  keys: readonly string[],
): Assignment {
  const documentOf = (file: string) => {
    const alike = keys.filter((key) => key.endsWith(`/${file}`) || file.endsWith(`/${key}`))
    return keys.includes(file) ? file : alike.length === 1 ? alike[0] : undefined
  }
  const byFile = groupBy(rows, ({ file }) => file)
  const byDocument = <T>(groups: ReadonlyMap<string, readonly T[]>) =>
    new Map(
      [...groups].flatMap(([file, group]) => {
        const document = documentOf(file.normalize('NFC'))
        return document === undefined ? [] : [[document, group] as const]
      }),
    )
  return {
    gold: {
      rows: byDocument(byFile),
      ...(ranges === undefined ? {} : { ranges: byDocument(groupBy(ranges, ({ file }) => file)) }),
    },
    absent: [...byFile.keys()].filter((file) => documentOf(file.normalize('NFC')) === undefined),
  }
}
