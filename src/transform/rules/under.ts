// Reads under whom somebody was in office: "was in office while Y was president", "served under King Y".
import type { ClauseView, Place } from '../reading.ts'
import { said, text, type Found } from '../rule.ts'
import { matchesIn, matchIn } from '../text/match.ts'
import type { Range } from '../text/range.ts'
import { endsAt } from './ends.ts'
import { personNamed, type Holder, type PersonScene } from './holders.ts'
import { titlesIn } from './titles.ts'

/** Whose time another's office falls in. */
const HEADS =
  'vice[- ]president|president|prime minister|premier|chancellor|governor|king|queen|emperor|empress|sultan|monarch'
const HEAD = new RegExp(
  `^[\\s,]*(?:as\\s+)?(?:(?:the|a|his|her)\\s+)?(?:(?:then|first|second|former|reigning)[- ])?(?<head>${HEADS})s?(?![\\p{L}-])`,
  'iu',
)

/** Reads both forms. */
export function readUnder(scene: PersonScene): readonly Found[] {
  return [...whileAnother(scene), ...(isInOffice(scene.clause) ? underAnother(scene) : [])]
}

/** "was in office", "served", "served in office", "took office", "worked as" */
function isInOffice({ verb, adjuncts, object }: ClauseView): boolean {
  if (/^(?:serve|act|reign)$/u.test(verb.lemma)) return true
  const inOffice = adjuncts.some(({ preposition, inner }) => preposition === 'in' && inner.to > inner.from)
  return verb.lemma === 'be'
    ? inOffice && object.to <= object.from
    : /^(?:hold|take|enter)$/u.test(verb.lemma)
}

const IN_OFFICE = /^\s*(?:(?:also|then|later)\s+)?(?:in\s+)?(?:the\s+same\s+)?office(?![\p{L}-])/iu

/** "X was in office while Y was president": of two clauses of a sentence one says the office, the other its head. */
function whileAnother(scene: PersonScene): readonly Found[] {
  const { clause, sentence, holder, holders } = scene
  if (holder === undefined || !hasOffice(scene)) return []
  return sentence.clauses.flatMap((other) => {
    const head = other === clause || !areAtOnce(clause, other, scene) ? undefined : headOf(other, scene)
    const last = head === undefined ? undefined : holders.get(other)
    if (head === undefined || last === undefined) return []
    return [last, ...listedBefore(last, scene)]
      .filter((person) => !sameName(person, holder))
      .map((person) => under(scene, { person, head, to: other.complement.to }))
  })
}

/** "was in office", "served", and where "while" comes behind it "was Minister of Finance". */
function hasOffice({ clause, sentence }: PersonScene): boolean {
  const { verb, complement } = clause
  const words = sentence.text.slice(verb.to)
  if (IN_OFFICE.test(words) || verb.lemma === 'serve') return true
  const at = WHILE.exec(sentence.text.slice(verb.to, complement.to + 10))?.index
  return at !== undefined && titlesIn('office', sentence.text, { from: verb.to, to: verb.to + at }).length > 0
}

const WHILE = /,?\s(?:while|whilst)\s/u

/** "A and B were prime ministers" */
function listedBefore({ from }: Holder, place: Place): readonly Holder[] {
  const { names, text: words } = place.sentence
  const before = names.find(({ to }) => /^\s(?:and|&)\s$/u.test(words.slice(to, from)))
  const person = before && /\s/u.test(before.text) ? personNamed(before, place) : undefined
  return person === undefined ? [] : [person]
}

const sameName = (a: Holder, b: Holder) =>
  a.mention.by === 'name' && b.mention.by === 'name'
    ? a.mention.name === b.mention.name
    : a.mention.by === b.mention.by

