// Whom the words of a sentence mean where the article links them to several pages: the page that they lead to there.
import { isMention, type Mention } from '../model/claim.ts'
import type { Literal } from '../model/value.ts'
import { isKindOfThing } from './link-targets.ts'
import { linksAt } from './links-at.ts'
import type { Reading, Sentence } from './reading.ts'
import { isDoubt, type Found } from './rule.ts'
import { fold } from './text/fold.ts'
import { isInside, textOf } from './text/range.ts'

/** A finding of a sentence whose names have the target of their own link; of words that lead to one page all over it is known. */
export function withOwnLinks(found: Found, sentence: Sentence, { targets }: Reading): Found {
  if (isDoubt(found)) return found
  const linked = <Value extends Mention | Literal>(value: Value): Value => {
    if (!isMention(value) || value.by !== 'name' || value.target !== undefined) return value
    const words = fold(value.name)
    const target = targets.has(words) ? undefined : ownTarget(words, sentence)
    return target === undefined ? value : { ...value, target }
  }
  return { ...found, subject: linked(found.subject), object: linked(found.object) }
}

/** The one page that the words lead to in this sentence. */
function ownTarget(words: string, { passage, text, offset }: Sentence): string | undefined {
  const range = { from: offset, to: offset + text.length }
  const targets = linksAt(passage, range)
    .filter((link) => isInside(link, range) && fold(textOf(passage.text, link)) === words)
    .filter(({ target }) => !isKindOfThing(target))
    .map(({ target }) => target)
  const [target, ...others] = new Set(targets)
  return others.length === 0 ? target : undefined
}
