// Finds the name that a lead sets in bold: articles begin with the name of their subject so.
import type { Article, Passage } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** "'''Name'''", "**Name**", "<b>Name</b>": near the beginning, on one line. */
const BOLD =
  /(?<!['*])(?<open>'''|\*\*|<(?:b|strong)(?: [^<>]{0,120})?>)(?<name>[^\n]{1,160}?)(?:'''|\*\*|<\/(?:b|strong)>)/iu
/** A mark right before the words of the paragraph is no part of its span. */
const OPENED = /(?:'''|\*\*|<(?:b|strong)(?: [^<>]{0,120})?>)$/iu
const LONGEST_MARK = 140
/** Further on something else is set in bold. */
const NEAR = 60

/** The words in bold of the first paragraph; undefined where it does not begin with them. */
export function boldName({ body, source }: Article): string | undefined {
  const first = [body, ...body.sections]
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.type === 'paragraph')
  const span = first && boldIn(source.text, first.span)
  const name = first && span && wordsIn(first.passage, span)
  return name !== undefined && /^[\p{Lu}\p{N}][^:]*\p{L}[^:]*$/u.test(name) ? name : undefined
}

/** Where the first words in bold near the beginning of a part of the source stand. */
function boldIn(text: string, { start, end }: Span): Span | undefined {
  const mark = OPENED.exec(text.slice(Math.max(0, start - LONGEST_MARK), start))?.[0] ?? ''
  const from = start - mark.length
  const match = BOLD.exec(text.slice(from, Math.min(end, from + 400)))
  if (match === null || match.index > NEAR) return undefined
  const { open = '', name = '' } = match.groups ?? {}
  const at = from + match.index + open.length
  return { start: at, end: at + name.length }
}

/** The words of a passage that stand in a part of the source. */
function wordsIn({ text, pieces }: Passage, { start, end }: Span): string {
  return pieces
    .map((piece) => {
      const from = Math.max(piece.start, start)
      const to = Math.min(piece.start + (piece.width ?? piece.length), end)
      if (from >= to) return ''
      const isWhole = piece.width !== undefined
      return isWhole
        ? text.slice(piece.at, piece.at + piece.length)
        : text.slice(piece.at + from - piece.start, piece.at + to - piece.start)
    })
    .join('')
    .trim()
}
