// Keeps who is said to lead which party, in the order of an article: whoever "replaced him" leads what he led.
import { isMention, isSame, type Finding, type Mention } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Literal } from '../../model/value.ts'
import type { Place, Reading, Scene, Sentence } from '../reading.ts'
import { isDoubt, type Found } from '../rule.ts'

/** What somebody was last said to lead. */
export interface Office {
  readonly party: Mention
  readonly role?: Literal
  /** When that ended. */
  readonly end?: { readonly iso: string }
  /** The words that say it, where they stand in another sentence. */
  readonly words?: Finding['spans']
}

/** Reads the leaders that a sentence tells of; what it needs of those before it is known by then. */
type ReadLeaders = (sentence: Sentence, reading: Reading) => readonly Found[]

/** So many sentences later nobody remembers whom "he" succeeded as what. */
const MEMORY = 12
/** Sentences without such a word tell of no leader. */
const TELLING =
  /(?<![\p{L}])(?:lead(?:s|er|ers|ership)?|led|head(?:s|ed)?|chair|president|secretary|spokes|conven[eo]r|co-leader|succe|replac|follow|took over|\p{L}{0,3}chair\p{L}{0,8})/iu

/** Behind these words it may be another office in which somebody was succeeded. */
const OTHER_OFFICE =
  /(?<![\p{L}])(?:minister|premier|mayor|governor|chancellor|speaker|senator|ambassador|presidents? of|cabinet|ministry|member of parliament)(?![\p{L}])/iu

const cache = new WeakMap<Reading, ReadonlyMap<Sentence, number>>()
const found = new WeakMap<Sentence, readonly Finding[]>()

/** What a person led by the sentences before one: by the last that told of it. */
export function lastLed(
  person: Mention,
  { clause, sentence, reading }: Scene,
  read: ReadLeaders,
): Office | undefined {
  if (OTHER_OFFICE.test(sentence.text.slice(0, clause.verb.from))) return undefined
  const at = placeOf(sentence, reading)
  for (const earlier of reading.sentences.slice(Math.max(0, at - MEMORY), at).toReversed()) {
    const told = leadersIn(earlier, reading, read).findLast(({ object }) => isSame(object, person))
    if (told !== undefined) return { party: told.subject, words: told.spans, ...roleOf(told) }
    if (OTHER_OFFICE.test(earlier.text)) return undefined
  }
  return undefined
}

/** So many sentences later a person is one that the article does not know. */
const LONG_MEMORY = 200

/** Whether the sentences before one say of a person that other parties are led, and never the article's own. */
export function hasLedOthers(person: Mention, { sentence, reading }: Place, read: ReadLeaders): boolean {
  const at = placeOf(sentence, reading)
  const led = reading.sentences
    .slice(Math.max(0, at - LONG_MEMORY), at)
    .flatMap((earlier) => leadersIn(earlier, reading, read))
    .filter(({ object }) => isSame(object, person))
  return led.length > 0 && led.every(({ subject }) => subject.by !== 'topic')
}

function placeOf(sentence: Sentence, reading: Reading): number {
  const places = cache.get(reading) ?? new Map(reading.sentences.map((one, i) => [one, i]))
  cache.set(reading, places)
  return places.get(sentence) ?? 0
}

function roleOf({ qualifiers: { role, to } }: Finding): Pick<Office, 'role' | 'end'> {
  return present({
    role: role === undefined || isMention(role) ? undefined : role,
    end: to !== undefined && 'iso' in to ? to : undefined,
  })
}

function leadersIn(sentence: Sentence, reading: Reading, read: ReadLeaders): readonly Finding[] {
  const known = found.get(sentence)
  if (known !== undefined) return known
  const leaders = !TELLING.test(sentence.text)
    ? []
    : read(sentence, reading).filter((one): one is Finding => !isDoubt(one) && one.relation === 'ledBy')
  found.set(sentence, leaders)
  return leaders
}
