// Reads what parties and persons say they are against and what they want.
import { spanOf, type ClauseView, type Sentence } from '../reading.ts'
import { endOfWords, said, text, type Found, type Rule } from '../rule.ts'
import { groupStart, matchIn } from '../text/match.ts'
import { textOf } from '../text/range.ts'

/** Verbs by which somebody states something of themselves. */
const STATING = /^(?:state|say|declare|announce|claim|argue)$/u

export const statements: Rule = {
  on: 'sentence',
  read: (sentence) =>
    sentence.clauses.filter(({ asserted }) => asserted).flatMap((clause) => readStatement(clause, sentence)),
}

function readStatement(clause: ClauseView, sentence: Sentence): readonly Found[] {
  const reporter = ownReporter(clause, sentence)
  const subject = reporter?.party?.mention
  const saying = opposition(clause, sentence) ?? aim(clause, sentence)
  if (reporter === undefined || subject === undefined || saying === undefined) return []
  const { relation, words, to } = saying
  const more = [spanOf(sentence, { from: reporter.from, to: reporter.verb.to })]
  const object = text(words)
  return [
    said(clause, sentence, {
      subject,
      relation,
      object,
      qualifiers: { statedBy: subject },
      to,
      more,
      rule: `statements/${relation}`,
    }),
  ]
}

/** "X states that it …": the clause that reports, where the reported one speaks of X itself. */
function ownReporter(clause: ClauseView, sentence: Sentence): ClauseView | undefined {
  const reporter = clause.reportedBy === undefined ? undefined : sentence.clauses[clause.reportedBy]
  const isOwn = /^(?:it|they)$/iu.test(clause.subject?.words ?? '')
  return reporter !== undefined && isOwn && reporter.asserted && STATING.test(reporter.verb.lemma)
    ? reporter
    : undefined
}

interface Saying {
  readonly relation: 'opposes' | 'aims'
  readonly words: string
  readonly to: number
}

const AGAINST = /^\s*(?:strongly |firmly )?(?:against|opposed to)\s+(?<what>[^,;]{3,160})/u

/** "is against the moneylords" */
function opposition({ verb, complement }: ClauseView, sentence: Sentence): Saying | undefined {
  if (verb.lemma !== 'be') return undefined
  const match = matchIn(AGAINST, textOf(sentence.text, complement), complement.from)
  if (match === undefined) return undefined
  const from = groupStart(match, 'what')
  const to = endOfWords(sentence.text, { from, to: match.to })
  return { relation: 'opposes', words: sentence.text.slice(from, to), to }
}

const PRONOUN = /^(?:them|it)$/iu

/** "will liquidate them" after "against the moneylords": the pronoun is spelled out. */
function aim({ verb, complement }: ClauseView, sentence: Sentence): Saying | undefined {
  const to = endOfWords(sentence.text, complement)
  const object = sentence.text.slice(complement.from, to).trim()
  if (verb.tense !== 'future' || verb.voice === 'passive' || object === '' || object.length > 160)
    return undefined
  const named = PRONOUN.test(object) ? opposedIn(sentence) : object
  const verbWord = /\S+$/u.exec(sentence.text.slice(verb.from, verb.to))?.[0] ?? ''
  return named === undefined ? undefined : { relation: 'aims', words: `${verbWord} ${named}`, to }
}

/** What a sentence says somebody is against. */
function opposedIn(sentence: Sentence): string | undefined {
  return sentence.clauses
    .map((clause) => opposition(clause, sentence)?.words)
    .findLast((words) => words !== undefined)
}

const DEVOTED = /^\s*(?:his|her|their) (?:whole |entire )?li(?:fe|ves) to (?:the )?(?<what>[^,;]{3,120})/u

/** "devoted his life to the struggle of the working class" */
export const devotion: Rule = {
  on: 'clause',
  read(clause, sentence): readonly Found[] {
    const { person, verb, complement } = clause
    const match = matchIn(DEVOTED, textOf(sentence.text, complement), complement.from)
    if (person === undefined || match === undefined || verb.lemma !== 'devote') return []
    const from = groupStart(match, 'what')
    const to = endOfWords(sentence.text, { from, to: match.to })
    const object = text(sentence.text.slice(from, to))
    return [
      said(clause, sentence, {
        subject: person.mention,
        relation: 'aims',
        object,
        to,
        rule: 'statements/devoted-life',
      }),
    ]
  },
}
