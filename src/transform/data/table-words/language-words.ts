// What one language brings to the reading of tables: words of headers, rows, titles and leaders, without any grammar.
import type { ColumnMeaning } from '../result-columns.ts'

export type LeaderColumn = 'name' | 'from' | 'to' | 'term' | 'party'

/** All are words in lower case with `|` between them; a `*` stands for any ending, a `$` for the end of the cell. */
export interface LanguageWords {
  /** Words of headers of figures, by the words of `figureMeanings` that say the same. */
  readonly figures: Readonly<Record<string, string>>
  /** Words that change nothing of what a column of figures holds. */
  readonly idle: string
  /** Whole headers of the other columns. */
  readonly headers: Partial<Readonly<Record<ColumnMeaning, string>>>
  /** Words of headers that speak of another time than the ballot. */
  readonly otherTime: string
  /** The first, the second, the third ballot. */
  readonly rounds: readonly string[]
  readonly rows: RowWords
  readonly titles: TitleWords
  readonly leaders: LeaderWords
}

interface RowWords {
  /** What a row begins with that is of no party: others, invalid votes, sums, the electorate. */
  readonly nobody: string
  /** Whole cells of a row that sums up. */
  readonly sums: string
  readonly turnout: string
  /** Of no party, where one is asked for. */
  readonly noParty: string
  /** What says of an election that it did not count. */
  readonly annulled: string
}

interface TitleWords {
  /** Tables that count something else than the votes of an election. */
  readonly others: string
  /** On the page of an election: what was before it, and what came of it. */
  readonly before: string
  /** "by province" */
  readonly byPart: string
  /** Something says that a table is about elections. */
  readonly elections: string
  readonly alliances: string
}

interface LeaderWords extends Readonly<Record<LeaderColumn, string>> {
  /** Roles that lead a party: the singular, then its other forms, with `/` between them. */
  readonly roles: string
  /** "List of the", before a role. */
  readonly listOf: string
  /** "of the party", behind a role. */
  readonly ofParty: string
  /** "of", "of the" before the party's name. */
  readonly of: string
  /** In a role for a time, until another is found. */
  readonly acting: string
}
