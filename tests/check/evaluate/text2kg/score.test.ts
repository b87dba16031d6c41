// The scorer of Text2KGBench: the benchmark's own figures come out, and small cases of our own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { countGrounded, figuresOf, profiles } from '../../../../src/check/evaluate/text2kg/counts.ts'
import { scoreOfficially } from '../../../../src/check/evaluate/text2kg/official.ts'
import {
  readGold,
  readOntology,
  readPredictions,
  type Triple,
} from '../../../../src/check/evaluate/text2kg/records.ts'
import { showOfficial, showScore } from '../../../../src/check/evaluate/text2kg/report.ts'
import { score } from '../../../../src/check/evaluate/text2kg/score.ts'
import { describeWithMaterial } from '../../../material.ts'

interface Vectors {
  readonly gold: readonly object[]
  readonly system: readonly object[]
}

const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n')

describeWithMaterial('the vectors of the benchmark', ['text2kg'], (path) => {
  const vectors = JSON.parse(readFileSync(join(path, 'scorer-vectors.json'), 'utf8')) as Vectors
  const gold = readGold(lines(vectors.gold), 'gold')
  const predictions = readPredictions(lines(vectors.system), 'system')
  const ontology = readOntology(readFileSync(join(path, 'politician-ontology.json'), 'utf8'), 'ontology')

  test('come out by the official profile', () => {
    const official = scoreOfficially(gold, predictions, ontology)
    expect(official.recall).toBeCloseTo(0.4523809523809524, 12)
    expect(official.f1).toBeCloseTo(0.4642857142857143, 12)
    expect(showOfficial(official)).toBe(
      'P 0.50  R 0.45  F1 0.46  conformance 0.83  hallucinated subjects 0.21 relations 0.03 objects 0.29',
    )
  })

  test('come out by the strict profile', () => {
    expect(figuresOf(gold, predictions, profiles.strict)).toMatchObject({
      tp: 18,
      fp: 7,
      fn: 20,
      precision: 0.72,
      recall: 18 / 38,
      f1: 36 / 63,
    })
  })
})

const ontology = { concepts: ['Party'], relations: ['born in', 'leader'] }

function judge(gold: readonly Triple[], found: readonly Triple[], sent = 'Ada Mor was born in Tor.') {
  return {
    gold: [{ id: 'a', sent, triples: gold }],
    predictions: new Map([['a', { id: 'a', triples: found }]]),
    ontology,
  }
}

const officially = ({ gold, predictions }: ReturnType<typeof judge>) =>
  scoreOfficially(gold, predictions, ontology)

describe('the official profile', () => {
  test('compares without blanks, underscores and case', () => {
    const judged = judge([['Ada_Mor', 'born_in', 'Tor']], [['ADA MOR', 'born in', 'tor']])
    expect(officially(judged)).toMatchObject({ precision: 1, recall: 1, f1: 1 })
  })

  test('leaves out relations that gold does not have for the sentence, but not from conformance', () => {
    const judged = judge(
      [['Ada Mor', 'born in', 'Tor']],
      [
        ['Ada Mor', 'born in', 'Tor'],
        ['Ada Mor', 'leader', 'Tor'],
        ['Ada Mor', 'invented', 'Tor'],
        ['Ada Mor', 'Born in', 'Elsewhere'],
      ],
    )
    expect(officially(judged)).toMatchObject({
      precision: 1,
      recall: 1,
      conformance: 0.5,
      relationHallucination: 0.5,
      subjectHallucination: 0,
      objectHallucination: 0.25,
    })
  })

  test('looks for stems of names in the sentence and among the classes', () => {
    const judged = judge(
      [],
      [
        ['Adas Mors', 'leader', 'Parties'],
        ['Ida', 'leader', 'Tor'],
      ],
    )
    expect(officially(judged)).toMatchObject({ f1: 0, subjectHallucination: 0.5, objectHallucination: 0 })
  })

  test('counts a sentence without a prediction as nothing, one with an empty prediction as conforming', () => {
    const { gold } = judge([['Ada Mor', 'born in', 'Tor']], [])
    expect(scoreOfficially(gold, new Map(), ontology).conformance).toBe(0)
    expect(scoreOfficially(gold, new Map([['a', { id: 'a', triples: [] }]]), ontology).conformance).toBe(1)
  })
})

test('figures that all sentences agree in have the interval of so many of so many', () => {
  const triple = ['Ada Mor', 'born in', 'Tor'] as const
  const { gold, predictions } = judge([triple], [triple])
  const silent = { id: 'b', sent: 'No.', triples: [] }
  const interval = { low: expect.closeTo(0.2065, 4) as number, high: 1 }
  // Of the second sentence there is nothing to count.
  expect(figuresOf([...gold, silent], predictions, profiles.strict)).toMatchObject({ f1: 1, interval })
  expect(scoreOfficially(gold, predictions, ontology).intervals.f1).toEqual(interval)
})

