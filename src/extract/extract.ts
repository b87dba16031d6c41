// Stage 1: from a text to an article, by the first reader that knows its format.
import type { Source } from '../model/source.ts'
import type { Extraction, Reader } from './extraction.ts'
import { readers } from './readers.ts'

export type { Extraction } from './extraction.ts'

/** Names of all readers, which a source may ask for. */
export const readerNames: readonly string[] = readers.map(({ name }) => name)

/** Reads a source into an article; never throws, whatever the text. */
export function extract(source: Source): Extraction {
  return readerOf(source).read(source)
}

/** The name of the reader that reads a source. */
export function readerNameOf(source: Source): string {
  return readerOf(source).name
}

function readerOf(source: Source): Reader {
  const all: readonly Reader[] = readers
  const named = all.find(({ name }) => name === source.format)
  return named ?? all.find(({ accepts }) => accepts(source)) ?? readers[0]
}
