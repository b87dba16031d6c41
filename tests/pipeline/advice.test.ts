// A run with a language model: what rules say stays as it is, the model's claims stand beside, and a record gives the same.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AssistError } from '../../src/assist/assist-error.ts'
import type { Advice, Adviser, Offer } from '../../src/model/advice.ts'
import { defaultBase } from '../../src/model/ontology.ts'
import { runPipeline, type PipelineOptions } from '../../src/pipeline.ts'
import { CheckpointError, Stopped } from '../../src/pipeline/stopped.ts'
import { showStatement } from '../fixtures/show.ts'

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const demo = fileURLToPath(new URL('../../fixtures/demo', import.meta.url))

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-advice-'))
})
afterEach(() => rm(folder, { recursive: true }))

const run = (more: Partial<PipelineOptions> = {}) =>
  runPipeline({
    inputs: [demo],
    out: join(folder, 'out'),
    base: defaultBase,
    version: '1.2.3',
    formats: ['claims', 'turtle'],
    jobs: 1,
    ...more,
  })

const nothing = { model: 'tiny', suggestions: [], unusable: {}, unanswered: [] } as const

/** Says what a function says of each offer. */
const adviser = (advise: (offer: Offer) => Partial<Advice>): Adviser => ({
  name: 'tiny',
  advise: (offer) => Promise.resolve({ ...nothing, ...advise(offer) }),
})

/** Claims that the subject admires the last name of every passage, and that it is known by the title of the article. */
const eager = adviser(({ title, passages }) => ({
  suggestions: passages.flatMap(({ text }, passage) => {
    const names = [...text.matchAll(/\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu)].map(([name]) => name)
    return names.flatMap((name) =>
      ['basedOnIdeasOf', 'ledBy'].map((relation) => ({
        passage,
        quote: text,
        subjectType: 'Party',
        subject: title,
        relation,
        objectType: 'Person',
        object: name,
        qualifiers: [],
      })),
    )
  }),
}))

describe('a model in a run', () => {
  test('changes no entity, no claim and no fact of rules', async () => {
    const alone = await run()
    const { graph, report } = await run({ adviser: eager, out: join(folder, 'advised') })
    const ofModel = graph.claims.filter(({ rule }) => rule === 'model/tiny')
    expect(ofModel.length).toBeGreaterThan(5)
    expect(report?.model?.kept).toBeGreaterThan(5)
    expect(graph.claims.filter((claim) => !ofModel.includes(claim))).toEqual(alone.graph.claims)
    const ids = new Set(ofModel.map(({ id }) => id))
    const ofRules = graph.facts
      .map((fact) => ({ ...fact, claims: fact.claims.filter((id) => !ids.has(id)) }))
      .filter(({ claims }) => claims.length > 0)
    expect(ofRules).toEqual(alone.graph.facts)
    for (const entity of alone.graph.entities) expect(graph.entities).toContainEqual(entity)
    expect(report?.quotes).toEqual({ checked: graph.claims.length, matching: graph.claims.length })
  })

  test('that says nothing changes nothing but the report', async () => {
    const alone = await run()
    const { report, graph } = await run({ adviser: adviser(() => ({})) })
    expect(report?.digest).toBe(alone.report?.digest)
    expect(graph).toEqual(alone.graph)
    expect([alone.report?.model, report?.model?.suggested]).toEqual([undefined, 0])
  })

  test('is told of in the report: what was kept, and what was refused for which reason', async () => {
    const { report, graph } = await run({
      inputs: [join(demo, (await readdir(demo)).sort()[0] ?? '')],
      adviser: adviser(({ title, passages }) => ({
        suggestions: [
          { relation: 'anthem', object: 'The Quay' },
          { relation: 'sings', object: 'The Quay' },
        ].map((one) => ({
          passage: 0,
          quote: `${passages[0]?.text.slice(0, 5)}, no such words`,
          subjectType: 'Party',
          subject: title,
          objectType: '',
          qualifiers: [],
          ...one,
        })),
        unusable: { 'malformed-claim': 2 },
        unanswered: ['the model tiny says nothing of passage 9: status 400'],
      })),
    })
    expect(report?.model).toMatchObject({
      model: 'tiny',
      suggested: 2,
      kept: 0,
      refused: { 'malformed-claim': 2, 'quote-not-in-text': 2 },
      unanswered: 1,
    })
    expect(graph.diagnostics.filter(({ code }) => code === 'model-silent')).toHaveLength(1)
  })

  test('that refuses ends the run, which can be gone on with', async () => {
    const asked: string[] = []
    const refusing = (after: number): Adviser => ({
      name: 'tiny',
      advise: ({ document }) => {
        if (asked.length >= after) return Promise.reject(new AssistError('status 401'))
        asked.push(document)
        return Promise.resolve(nothing)
      },
    })
    await expect(run({ adviser: refusing(2) })).rejects.toThrow(new AssistError('status 401'))
    expect(asked).toHaveLength(2)
    const { graph } = await run({ adviser: refusing(99), resume: true })
    expect([...asked].sort()).toEqual(graph.documents.map(({ key }) => key))
  })

  test('is asked no more once the run is told to stop', async () => {
    const stop = new AbortController()
    const waits: Adviser = {
      name: 'tiny',
      advise: (_, signal) =>
        new Promise((_done, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('aborted')))
          stop.abort()
        }),
    }
    await expect(run({ adviser: waits, signal: stop.signal })).rejects.toThrow(Stopped)
    await expect(run({ resume: true })).rejects.toThrow(CheckpointError)
    await expect(run({ resume: true })).rejects.toThrow(/its model was "tiny" and is now none/u)
  })

  test('speaks of what no rule reads: such a claim bears its name and its words', async () => {
    const { graph } = await run({
      adviser: adviser(({ title, passages }) => {
        const passage = passages.findIndex(({ text }) => /\bMoss\b|\bparty\b/u.test(text))
        return passage < 0
          ? {}
          : { suggestions: [{ ...suggestion(title, passages[passage]?.text ?? ''), passage }] }
      }),
    })
    const ofModel = graph.claims.filter(({ rule, derived }) => rule === 'model/tiny' && derived !== true)
    expect(ofModel.length).toBeGreaterThan(0)
    for (const claim of ofModel) {
      expect(showStatement(claim)).toMatch(/ alsoKnownAs “party”$/u)
      expect(claim.evidence[0]?.quote).toMatch(/\bparty\b/u)
      expect(claim.source).toBe('prose')
    }
    const text = await readFile(join(folder, 'out', 'claims.jsonl'), 'utf8')
    expect(text.split('\n').filter((line) => line.includes('"rule":"model/tiny"'))).toHaveLength(
      graph.claims.filter(({ rule }) => rule === 'model/tiny').length,
    )
  })
})

const suggestion = (title: string, text: string) => ({
  quote: /^.*?\bparty\b/su.exec(text)?.[0] ?? text,
  subjectType: 'Party',
  subject: title,
  relation: 'alsoKnownAs',
  objectType: '',
  object: 'party',
  qualifiers: [],
})