describe('the other profiles', () => {
  test('strict counts what gold does not have as false', () => {
    const { gold, predictions } = judge([], [['Ada Mor', 'leader', 'Tor']])
    expect(figuresOf(gold, predictions, profiles.strict)).toMatchObject({ tp: 0, fp: 1, fn: 0, f1: 0 })
  })

  test('soft takes quotes, accents, articles and brackets at the end for nothing', () => {
    const { gold, predictions } = judge(
      [['Ádá_Mór_(politician)', 'leader', '"The Granite Party"']],
      [['Ada Mor', 'leader', 'Granite Party']],
    )
    expect(figuresOf(gold, predictions, profiles.soft).tp).toBe(1)
    expect(figuresOf(gold, predictions, profiles.strict).tp).toBe(0)
  })

  test('relation and object alone do not look at the subject', () => {
    const { gold, predictions } = judge([['Ada Mor', 'leader', 'Tor']], [['Mor', 'leader', 'Tor']])
    expect(figuresOf(gold, predictions, profiles.relobj).tp).toBe(1)
  })

  test('grounded looks for triples only whose ends stand in the sentence', () => {
    const { gold, predictions } = judge(
      [
        ['Ada Mor', 'born in', 'Tor (town)'],
        ['Ada Mor', 'born in', 'Ostrevia'],
      ],
      [['Ada Mor', 'born in', 'Tor']],
    )
    expect(countGrounded(gold, predictions)).toEqual({ found: 1, n: 1 })
  })
})

describe('files', () => {
  test('lines of one sentence are one, under its first id', () => {
    const row = (id: string, obj_label: string) => ({
      id,
      sent: 'A and B lead C.',
      sub_label: 'C',
      rel_label: 'leader',
      obj_label,
    })
    expect(readGold(lines([row('1', 'A'), row('2', 'B')]), 'gold')).toEqual([
      {
        id: '1',
        sent: 'A and B lead C.',
        triples: [
          ['C', 'leader', 'A'],
          ['C', 'leader', 'B'],
        ],
      },
    ])
  })

  test.each([
    ['{"id":"1"}\n', 'gold, line 1: expected a text in "sent", found nothing'],
    ['\n[]', 'gold, line 2: expected an object, found []'],
    [
      '{"id":"1","sent":"x","triples":[{"sub":"a"}]}',
      'gold, line 1: expected a text in "rel", found nothing',
    ],
  ])('%j is refused with its place', (text, message) => {
    expect(() => readGold(text, 'gold')).toThrow(message)
  })

  test('a prediction is of three texts', () => {
    expect(() => readPredictions('{"id":"1","triples":[["a","b"]]}', 'out')).toThrow(
      'out, line 1: expected three texts, found ["a","b"]',
    )
  })
})

test('by relation it is counted what is right, wrong and missed, and which ends do not stand in the sentence', () => {
  const judged = judge(
    [['Ada Mor', 'born in', 'Tor']],
    [
      ['Ada Mor', 'born_in', 'Tor'],
      ['Ida Bey', 'leader', 'Tor'],
      ['Ada Mor', 'leader', 'Brim'],
      ['Ida Bey', 'leader', 'Brim'],
    ],
  )
  const { relations } = score(judged)
  expect([...relations]).toEqual([
    ['born in', { tp: 1, fp: 0, fn: 0, strayingSubjects: 0, strayingObjects: 0 }],
    ['leader', { tp: 0, fp: 3, fn: 0, strayingSubjects: 2, strayingObjects: 2 }],
  ])
  expect(showScore({ parts: [], relations }).split('\n').slice(1)).toEqual([
    '              TP    FP    FN  subj   obj',
    '  born in      1     0     0     0     0',
    '  leader       0     3     0     2     2',
    '',
  ])
})

describe('parts', () => {
  const sentence = (id: string, subject: string) => ({
    id,
    sent: `${subject} leads.`,
    triples: [[subject, 'leader', 'X']] as const,
  })

  test('of subjects that train does not know, and of the two halves, with all relations counted', () => {
    const gold = [sentence('a', 'Ada Mor'), sentence('b', 'Bo Lind'), { id: 'c', sent: 'No.', triples: [] }]
    const { parts, relations } = score({
      gold,
      predictions: new Map(),
      ontology,
      train: [sentence('t', 'Ada_Mor')],
      halves: true,
    })
    expect(parts.map(({ name, sentences }) => [name, sentences])).toEqual([
      ['all sentences', 3],
      ['with gold', 2],
      ['unknown subjects', 1],
      ['half that was read', 1],
      ['half that was not', 2],
    ])
    expect([...relations]).toEqual([
      ['leader', { tp: 0, fp: 0, fn: 2, strayingSubjects: 0, strayingObjects: 0 }],
    ])
  })

  test('that have no sentences are none', () => {
    const gold = [{ id: 'c', sent: 'No.', triples: [] }]
    const { parts } = score({ gold, predictions: new Map(), ontology, halves: true })
    expect(parts.map(({ name }) => name)).toEqual(['all sentences', 'half that was not'])
  })
})
