// Shortens words for a caption.

/** Cuts a text at a number of code points, white space taken together, with an ellipsis where it was cut. */
export function shorten(text: string, most: number): string {
  // A caption never needs more than the beginning: a long text is not split as a whole.
  const points = Array.from(
    text
      .slice(0, most * 4)
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  if (points.length <= most && text.length <= most * 4) return points.join('')
  return `${points
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`
}
