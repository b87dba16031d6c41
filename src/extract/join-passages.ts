// Joins passages: header cells one above the other, values one below the other.
import type { Link, Passage, Piece } from '../model/article.ts'

/** "Votes" above "%" is "Votes %"; the blank or line break between stands nowhere in the source. */
export function joinPassages(first: Passage, second: Passage, between: ' ' | '\n' | ': ' = ' '): Passage {
  const shift = first.text.length + between.length
  const pieces: readonly Piece[] = second.pieces.map((piece) => ({ ...piece, at: piece.at + shift }))
  const links: readonly Link[] = (second.links ?? []).map(({ from, to, target }) => ({
    from: from + shift,
    to: to + shift,
    target,
  }))
  const hasLinks = first.links !== undefined || second.links !== undefined
  return {
    text: `${first.text}${between}${second.text}`,
    pieces: [...first.pieces, ...pieces],
    ...(hasLinks ? { links: [...(first.links ?? []), ...links] } : {}),
  }
}

/** A passage with blanks for its line breaks: these stand nowhere in the source, and names have none. */
export function onOneLine(words: Passage): Passage {
  return words.text.includes('\n') ? { ...words, text: words.text.replaceAll('\n', ' ') } : words
}
