// Short articles with the facts that each sentence states, written before it was known what the rules make of them.
import { readFileSync } from 'node:fs'
import type { Graph } from '../../../src/model/graph.ts'
import { score, type GoldRow } from '../../gold.ts'
import { graphOf } from '../read.ts'

/** An article: its title, its sentences, and what they state. */
interface Written {
  readonly title: string
  readonly sentences: readonly string[]
  readonly rows: readonly GoldRow[]
}

/** `# title`, sentences, and below each sentence `> [subject ::] relation | object | qualifiers | note`. */
export function readWritten(file: string): readonly Written[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return text
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n')
      return {
        title,
        sentences: lines.filter((line) => line !== '' && !line.startsWith('>')),
        rows: lines.flatMap((line) => (line.startsWith('> ') ? [readRow(line.slice(2), title)] : [])),
      }
    })
}

function readRow(line: string, title: string): GoldRow {
  const [statement = '', object = '', qualifiers = '', note = ''] = line.split('|').map((cell) => cell.trim())
  const [relation = '', subject = title] = statement.split(' :: ').toReversed()
  const pairs = qualifiers.split(';').flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=')
    return name === '' ? [] : [[name, value] as const]
  })
  return {
    file: title,
    subject,
    relation,
    object,
    qualifiers: Object.fromEntries(pairs),
    line: 0,
    note,
    isTrap: false,
  }
}

interface ProseFigures {
  readonly sentences: number
  readonly wanted: number
  readonly found: number
  readonly claims: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

/** What is found, missed and wrong in written articles, of what is said of parties and of elections. */
export function figuresOf(articles: readonly Written[]): ProseFigures {
  const scores = articles.map(({ title, sentences, rows }) => {
    const graph = ofParties(graphOf({ [title]: `= ${title} =\n\n${sentences.join(' ')}\n` }))
    return {
      ...score(rows, graph, { document: title }),
      claims: graph.claims.length,
      sentences: sentences.length,
    }
  })
  const sum = (count: (one: (typeof scores)[number]) => number) =>
    scores.reduce((all, one) => all + count(one), 0)
  return {
    sentences: sum((one) => one.sentences),
    wanted: sum(({ wanted }) => wanted),
    found: sum(({ wanted, missed }) => wanted - missed.length),
    claims: sum(({ claims }) => claims),
    missed: scores.flatMap(({ missed }) => missed),
    wrong: scores.flatMap(({ wrong }) => wrong),
  }
}

/** Derived claims and what is said of persons' lives are left out. */
function ofParties(graph: Graph): Graph {
  const claims = graph.claims.filter(
    ({ derived, subject, relation }) =>
      derived !== true &&
      (subject.type !== 'Person' || relation === 'contested' || relation === 'electionResult'),
  )
  return { ...graph, claims }
}
