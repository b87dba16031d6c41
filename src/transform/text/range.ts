// A stretch of a text that is being read: offsets into that text, not yet places in a source.

export interface Range {
  readonly from: number
  readonly to: number
}

export function textOf(text: string, { from, to }: Range): string {
  return text.slice(from, to)
}

/** The range without blanks and commas at its ends. */
export function trimRange(text: string, range: Range): Range {
  let { from, to } = range
  while (from < to && /[\s,;]/u.test(text.charAt(from))) from++
  while (to > from && /[\s,;]/u.test(text.charAt(to - 1))) to--
  return { from, to }
}

export function isInside(inner: Range, outer: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

export function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to
}
