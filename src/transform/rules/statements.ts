// Reads what parties and persons say they are against and what they want.
import type { ClauseView, Sentence } from '../reading.ts'
import { spanOf } from '../reading.ts'
import { said, text, type Found, type Rule } from '../rule.ts'
import { endWords } from '../rule.ts'
import { textOf } from '../text/range.ts'

/** Verbs by which somebody states something of themselves. */
const STATING = /^(?:state|say|declare|announce|claim|argue|promote)$/u

export const statements: Rule = {
  on: 'clause',
  read(clause, sentence) {
    if (clause.kind === 'reported') return reported(clause, sentence)
    if (clause.verb.lemma === 'devote' && clause.asserted) return devotion(clause, sentence)
    return []
  },
}

/** "X states that it is against Y and that it will Z": only what X says of itself. */
function reported(clause: ClauseView, sentence: Sentence): readonly Found[] {
  const reporter = clause.reportedBy === undefined ? undefined : sentence.clauses[clause.reportedBy]
  const party = reporter?.party
  if (
    reporter === undefined ||
    party === undefined ||
    !reporter.asserted ||
    !STATING.test(reporter.verb.lemma)
  )
    return []
  if (!/^(?:it|they)$/iu.test(clause.subject?.words ?? '') || !clause.asserted) return []
  const shared = {
    subject: party,
    qualifiers: { statedBy: party.mention },
    more: [spanOf(sentence, { from: reporter.from, to: reporter.verb.to })],
  }
  const against = againstWhat(clause, sentence)
  if (against !== undefined)
    return [
      said(clause, sentence, {
        ...shared,
        relation: 'opposes',
        object: text(against.words),
        to: against.to,
        rule: 'statements/states-against',
      }),
    ]
  if (clause.verb.tense !== 'future') return []
  const aim = aimOf(clause, sentence)
  return aim === undefined
    ? []
    : [
        said(clause, sentence, {
          ...shared,
          relation: 'aims',
          object: text(aim.words),
          to: aim.to,
          rule: 'statements/states-will',
        }),
      ]
}

interface Words {
  readonly words: string
  readonly to: number
}

function againstWhat(clause: ClauseView, sentence: Sentence): Words | undefined {
  const complement = textOf(sentence.text, clause.complement)
  const match = /^\s*(?:strongly |firmly )?(?:against|opposed to)\s+(?<what>[^,;]{3,160})/u.exec(
    clause.verb.lemma === 'be' ? complement : '',
  )
  const what = match?.groups?.['what']
  if (match === null || what === undefined) return undefined
  const from = clause.complement.from + match[0].length - what.length
  const to = endWords(sentence.text, { from, to: from + what.length })
  return { words: sentence.text.slice(from, to), to }
}

/** "will liquidate them" after "against the moneylords": the pronoun is spelled out. */
function aimOf(clause: ClauseView, sentence: Sentence): Words | undefined {
  const verb = sentence.text.slice(clause.verb.from, clause.verb.to).split(/\s+/u).at(-1) ?? ''
  const to = endWords(sentence.text, clause.complement)
  const object = sentence.text.slice(clause.complement.from, to).trim()
  if (object === '' || object.length > 160 || clause.verb.voice === 'passive') return undefined
  if (!/^(?:them|it)$/iu.test(object)) return { words: `${verb} ${object}`, to }
  const meant = sentence.clauses.flatMap((other) => againstWhat(other, sentence) ?? []).at(-1)
  return meant === undefined ? undefined : { words: `${verb} ${meant.words}`, to }
}

/** "devoted his life to the struggle of the working class" */
function devotion(clause: ClauseView, sentence: Sentence): readonly Found[] {
  const { person } = clause
  const complement = textOf(sentence.text, clause.complement)
  const match =
    /^\s*(?:his|her|their) (?:whole |entire )?li(?:fe|ves) to (?:the )?(?<what>[^,;]{3,120})/u.exec(
      complement,
    )
  const what = match?.groups?.['what']
  if (person === undefined || match === null || what === undefined) return []
  const from = clause.complement.from + match[0].length - what.length
  const to = endWords(sentence.text, { from, to: from + what.length })
  return [
    said(clause, sentence, {
      subject: person,
      relation: 'aims',
      object: text(sentence.text.slice(from, to)),
      to,
      rule: 'statements/devoted-life',
    }),
  ]
}
