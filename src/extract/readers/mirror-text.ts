// Reads plain text that was copied from pages of wikis and their mirrors.
import type { Reader } from '../extraction.ts'
import { readMirror } from '../mirror/article.ts'
import { looksLikeMirror } from '../mirror/evidence.ts'

/** Copied pages: labels and values, marks of footnotes, cells on lines of their own. */
export const mirrorText: Reader = { name: 'mirror-text', accepts: looksLikeMirror, read: readMirror }
