// Match keys are one for two spellings of a name, and two for two names.
import { expect, test } from 'vitest'
import { fold, label, tidy } from '../../../src/transform/text/fold.ts'

test.each([
  ['Marxism–Leninism', 'marxism-leninism'],
  ['Marxism−Leninism', 'marxism-leninism'],
  ['People’s  Party', "people's party"],
  ['Zoe\u0301', 'zoé'],
  [' A\u00A0B\n', 'a b'],
  ['Ülkü', 'ülkü'],
  ['Ulku', 'ulku'],
  ['ΚΌΜΜΑ', 'κόμμα'],
])('“%s” folds to “%s”', (text, key) => {
  expect(fold(text)).toBe(key)
})

test('case is kept where only blanks, dashes and apostrophes are made one', () => {
  expect(tidy('People’s —  Party')).toBe("People's - Party")
})

test('a label is composed and has single blanks, and is otherwise as printed', () => {
  expect(label(' Zoe\u0301\n—  Party’s ')).toBe('Zoé — Party’s')
})
