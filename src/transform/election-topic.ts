// Tells which election an article is about, by its title, its infobox, its lead or the name of its file.
import type { Article } from '../model/article.ts'
import type { ElectionMention } from '../model/claim.ts'
import { present } from '../model/present.ts'
import { countryInAnyLanguage } from './data/countries.ts'
import { readElectionName, type ElectionName } from './text/election-names.ts'

export interface TopicElection {
  readonly mention: ElectionMention
  /** The country, where the name says a whole one. */
  readonly country?: string
  /** Where in the country, if the article is about a part of the election. */
  readonly part?: string
}

/** Words that may name the election of the article. */
interface Named {
  readonly title: string | undefined
  readonly caption: string | undefined
  /** The field of the infobox that names the election. */
  readonly field: string | undefined
  /** What the lead begins with. */
  readonly lead: string | undefined
}

/** The first of the article's names that is an election's, with a date. */
export function topicElection(
  { source }: Pick<Article, 'source'>,
  { title, caption, field, lead }: Named,
): TopicElection | undefined {
  const names = [title, caption, field, title === undefined ? fileStem(source.key) : '', lead]
  for (const name of names) {
    const election = readElectionName(name?.trim() ?? '')
    if (election?.date === undefined || (name !== field && !isPublic(election))) continue
    const { date, kind, place, part } = election
    const country = place && countryInAnyLanguage(place)
    return present({
      mention: { by: 'election' as const, date, ...present({ kind, country: place }) },
      country,
      part,
    })
  }
  return undefined
}

/** Teams and prizes are elected, too: the name says a kind, a country, or where in one. */
function isPublic({ kind, place, part }: ElectionName): boolean {
  if (kind !== undefined || part !== undefined || place === undefined) return true
  return countryInAnyLanguage(place) !== undefined || /\p{L}ia$/u.test(place)
}

/** The name of a file as words: "a/Ostrevian_general_election_2014.html" → "Ostrevian general election 2014" */
export function fileStem(key: string): string {
  const file = key.slice(key.lastIndexOf('/') + 1)
  return file.replace(/\.[\p{L}\p{N}]{1,8}$/u, '').replaceAll('_', ' ')
}
