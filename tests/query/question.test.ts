// What a query file says of itself, and that both languages say the same.
import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { defaultsOf, readQuestion, valueOf } from '../../src/query/question.ts'
import { listQuestions, queriesFolder, readQuery } from '../../src/query/questions.ts'

const query = `// What does a line say?
// $line (number, default 24): the line
// $party (party): only this party
// Something else
RETURN $line
// $late (text): not at the top`

test('a query says what it answers and what it takes', () => {
  expect(readQuestion('line', query)).toEqual({
    name: 'line',
    title: 'What does a line say?',
    parameters: [
      { name: 'line', kind: 'number', meaning: 'the line', default: 24 },
      { name: 'party', kind: 'party', meaning: 'only this party', default: null },
    ],
  })
  expect(defaultsOf(readQuestion('line', query))).toEqual({ line: 24, party: null })
})

test('a query without a first comment is refused', () => {
  expect(() => readQuestion('bare', 'RETURN 1')).toThrow('the first line of a query says what it answers')
})

test('a number is a number', () => {
  expect(valueOf('year', 'number', '2015')).toBe(2015)
  expect(() => valueOf('year', 'number', '2015 OR 1=1')).toThrow('--year is a whole number')
})

const shipped = await listQuestions()

test('every shipped query has its twin in the other language', async () => {
  const files = await readdir(queriesFolder)
  const twins = shipped.flatMap(({ name }) => [`${name}.cypher`, `${name}.rq`])
  expect(files.filter((file) => /\.(?:cypher|rq)$/u.test(file)).sort()).toEqual(twins.sort())
})

test.each(shipped.map((question) => [question.name, question] as const))(
  '%s: both languages ask the same question and take the same',
  async (name, question) => {
    expect(readQuestion(name, await readQuery(name, 'sparql'))).toEqual(question)
  },
)

test.each(
  shipped.flatMap(({ name, parameters }) => parameters.map((parameter) => [name, parameter] as const)),
)('%s uses what it takes: $parameter.name', async (name, parameter) => {
  if (parameter.kind === 'words') return
  expect(await readQuery(name, 'cypher')).toContain(`$${parameter.name}`)
  const sparql = await readFile(new URL(`${name}.rq`, queriesFolder), 'utf8')
  expect(sparql).toContain(
    `VALUES ?${parameter.name} { ${parameter.default === null ? 'UNDEF' : String(parameter.default)} }`,
  )
})
