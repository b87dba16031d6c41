// The shipped questions on a real Neo4j give the rows that SPARQL gives, and the database holds the graph of the Turtle.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkNeo4jParity } from '../../src/check/parity-neo4j.ts'
import { loadNeo4j } from '../../src/load/neo4j/load-neo4j.ts'
import { defaultBase } from '../../src/model/ontology.ts'
import { runPipeline } from '../../src/pipeline.ts'
import { openNeo4jStore } from '../../src/query/neo4j.ts'
import { defaultsOf } from '../../src/query/question.ts'
import { listQuestions, readQuery } from '../../src/query/questions.ts'
import type { AnswerStore, Rows } from '../../src/query/rows.ts'
import { openSparqlStore } from '../../src/query/sparql.ts'
import { demo, makeFolder, seed } from '../cli/run-bin.ts'
import { describeLive } from './database.ts'

const questions = await listQuestions()

const sets = [
  ['seed', seed, 'c02e6fa1639c'],
  ['demo', demo, '809dde5355d4'],
] as const

describeLive('on a real Neo4j', ({ target, run }) => {
  const answered = new Set<string>()
  describe.each(sets)('the graph of the %s', (_, input, hash) => {
    let out = ''
    beforeAll(async () => {
      const folder = await makeFolder()
      out = join(folder, 'out')
      const { graph } = await runPipeline({ inputs: [input], out, base: defaultBase, version: '0.0.0' })
      await loadNeo4j(graph, target)
      return () => rm(folder, { recursive: true })
    })

    const answer = async (store: AnswerStore | undefined, name: string): Promise<Rows> => {
      const question = questions.find((each) => each.name === name)
      if (store === undefined || question === undefined) throw new Error(`nothing to ask ${name}`)
      const rows = await store.ask(await readQuery(name, store.language), defaultsOf(question))
      await store.close()
      return rows
    }

    test.each(questions.map(({ name }) => name))('answers %s in the rows of SPARQL', async (name) => {
      const expected = await answer(await openSparqlStore(out), name)
      const rows = await answer(await openNeo4jStore(target), name)
      expect(rows).toEqual(expected)
      if (rows.rows.length > 0) answered.add(name)
    })

    test('read back is the graph of the Turtle, by canonical hash', async () => {
      const parity = await checkNeo4jParity(out, defaultBase, target)
      expect(parity.differences).toEqual([])
      expect(parity.equal).toBe(true)
      expect(parity.statements.store.hash.slice(0, 12)).toBe(hash)
      expect(parity.statements.turtle.hash.slice(0, 12)).toBe(hash)
    })

    test('with one value changed in the database is another graph', async () => {
      await run(
        "MATCH (f:Fact {relation: 'electionResult'}) WITH f LIMIT 1 SET f.votes = coalesce(f.votes, 0) + 1",
      )
      const parity = await checkNeo4jParity(out, defaultBase, target)
      expect(parity.equal).toBe(false)
      expect(parity.differences[0]?.only).toBe('turtle')
    })
  })

  test('every question has an answer on one of the two', () => {
    expect(questions.map(({ name }) => name).filter((name) => !answered.has(name))).toEqual([])
  })
})
