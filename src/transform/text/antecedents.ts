// Tells whom a clause without a subject of its own is about: "a party in Norway that was founded …".
import type { Opened } from './openings.ts'
import { phraseAtEnd, type Phrase } from './phrases.ts'

/** "a party in Norway": a predicate, and in it nobody else that a clause could be about. */
const PREDICATE = /^\s*(?:an?|the|one of the)\s(?:(?!\s(?:of|to|for)\s)[^.;]){2,160}$/u
const BEFORE_PLACE = /\s(?:in|from)\s+(?:the\s+)?$/u

/** Whom a clause without a subject of its own is about: the phrase before it; where that is a predicate, who has it. */
export function antecedent(at: number, opened: Opened): Phrase | undefined {
  const phrase = phraseAtEnd(opened.text, at, opened.names)
  return holderOfPredicate(phrase?.name?.from ?? at, opened, phrase?.name !== undefined) ?? phrase
}

/** Of whom a predicate is said that reaches to `at`; before a name only where that is a place's. */
function holderOfPredicate(at: number, { text, openings }: Opened, isNamed: boolean): Phrase | undefined {
  const main = openings.at(-1)
  if (main?.verb.lemma !== 'be' || main.verb.voice === 'passive') return undefined
  if (isNamed && !BEFORE_PLACE.test(text.slice(0, at))) return undefined
  return PREDICATE.test(text.slice(main.verb.to, at)) ? main.subject : undefined
}
