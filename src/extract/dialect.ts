// Tells the dialect of articles whose wiki markup was stripped: its headings stand between equals signs.

const SAMPLE = 60_000

/** "= Title =" as the first line. */
const TITLE = /^\s{0,100}=[ \t]{0,20}[^\s=][^\n=]{0,300}=[ \t]{0,20}(?:\r?\n|$)/u

/** "== Ideology ==", "=== X ===" */
const HEADING = /(?:^|\n)={2,6}[^\n=]{1,300}={2,6}[ \t]{0,20}(?=\r?\n|$)/gu

/** Whether a text has a title or headings as the dialect writes them. */
export function isDialect(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  return TITLE.test(sample) || [...sample.matchAll(HEADING)].length >= 2
}
