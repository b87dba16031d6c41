// Collects the words of a page into a passage as browsers show them: white space shrinks, blocks stand on lines.
import type { Passage } from '../../model/article.ts'
import { makePassageBuilder } from '../passage-builder.ts'

/** Words on their way into a passage. */
export interface Flow {
  /** Text; `width` where the source writes it in another way. */
  text(words: string, start: number, width?: number): void
  /** Words that stand for something else: an arrow for its image. */
  sign(words: string, start: number, width: number): void
  /** What follows is another line, another cell. */
  breakLine(): void
  breakCell(): void
  openLink(target: string): void
  closeLink(): void
  build(): Passage | undefined
}

/** White space of HTML, blanks that do not break, and marks that nobody sees. */
const WORDS = /[^\s\u{AD}\u{200B}\u{200E}\u{200F}\u{2060}\u{FEFF}]+/gu
const SEEN_GAP = /\s/u

interface Gap {
  readonly made: '\n' | ' ' | undefined
  readonly start: number
  readonly width: number
  /** One blank that stands in the source as it reads. */
  readonly isPlain: boolean
}

const NOWHERE = { start: 0, width: 0, isPlain: false } as const

/** An empty flow; with `lines` off all stands on one line. */
export function makeFlow(lines: boolean): Flow {
  return new WordFlow(lines)
}

class WordFlow implements Flow {
  readonly #builder = makePassageBuilder()
  readonly #lines: boolean
  #gap: Gap | undefined
  #hasWords = false
  /** Where the last words end in the source. */
  #reached = -1
  #target: string | undefined
  #isLinked = false
  /** Words that stand side by side in the source become one piece. */
  #open: { words: string; readonly start: number } | undefined

  constructor(lines: boolean) {
    this.#lines = lines
  }

  text(words: string, start: number, width?: number): void {
    const placeAt = (at: number) => (width === undefined ? start + at : start)
    let at = 0
    for (const match of words.matchAll(WORDS)) {
      this.#blank(words.slice(at, match.index), placeAt(at), width)
      this.sign(match[0], placeAt(match.index), width)
      at = match.index + match[0].length
    }
    this.#blank(words.slice(at), placeAt(at), width)
  }

  sign(words: string, start: number, width?: number): void {
    this.#closeGap()
    if (this.#target !== undefined && !this.#isLinked) {
      this.#flush()
      this.#builder.openLink(this.#target)
      this.#isLinked = true
    }
    this.#place(words, start, width)
    this.#hasWords = true
  }

  breakLine(): void {
    this.#gap = { ...NOWHERE, made: this.#lines ? '\n' : ' ' }
  }

  breakCell(): void {
    if (this.#gap?.made === undefined) this.#gap = { ...NOWHERE, made: ' ' }
  }

  openLink(target: string): void {
    this.closeLink()
    this.#target = target
  }

  closeLink(): void {
    this.#flush()
    if (this.#isLinked) this.#builder.closeLink()
    this.#target = undefined
    this.#isLinked = false
  }

  build(): Passage | undefined {
    this.closeLink()
    return this.#builder.build()
  }

  #blank(words: string, start: number, width: number | undefined): void {
    if (words === '' || !SEEN_GAP.test(words)) return
    const isPlain = words === ' ' && width === undefined
    this.#gap ??= { made: undefined, start, width: width ?? words.length, isPlain }
  }

  #closeGap(): void {
    const gap = this.#gap
    this.#gap = undefined
    if (gap === undefined || !this.#hasWords) return
    if (gap.made === undefined) this.#place(' ', gap.start, gap.isPlain ? undefined : gap.width)
    else {
      this.#flush()
      this.#builder.addMade(gap.made)
    }
  }

  #place(words: string, start: number, width: number | undefined): void {
    // Words that a malformed table threw out come later in the source than what follows: they have no place here.
    if (start < this.#reached) {
      this.#flush()
      this.#builder.addMade(words)
      return
    }
    this.#reached = start + (width ?? words.length)
    const open = this.#open
    if (width === undefined && open !== undefined && open.start + open.words.length === start) {
      open.words += words
      return
    }
    this.#flush()
    if (width === undefined) this.#open = { words, start }
    else this.#builder.addWritten(words, start, width)
  }

  #flush(): void {
    if (this.#open !== undefined) this.#builder.add(this.#open.words, this.#open.start)
    this.#open = undefined
  }
}
