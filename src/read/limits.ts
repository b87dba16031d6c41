// How much of one text is read: more is no article.

const MEGABYTE = 1024 * 1024

/** Bytes of a file, or units of the text of a page; MediaWiki itself takes pages of 2 MB. */
export const LARGEST_TEXT = 8 * MEGABYTE

/** Says that a text is too large. */
export function tooLarge(size: number): string {
  return `it has ${Math.ceil(size / MEGABYTE)} MB and at most ${LARGEST_TEXT / MEGABYTE} MB are read of one article; split it into one file an article`
}