/** One of two clauses begins with "while", "when", "at the same time that". */
function areAtOnce(a: ClauseView, b: ClauseView, { sentence }: PersonScene): boolean {
  const [first, second] = a.verb.from < b.verb.from ? [a, b] : [b, a]
  const between = sentence.text.slice(first.verb.to, second.verb.from)
  const before = sentence.text.slice(0, first.verb.from)
  return AT_ONCE.test(between) || /^\s*(?:while|whilst|when)\s/iu.test(before)
}

const AT_ONCE =
  /(?:^|\s)(?:while|whilst|when|during (?:the time|which)|(?:at )?the (?:same )?time (?:that|when)|at the same time(?: as)?)\s/iu

/** "was the Vice President", "served as president", "became president" */
function headOf({ verb, complement, adjuncts }: ClauseView, { sentence }: PersonScene): string | undefined {
  if (!/^(?:be|become|serve|act|reign)$/u.test(verb.lemma)) return undefined
  const as = adjuncts.find(({ preposition }) => preposition === 'as')
  const from = as?.from ?? verb.to
  return matchIn(HEAD, sentence.text.slice(from, complement.to))?.group('head').toLowerCase()
}

/** "under King Y", "during the presidency of Y", "in the reign of Monarch, Y" */
const UNDER = new RegExp(
  `(?:\\bat\\s+the\\s+same\\s+time\\s+as\\s+|\\bunder\\s+(?:the\\s+)?(?:(?<time>reign|presidency|premiership|prime ministership|governorship|vice presidency|monarchy|leadership|rule)\\s+of\\s+)?|\\b(?:during|in|through|throughout)\\s+the\\s+(?<time2>reign|presidency|premiership|prime ministership|governorship|vice presidency|monarchy|term|tenure|time)\\s+of\\s+)(?:the\\s+)?(?:(?:then|former)[- ])?(?:(?<head>${HEADS}|prime minister)[,\\s]+)?(?=\\p{Lu})`,
  'giu',
)

const TIMES: Readonly<Record<string, string>> = {
  reign: 'monarch',
  monarchy: 'monarch',
  presidency: 'president',
  premiership: 'prime minister',
  'prime ministership': 'prime minister',
  governorship: 'governor',
  'vice presidency': 'vice president',
}

function underAnother(scene: PersonScene): readonly Found[] {
  const { clause, holder } = scene
  if (holder === undefined) return []
  const behind = { from: clause.verb.to, to: clause.complement.to }
  const before = {
    from: clause.from === behind.from ? 0 : clause.from,
    to: Math.max(clause.from, holder.from),
  }
  return [before, behind].flatMap((range) => underIn(range, scene, holder))
}

function underIn(range: Range, scene: PersonScene, holder: Holder): readonly Found[] {
  const { from: offset } = range
  return matchesIn(UNDER, scene.sentence.text.slice(offset, range.to)).flatMap((match) => {
    const head = match.group('head') || TIMES[(match.group('time') || match.group('time2')).toLowerCase()]
    const [person] = endsAt(
      'Person',
      { from: offset + match.from + headStart(match.words), to: range.to },
      scene,
    )
    if (head === undefined || person === undefined || !('by' in person.object)) return []
    const other = { mention: person.object, from: person.from, to: person.to, span: holder.span }
    return [under(scene, { person: other, head: head.toLowerCase(), to: person.to })]
  })
}

/** Where the title begins, so that a name that it is a part of is read whole. */
const headStart = (words: string) =>
  words.length - (new RegExp(`(?:${HEADS})[,\\s]+$`, 'iu').exec(words)?.[0].length ?? 0)

function under(
  { clause, sentence, holder }: PersonScene,
  { person, head, to }: { readonly person: Holder; readonly head: string; readonly to: number },
): Found {
  const words = head.replace('-', ' ')
  return said(clause, sentence, {
    subject: holder?.mention ?? person.mention,
    relation: 'inOfficeUnder',
    object: person.mention,
    qualifiers: { role: text(words) },
    to,
    more: holder === undefined ? [] : [holder.span],
    rule: 'under/in-office',
  })
}
