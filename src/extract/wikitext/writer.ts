// Writes a passage word by word: blanks squeezed, line breaks only where values are told apart.
import type { Passage } from '../../model/article.ts'
import { makePassageBuilder } from '../passage-builder.ts'
import { isBlank } from './tokens.ts'

const BLANK = 0x20

/**
 * Where the words stand. Lines are kept apart in the values of boxes and in the cells of tables, and are one in running
 * text; a file that is all of a value is its name.
 */
export type Setting = 'value' | 'cell' | 'prose'

/** Writes words that are meant where nothing else is written. */
export type Fallback = () => void

/** A passage in the making; a class for the same reason as the builder. */
export class Writer {
  readonly setting: Setting
  private readonly text: string
  private readonly builder = makePassageBuilder()
  /** What is to stand before the next words: a blank, a break. */
  private pending = ''
  /** Where that blank stands; -1 where it is of no place. */
  private pendingAt = -1
  private isEmpty = true
  private target: string | undefined = undefined
  private fallback: Fallback | undefined = undefined

  constructor(text: string, setting: Setting) {
    this.text = text
    this.setting = setting
  }

  /** Words of the source as they stand; blanks at their ends and more blanks than one are one. */
  words(from: number, to: number): void {
    const { text } = this
    let begin = from
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at)
      if (unit > BLANK || !isBlank(unit)) continue
      if (unit === BLANK && at > begin && at + 1 < to && !isBlank(text.charCodeAt(at + 1))) continue
      this.add(begin, at)
      this.wait(' ', unit === BLANK ? at : -1)
      begin = at + 1
    }
    this.add(begin, to)
  }

  /** Words that the source writes in another way, at the units `from` to `to`. */
  written(words: string, from: number, to: number): void {
    const inner = words.trim()
    if (words.trimStart() !== words) this.wait(' ', -1)
    if (inner !== '') {
      this.flush()
      this.builder.addWritten(inner, from, to - from)
    }
    if (words.trimEnd() !== words) this.wait(' ', -1)
  }

  /** Words of no place. */
  made(words: string): void {
    this.flush()
    this.builder.addMade(words)
  }

  /** A blank of no place, unless there is one. */
  blank(): void {
    this.wait(' ', -1)
  }

  /** The end of a line. */
  lineBreak(): void {
    this.wait(this.setting === 'prose' ? ' ' : '\n', -1)
  }

  /** The end of an item of a list. */
  itemBreak(): void {
    this.wait(this.setting === 'prose' ? ', ' : '\n', -1)
  }

  /** Where a list begins or ends: in running text nothing stands there. */
  listEdge(): void {
    if (this.setting !== 'prose') this.wait('\n', -1)
  }

  openLink(target: string): void {
    this.target = target
  }

  closeLink(): void {
    this.target = undefined
    this.builder.closeLink()
  }

  otherwise(fallback: Fallback): void {
    this.fallback ??= fallback
  }

  build(): Passage | undefined {
    if (this.isEmpty) this.fallback?.()
    const passage = this.builder.build()
    return passage === undefined || passage.pieces.length === 0 ? undefined : passage
  }

  /** A break is stronger than a blank. */
  private wait(separator: string, at: number): void {
    const { pending } = this
    if (this.isEmpty || (pending !== '' && (pending !== ' ' || separator === ' '))) return
    this.pending = separator
    this.pendingAt = at
  }

  private flush(): void {
    const { pending, pendingAt, target, builder } = this
    if (pending !== '') {
      if (pendingAt === -1) builder.addMade(pending)
      else builder.add(pending, pendingAt)
      this.pending = ''
    }
    this.isEmpty = false
    if (target === undefined) return
    builder.openLink(target)
    this.target = undefined
  }

  private add(from: number, to: number): void {
    if (from >= to) return
    this.flush()
    this.builder.add(this.text.slice(from, to), from)
  }
}

/** A writer of words of a text. */
export const makeWriter = (text: string, setting: Setting): Writer => new Writer(text, setting)
