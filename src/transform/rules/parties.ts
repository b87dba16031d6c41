// Reads lists of parties, persons and places behind a preposition or a verb.
import type { Reading, Referent, Sentence } from '../reading.ts'
import { spanOf } from '../reading.ts'
import { namesWithin, partyByName, personByName, type Scene } from '../referents.ts'
import { phraseOfName } from '../text/phrases.ts'
import { isInside, type Range } from '../text/range.ts'

export interface Found extends Referent {
  /** Offset behind its words in the sentence. */
  readonly to: number
}

function sceneOf(sentence: Sentence, reading: Reading): Scene {
  return { ...sentence, topic: reading.topic }
}

/** Parties named (or left out) in a range, in order. Names in holes belong to the clauses there. */
export function partiesIn(range: Range, sentence: Sentence, reading: Reading): readonly Found[] {
  const holes = sentence.clauses
    .filter(({ kind }) => kind === 'relative' || kind === 'reduced')
    .filter((clause) => clause.from > range.from)
  const scene = sceneOf(sentence, reading)
  const named = namesWithin(sentence.names, range, holes).flatMap((name) => {
    const phrase = phraseOfName(sentence.text, name)
    const referent = partyByName(name, scene, phrase.from >= range.from ? phrase : name)
    return referent === undefined ? [] : [{ ...referent, to: name.to }]
  })
  const elided = sentence.elisions
    .filter((elision) => isInside(elision, { from: range.from, to: range.to + 2 }))
    .map(({ mention, from, to }) => ({ mention, span: spanOf(sentence, { from, to }), to }))
  return [...named, ...elided].sort((a, b) => a.to - b.to)
}

/** Persons named in a range, in order, without those inside relative clauses. */
export function personsIn(range: Range, sentence: Sentence, reading: Reading): readonly Found[] {
  const scene = sceneOf(sentence, reading)
  return namesWithin(sentence.names, range).flatMap((name) => {
    const referent = personByName(name, scene)
    return referent === undefined ? [] : [{ ...referent, to: name.to }]
  })
}
