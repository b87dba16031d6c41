// What kind of value a cell holds, by its form alone.

/** `time` is a year, a range of years or a date: one column may hold all three. */
export type Kind = 'empty' | 'none' | 'time' | 'share' | 'ratio' | 'number' | 'text'

/** "–", "n/a", "TBD", "?" */
const NONE = /^(?:[-–—−?.]{1,5}|n\.? ?\/? ?a\.?|tb[acd]|none|unknown)$/iu

/** "0.13%", "% 13", "12.5 percent" */
const SHARE = /^(?:[-+−±]? ?\d[\d.,   ]{0,15} ?(?:%|percent|per cent)|% ?\d[\d.,]{0,15})$/iu

/** "0 / 550", "12 of 99" */
const RATIO = /^\d[\d.,   ]{0,12} ?(?:\/|of) ?\d[\d.,   ]{0,12}$/u

/** "26,654", "+3", "206 128", "1.5", "#4", "$300", "3rd", "12 (3)" */
const NUMBER =
  /^[-+−±#$€£▲▼]{0,2} ?\d[\d.,   ]{0,20}(?:st|nd|rd|th|\*)?(?: ?\([-+−±]?\d[\d.,%]{0,10}\))?(?: ?\[\p{L}?\d{0,3}\])?$/u

/** A year that stands alone: "2023" in "Jun. 2015", "1998–99". */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u

/** What a date has beside its numbers: at most two short words. */
const WORDS = /\p{L}+/gu

const LONGEST_TIME = 40

/** The kind of a cell's text; undefined text is an empty cell. */
export function kindOf(text: string | undefined): Kind {
  if (text === undefined || text === '') return 'empty'
  if (NONE.test(text)) return 'none'
  if (isTime(text)) return 'time'
  if (SHARE.test(text)) return 'share'
  if (RATIO.test(text)) return 'ratio'
  return NUMBER.test(text) ? 'number' : 'text'
}

function isTime(text: string): boolean {
  if (text.length > LONGEST_TIME || !YEAR.test(text)) return false
  return (text.match(WORDS) ?? []).length <= 2 && !/[%/$€£]/u.test(text)
}
