// Sentences end at full stops that end sentences, and at no others.
import { expect, test } from 'vitest'
import { textOf } from '../../../src/transform/text/range.ts'
import { findSentences } from '../../../src/transform/text/sentences.ts'

test.each([
  ['a full stop ends one', 'It won. It lost.', ['It won.', 'It lost.']],
  ['so do other marks', 'Really? Yes! It did…  So it was.', ['Really?', 'Yes!', 'It did…', 'So it was.']],
  ['blanks around are left out', '  One.\n Two. ', ['One.', 'Two.']],
  ['a text without a mark is one', 'no mark at all', ['no mark at all']],
  [
    'a month abbreviation ends none',
    'In Jun. 2015 it won. Then it lost.',
    ['In Jun. 2015 it won.', 'Then it lost.'],
  ],
  ['a title ends none', 'It was led by Dr. Ada Mor. She died.', ['It was led by Dr. Ada Mor.', 'She died.']],
  ['an initial ends none', 'J. R. Mor led it. It won.', ['J. R. Mor led it.', 'It won.']],
  ['initials without blanks end none', 'The U.S. Party won. It did.', ['The U.S. Party won.', 'It did.']],
  ['a decimal ends none', 'It won 0.13 percent. It lost.', ['It won 0.13 percent.', 'It lost.']],
  ['a small letter begins none', 'It won approx. half of it.', ['It won approx. half of it.']],
  [
    'a closing quote belongs to its sentence',
    'He said “Stop.” Then he left.',
    ['He said “Stop.”', 'Then he left.'],
  ],
  ['a closing bracket too', '(It won.) It lost.', ['(It won.)', 'It lost.']],
  ['an opening quote may begin one', 'It won. “Stop.”', ['It won.', '“Stop.”']],
  ['a number may begin one', 'It won. 60 stood.', ['It won.', '60 stood.']],
  [
    'a year at its end does not join two',
    'It was founded in 1954. In 1960 it won.',
    ['It was founded in 1954.', 'In 1960 it won.'],
  ],
  ['Turkish capitals begin one', 'Kazandı. İşçi partisi. Şimdi.', ['Kazandı.', 'İşçi partisi.', 'Şimdi.']],
  ['nothing gives none', '', []],
  ['blanks give none', ' \n\t ', []],
])('%s', (_, text, sentences) => {
  expect(findSentences(text).map((range) => textOf(text, range))).toEqual(sentences)
})
