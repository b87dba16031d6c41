// The names of a stretch of a sentence as ends of statements: what belongs to one name is joined, two in one are parted.
import { countryNamed } from '../data/countries.ts'
import { battleNouns, fieldNouns, partsOfCountries } from '../data/persons.ts'
import type { Sentence } from '../reading.ts'
import type { Name } from '../text/names.ts'
import type { Range } from '../text/range.ts'
import { holds } from './name-kinds.ts'

/** Names of a range, also of one that begins before it; "the Korean war" is one, "Academy of Arts and Sciences" too. */
export function namesFrom({ from, to }: Range, { names, text: words }: Sentence): readonly Name[] {
  const within = names
    .filter((name) => name.to > from && name.from < to)
    .map((name) => (name.from < from ? clipped(name, from) : name))
  return within
    .filter((name, i) => !joins(within[i - 1], name, words))
    .map((name) => extended(name, within[within.indexOf(name) + 1], words))
    .flatMap(apart)
    .map((name) => withFields(name, words))
}

/** "Society of Authors, Composers and Publishers" */
function withFields(name: Name, words: string): Name {
  const list = LISTED_FIELDS.exec(words.slice(name.to, name.to + 80))
  if (list === null || !OF_FIELDS.test(name.text)) return name
  const to = name.to + list[0].length
  return { from: name.from, to, text: words.slice(name.from, to) }
}

const OF_FIELDS =
  /(?:Society|Association|Guild|Union|Federation|Institute|Academy|League|Congress) (?:of|for) \p{Lu}\p{Ll}+s$/u
const LISTED_FIELDS = /^(?:, \p{Lu}\p{Ll}+s){0,3},? and \p{Lu}\p{Ll}+s(?![\p{L}])/u

/** "Fellow of the Royal Society" behind "of". */
function clipped({ from, to, text: words }: Name, at: number): Name {
  const article = /^the\s+/u.exec(words.slice(at - from))?.[0].length ?? 0
  return { from: at + article, to, text: words.slice(at - from + article) }
}

/** "Academy of Arts and Sciences", "Green Party of England and Wales", "Council on Foreign Relations" */
function joins(left: Name | undefined, right: Name, words: string): boolean {
  if (left === undefined) return false
  const gap = words.slice(left.to, right.from)
  if (/^ (?:on|for)(?: the)? $/u.test(gap)) return FIELD_BODY.test(left.text)
  return gap === ' and ' && areOne(left.text, right.text)
}

function areOne(left: string, right: string): boolean {
  const last = /\S+$/u.exec(left)?.[0] ?? ''
  const areFields = holds(fieldNouns)(last) && holds(fieldNouns)(right)
  return (
    isOneBody(left, right) || areFields || (left.endsWith(` of ${last}`) && isPart(last) && isPart(right))
  )
}

/** "Council on Foreign Relations", "Tidal Academy for Life" */
const FIELD_BODY =
  /(?<!\p{L})(?:Council|Committee|Commission|Board|Academy|Foundation|Institute|Association|Society|Campaign|Cent(?:re|er)|Network|Endowment|Fund|Organi[sz]ation)$/u

/** "Tor Cultural and Trade Center Commission" */
const isOneBody = (left: string, right: string) =>
  /\s/u.test(left) && !BODY.test(left) && /\s/u.test(right) && BODY.test(right)

const BODY =
  /(?<!\p{L})(?:Commission|Committee|Council|Board|Authority|Agency|Association|Foundation|Institute|Society|Union|Party|Group|Company|Academy|Club|Federation|League)s?$/u

const isPart = (word: string) => countryNamed(word) !== undefined || partsOfCountries.has(word.toLowerCase())

function extended(name: Name, next: Name | undefined, words: string): Name {
  if (next !== undefined && joins(name, next, words))
    return { from: name.from, to: next.to, text: words.slice(name.from, next.to) }
  const district = DISTRICT.exec(words.slice(name.to, name.to + 60))?.[0]
  if (district !== undefined)
    return {
      from: name.from,
      to: name.to + district.length,
      text: words.slice(name.from, name.to) + district,
    }
  const noun = /^ (?<noun>\p{Ll}+)/u.exec(words.slice(name.to, name.to + 16))?.groups?.['noun'] ?? ''
  if (!battleNouns.has(noun) || holds(battleNouns)(name.text)) return name
  const to = name.to + 1 + noun.length
  return { from: name.from, to, text: words.slice(name.from, to) }
}

/** "Vermont's 3rd Congressional District" */
const DISTRICT = /^['’]s?\s(?:[0-9]{1,3}(?:st|nd|rd|th)|at-large)\s(?:\p{L}+\s){0,2}[Dd]istrict(?![\p{L}])/u

/** "Tor in the County of Mor" is two names. */
function apart(name: Name): readonly Name[] {
  const { from, to, text: words, isLinked } = name
  const joint = isLinked === true ? null : / in (?:the )?/u.exec(words)
  if (joint === null) return [name]
  const second = joint.index + joint[0].length
  return [
    { from, to: from + joint.index, text: words.slice(0, joint.index) },
    { from: from + second, to, text: words.slice(second) },
  ]
}
