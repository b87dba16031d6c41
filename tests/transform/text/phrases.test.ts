// Noun phrases before and behind a verb: whole, with their determiners, and never more.
import { expect, test } from 'vitest'
import { findNames } from '../../../src/transform/text/names.ts'
import { phraseAtEnd, phraseAtStart, type Phrase } from '../../../src/transform/text/phrases.ts'

const show = (phrase: Phrase | undefined) => phrase && `${phrase.kind}: ${phrase.words}`

test.each([
  ['won against the Granite Party', 'name: the Granite Party'],
  ['both the first Communist Party of Turkey, ', 'name: both the first Communist Party of Turkey'],
  ['by the Granite Party (1921), ', 'name: the Granite Party (1921)'],
  ['of its former leader Ada Mor ', 'name: its former leader Ada Mor'],
  ['and then it', 'pronoun: it'],
  ['and the party ', 'noun: the party'],
  ['and the youth wing of it', 'pronoun: it'],
  ['heir of both the , ', 'elided: both the ,'],
  ['heir of the ', 'elided: the'],
  ['and then, ', undefined],
  ['', undefined],
])('“%s” ends in “%s”', (text, phrase) => {
  expect(show(phraseAtEnd(text, text.length, findNames(text)))).toBe(phrase)
})

test.each([
  ['The Granite Party, which', 'name: The Granite Party'],
  ['The newly formed Granite Party won', 'name: The newly formed Granite Party'],
  [', it won', 'noun: it won'],
  ['It', 'pronoun: It'],
  ['The party, which', 'noun: The party'],
  ["Ada Mor's ideas, which", "noun: Ada Mor's ideas"],
  ['', undefined],
  [' , ', undefined],
])('“%s” begins with “%s”', (text, phrase) => {
  expect(show(phraseAtStart(text, { from: 0, to: text.length }, findNames(text)))).toBe(phrase)
})
