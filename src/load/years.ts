// The integer year that stands beside a date of any precision.

/** The end of a property's name that says it is a date. */
const DATE_ENDING = /(?:On|[dD]ate)$/

/** `foundedYear` for `foundedOn`, `year` for `date`. */
export function yearProperty(dateProperty: string): string {
  const stem = dateProperty.replace(DATE_ENDING, '')
  return stem === '' ? 'year' : `${stem}Year`
}

/** 2005 for `2005-06-15`. */
export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4))
}
