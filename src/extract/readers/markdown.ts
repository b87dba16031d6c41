// Reads articles in Markdown: GitHub's flavour, front matter, links as wikis of notes write them.
import type { Reader } from '../extraction.ts'
import { readMarkdown } from '../markdown/article.ts'
import { looksLikeMarkdown } from '../markdown/evidence.ts'

/** Markdown. */
export const markdown: Reader = { name: 'markdown', accepts: looksLikeMarkdown, read: readMarkdown }
