// English month names and their abbreviations. Origin: the Gregorian calendar in English.

const months = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sep', 'Sept'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
] as const

const numberOf = new Map<string, number>(
  months.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + 1] as const)),
)

/** 1 to 12 for a month name or its abbreviation, with or without a full stop. */
export function monthNumber(word: string): number | undefined {
  return numberOf.get(word.replace(/\.$/u, '').toLowerCase())
}

/** The full name of month 1 to 12. */
export function monthName(month: number): string {
  return months[month - 1]?.[0] ?? ''
}

/** Alternatives for a regular expression, longest first. */
export const monthPattern = [...numberOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  .join('|')
