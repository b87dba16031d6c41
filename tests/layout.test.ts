// Holds the source to its layout: who may import whom, no circles, and what each file says of itself.
import { describe, expect, test } from 'vitest'
import { importCircles } from './layout/import-circles.ts'
import { forbiddenImports } from './layout/import-rule.ts'
import { impurities } from './layout/purity.ts'
import { spelledRelations } from './layout/relation-names.ts'
import { readSourceFiles, type SourceFile } from './layout/source-file.ts'

const sources = readSourceFiles('src')

/** "// Reads dates." */
const JOB_COMMENT = /^\/\/ \S/u
/** Names that say nothing of a file's one idea. */
const VAGUE = /(?:^|\/)(?:utils?|helpers?|common|misc|manager)(?:\.ts$|\/)/u

const withoutJob = (files: readonly SourceFile[]) =>
  files.filter(({ text }) => !JOB_COMMENT.test(text)).map(({ path }) => path)

describe('the source', () => {
  test('is found', () => {
    expect(sources.map(({ path }) => path)).toContain('src/model/ontology.ts')
  })

  test('imports only as the import rule allows', () => {
    expect(forbiddenImports(sources)).toEqual([])
  })

  test('has no import circle', () => {
    expect(importCircles(sources)).toEqual([])
  })

  test('spells relations only in the ontology table, the rules and the parameter names', () => {
    expect(spelledRelations(sources)).toEqual([])
  })

  test('lets nothing but the input into what the stages make', () => {
    expect(impurities(sources)).toEqual([])
  })

  test('says the job of every file in its first line', () => {
    expect(withoutJob(sources)).toEqual([])
  })

  test('names every file for its one idea', () => {
    expect(sources.map(({ path }) => path).filter((path) => VAGUE.test(path))).toEqual([])
  })
})

/** A file of one import statement. */
const importing = (path: string, ...targets: readonly string[]): SourceFile => ({
  path,
  text: `// Job.\n${targets.map((target) => `import { x } from '${target}'`).join('\n')}\n`,
})

describe('the import rule', () => {
  test.each([
    ['src/model/a.ts', '../extract/b.ts', 'src/model/a.ts → src/extract/b.ts'],
    ['src/extract/a.ts', '../transform/b.ts', 'src/extract/a.ts → src/transform/b.ts'],
    ['src/transform/rules/a.ts', '../../load/b.ts', 'src/transform/rules/a.ts → src/load/b.ts'],
    ['src/load/rdf/a.ts', '../../query/b.ts', 'src/load/rdf/a.ts → src/query/b.ts'],
    ['src/read/a.ts', '../extract/extract.ts', 'src/read/a.ts → src/extract/extract.ts'],
    ['src/query/a.ts', '../transform/b.ts', 'src/query/a.ts → src/transform/b.ts'],
    ['src/check/a.ts', '../pipeline.ts', 'src/check/a.ts → src/pipeline.ts'],
    ['src/pipeline.ts', './load/rdf/turtle.ts', 'src/pipeline.ts → src/load/rdf/turtle.ts'],
    ['src/pipeline/a.ts', '../cli.ts', 'src/pipeline/a.ts → src/cli.ts'],
    ['src/cli.ts', './index.ts', 'src/cli.ts → src/index.ts'],
    ['src/load/a.ts', '../index.ts', 'src/load/a.ts → src/index.ts'],
    ['src/load/a.ts', '../../tests/b.ts', 'src/load/a.ts → tests/b.ts'],
  ])('forbids %s to import %s', (from, target, arrow) => {
    expect(forbiddenImports([importing(from, target)])).toEqual([arrow])
  })

  test.each([
    ['src/extract/a.ts', '../model/b.ts'],
    ['src/load/rdf/a.ts', '../caption.ts'],
    ['src/query/a.ts', '../load/embedded/b.ts'],
    ['src/check/a.ts', '../query/b.ts'],
    ['src/pipeline.ts', './transform/transform.ts'],
    ['src/pipeline.ts', './pipeline/report.ts'],
    ['src/cli/a.ts', '../pipeline.ts'],
    ['src/index.ts', './pipeline.ts'],
    ['src/transform/a.ts', 'unified'],
  ])('allows %s to import %s', (from, target) => {
    expect(forbiddenImports([importing(from, target)])).toEqual([])
  })

  test.each([
    ["import type { x } from '../load/b.ts'"],
    ["export * from '../load/b.ts'"],
    ["const x = await import('../load/b.ts')"],
    ["type X = import('../load/b.ts').X"],
  ])('sees %s', (text) => {
    expect(forbiddenImports([{ path: 'src/extract/a.ts', text }])).toEqual([
      'src/extract/a.ts → src/load/b.ts',
    ])
  })

  test('refuses a part it does not know', () => {
    expect(forbiddenImports([importing('src/misc/a.ts')])).toEqual(['src/misc/a.ts belongs to no part'])
  })
})

