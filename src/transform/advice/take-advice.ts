// What of a model's suggestions the text bears out; the others are refused for reasons that are counted.
import {
  addReasons,
  ruleOfModel,
  type Advice,
  type OfferedPassage,
  type Suggestion,
  type Tally,
} from '../../model/advice.ts'
import { spanIn, type Passage } from '../../model/article.ts'
import type { Finding } from '../../model/claim.ts'
import { makeLocate } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Doubt } from '../rule.ts'
import { judge, type Refusal } from './judge.ts'
import { makeContradict } from './known.ts'

/** What a model's advice comes to. */
export interface Taken {
  readonly findings: readonly Finding[]
  readonly doubts: readonly Doubt[]
  readonly tally: Tally
}

/** Characters beyond which a paragraph is none. */
const LONGEST_PASSAGE = 20_000

/** The passages that a model is offered: those whose sentences are read, in order. */
export function offeredPassages({ sentences, article }: Reading): readonly OfferedPassage[] {
  const locate = makeLocate(article.source)
  return passagesOf(sentences).map((passage) => ({
    start: locate(spanIn(passage)).start,
    text: passage.text,
  }))
}

function passagesOf(sentences: readonly Sentence[]): readonly Passage[] {
  const passages = new Set(sentences.map(({ passage }) => passage))
  return [...passages].filter(({ text, pieces }) => pieces.length > 0 && text.length <= LONGEST_PASSAGE)
}

/** Takes what the text bears out and the findings of rules do not contradict. */
export function takeAdvice(advice: Advice, reading: Reading, findings: readonly Finding[]): Taken {
  const passages = passagesOf(reading.sentences)
  const context = {
    passages,
    reading,
    contradict: makeContradict(findings, reading.topic),
    rule: ruleOfModel(advice.model),
  }
  const judged = advice.suggestions.map((suggestion) => ({
    suggestion,
    judgement: judge(suggestion, context),
  }))
  const kept = judged.flatMap(({ judgement }) => (typeof judgement === 'string' ? [] : [judgement]))
  const refused = judged.flatMap(({ judgement }) =>
    typeof judgement === 'string' ? [{ [judgement]: 1 }] : [],
  )
  return {
    findings: kept,
    doubts: judged.flatMap((one) => refusalOf(one, passages, advice.model)),
    tally: {
      model: advice.model,
      passages: passages.length,
      suggested: judged.length,
      kept: kept.length,
      refused: addReasons([...refused, advice.unusable]),
      unanswered: advice.unanswered.length,
    },
  }
}

interface Judged {
  readonly suggestion: Suggestion
  readonly judgement: Finding | Refusal
}

function refusalOf(
  { suggestion, judgement }: Judged,
  passages: readonly Passage[],
  model: string,
): readonly Doubt[] {
  const passage = passages[suggestion.passage] ?? passages[0]
  if (typeof judgement !== 'string' || passage === undefined) return []
  const said = [suggestion.subject, suggestion.relation, suggestion.object].map(shortened).join(' ')
  const message = `${ruleOfModel(model)}: ${judgement}: ${said}; left out`
  return [{ code: 'suggestion-refused', message, span: beginningOf(passage) }]
}

/** Characters of strange words that a message shows. */
const SHOWN = 60
const shortened = (words: string) => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words)

function beginningOf(passage: Passage): Span {
  const { start, end } = spanIn(passage)
  return { start, end: Math.min(end, start + SHOWN) }
}
