// Passages for the tests: words with links written as `[words](Title)`.
import { makePassageBuilder } from '../../../src/extract/passage-builder.ts'
import type { Passage } from '../../../src/model/article.ts'

const LINK = /\[(?<words>[^\]]{1,80})\]\((?<target>[^()]{1,80}(?:\([^()]{1,40}\))?)\)/gu

/** A passage of these words; a line break is of no place. */
export function passageOf(written: string): Passage {
  const builder = makePassageBuilder()
  let at = 0
  for (const match of written.matchAll(LINK)) {
    addWords(builder, written.slice(at, match.index), at)
    const words = match.groups?.['words'] ?? ''
    builder.openLink(match.groups?.['target'] ?? '')
    builder.add(words, match.index + 1)
    builder.closeLink()
    at = match.index + match[0].length
  }
  addWords(builder, written.slice(at), at)
  return builder.build() ?? { text: '', pieces: [] }
}

function addWords(builder: ReturnType<typeof makePassageBuilder>, words: string, start: number): void {
  let at = start
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) builder.addMade('\n')
    builder.add(line, at)
    at += line.length + 1
  }
}
