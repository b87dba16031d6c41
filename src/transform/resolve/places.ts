// Tells which country an adjective belongs to that is in no list: "Ostrevian", where a text of the run is on Ostrevia.
import { countryInAnyLanguage } from '../data/countries.ts'
import { fold } from '../text/fold.ts'

/** Gives the country that a place of an election is; the place itself where no country, or none alone, is spelled like it. */
export type CountryOf = (place: string) => string

/** Of the countries that the articles of a run are on. */
export function makeCountryOf(countries: Iterable<string>): CountryOf {
  const known = [...new Set(countries)]
  const found = new Map<string, string>()
  return function countryOf(place) {
    const country = found.get(place) ?? read(place, known)
    found.set(place, country)
    return country
  }
}

function read(place: string, known: readonly string[]): string {
  if (known.includes(place)) return place
  const named = countryInAnyLanguage(place)
  if (named !== undefined) return named
  const [country, ...others] = known.filter((name) => isAdjectiveOf(fold(place), fold(name)))
  return country === undefined || others.length > 0 ? place : country
}

const LAST_VOWELS = /(?:ia|land|[aeouy]|us|en)$/u
const ENDING = /^(?:i?an|ean|n|ish|ese|i|ic|er|ch|lander)$/u

/** "Ostrevian" and "Ostrevi" go with "Ostrevia", "Belungan" with "Belunga". */
function isAdjectiveOf(adjective: string, country: string): boolean {
  const stem = country.replace(LAST_VOWELS, '')
  const isLong = stem.length >= 3
  return (
    (isLong && adjective.startsWith(stem) && ENDING.test(adjective.slice(stem.length))) ||
    (country.length >= 4 && adjective.startsWith(country) && ENDING.test(adjective.slice(country.length)))
  )
}
