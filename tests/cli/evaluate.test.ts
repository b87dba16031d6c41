// `partygraph evaluate`: what it prints and how it ends.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { paintFor } from '../../src/cli/paint.ts'
import { run } from '../../src/cli/run.ts'

// The readers and rules are loaded, and a busy machine takes its time for it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const article =
  '= Mill Party =\n\nThe Mill Party is a party in Norway.\n\nIt was founded on 3 May 1990. In the 2015 Norwegian general election the party won 5 votes.\n'
const header = 'file\tsubject\trelation\tobject\tqualifiers\tevidence_line\tnote\n'
const gold = [
  'mill.txt\tMill Party\tfoundedOn\t1990\t\t5\t',
  'mill.txt\tMill Party\telectionResult\t2015 Norwegian general election\tvotes=5\t5\t',
  'mill.txt\tMill Party\tledBy\tAnn Lund\t\t5\t',
  'mill.txt\tMill Party\tcountry\tNorway\t\t3\toptional',
  'mill.txt\tMill Party\tcontested\t2015 Norwegian general election\t\t5\toptional',
  'mill.txt\t2015 Norwegian general election\tcountry\tNorway\t\t5\toptional',
  'away.txt\tAway Party\tledBy\tBo Lie\t\t5\t',
].join('\n')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-'))
  await writeFile(join(folder, 'mill.txt'), article)
  await writeFile(join(folder, 'gold.tsv'), header + gold)
  await writeFile(join(folder, 'ranges.tsv'), 'file\tpart\tline_from\tline_to\nmill.txt\tlead\t1\t3\n')
  await writeFile(join(folder, 'latin.tsv'), Buffer.from(`${header}mill.txt\tÜlkü`, 'latin1'))
  await writeFile(join(folder, 'former.json'), '{"facts": [], "claims": [], "sprung": []}')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function evaluate(...args: readonly string[]) {
  const said = { out: '', err: '' }
  const code = await run(['evaluate', ...args.map((arg) => arg.replace('@', `${folder}/`))], {
    print: (text) => void (said.out += text),
    complain: (text) => void (said.err += text),
    paint: paintFor(false, {}),
    width: Infinity,
  })
  return { code, ...said }
}

