// The section of the scoreboard on the sentences of Text2KGBench.
import { join } from 'node:path'
import type { Section, Target } from '../../check/evaluate/scoreboard/section.ts'
import { showScore } from '../../check/evaluate/text2kg/report.ts'
import type { PartScore, Score } from '../../check/evaluate/text2kg/score.ts'
import { showInterval, showRate, type Interval } from '../../check/statistics/interval.ts'
import { readSentences } from '../evaluate-text2kg.ts'

/** Training and validation parts; the figures of unread sentences are the ones that count. */
export async function benchmark(folder: string): Promise<Section> {
  const path = (name: string) => join(folder, 'text2kg', name)
  const scoreOf = async (
    ontology: string,
    name: string,
    options: { readonly train?: string; readonly halves?: true },
  ) => {
    const file = path(name)
    const { score } = await readSentences({ ontology: path(ontology), input: file, gold: file, ...options })
    return score ?? { parts: [], relations: new Map() }
  }
  const train = await scoreOf('politics-ontology.json', 'politics-train.jsonl', {})
  const validation = await scoreOf('politics-ontology.json', 'politics-validation.jsonl', {
    train: path('politics-train.jsonl'),
  })
  const politician = await scoreOf('politician-ontology.json', 'politician-train.jsonl', { halves: true })
  const block = (title: string, score: Score) => `### ${title}\n\n\`\`\`\n${showScore(score)}\`\`\`\n`
  return {
    title: 'Sentences of Text2KGBench',
    body: [
      'Of politics the training part was read while the rules were written, of politician the half that is named so; the rest was only scored.\n',
      block('Politics, training part', train),
      block('Politics, validation part', validation),
      block('Politician, training part', politician),
    ].join('\n'),
    targets: [
      ...targetsOf('politics, validation', partNamed(validation, 'all sentences'), [0.36, 0.42]),
      ...targetsOf('politician, unread half', partNamed(politician, 'half that was not'), [0.5, 0.52]),
    ],
  }
}

const partNamed = ({ parts }: Score, wanted: string) => parts.find(({ name }) => name === wanted)

function targetsOf(
  where: string,
  part: PartScore | undefined,
  [official, strict]: readonly [number, number],
): readonly Target[] {
  if (part === undefined) return []
  const target = (what: string, [rate, interval]: readonly [number, Interval], wanted: number): Target => ({
    what: `${where}: ${what}`,
    rate,
    shown: `${showRate(rate)} ${showInterval(interval)} n ${part.sentences}`,
    wanted,
  })
  const { intervals, ...means } = part.official
  const mean = (figure: keyof typeof intervals) => [means[figure], intervals[figure]] as const
  return [
    target('official F1', mean('f1'), official),
    target('strict F1', [part.strict.f1, part.strict.interval], strict),
    target('conformance', mean('conformance'), 1),
    { ...target('subjects hallucinated', mean('subjectHallucination'), 0.05), isLimit: true },
    { ...target('objects hallucinated', mean('objectHallucination'), 0.1), isLimit: true },
  ]
}
