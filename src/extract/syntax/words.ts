// Reads blanks and words of one line, each in a single pass.
import { markdownLineEnding, markdownSpace } from 'micromark-util-character'
import type { Code, Effects, Point, State, TokenizeContext, TokenType } from 'micromark-util-types'

/** Whether a line is over. */
export function isLineEnd(code: Code): boolean {
  return code === null || markdownLineEnding(code)
}

/** Reads blanks, if any, as a token of their own. */
export function factoryBlanks(effects: Effects, ok: State, type: TokenType): State {
  return function start(code) {
    if (!markdownSpace(code)) return ok(code)
    effects.enter(type)
    return skipBlanks(effects, end)(code)
  }

  function end(code: Code): State | undefined {
    effects.exit(type)
    return ok(code)
  }
}

/** Reads blanks, if any, into the token that was just entered: large tables are made of few tokens that way. */
export function skipBlanks(effects: Effects, ok: State): State {
  return function inside(code) {
    if (!markdownSpace(code)) return ok(code)
    effects.consume(code)
    return inside
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

/** Exits a token so that it ends where the last token in it does, not behind the blanks that follow. */
export function exitAtLast(context: TokenizeContext, effects: Effects, type: TokenType): void {
  const last = context.events.at(-1)?.[1].end
  const token = effects.exit(type)
  token.end = last ?? token.end
}
