// What sentences say of persons: reads every clause for what its person did, was and had.
import type { ClauseView } from '../reading.ts'
import { isDoubt, type Found, type Rule } from '../rule.ts'
import { readAttributes } from './attributes.ts'
import { readActiveYears } from './active-years.ts'
import { readDeeds } from './deeds.ts'
import { findHolders, type Holder, type PersonScene } from './holders.ts'
import { readLeaders } from './led-by.ts'
import { readBeing, readBirths, readNationality, readService } from './lives.ts'
import { readAppositions, readOfficeAsSubject, readOfficeOfObject } from './appositions.ts'
import { readOffices } from './offices.ts'
import { participlesOf } from './participles.ts'
import { readUnder } from './under.ts'

const readers: readonly ((scene: PersonScene) => readonly Found[])[] = [
  readBirths,
  readBeing,
  readNationality,
  readService,
  readDeeds,
  readAttributes,
  readUnder,
  readActiveYears,
  readOffices,
  readOfficeAsSubject,
  readOfficeOfObject,
]

/** One reader a kind of statement. */
export const personsProse: Rule = {
  on: 'sentence',
  read(sentence, reading) {
    if (sentence.source !== 'prose') return []
    const holders = findHolders(sentence, reading)
    const clauses = sentence.clauses
      .filter(isSaidToBe)
      .map((clause): readonly [ClauseView, Holder | undefined] => [clause, holders.get(clause)])
    return eachOnce([
      ...[...clauses, ...participlesOf(sentence, holders)].flatMap(([clause, holder]) => {
        const scene = { clause, sentence, reading, holders, ...(holder === undefined ? {} : { holder }) }
        return readers.flatMap((read) => read(scene))
      }),
      ...readAppositions(sentence, reading),
      ...readLeaders(sentence, reading),
    ])
  },
}

/** What two readers find in a sentence is said once. */
function eachOnce(found: readonly Found[]): readonly Found[] {
  const said = new Set<string>()
  return found.filter((one) => {
    const key = isDoubt(one) ? '' : JSON.stringify([one.subject, one.relation, one.object])
    return key === '' || said.size < said.add(key).size
  })
}

/** Neither denied, planned nor yet to come. */
const isSaidToBe = ({ asserted, verb }: ClauseView) => asserted && verb.tense !== 'future'
