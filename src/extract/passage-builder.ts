// Builds a passage from the words of a source that stand between markup.
import { subPassage } from '../model/article.ts'
import type { Link, Passage, Piece } from '../model/article.ts'

/** A passage in the making. White space is the caller's affair, but for `trim` at the end. */
export interface PassageBuilder {
  /** Words that stand in the source as they read, from `start` on. */
  add(words: string, start: number): void
  /** Words that the source writes in another way: an entity, a date that a template gives. `width` units from `start` on. */
  addWritten(words: string, start: number, width: number): void
  /** Words of no place: the line break between two values. */
  addMade(words: string): void
  /** Begins a link; the words until `closeLink` are linked to the title. */
  openLink(target: string): void
  closeLink(): void
  /** What is built, without white space at its ends; undefined where nothing else is left. */
  build(): Passage | undefined
}

/** An empty passage to add to. */
export function makePassageBuilder(): PassageBuilder {
  const words: string[] = []
  const pieces: Piece[] = []
  const links: Link[] = []
  let length = 0
  let open: { readonly from: number; readonly target: string } | undefined
  const append = (text: string) => {
    words.push(text)
    length += text.length
  }
  return {
    add(text, start) {
      if (text === '') return
      pieces.push({ at: length, start, length: text.length })
      append(text)
    },
    addWritten(text, start, width) {
      if (text === '') return
      pieces.push({ at: length, start, length: text.length, width })
      append(text)
    },
    addMade: append,
    openLink(target) {
      open = { from: length, target }
    },
    closeLink() {
      if (open !== undefined && open.from < length) links.push({ ...open, to: length })
      open = undefined
    },
    build: () => trimmed({ text: words.join(''), pieces, links }),
  }
}

function trimmed(passage: Passage): Passage | undefined {
  const from = passage.text.length - passage.text.trimStart().length
  const to = passage.text.trimEnd().length
  return from < to ? subPassage(passage, from, to) : undefined
}
