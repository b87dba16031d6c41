// Tables on lines that begin with a bar; no line of dashes is needed below the header.
import { codes } from 'micromark-util-symbol'
import type {
  Code,
  Construct,
  Effects,
  Point,
  State,
  Token,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types'
import './tokens.ts'
import { exitAtLast, factoryBlanks, factoryWords, isLineEnd, skipBlanks } from './words.ts'

/** The greatest number of cells of a row: a hostile line must not make a million nodes. */
export const MAX_CELLS = 1000

/** Lines with at least two bars, the first of them at the beginning. */
export const wikiTable: Construct = { name: 'wikiTable', tokenize: tokenizeTable }

const firstRow: Construct = { partial: true, tokenize: tokenizeRow }
const nextRow: Construct = { partial: true, tokenize: tokenizeNextRow }

function tokenizeTable(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const exit = () => exitAtLast(this, effects, 'wikiTable')
  const interrupts = this.interrupt === true

  return function start(code) {
    effects.enter('wikiTable')
    return effects.attempt(firstRow, afterRow, nok)(code)
  }

  function afterRow(code: Code): State | undefined {
    if (interrupts || code === null) return end(code)
    return effects.attempt(nextRow, afterRow, end)(code)
  }

  function end(code: Code): State | undefined {
    exit()
    return ok(code)
  }
}

function tokenizeNextRow(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const row = tokenizeRow.call(this, effects, ok, nok)
  return function start(code) {
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return factoryBlanks(effects, row, 'linePrefix')
  }
}

function tokenizeRow(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const words = factoryWords(this, { effects, ok: closeCell, stop: codes.verticalBar })
  const { now } = this
  const exit = (type: 'wikiTableCell' | 'wikiTableRow') => exitAtLast(this, effects, type)
  let bars = 0
  let part: Token
  let barEnd: Point

  return function start(code) {
    if (code !== codes.verticalBar) return nok(code)
    effects.enter('wikiTableRow')
    return openCell(code)
  }

  function openCell(code: Code): State | undefined {
    bars++
    part = effects.enter('wikiTableCell')
    effects.consume(code)
    barEnd = now()
    return skipBlanks(effects, beforeWords)
  }

  /** Only here it shows whether the bar opened a cell, ended the row, or was one too many. */
  function beforeWords(code: Code): State | undefined {
    if (!isLineEnd(code) && bars <= MAX_CELLS)
      return code === codes.verticalBar ? closeCell(code) : words(code)
    part.type = 'wikiTableRowEnd'
    effects.exit('wikiTableRowEnd').end = barEnd
    return isLineEnd(code) ? closeRow(code) : factoryRest(effects, closeRow)(code)
  }

  function closeCell(code: Code): State | undefined {
    if (!isLineEnd(code)) {
      effects.exit('wikiTableCell')
      return openCell(code)
    }
    exit('wikiTableCell')
    return closeRow(code)
  }

  function closeRow(code: Code): State | undefined {
    exit('wikiTableRow')
    return bars > 1 ? ok(code) : nok(code)
  }
}

/** Reads what is left of a line. */
function factoryRest(effects: Effects, ok: State): State {
  return function start(code) {
    effects.enter('wikiTableRowRest')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code)) {
      effects.exit('wikiTableRowRest')
      return ok(code)
    }
    effects.consume(code)
    return inside
  }
}
