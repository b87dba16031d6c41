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
export const makePassageBuilder = (): PassageBuilder => new Builder()

/** A class, as a page has thousands of passages and closures would be made for each. */
class Builder implements PassageBuilder {
  private text = ''
  private readonly pieces: Piece[] = []
  private readonly links: Link[] = []
  private from = 0
  private target: string | undefined = undefined

  add(words: string, start: number): void {
    if (words === '') return
    this.pieces.push({ at: this.text.length, start, length: words.length })
    this.text += words
  }

  addWritten(words: string, start: number, width: number): void {
    if (words === '') return
    this.pieces.push({ at: this.text.length, start, length: words.length, width })
    this.text += words
  }

  addMade(words: string): void {
    this.text += words
  }

  openLink(target: string): void {
    this.from = this.text.length
    this.target = target
  }

  closeLink(): void {
    const { from, target, text } = this
    if (target !== undefined && from < text.length) this.links.push({ from, to: text.length, target })
    this.target = undefined
  }

  build(): Passage | undefined {
    const { text, pieces, links } = this
    return trimmed({ text, pieces, links })
  }
}

function trimmed(passage: Passage): Passage | undefined {
  const { length } = passage.text
  const from = length - passage.text.trimStart().length
  const to = passage.text.trimEnd().length
  if (from >= to) return undefined
  return from === 0 && to === length ? passage : subPassage(passage, from, to)
}
