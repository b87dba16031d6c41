// Lists of one bullet a line.
import { markdownSpace } from 'micromark-util-character'
import { codes } from 'micromark-util-symbol'
import type { Code, Construct, Point, State, TokenizeContext, Tokenizer } from 'micromark-util-types'
import './tokens.ts'
import { exitAtLast, factoryBlanks, factoryWords, isLineEnd, skipBlanks } from './words.ts'

/**
 * Bullets `-`, `*` or `+`, each with its line; an indented bullet is one more item of the same list.
 * Markdown's own lists are containers: bullets within bullets on one line cost quadratic time there and
 * nest as deep as the line is long, and a line without a bullet would be swallowed by the item above it.
 */
export const wikiList: Construct = { name: 'wikiList', tokenize: tokenizeList }

const firstItem: Construct = { partial: true, tokenize: tokenizeItem }
const nextItem: Construct = { partial: true, tokenize: tokenizeNextItem }

function tokenizeList(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const exit = () => exitAtLast(this, effects, 'wikiList')
  const interrupts = this.interrupt === true

  return function start(code) {
    effects.enter('wikiList')
    return effects.attempt(firstItem, afterItem, nok)(code)
  }

  function afterItem(code: Code): State | undefined {
    if (interrupts || code === null) return end(code)
    return effects.attempt(nextItem, afterItem, end)(code)
  }

  function end(code: Code): State | undefined {
    exit()
    return ok(code)
  }
}

function tokenizeNextItem(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const item = tokenizeItem.call(this, effects, ok, nok)
  return function start(code) {
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return factoryBlanks(effects, item, 'linePrefix')
  }
}

function tokenizeItem(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const words = factoryWords(this, { effects, ok: afterWords })
  const { now } = this
  const exit = (type: 'paragraph' | 'wikiListItem') => exitAtLast(this, effects, type)
  let markerEnd: Point

  return function start(code) {
    if (code !== codes.dash && code !== codes.asterisk && code !== codes.plusSign) return nok(code)
    effects.enter('wikiListItem')
    effects.consume(code)
    markerEnd = now()
    return afterMarker
  }

  function afterMarker(code: Code): State | undefined {
    return markdownSpace(code) ? skipBlanks(effects, beforeWords)(code) : nok(code)
  }

  function beforeWords(code: Code): State | undefined {
    if (isLineEnd(code)) {
      effects.exit('wikiListItem').end = markerEnd
      return ok(code)
    }
    effects.enter('paragraph')
    return words(code)
  }

  function afterWords(code: Code): State | undefined {
    exit('paragraph')
    exit('wikiListItem')
    return ok(code)
  }
}