describe('evaluate', () => {
  test('prints figures, classes of error, and with --details the errors', async () => {
    const { code, out, err } = await evaluate('--gold', '@gold.tsv', '@mill.txt', '--details')
    expect(code).toBe(0)
    expect(err).toBe('no article is called away.txt: its facts are left out\n')
    expect(out).toContain('| prose | 1.000 [0.342, 1.000] 2 of 2 | 0.667 [0.208, 0.939] 2 of 3 | 0.800 [')
    expect(out).toContain('| prose | something else was read there | fact missed | 1   |')
    expect(out).toContain('missed  mill.txt:5  Mill Party ledBy Ann Lund\n')
  })

  test('tells of what the model does not have', async () => {
    const rows = 'mill.txt\tMill Party\tledby\tAnn Lund\tseat=1;language=en\t5\n'
    await writeFile(join(folder, 'strange.tsv'), header + rows)
    const { err } = await evaluate('--gold', '@strange.tsv', '@mill.txt')
    expect(err).toBe(
      'the model has no “ledby”: nothing is found for it\nthe model has no “seat”: nothing is found for it\n',
    )
  })

  test('tells of what could not be read', async () => {
    const { code, err } = await evaluate('--gold', '@gold.tsv', '@mill.txt', '@none.txt')
    expect(code).toBe(0)
    expect(err).toContain('none.txt: ')
  })

  test('judges claims by the annotated lines only', async () => {
    const { out } = await evaluate('--gold', '@gold.tsv', '--coverage', '@ranges.tsv', '@mill.txt')
    expect(out).toContain('| prose | – 0 of 0  | 0.667 [0.208, 0.939] 2 of 3 |')
  })

  test('prints JSON that a later run compares itself with', async () => {
    const { out } = await evaluate('--gold', '@gold.tsv', '@mill.txt', '--json')
    const told = JSON.parse(out) as { facts: readonly unknown[]; scores: { all: { recall: unknown } } }
    expect(told.scores.all.recall).toMatchObject({ successes: 2, n: 3 })
    expect(told.facts).toHaveLength(3)
    await writeFile(join(folder, 'now.json'), out)
    const again = await evaluate('--gold', '@gold.tsv', '@mill.txt', '--compare', '@now.json')
    expect(again.out).toContain('Since the former run: 0 better, 0 worse\n')
    expect(again.out).toContain('  recall +0.000 [+0.000, +0.000] n 5 facts and claims\n')
    expect(again.err).not.toContain('former run')
  })

  test('tells where a comparison may be one of the facts', async () => {
    const { out } = await evaluate('--gold', '@gold.tsv', '@mill.txt', '--json')
    await writeFile(join(folder, 'before.json'), out)
    await writeFile(join(folder, 'fewer.tsv'), header + gold.split('\n')[0])
    const { code, err } = await evaluate('--gold', '@fewer.tsv', '@mill.txt', '--compare', '@before.json')
    expect(code).toBe(0)
    expect(err).toBe('the former run was judged by other facts or ranges: what changed may be these\n')
    const none = await evaluate('--gold', '@fewer.tsv', '@mill.txt', '--compare', '@former.json')
    expect(none.err).toBe('no article was judged in the former run, too\n')
  })

  test('takes strange names for what they are', async () => {
    const rows = 'mill.txt\tMill Party\tfoundedOn\t1990\t__proto__=1;constructor=2;toString=3\t5\n'
    await writeFile(join(folder, 'names.tsv'), header + rows)
    const { code, err } = await evaluate('--gold', '@names.tsv', '@mill.txt')
    expect(code).toBe(0)
    expect(err).toContain('the model has no “constructor”: nothing is found for it\n')
  })

  test('ends with 1 where a threshold is not reached', async () => {
    const reached = await evaluate('--gold', '@gold.tsv', '@mill.txt', '--min', 'prose.precision=0.97')
    expect(reached.code).toBe(0)
    const below = await evaluate('--gold', '@gold.tsv', '@mill.txt', '--min', 'all.recall=0.9,table.f1=0.5')
    expect(below.code).toBe(1)
    expect(below.err).toContain('below: all.recall is 0.667, not 0.9\n')
    expect(below.err).toContain('below: table.f1 is not known, as nothing was counted, not 0.5\n')
  })

  test.each([
    [['@mill.txt'], 'name the facts with --gold'],
    [['--gold', '@gold.tsv'], 'name the articles of which the facts speak'],
    [['--gold', '@latin.tsv', '@mill.txt'], 'latin.tsv: it is not UTF-8; save it again as UTF-8'],
    [['--gold', '@none.tsv', '@mill.txt'], 'none.tsv: there is no such file'],
    [['--gold', '@mill.txt', '@mill.txt'], 'mill.txt:1: the first line must name the columns'],
    [['--gold', '@gold.tsv', '@ranges.tsv'], 'gold.tsv speaks of none of the 1 articles'],
    [
      ['--gold', '@gold.tsv', '--compare', '@gold.tsv', '@mill.txt'],
      'is not what an evaluation with --json prints',
    ],
    [['--gold', '@gold.tsv', '--min', 'boxes.f1=1', '@mill.txt'], '--min names “boxes”'],
    [['--min'], 'argument missing'],
  ])('of %j ends with 2 and says why', async (args, message) => {
    const { code, err, out } = await evaluate(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

describe('evaluate scoreboard', () => {
  test('scores what is there, tells what is not, and writes the page', async () => {
    await mkdir(join(folder, 'material/gold'), { recursive: true })
    await mkdir(join(folder, 'material/articles'))
    await writeFile(join(folder, 'material/articles/mill.txt'), article)
    await writeFile(join(folder, 'material/gold/seed.tsv'), header + gold)
    const { code, out, err } = await evaluate('scoreboard', '@material', '--write', '@page.md')
    expect(code).toBe(0)
    expect(out).toContain(
      '| source article, prose: recall   | ≥ 0.95 | 0.667 [0.208, 0.939] 2 of 3 | **not reached** |',
    )
    expect(err).toContain('material/gold/dev.tsv is not there: its section is left out\n')
    expect(await readFile(join(folder, 'page.md'), 'utf8')).toBe(out)
  })

  test('has sections on tables and sentences', async () => {
    const table = {
      id: 't1',
      page: 'Mill',
      lines: ['| Year | Leader | Votes |', '| 1990 | Ann Lund | 10 |', '| 1995 | 20 | |'],
      lead_lines: 1,
      rows: [
        ['1990', 'Ann Lund', '10'],
        ['1995', 'Ann Lund', '20'],
      ],
      dropped: [[1, 1]],
    }
    const sentence = {
      id: 's1',
      sent: 'The Mill Party was led by Ann Lund.',
      triples: [{ sub: 'Mill Party', rel: 'leader', obj: 'Ann Lund' }],
    }
    const ontology = { concepts: [], relations: [{ label: 'leader' }] }
    const files = {
      'tables/dev-tables.jsonl': table,
      'text2kg/politics-ontology.json': ontology,
      'text2kg/politician-ontology.json': ontology,
      'text2kg/politics-train.jsonl': sentence,
      'text2kg/politics-validation.jsonl': sentence,
      'text2kg/politician-train.jsonl': sentence,
    }
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, 'more', path)), { recursive: true })
      await writeFile(join(folder, 'more', path), JSON.stringify(content))
    }
    const { code, out } = await evaluate('scoreboard', '@more')
    expect(code).toBe(0)
    expect(out).toContain('## Repair of tables that lost cells\n')
    expect(out).toMatch(/\| all \(1\) +\| 1\.000 \[0\.207, 1\.000\] 1 of 1 /u)
    expect(out).toContain('## Sentences of Text2KGBench\n')
    expect(out).toMatch(/\| politics, validation: strict F1 +\| ≥ 0\.42 \| \d\.\d{3} \[.{12}\] n 1 +\|/u)
  })

  test('says so where there is nothing to score', async () => {
    vi.stubEnv('PARTYGRAPH_MATERIAL', join(folder, 'nowhere'))
    const { code, out, err } = await evaluate('scoreboard')
    vi.unstubAllEnvs()
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain(
      'there is no material, so nothing is measured; PARTYGRAPH_MATERIAL names its folder\n',
    )
    const named = await evaluate('scoreboard', '@nowhere')
    expect(named).toEqual({ code: 2, out: '', err: `partygraph: there is no folder ${folder}/nowhere\n` })
  })
})
