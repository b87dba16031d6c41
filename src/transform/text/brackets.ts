// Blanks brackets that tell of a name: its pronunciation, other forms of it, a life. They hold no clause of the sentence.

/** A bracket without another inside, of what a lead puts behind a name. */
const ASIDE =
  /\((?=[^()]{0,400}?(?:;|:|\bborn\b|\bdied\b|\[|[0-9]{4}\s?[–-]|\bIPA\b))[^()]{1,400}\)|\[[^[\]]{1,200}\]/gu

/** The text with such brackets blank, every other place as it was. */
export function withoutAsides(text: string): string {
  return text.includes('(') || text.includes('[') ? text.replace(ASIDE, blank).replace(ASIDE, blank) : text
}

/** Blanks, as many. */
const blank = (words: string) => ' '.repeat(words.length)
