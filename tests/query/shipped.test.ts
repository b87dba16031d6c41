// The shipped questions: the same rows from Cypher and from SPARQL, and the rows that the articles say.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadGrafeo } from '../../src/load/embedded/grafeo.ts'
import { defaultBase } from '../../src/model/ontology.ts'
import { runPipeline } from '../../src/pipeline.ts'
import { openCypherStore } from '../../src/query/cypher.ts'
import { defaultsOf } from '../../src/query/question.ts'
import { listQuestions, readQuery } from '../../src/query/questions.ts'
import type { AnswerStore, Cell, Rows } from '../../src/query/rows.ts'
import { openSparqlStore } from '../../src/query/sparql.ts'

const root = new URL('../../', import.meta.url)
const library = await loadGrafeo()
const noCypher = 'note' in library ? library.note : undefined
const questions = await listQuestions()

const sets = [
  ['seed', 'fixtures/hkp.txt'],
  ['demo', 'fixtures/demo'],
] as const

describe.each(sets)('on the %s', (set, input) => {
  let out = ''
  let sparql: AnswerStore | undefined
  let cypher: AnswerStore | undefined
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'partygraph-'))
    const inputs = [fileURLToPath(new URL(input, root))]
    await runPipeline({ inputs, out, base: defaultBase, version: '0.0.0' })
    sparql = await openSparqlStore(out)
    if (noCypher === undefined) cypher = await openCypherStore(out)
  })
  afterAll(async () => {
    await cypher?.close()
    await rm(out, { recursive: true })
  })

  async function answer(store: AnswerStore | undefined, name: string): Promise<Rows> {
    const question = questions.find((each) => each.name === name)
    if (store === undefined || question === undefined) throw new Error(`nothing to ask ${name}`)
    return store.ask(await readQuery(name, store.language), defaultsOf(question))
  }

  test.each(questions.map(({ name }) => name))('SPARQL answers %s', async (name) => {
    const rows = await answer(sparql, name)
    await expect(toTsv(rows)).toMatchFileSnapshot(`../../queries/expected/${set}/${name}.tsv`)
  })

  test.for(questions.map(({ name }) => name))(
    'Cypher answers %s in the same rows',
    async (name, { skip }) => {
      if (noCypher !== undefined) skip(noCypher)
      expect(await answer(cypher, name)).toEqual(await answer(sparql, name))
    },
  )
})

/** One row a line; nothing is an empty cell. */
function toTsv({ columns, rows }: Rows): string {
  return [columns, ...rows].map((row) => `${row.map(toText).join('\t')}\n`).join('')
}

function toText(cell: Cell): string {
  return cell === null ? '' : String(cell).replaceAll('\t', '\\t').replaceAll('\n', '\\n')
}
