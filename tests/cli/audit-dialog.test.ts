// An audit at the terminal: what is asked, what an answer means, and that one can stop and go on.
import { expect, test } from 'vitest'
import { unanswered, type Answered } from '../../src/check/audit/answers.ts'
import { askOpen } from '../../src/cli/audit-dialog.ts'

const claim = (n: number) => ({
  id: `claim/${n}`,
  subject: 'Mill Party',
  relation: 'ledBy',
  object: 'Ann Lund',
  qualifiers: 'from 1990',
  words: `led by \u001b[31mAnn Lund\nsince 199${n}`,
  document: 'mill.txt',
  line: '4',
  url: '',
  source: 'prose',
  rule: 'leadership/led-by',
  fact: `fact/${n}`,
})

/** Answers with these lines; gives what was shown, what was kept last, and the answers. */
async function answering(sheet: readonly Answered[], lines: readonly string[]) {
  const shown: string[] = []
  const kept: (readonly Answered[])[] = []
  const rest = [...lines]
  const ask = (text: string) => {
    shown.push(text)
    return Promise.resolve(rest.shift())
  }
  const keep = (now: readonly Answered[]) => {
    kept.push(now)
    return Promise.resolve()
  }
  const answered = await askOpen(sheet, { ask, keep })
  return { shown, kept, answered: answered.map((one) => [one.right, one.words_say_it]) }
}

const sheet = [1, 2].map((n) => unanswered(claim(n)))

test('shows the statement, its words without controls and its place, then asks both questions', async () => {
  const { shown, answered, kept } = await answering(sheet, ['y', 'n', ' YES ', ''])
  expect(shown.slice(0, 2)).toEqual([
    '\n1 of 2\n  Mill Party · ledBy · Ann Lund (from 1990)\n  “led by  [31mAnn Lund since 1991”\n  mill.txt:4  prose\n  Is it right? [y/n, u: cannot tell, q: stop] ',
    '  Do the words by themselves say it? [y/n, u: cannot tell, q: stop] ',
  ])
  expect(answered).toEqual([
    [true, false],
    [true, undefined],
  ])
  expect(kept).toHaveLength(2)
})

test('asks again until the answer is clear', async () => {
  const { shown, answered } = await answering(sheet.slice(0, 1), ['maybe', 'constructor', 'n', 'u'])
  expect(shown.slice(1, 3)).toEqual([
    '  y, n, u or q is expected, not “maybe”: ',
    '  y, n, u or q is expected, not “constructor”: ',
  ])
  expect(answered).toEqual([[false, undefined]])
})

test.each([
  ['is told to', ['y', 'y', 'q']],
  ['the input ends', ['y', 'y']],
  ['half of a claim is answered', ['y', 'y', 'n', 'q']],
])('stops where %s, and what was answered before is kept', async (_, lines) => {
  const { kept, answered } = await answering(sheet, lines)
  expect(answered).toEqual([
    [true, true],
    [undefined, undefined],
  ])
  expect(kept).toHaveLength(1)
})

test('asks only for what is open', async () => {
  const half = [
    { claim: claim(1), right: true, words_say_it: true },
    { claim: claim(2), right: false, words_say_it: undefined },
  ]
  const { shown, answered } = await answering(half, ['n'])
  expect(shown).toHaveLength(1)
  expect(shown[0]).toMatch(/^\n2 of 2\n[^]*Do the words by themselves say it\?/u)
  expect(answered).toEqual([
    [true, true],
    [false, false],
  ])
})
