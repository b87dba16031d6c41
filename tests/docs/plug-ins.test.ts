// The page on readers of one's own: its smallest rule file is one, and it names every reason by which a suggestion is refused.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRuleFiles } from '../../src/assist/rule-files.ts'

const page = await readFile('docs/plug-ins.md', 'utf8')

test('the smallest file of rules can be used', async () => {
  const code = /```js\n(?<code>[^`]+)```/u.exec(page)?.groups?.['code'] ?? ''
  const folder = await mkdtemp(join(tmpdir(), 'partygraph-docs-'))
  try {
    const path = join(folder, 'smallest.mjs')
    await writeFile(path, code)
    expect((await openRuleFiles([path])).map(({ name }) => name)).toEqual(['smallest'])
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('every reason of a refusal is explained', async () => {
  const sources = await Promise.all(
    ['src/transform/advice/judge.ts', 'src/transform/advice/quote.ts', 'src/assist/model/answer.ts'].map(
      (path) => readFile(path, 'utf8'),
    ),
  )
  const reasons = new Set(sources.join('\n').match(/(?<=return '|: ')[a-z]+(?:-[a-z]+)+(?=')/gu))
  expect(reasons.size).toBeGreaterThan(9)
  expect([...reasons].filter((reason) => !page.includes(`\`${reason}\``))).toEqual([])
})
