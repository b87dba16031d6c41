// What the sentence rules find in articles written for them: one half was read while they were written; the other was
// kept, judged once, and read after that.
import { expect, test } from 'vitest'
import { figuresOf, readWritten } from './articles.ts'

/** Matches a rate that is not below a floor. */
const atLeast = (floor: number): unknown => ({ asymmetricMatch: (rate: unknown) => Number(rate) >= floor })

test.each([
  ['read', 0.97, 0.95],
  ['kept', 0.95, 0.8],
] as const)('articles that were %s', (name, precision, recall) => {
  const { sentences, wanted, found, claims, missed, wrong } = figuresOf(readWritten(`./${name}.txt`))
  process.stderr.write(
    `${name}: ${String(sentences)} sentences, recall ${String(found)} of ${String(wanted)}, precision ${String(claims - wrong.length)} of ${String(claims)}\n`,
  )
  if (process.env['PROSE_DETAILS']?.includes(name) === true)
    process.stderr.write(
      [...missed.map((row) => `  missed ${row}`), ...wrong.map((row) => `  wrong  ${row}`)].join('\n') + '\n',
    )
  expect({ recall: found / wanted, precision: (claims - wrong.length) / claims }).toEqual({
    recall: atLeast(recall),
    precision: atLeast(precision),
  })
})
