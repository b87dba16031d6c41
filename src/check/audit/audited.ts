// What a person audits: a claim with its words, and what they answer.
import { UsageError } from '../../query/rows.ts'

/** A claim as a sheet shows it; `id` leads back to it, `fact` to what it says together with others. */
export interface Audited {
  readonly id: string
  readonly subject: string
  readonly relation: string
  readonly object: string
  /** "from 1990; role chair" */
  readonly qualifiers: string
  /** All words that it quotes. */
  readonly words: string
  readonly document: string
  readonly line: string
  /** Where the document can be read; empty where it is not stated. */
  readonly url: string
  /** infobox, table, … */
  readonly source: string
  readonly rule: string
  readonly fact: string
}

type Record = Readonly<{ [name: string]: unknown }>

/** The claims of claims.jsonl but for those that follow from others. */
export function readClaims(jsonl: string, path: string): readonly Audited[] {
  return jsonl.split('\n').flatMap((line, i) => {
    if (line === '') return []
    const claim = parsed(line)
    if (!isRecord(claim)) throw new UsageError(`${path}:${i + 1}: a claim as JSON is expected`)
    return claim['derived'] === true ? [] : [toAudited(claim)]
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function toAudited(claim: Record): Audited {
  const { id, document, relation, source, rule, fact, qualifiers, subject, object, origin } = claim
  return {
    id: shown(id),
    subject: shown(subject),
    relation: shown(relation),
    object: shown(object),
    qualifiers: Object.entries(isRecord(qualifiers) ? qualifiers : {})
      .map(([name, value]) => `${name} ${shown(value)}`)
      .join('; '),
    words: wordsOf(claim),
    document: shown(document),
    line: shown(evidenceOf(claim)[0]?.['line']),
    url: isRecord(origin) ? shown(origin['url']) : '',
    source: shown(source),
    rule: shown(rule),
    fact: shown(fact),
  }
}

const evidenceOf = ({ evidence }: Record): readonly Record[] =>
  Array.isArray(evidence) ? evidence.filter(isRecord) : []

/** The readable form where markup stands inside the first quote; then the other quotes. */
function wordsOf(claim: Record): string {
  const [first, ...others] = evidenceOf(claim).map(({ quote }) => shown(quote))
  return [shown(claim['text'] ?? first), ...others].join(' … ')
}

/** An entity by its label, a literal by its value. */
function shown(value: unknown): string {
  if (isRecord(value)) return shown(value['label'] ?? value['value'])
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
