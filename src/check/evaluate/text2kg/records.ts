// The records of Text2KGBench: gold sentences, predictions, ontologies, and how their files are read.
import { fault, readJsonLines, readRecord, recordOf, type JsonRecord } from '../json-lines.ts'

/** Subject, relation, object, as a record spells them. */
export type Triple = readonly [subject: string, relation: string, object: string]

export interface Prediction {
  readonly id: string
  readonly triples: readonly Triple[]
}

/** One sentence with all that is annotated of it, under the first id it has. */
export interface GoldSentence extends Prediction {
  readonly sent: string
}

/** A line of input: what an extractor may see. */
export interface InputLine {
  readonly id: string
  readonly sent: string
}

/** Labels of classes and relations as printed. */
export interface BenchOntology {
  readonly concepts: readonly string[]
  readonly relations: readonly string[]
}

/** Reads lines of which only the id and the sentence are looked at. */
export function readInput(text: string, file: string): readonly InputLine[] {
  return readJsonLines(text, file).map(({ row, where }) => ({
    id: textIn(row, 'id', where),
    sent: textIn(row, 'sent', where),
  }))
}

/** Reads gold; lines of one sentence are one, in the order of the file. */
export function readGold(text: string, file: string): readonly GoldSentence[] {
  const sentences = new Map<string, GoldSentence>()
  for (const { row, where } of readJsonLines(text, file)) {
    const sent = textIn(row, 'sent', where)
    const known = sentences.get(sent) ?? { id: textIn(row, 'id', where), sent, triples: [] }
    sentences.set(sent, { ...known, triples: [...known.triples, ...goldTriples(row, where)] })
  }
  return [...sentences.values()]
}

/** Reads predictions by their ids. */
export function readPredictions(text: string, file: string): ReadonlyMap<string, Prediction> {
  return new Map(
    readJsonLines(text, file).map(({ row, where }) => {
      const id = textIn(row, 'id', where)
      return [id, { id, triples: listIn(row, 'triples', where).map((one) => tripleOf(one, where)) }]
    }),
  )
}

/** Reads an ontology. */
export function readOntology(text: string, file: string): BenchOntology {
  const ontology = readRecord(text, file)
  const labels = (field: string) =>
    listIn(ontology, field, file).map((one) => textIn(recordOf(one, file), 'label', file))
  return { concepts: labels('concepts'), relations: labels('relations') }
}

function textIn(row: JsonRecord, field: string, where: string): string {
  const value = row[field]
  if (typeof value === 'string') return value
  throw fault(where, `a text in "${field}"`, value)
}

function listIn(row: JsonRecord, field: string, where: string): readonly unknown[] {
  const value = row[field]
  if (Array.isArray(value)) return value
  throw fault(where, `a list in "${field}"`, value)
}

/** A list of triples, or one whose parts are fields of the line. */
function goldTriples(row: JsonRecord, where: string): readonly Triple[] {
  if (row['triples'] === undefined)
    return [
      [textIn(row, 'sub_label', where), textIn(row, 'rel_label', where), textIn(row, 'obj_label', where)],
    ]
  return listIn(row, 'triples', where).map((one) => {
    const triple = recordOf(one, where)
    return [textIn(triple, 'sub', where), textIn(triple, 'rel', where), textIn(triple, 'obj', where)]
  })
}

function tripleOf(value: unknown, where: string): Triple {
  const [subject, relation, object, ...more] = Array.isArray(value) ? (value as readonly unknown[]) : []
  const isTriple = [subject, relation, object].every((part) => typeof part === 'string') && more.length === 0
  if (isTriple) return [subject as string, relation as string, object as string]
  throw fault(where, 'three texts', value)
}
