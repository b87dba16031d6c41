// Templates that give a date. Origin: the documentation of widely used Wikipedia templates.
import type { TemplateRows } from './use.ts'

export const dateTemplates: TemplateRows = [
  [
    'start date|startdate|start date and age|startdate and age|start and age|sda|end date|enddate|end date and age|birth date|birthdate|birth date and age|birthdate and age|bda|dob|death date|death date and age|dda|death year and age|birth year and age|birth-year and age|film date|dts|date table sorting|dtsh|date|release date|initial release|formation date and age|life event date|event date|birth date2|date of birth|start year and age|founding date',
    { type: 'date' },
  ],
  ['as of|asof|as-of|stand|état', { type: 'date', before: 'As of ' }],
  [
    'date de naissance|date de décès|date-|date sport|date de début|fecha|fecha de inicio|fecha de nacimiento|fecha de fallecimiento|fecha de fundación|fecha de inicio y edad|inicio y edad|data|data de início|data de nascimento|data de nascimento e idade|dtlink|dni|dnibr|data de morte|nascimento|datum|geboortedatum|başlangıç tarihi|başlangıç tarihi ve yaşı|bitiş tarihi|doğum tarihi|doğum tarihi ve yaşı|ölüm tarihi|ölüm tarihi ve yaşı|kuruluş tarihi|дата|дата рождения|датарождения|дата смерти|датасмерти|дата основания|date de création|startdatum|födelsedatum|födelsedatum och ålder|dödsdatum och ålder|ημερομηνία γέννησης|data urodzenia|ημερομηνία',
    { type: 'date' },
  ],
]

const NAMES = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** The number of a month that is given as a number, or as its English name or the first letters of it. */
export function monthNumber(words: string): number | undefined {
  if (/^[0-9]{1,2}$/u.test(words)) return within(Number(words), 12)
  const name = words.toLowerCase().replace(/\.$/u, '')
  const index = name.length < 3 ? -1 : NAMES.findIndex((month) => month.startsWith(name))
  return index === -1 ? undefined : index + 1
}

/** The number of a day. */
export const dayNumber = (words: string): number | undefined =>
  /^[0-9]{1,2}$/u.test(words) ? within(Number(words), 31) : undefined

const within = (n: number, most: number) => (n >= 1 && n <= most ? n : undefined)
