// Reads who led a party next: "led the party until 1919, when he was succeeded by X", "X succeeded Y as its leader in 1990".
import type { Finding, Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import { spanOf, type ClauseView, type Reading, type Referent, type Sentence } from '../reading.ts'
import { date, isDoubt, said, text, type Found, type Rule } from '../rule.ts'
import { officeNouns } from '../data/persons.ts'
import type { Literal } from '../../model/value.ts'
import { overlaps, textOf, type Range } from '../text/range.ts'
import { readTerm } from '../text/terms.ts'
import { findRole } from '../text/roles.ts'
import { careerOf } from './careers.ts'
import { leadership } from './leadership.ts'
import { ownedNouns } from './owned-nouns.ts'
import { personsIn } from './parties.ts'
import { partyNouns } from './party-nouns.ts'
import { timeOf, termQualifiers, timesOf } from './times.ts'
import { isPartyOrAlliance } from '../topic.ts'

export const succession: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    if (!/^(?:succeed|replace|follow)$/u.test(clause.verb.lemma)) return []
    const pair = pairIn(clause, sentence, reading)
    const scene = { clause, sentence, reading }
    const office =
      pair &&
      (statedOffice(scene) ?? knownOffice(pair.former, scene) ?? officeBefore(pair.former.person, scene))
    if (pair === undefined || office === undefined) return []
    const time = timeOf(clause, sentence) ?? office.end
    return pair.next.map(({ mention, to, term }) =>
      said(clause, sentence, {
        subject: office.party,
        relation: 'ledBy',
        object: mention,
        qualifiers: present({ role: office.role, ...(term ?? { from: time && date(time.iso) }) }),
        to,
        more: office.words ?? [],
        rule: 'succession/succeeded',
      }),
    )
  },
}

interface Pair {
  readonly former: Pick<ClauseView, 'subject' | 'person'>
  readonly next: readonly Next[]
}

interface Next extends Pick<Referent, 'mention'> {
  readonly to: number
  /** "X (1993–2006)" */
  readonly term?: Qualifiers
}

/** "Y was succeeded by X", "X succeeded Y": the first one before, the last one next. */
function pairIn(clause: ClauseView, sentence: Sentence, reading: Reading): Pair | undefined {
  const { verb, adjuncts, person, object } = clause
  if (verb.voice === 'active') {
    const [former] = personsIn(object, sentence, reading)
    return (
      person && former && { former: { person: former }, next: [{ mention: person.mention, to: former.to }] }
    )
  }
  const by = adjuncts.find(({ preposition }) => preposition === 'by')
  const [next, ...others] = by === undefined ? [] : personsIn(by.inner, sentence, reading)
  if (next === undefined) return undefined
  const inTurn = [next, ...others].map((one) => withTerm(one, sentence))
  return { former: clause, next: inTurn.every(({ term }) => term !== undefined) ? inTurn : [next] }
}

/** "X (1993–2006) and Y (2006–2019)": their terms stand behind them. */
function withTerm({ mention, to }: Omit<Next, 'term'>, { text: words }: Sentence): Next {
  const bracket = /^ \((?<term>[^()]{4,40})\)/u.exec(words.slice(to, to + 44))
  const term = readTerm(bracket?.groups?.['term'] ?? '')
  const end = to + (bracket?.[0].length ?? 0)
  return term === undefined ? { mention, to } : { mention, to: end, term: termQualifiers(timesOf(term, end)) }
}

interface Office {
  readonly party: Mention
  readonly role: Literal
  readonly end?: { readonly iso: string }
  readonly words?: Finding['spans']
}

interface Scene {
  readonly clause: ClauseView
  readonly sentence: Sentence
  readonly reading: Reading
}

/** "… as leader of the party", "… as its leader" */
function statedOffice({ clause, sentence, reading }: Scene): Office | undefined {
  const as = clause.adjuncts.find(({ preposition }) => preposition === 'as')
  const found = as && findRole(textOf(sentence.text, as.inner))
  if (as === undefined || found === undefined) return undefined
  const noun = ownedNouns(sentence, reading).find((one) => one.row.isRole === true && overlaps(one, as))
  const isBare =
    /^(?:the |party )*$/u.test(found.before) && found.behind === '' && isPartyOrAlliance(reading.topic)
  const owner = noun?.owner ?? (isBare ? ({ by: 'topic' } as const) : undefined)
  return owner && { party: owner, role: text(found.role) }
}

/** What the sentence says before of who is succeeded: "the party's leader", "X led the party until 1919". */
function knownOffice(former: Pair['former'], scene: Scene): Office | undefined {
  return officeOfSubject(former.subject, scene) ?? officeOfPerson(former.person, scene)
}

function officeOfSubject(subject: Range | undefined, { sentence, reading }: Scene): Office | undefined {
  const noun =
    subject &&
    ownedNouns(sentence, reading).find(
      (one) => one.row.isRole === true && one.isOwned && overlaps(one, subject),
    )
  if (noun === undefined) return undefined
  const end = careerOf({ ...noun, person: noun.owner }, sentence).to
  const role = text(findRole(noun.words)?.role ?? noun.words)
  return present({ party: noun.owner, role, end, words: [spanOf(sentence, noun)] })
}

function officeOfPerson(
  person: Referent | undefined,
  { clause, sentence, reading }: Scene,
): Office | undefined {
  if (person === undefined) return undefined
  const earlier = sentence.clauses.filter(({ verb, asserted }) => asserted && verb.from < clause.verb.from)
  return officeOf(person, [
    ...earlier.flatMap((one) => leadership.read(one, sentence, reading)),
    ...partyNouns.read(sentence, reading),
  ])
}

const OFFICE = new RegExp(`(?<![\\p{L}])(?:${[...officeNouns].join('|')})(?![\\p{L}])`, 'iu')

/** How many sentences of the paragraph may stand between an office and who came next in it. */
const MOST_BETWEEN = 3

/** "X led the party from 1990. … He was replaced by Y": the office of the last sentences, where none of another is spoken of since. */
function officeBefore(person: Referent | undefined, { sentence, reading }: Scene): Office | undefined {
  if (person === undefined) return undefined
  const at = reading.sentences.indexOf(sentence)
  for (let i = at; i >= Math.max(0, at - MOST_BETWEEN); i--) {
    const one = reading.sentences[i]
    if (one === undefined || one.passage !== sentence.passage) return undefined
    const found = i === at ? undefined : officeOf(person, saidOfLeaders(one, reading))
    if (found !== undefined) return found
    if (OFFICE.test(one.text)) return undefined
  }
  return undefined
}

const saidOfLeaders = (sentence: Sentence, reading: Reading) => [
  ...sentence.clauses
    .filter(({ asserted }) => asserted)
    .flatMap((one) => leadership.read(one, sentence, reading)),
  ...partyNouns.read(sentence, reading),
]

function officeOf(person: Referent, said: readonly Found[]): Office | undefined {
  const term = said.find(
    (found): found is Finding =>
      !isDoubt(found) &&
      found.relation === 'ledBy' &&
      JSON.stringify(found.object) === JSON.stringify(person.mention),
  )
  const { role, to } = term?.qualifiers ?? {}
  if (term === undefined || role === undefined || !('text' in role)) return undefined
  return present({
    party: term.subject,
    role,
    end: to !== undefined && 'iso' in to ? to : undefined,
    words: term.spans,
  })
}
