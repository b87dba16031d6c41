// The Gregorian calendar, also for the years before it.

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** How many days a month has; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
}

/** `2005`, `2005-06`, `2005-06-15` */
const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u

/** Whether a text is a date of one of the three precisions, and one that the calendar has. */
export function isDate(iso: string): boolean {
  const groups = DATE.exec(iso)?.groups
  if (groups === undefined) return false
  const days = daysInMonth(Number(groups['year']), Number(groups['month'] ?? 1))
  const day = Number(groups['day'] ?? 1)
  return day >= 1 && day <= days
}
