// Finds the party that a user means by any of its names.
import { byCodePoint } from '../model/order.ts'
import { fold } from './fold.ts'
import { QueryError, textOf, toRecords, type Rows } from './rows.ts'

/** A trailing disambiguator: " (Country)". */
const DISAMBIGUATOR = /\s{1,5}\([^()]{1,80}\)$/u

/**
 * The name that the graph gives to the party meant by `given`: its full name before its other names, a whole name
 * before a part of one. `names` has the columns party and name. Throws where none or several fit.
 */
export function findParty(names: Rows, given: string): string {
  const known = toRecords(names).map((row) => ({ party: textOf(row, 'party'), name: textOf(row, 'name') }))
  const asked = fold(given.trim())
  const tests: readonly ((row: { party: string; name: string }) => boolean)[] = [
    ({ party }) => party === given.trim(),
    ({ party }) => fold(party) === asked,
    ({ party, name }) => fold(name) === asked || fold(party.replace(DISAMBIGUATOR, '')) === asked,
    ({ party, name }) => fold(name).includes(asked) || fold(party).includes(asked),
  ]
  if (asked === '') throw new QueryError('the name of the party is empty')
  for (const test of tests) {
    const found = [...new Set(known.filter(test).map(({ party }) => party))].sort(byCodePoint)
    if (found.length > 0) return only(found, given)
  }
  throw new QueryError(`no party is called “${given}”; npx partygraph ask names lists the names`)
}

function only(found: readonly string[], given: string): string {
  const [first = '', ...others] = found
  if (others.length === 0) return first
  throw new QueryError(`“${given}” may be any of these, give the full name: ${found.join(' · ')}`)
}
