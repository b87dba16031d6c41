// What the rules found in an article, against which a model's words are held: who is what, which way a relation runs, when.
import { isMention, type Finding } from '../../model/claim.ts'
import type { ClassName } from '../../model/ontology.ts'
import type { Span } from '../../model/span.ts'
import { plain } from '../../model/value.ts'
import { fold } from '../text/fold.ts'
import type { Topic } from '../topic.ts'

/** How a statement cannot be, by what the rules found. */
export type Contradiction = 'other-class' | 'says-of-itself' | 'other-way-round' | 'other-value'

type Statement = Pick<Finding, 'subject' | 'relation' | 'object' | 'qualifiers' | 'spans'>
type Value = Statement['object']

/** Tells how a statement contradicts what the rules found; undefined where it does not. */
export type Contradict = (statement: Statement) => Contradiction | undefined

/** Prepares what the rules found. */
export function makeContradict(findings: readonly Finding[], topic: Topic): Contradict {
  const keyOf = keysOf(topic)
  const kindsByKey = kindsOf(findings, topic, keyOf)
  const isOfOtherKind = (value: Value) => {
    const known = kindsByKey.get(keyOf(value))
    const kind = kindOf(value)
    return known !== undefined && kind !== undefined && !known.has(kind)
  }
  const endsOf = ({ relation, subject, object }: Statement) =>
    [relation, keyOf(subject), keyOf(object)].join('\t')
  const byEnds = new Map<string, Finding[]>()
  for (const finding of findings)
    byEnds.set(endsOf(finding), [...(byEnds.get(endsOf(finding)) ?? []), finding])
  return function contradict(statement) {
    const { subject, object, qualifiers } = statement
    if ([subject, object, ...Object.values(qualifiers)].some(isOfOtherKind)) return 'other-class'
    if (!isMention(object)) return undefined
    if (keyOf(subject) === keyOf(object)) return 'says-of-itself'
    if (byEnds.has(endsOf({ ...statement, subject: object, object: subject }))) return 'other-way-round'
    const same = byEnds.get(endsOf(statement)) ?? []
    return same.some((finding) => overlap(finding, statement) && differ(finding, statement, keyOf))
      ? 'other-value'
      : undefined
  }
}

/** Names of the topic are one, with an article or without. */
function keysOf({ keys }: Topic) {
  return (value: Value): string => {
    if (!isMention(value)) return String(plain(value))
    if (value.by === 'topic') return TOPIC
    if (value.by === 'election') return [value.date, value.kind].join(' ')
    if (value.by === 'description') return value.key
    const name = fold(value.name).replace(ARTICLE, '')
    return keys.has(name) ? TOPIC : name
  }
}

const ARTICLE = /^the /u

/** No folded name is like it. */
const TOPIC = '\u0000'

/** Kinds that nothing is two of; of other classes a name may tell anything. */
const kinds: Readonly<Partial<Record<ClassName, string>>> = {
  Person: 'person',
  Party: 'body',
  Organization: 'body',
  Country: 'place',
  Place: 'place',
}

const kindOf = (value: Value) => (isMention(value) && value.by === 'name' ? kinds[value.type] : undefined)

function kindsOf(
  findings: readonly Finding[],
  { type }: Topic,
  keyOf: (value: Value) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>()
  const add = (key: string, kind: string | undefined) => {
    if (kind !== undefined) known.set(key, (known.get(key) ?? new Set()).add(kind))
  }
  add(TOPIC, type && kinds[type])
  for (const { subject, object, qualifiers } of findings)
    for (const value of [subject, object, ...Object.values(qualifiers)]) add(keyOf(value), kindOf(value))
  return known
}

type Spans = Pick<Statement, 'spans'>

const overlap = (one: Spans, other: Spans) =>
  one.spans.some((a: Span) => other.spans.some((b: Span) => a.start < b.end && b.start < a.end))

/** A qualifier that both have has two values; words may be worded otherwise, and one date finer than the other. */
function differ(finding: Statement, statement: Statement, keyOf: (value: Value) => string): boolean {
  const values = new Map<string, Value>(Object.entries(finding.qualifiers))
  return Object.entries(statement.qualifiers).some(([name, value]) => {
    const known = values.get(name)
    if (known === undefined || isWords(value)) return false
    const [one, other] = [keyOf(known), keyOf(value)]
    return isDate(value) ? !one.startsWith(other) && !other.startsWith(one) : one !== other
  })
}

const isWords = (value: Value) => !isMention(value) && value.type === 'text'
const isDate = (value: Value) => !isMention(value) && value.type === 'date'
