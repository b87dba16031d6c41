// The README shows what the commands print: the blocks between its marks are those of a run. `npm run docs` renews them.
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { demo, makeFolder, partygraph, root } from '../cli/run-bin.ts'

/** Commands of the README in their order, by the mark of the block that shows their output. */
const commands: readonly (readonly [string, readonly string[]])[] = [
  ['summary', ['pipeline']],
  ['words', ['ask', 'words', 'Nurullah Ankut leads']],
  ['results', ['ask', 'results', '--party', 'HKP', '--year', '2015']],
  ['', ['pipeline', demo, '--out', 'out/demo']],
  ['disputed', ['ask', 'disputed', '--out', 'out/demo']],
]

/** Only the time differs from run to run. */
const settled = (output: string) => output.replace(/\d+\.\d s/u, '0.6 s').trimEnd()

test('the README shows what the commands print', async () => {
  const folder = await makeFolder()
  let readme = await readFile(join(root, 'README.md'), 'utf8')
  for (const [mark, args] of commands) {
    const { code, out } = await partygraph(folder, args)
    expect({ args, code }).toEqual({ args, code: 0 })
    const block = new RegExp(`(<!-- ${mark} -->\n\n\`\`\`\n)[^]*?(\`\`\`\n\n<!-- /${mark} -->)`, 'u')
    readme =
      mark === ''
        ? readme
        : readme.replace(block, (_, before: string, after: string) => `${before}${settled(out)}\n${after}`)
  }
  await rm(folder, { recursive: true, force: true })
  await expect(readme).toMatchFileSnapshot(join(root, 'README.md'))
}, 120_000)
