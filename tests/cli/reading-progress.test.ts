// How far the reading is: nothing of a short run, then part, rate and time left.
import { expect, test } from 'vitest'
import { paintFor } from '../../src/cli/paint.ts'
import { startReadingProgress } from '../../src/cli/reading-progress.ts'
import type { Screen } from '../../src/cli/screen.ts'

async function start() {
  const said: string[] = []
  let now = 0
  const screen: Screen = {
    print: () => undefined,
    complain: (text) => said.push(text),
    paint: paintFor(false, {}),
    width: 80,
  }
  const { show } = await startReadingProgress(screen, () => now)
  const at = (seconds: number, bytes: number, size?: number) => {
    now = seconds * 1000
    show({ bytes, articles: seconds * 20 }, size)
  }
  return { at, said }
}

test('a run that is soon done says nothing', async () => {
  const { at, said } = await start()
  at(1, 5_000_000, 10_000_000)
  at(2.9, 10_000_000, 10_000_000)
  expect(said).toEqual([])
})

test('each tenth is a line with the rate and the time that is left', async () => {
  const { at, said } = await start()
  for (const second of [4, 5, 6, 20, 40]) at(second, second * 2_500_000, 100_000_000)
  expect(said).toEqual([
    'Reading: 10 of 100 MB, 80 articles, 20.0 a second, about 36 s left\n',
    'Reading: 50 of 100 MB, 400 articles, 20.0 a second, about 20 s left\n',
    'Reading: 100 of 100 MB, 800 articles, 20.0 a second, about 0 s left\n',
  ])
})

test('what was read in the first moment tells no time', async () => {
  const { at, said } = await start()
  for (const second of [4, 5]) at(second, second * 100_000, 100_000_000)
  expect(said).toEqual(['Reading: 0 of 100 MB, 80 articles, 20.0 a second\n'])
})

test('of an input whose size nobody knows the rate is told now and then', async () => {
  const { at, said } = await start()
  for (const second of [5, 10, 15, 20, 25]) at(second, second)
  expect(said).toEqual(['Reading: 200 articles, 20.0 a second\n', 'Reading: 400 articles, 20.0 a second\n'])
})
