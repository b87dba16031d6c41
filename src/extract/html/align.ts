// Finds where the words of a text node stand in the source: entities and line ends are written there in another way.
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** Words of a text node; `width` where the source writes them in another way. */
export interface Aligned {
  readonly words: string
  readonly start: number
  readonly width?: number
}

/** "&amp;", "&#160;", "&copy" */
const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,8}|[0-9A-Za-z]{1,31});?/uy

/** The words from `start` to `end` of the source that read as `value`, in order. */
export function alignText(
  source: string,
  value: string,
  [start, end]: readonly [number, number],
): readonly Aligned[] {
  if (end - start === value.length && source.startsWith(value, start)) return [{ words: value, start }]
  const aligned: Aligned[] = []
  let at = 0
  let place = start
  while (at < value.length) {
    const same = countSame(source, value, [place, at, end])
    if (same > 0) aligned.push({ words: value.slice(at, at + same), start: place })
    at += same
    place += same
    if (at >= value.length) break
    const written = readWritten(source, value.slice(at, at + 4), place)
    // Text that a table threw out is joined with text before it: one piece for all.
    if (written === undefined || place + written.width > end)
      return [{ words: value, start, width: end - start }]
    if (written.words !== '') aligned.push({ words: written.words, start: place, width: written.width })
    at += written.words.length
    place += written.width
  }
  return aligned
}

/** How many units agree; a reference and a line end that is read as another one never do. */
function countSame(
  source: string,
  value: string,
  [place, at, end]: readonly [number, number, number],
): number {
  let same = 0
  while (at + same < value.length && place + same < end) {
    const unit = source.charCodeAt(place + same)
    if (unit !== value.charCodeAt(at + same)) break
    if (
      unit === AMPERSAND &&
      referenceAt(source, place + same, value.slice(at + same, at + same + 4)) !== undefined
    )
      break
    same++
  }
  return same
}

const AMPERSAND = 38

interface Written {
  readonly words: string
  readonly width: number
}

function readWritten(source: string, value: string, place: number): Written | undefined {
  if (source[place] === '\r' && value.startsWith('\n'))
    return { words: '\n', width: source[place + 1] === '\n' ? 2 : 1 }
  // Parsers drop NUL from text.
  if (source[place] === '\0')
    return value.startsWith('\u{FFFD}') ? { words: '\u{FFFD}', width: 1 } : { words: '', width: 1 }
  return source[place] === '&' ? referenceAt(source, place, value) : undefined
}

/** The reference at a place whose character begins `value`. */
function referenceAt(source: string, place: number, value: string): Written | undefined {
  REFERENCE.lastIndex = place
  const written = REFERENCE.exec(source)?.[0]
  if (written === undefined) return undefined
  if (written.startsWith('&#')) return { words: firstCharacter(value), width: written.length }
  // Old names stand without a semicolon, and words may follow: "&copy2010".
  for (let length = written.length; length > 2; length--) {
    const words = decodeNamedCharacterReference(written.slice(1, length).replace(/;$/u, ''))
    if (words !== false && value.startsWith(words)) return { words, width: length }
  }
  return undefined
}

const firstCharacter = (value: string) => String.fromCodePoint(value.codePointAt(0) ?? 0xfffd)
