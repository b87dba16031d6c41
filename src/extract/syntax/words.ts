// Reads blanks and words of one line, each in a single pass.
import { markdownLineEnding, markdownSpace } from 'micromark-util-character'
import type { Code, Effects, Point, State, TokenizeContext, TokenType } from 'micromark-util-types'

/** Whether a line is over. */
export function isLineEnd(code: Code): boolean {
  return code === null || markdownLineEnding(code)
}

/** Reads blanks, if any. */
export function factoryBlanks(effects: Effects, ok: State, type: TokenType = 'whitespace'): State {
  return function start(code) {
    if (!markdownSpace(code)) return ok(code)
    effects.enter(type)
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (markdownSpace(code)) {
      effects.consume(code)
      return inside
    }
    effects.exit(type)
    return ok(code)
  }
}

interface WordsOptions {
  readonly effects: Effects
  readonly ok: State
  /** A sign that ends the words before the line does. */
  readonly stop?: Code
}

/**
 * Reads words as `data` up to the end of the line or a stop; blanks at their end stay outside.
 * Their end is remembered on the way, as looking ahead from each blank is quadratic.
 */
export function factoryWords({ now }: TokenizeContext, { effects, ok, stop }: WordsOptions): State {
  let blanks: Point | undefined

  return function start(code) {
    blanks = undefined
    effects.enter('data')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code) || code === stop) {
      const words = effects.exit('data')
      words.end = blanks ?? words.end
      return ok(code)
    }
    blanks = markdownSpace(code) ? (blanks ?? now()) : undefined
    effects.consume(code)
    return inside
  }
}

/** Exits a token so that it ends with its words, not with the blanks behind them. */
export function exitAtWords(context: TokenizeContext, effects: Effects, type: TokenType): void {
  const last = context.events.findLast(([kind, { type }]) => kind === 'exit' && type !== 'whitespace')
  const token = effects.exit(type)
  token.end = last?.[1].end ?? token.end
}
