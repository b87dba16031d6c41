// Headings of sections that say nothing about their article's subject. Origin: English encyclopedia conventions.

const skipped = new Set(
  'see also|references|notes|external links|further reading|bibliography|sources|footnotes|citations|literature|gallery|works cited'.split(
    '|',
  ),
)

/** Whether a section below this heading holds links and references only. */
export function isReferenceHeading(heading: string): boolean {
  return skipped.has(heading.trim().toLowerCase())
}
