// Headings between equals signs: `= Title =`, `==X==`, `=== X ===`.
import { markdownSpace } from 'micromark-util-character'
import { codes } from 'micromark-util-symbol'
import type { Code, Construct, Event, Point, Resolver, State, Token, Tokenizer } from 'micromark-util-types'
import './tokens.ts'
import { factoryBlanks, isLineEnd } from './words.ts'

const DEEPEST = 6

/** A line that begins and ends with equals signs and has words between. */
export const wikiHeading: Construct = {
  name: 'wikiHeading',
  tokenize: tokenizeHeading,
  resolve: resolveHeading,
}

function tokenizeHeading(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let hasWords = false
  let isClosed = false

  return function start(code) {
    effects.enter('wikiHeading')
    return between(code)
  }

  function between(code: Code): State | undefined {
    if (isLineEnd(code)) return hasWords && isClosed ? end(code) : nok(code)
    if (markdownSpace(code)) return factoryBlanks(effects, between, 'whitespace')(code)
    isClosed = code === codes.equalsTo
    hasWords ||= !isClosed
    effects.enter(isClosed ? 'wikiHeadingSequence' : 'data')
    return isClosed ? sequence(code) : words(code)
  }

  function sequence(code: Code): State | undefined {
    if (code !== codes.equalsTo) {
      effects.exit('wikiHeadingSequence')
      return between(code)
    }
    effects.consume(code)
    return sequence
  }

  function words(code: Code): State | undefined {
    if (isLineEnd(code) || markdownSpace(code) || code === codes.equalsTo) {
      effects.exit('data')
      return between(code)
    }
    effects.consume(code)
    return words
  }

  function end(code: Code): State | undefined {
    effects.exit('wikiHeading')
    return ok(code)
  }
}

/** Keeps the two sequences and the words: signs beyond the shorter sequence are words, as in MediaWiki. */
function resolveHeading(...[events, context]: Parameters<Resolver>): Event[] {
  const parts = events.filter(([kind, token]) => kind === 'exit' && token.type !== 'whitespace').map(tokenOf)
  const opening = parts[0]
  const closing = parts.at(-2)
  const heading = parts.at(-1)
  const first = parts[1]
  const last = parts.at(-3)
  if (!opening || !closing || !heading || !first || !last) return events
  const depth = Math.min(lengthOf(opening), lengthOf(closing), DEEPEST)
  const surplus = lengthOf(closing) - depth
  const words: Token = {
    type: 'data',
    start: lengthOf(opening) > depth ? along(opening.start, depth) : first.start,
    end: surplus > 0 ? along(closing.start, surplus) : last.end,
  }
  heading.end = closing.end
  closing.start = along(closing.start, surplus)
  opening.end = along(opening.start, depth)
  const inner = [opening, words, closing].flatMap<Event>((token) => [
    ['enter', token, context],
    ['exit', token, context],
  ])
  return [['enter', heading, context], ...inner, ['exit', heading, context]]
}

function tokenOf([, token]: Event): Token {
  return token
}

function lengthOf(token: Token): number {
  return token.end.offset - token.start.offset
}

/** A point further on in a run of one sign: such a run lies in one chunk of the input. */
function along(point: Point, distance: number): Point {
  if (distance === 0) return point
  return {
    ...point,
    column: point.column + distance,
    offset: point.offset + distance,
    _bufferIndex: point._bufferIndex + distance,
  }
}
