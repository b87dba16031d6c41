// Tells the forms of a person's name by the first sentence of the article about them: "Ada Ida Mor" is "Ada Mor", too.
import { honorifics } from './data/lists.ts'
import { fold } from './text/fold.ts'
import { looksLikePerson, withoutDisambiguator } from './text/names.ts'

/** Of more names between the first and the last not every choice is a form. */
const MOST_BETWEEN = 4

/** The name that the lead begins with, and that without some of its middle names; none where it has another surname than the title. */
export function formsOfPerson(lead = '', title = ''): readonly string[] {
  const words = withoutHonorific(lead.replace(SUFFIX, '').trim().split(/\s+/u))
  const [first = '', ...others] = words
  const last = others.at(-1)
  const surname = withoutDisambiguator(title).replace(SUFFIX, '').split(/\s+/u).at(-1) ?? ''
  if (last === undefined || fold(last) !== fold(surname) || !looksLikePerson(words.join(' '))) return []
  const between = others.slice(0, -1)
  const choices = between.length > MOST_BETWEEN ? [[], between] : choicesOf(between)
  return choices.map((middle) => [first, ...middle, last].join(' '))
}

/** "Ada Mor, Jr." */
const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/u

const withoutHonorific = (words: readonly string[]): readonly string[] =>
  honorifics.has((words[0] ?? '').toLowerCase().replace(/\.$/u, ''))
    ? withoutHonorific(words.slice(1))
    : words

/** Every choice of some of the names, in their order. */
function choicesOf([first, ...others]: readonly string[]): readonly (readonly string[])[] {
  if (first === undefined) return [[]]
  const rest = choicesOf(others)
  return [...rest, ...rest.map((chosen) => [first, ...chosen])]
}
