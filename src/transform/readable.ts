// The readable form of a stretch of a source in which markup stands: the words of the passages that lie in it.
import type { Article, Passage } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { passagesOf } from './passages.ts'

/** Words of one place, and what reads before them. */
interface Stretch extends Span {
  readonly before: string
  readonly words: string
  /** The words are those of the source itself, and may be cut with it. */
  readonly isPlain: boolean
}

/** Gives the readable form of a span; undefined in a format without markup. */
export type Readable = (span: Span) => string | undefined

/** Prepares the look-up for one article. */
export function makeReadable(article: Article): Readable {
  const passages = passagesOf(article)
  // Only formats with markup have links, were there none of them.
  if (passages.every(({ links }) => links === undefined)) return () => undefined
  const stretches = passages.flatMap(stretchesOf).sort((a, b) => a.start - b.start || a.end - b.end)
  return function readable({ start, end }) {
    let at = firstEndingAfter(stretches, start)
    let text = ''
    let last = start
    for (
      let stretch = stretches[at];
      stretch !== undefined && stretch.start < end;
      stretch = stretches[++at]
    ) {
      // A cell that spans several rows is a cell of each: its words are said once.
      if (stretch.end <= last) continue
      text += (text === '' ? '' : stretch.before) + cut(stretch, { start, end })
      last = stretch.end
    }
    return text.replaceAll(/\s{1,1000}/gu, ' ').trim()
  }
}

function stretchesOf({ text, pieces }: Passage): readonly Stretch[] {
  return pieces.map(({ at, start, length, width }, i) => {
    const previous = pieces[i - 1]
    const before = previous === undefined ? ' ' : text.slice(previous.at + previous.length, at)
    const words = text.slice(at, at + length)
    return { start, end: start + (width ?? length), before, words, isPlain: width === undefined }
  })
}

function cut({ words, isPlain, ...place }: Stretch, { start, end }: Span): string {
  return isPlain ? words.slice(Math.max(start - place.start, 0), end - place.start) : words
}

/** Index of the first stretch that ends after a place, where stretches do not lie in one another. */
function firstEndingAfter(stretches: readonly Stretch[], place: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? Infinity) > place) high = middle
    else low = middle + 1
  }
  return low
}
