// Finds the words of the dates that a statement has, where those of its clause do not hold them: "until 1919, when he …".
import { isMention, type Mention } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import type { Literal } from '../model/value.ts'
import { spanOf, type Sentence } from './reading.ts'
import { findDates, type FoundDate } from './text/dates.ts'
import { isInside, type Range } from './text/range.ts'

/** For each date of the values that no date inside the words says, the nearest that does. */
export function datesApart(
  values: readonly (Mention | Literal)[],
  words: Range,
  sentence: Sentence,
): readonly Span[] {
  const wanted = values.flatMap((value) => (!isMention(value) && value.type === 'date' ? [value.iso] : []))
  if (wanted.length === 0) return []
  const found = findDates(sentence.text)
  return wanted.flatMap((iso) => {
    const saying = found.filter((one) => one.iso.startsWith(iso))
    if (saying.some((one) => isInside(one, words))) return []
    const [nearest] = saying.sort((a, b) => distance(a, words) - distance(b, words))
    return nearest === undefined ? [] : [spanOf(sentence, nearest)]
  })
}

const distance = (date: FoundDate, words: Range) => Math.max(words.from - date.to, date.from - words.to, 0)