describe('the search for circles', () => {
  const chain = [
    importing('src/a.ts', './b.ts'),
    importing('src/b.ts', './c.ts'),
    importing('src/d.ts', './b.ts'),
  ]

  test('is silent where arrows only meet', () => {
    expect(importCircles([...chain, importing('src/c.ts')])).toEqual([])
  })

  test('names each circle once', () => {
    expect(importCircles([...chain, importing('src/c.ts', './a.ts')])).toEqual([
      'src/a.ts → src/b.ts → src/c.ts → src/a.ts',
    ])
  })

  test('sees a file that imports itself', () => {
    expect(importCircles([importing('src/a.ts', './a.ts')])).toEqual(['src/a.ts → src/a.ts'])
  })
})

describe('the search for relations', () => {
  test.each([
    ["const r = 'ledBy'", 'ledBy'],
    ['const t = `LED_BY`', 'LED_BY'],
    ["const p = 'pg:heirOf'", 'pg:heirOf'],
    ['const columns = { foundedOn: 1 }', 'foundedOn'],
    ["const f = { relation: 'country' }", 'country'],
    ["const same = fact.relation === 'name'", 'name'],
    ["switch (fact.relation) { case 'date': break }", 'date'],
    ["shapeOf('colour')", 'colour'],
  ])('sees %s', (text, name) => {
    expect(spelledRelations([{ path: 'src/load/a.ts', text }])).toEqual([`src/load/a.ts:1 ${name}`])
  })

  test.each([
    ["const type = 'date'"],
    ["const column = 'country'"],
    ['const row = { name: 1, date: 2 }'],
    ["const measure = 'seatsTotal'"],
    ['// ledBy is made by a rule'],
  ])('leaves %s alone', (text) => {
    expect(spelledRelations([{ path: 'src/load/a.ts', text }])).toEqual([])
  })

  test.each([['src/model/ontology.ts'], ['src/transform/rules/a.ts'], ['src/transform/infobox-keys/en.ts']])(
    'lets %s name them',
    (path) => {
      expect(spelledRelations([{ path, text: "const r = 'ledBy'" }])).toEqual([])
    },
  )
})

describe('the search for impurities', () => {
  test.each([
    ['const now = Date.now()', 'src/extract/a.ts:1 Date'],
    ["const base = process.env['BASE']", 'src/extract/a.ts:1 process'],
    ['const id = Math.random()', 'src/extract/a.ts:1 Math.random'],
    ['names.sort((a, b) => a.localeCompare(b))', 'src/extract/a.ts:1 localeCompare'],
    ["import { readFileSync } from 'node:fs'", 'src/extract/a.ts node:fs'],
  ])('sees %s', (text, use) => {
    expect(impurities([{ path: 'src/extract/a.ts', text }])).toEqual([use])
  })

  test.each([
    ['src/extract/a.ts', "import { createHash } from 'node:crypto'"],
    ['src/extract/a.ts', 'const job = { process: 1 }; job.process'],
    ['src/cli/a.ts', 'process.exitCode = 1'],
    ['src/read/a.ts', "import { readFile } from 'node:fs/promises'"],
  ])('leaves in %s %s alone', (path, text) => {
    expect(impurities([{ path, text }])).toEqual([])
  })
})

describe('the look at first lines', () => {
  test.each([
    ['import x from "y"\n', ['src/a.ts']],
    ['\n// Late.\n', ['src/a.ts']],
    ['/** A doc comment of something else. */\n', ['src/a.ts']],
    ['// Reads dates.\n', []],
  ])('of %j finds %j', (text, expected) => {
    expect(withoutJob([{ path: 'src/a.ts', text }])).toEqual(expected)
  })
})
