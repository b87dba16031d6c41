// The words of a cell without marks of notes, and the arrows in it.
import { matchIn } from '../text/match.ts'

/** Marks that lead to a note: "[3]", "*", "†". */
const NOTE_MARKS = /\[[^\]]{0,12}\]|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,5}$/gu
const UNKNOWN =
  /^(?:[-–—−?.…]+|n\.? ?\/? ?a\.?|n\.? ?d\.?|n\/d|s\/d|k\. ?a\.?|b\.? ?d\.?|none|tbd|tba|unknown|not available|not known|did not (?:run|contest|participate|stand))$/iu

/** Words without note marks, with single blanks. */
export function cleanCell(words: string): string {
  return words
    .replace(NOTE_MARKS, '')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .trim()
}

/** A dash, "n.a.", a question mark: nobody says how much it is. */
export function isUnknown(words: string): boolean {
  return UNKNOWN.test(words)
}

/** What pictures of arrows are called. Origin: their descriptions in wikis, by hand. */
const ARROW_WORDS = {
  up: 'increase|gain|(?:en )?augmentation|hausse|crecimiento|aumento|zunahme|wzrost|crescita|creixement|ökning|stijging|artış|αύξηση|рост|увеличение|зростання|збільшення',
  down: 'decrease|loss|(?:en )?diminution|baisse|decrecimiento|disminución|descenso|rückgang|abnahme|spadek|calo|diminuzione|diminuição|minskning|daling|düşüş|azalış|μείωση|снижение|уменьшение|зменшення|зниження',
  steady:
    'steady|no change|unchanged|(?:en )?stagnation|sin cambios|unverändert|gleichbleibend|bez zmian|invariato|stabile|sem mudança|oförändrat|gelijk|değişmedi|σταθερό|без изменений|без змін',
} as const
const UP = '▲△▴↑⬆⇧🔺'
const DOWN = '▼▽▾↓⬇⇩🔻'
const STEADY = '▬━►◄◀▶↔⇔⬌'
/** "22 ▼ 3", "▲ 12", "Increase 5", "22 (+3)": a value, and how it changed. */
const ARROW = new RegExp(
  `^(?<value>[^${UP}${DOWN}${STEADY}]{0,40}?) ?[(]?(?:(?<up>[${UP}]|(?<![\\p{L}])(?:${ARROW_WORDS.up})(?![\\p{L}]))|(?<down>[${DOWN}]|(?<![\\p{L}])(?:${ARROW_WORDS.down})(?![\\p{L}]))|(?<steady>[${STEADY}]+|(?<![\\p{L}])(?:${ARROW_WORDS.steady})(?![\\p{L}])))\\uFE0F? ?(?<by>[0-9.,]{0,8})(?: ?%| seats?| pp)?[)]?$`,
  'iu',
)
const SIGNED = /^(?<value>[^()]{1,40}?) \((?<sign>[+−–-])(?<by>[0-9]{1,5})\)$/u

const ARROW_BEFORE = new RegExp(`^[${UP}${DOWN}${STEADY}]\\uFE0F? ?(?=#?[0-9])`, 'u')

/** "▲ 4th" → "4th" */
export function withoutArrow(words: string): string {
  return words.replace(ARROW_BEFORE, '')
}

export interface ArrowCell {
  /** What stands before the arrow; may be empty. */
  readonly value: string
  /** 1, -1 or 0. */
  readonly sign: number
  /** The number behind the arrow; may be empty. */
  readonly by: string
}

/** Takes a cell with an arrow or a signed bracket apart; undefined where it has none. */
export function readArrow(words: string): ArrowCell | undefined {
  const arrow = matchIn(ARROW, words)
  const signed = arrow === undefined ? matchIn(SIGNED, words) : undefined
  const match = arrow ?? signed
  if (match === undefined) return undefined
  const isUp = match.group('up') !== '' || match.group('sign') === '+'
  const isSteady = match.group('steady') !== ''
  return { value: match.group('value'), sign: isSteady ? 0 : isUp ? 1 : -1, by: match.group('by') }
}
