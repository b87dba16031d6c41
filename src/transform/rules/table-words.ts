// The words that tables are read by in one language: its own with the English ones, as tests of cells, headers and titles.
import { electionKinds } from '../data/elections.ts'
import { electionTerms } from '../data/election-names.ts'
import {
  ballots,
  figureWords,
  idleWords,
  OTHER_TIME,
  otherMeanings,
  type ColumnMeaning,
} from '../data/result-columns.ts'
import * as english from '../data/result-rows.ts'
import { languageWords } from '../data/table-words/languages.ts'
import type { LanguageWords, LeaderColumn } from '../data/table-words/language-words.ts'

export interface TableWords {
  readonly language: string
  /** A header of figures in lower case, its own words put into English ones. */
  readonly inEnglish: (header: string) => string
  readonly idle: ReadonlySet<string>
  readonly headers: ReadonlyMap<string, ColumnMeaning>
  readonly otherTime: RegExp
  readonly ballots: readonly (readonly [RegExp, number])[]
  /** What a row begins with that is of no party and no candidate. */
  readonly nobody: RegExp
  readonly sum: RegExp
  readonly turnout: RegExp
  readonly noParty: RegExp
  readonly annulled: RegExp
  readonly otherTables: RegExp
  readonly otherBallots: RegExp
  readonly byPart: RegExp
  readonly elections: RegExp
  /** Words of headings over results of the whole country. */
  readonly whole: RegExp
  readonly alliances: RegExp
  /** Kinds of elections by their words. */
  readonly kinds: ReadonlyMap<string, string>
  readonly leaders?: LanguageWords['leaders']
  readonly leaderColumns: Readonly<Record<LeaderColumn, RegExp>>
  readonly acting: RegExp
}

const cache = new Map<string, TableWords>()

/** The words of a language; the English ones where it has none of its own. */
export function tableWordsOf(tag: string): TableWords {
  const language = tag.split('-')[0] ?? 'en'
  const known = cache.get(language)
  if (known !== undefined) return known
  const own = languageWords.get(language)
  const words = own === undefined ? inEnglish : joined(language, own)
  cache.set(language, words)
  return words
}

/** Languages whose tables are read. */
export const tableLanguages: readonly string[] = ['en', ...languageWords.keys()]

const inEnglish: TableWords = {
  language: 'en',
  inEnglish: (header) => header,
  idle: idleWords,
  headers: new Map(
    Object.entries(otherMeanings).flatMap(([meaning, wordings]) =>
      [...wordings].map((wording) => [wording, meaning as ColumnMeaning] as const),
    ),
  ),
  otherTime: OTHER_TIME,
  ballots,
  nobody: english.NOBODY,
  sum: english.SUM,
  turnout: english.TURNOUT,
  noParty: english.NO_PARTY,
  annulled: english.ANNULLED,
  otherTables: english.OTHER_TABLES,
  otherBallots: english.OTHER_BALLOTS,
  byPart: english.BY_PART,
  elections: english.ELECTION_WORDS,
  whole: english.WHOLE,
  alliances: english.ALLIANCE_WORDS,
  kinds: electionKinds,
  leaderColumns: english.LEADER_COLUMNS,
  acting: english.ACTING,
}

/** The words of a language beside the English ones. */
function joined(
  language: string,
  { figures, headers, rows, titles, leaders, ...own }: LanguageWords,
): TableWords {
  const both = (words: RegExp, more: string) => new RegExp(`${words.source}|${anyOf(more)}`, 'iu')
  const columns = ['name', 'from', 'to', 'term', 'party'] as const
  return {
    language,
    inEnglish: translator(figures),
    idle: new Set([...idleWords, ...own.idle.split('|')]),
    headers: new Map([...inEnglish.headers, ...wordsOf(headers)]),
    otherTime: both(OTHER_TIME, own.otherTime),
    ballots: [
      ...own.rounds.map((round, index) => [new RegExp(anyOf(round), 'iu'), index + 1] as const),
      ...ballots,
    ],
    nobody: new RegExp(`${english.NOBODY.source}|^(?:${pattern(rows.nobody)})(?![\\p{L}])`, 'iu'),
    sum: new RegExp(`${english.SUM.source}|^(?:${pattern(rows.sums)}):?$`, 'iu'),
    turnout: both(english.TURNOUT, rows.turnout),
    noParty: both(english.NO_PARTY, rows.noParty),
    annulled: both(english.ANNULLED, rows.annulled),
    otherTables: both(english.OTHER_TABLES, titles.others),
    otherBallots: both(english.OTHER_BALLOTS, titles.before),
    byPart: both(english.BY_PART, titles.byPart),
    elections: both(english.ELECTION_WORDS, titles.elections),
    whole: both(english.WHOLE, titles.elections),
    alliances: both(english.ALLIANCE_WORDS, titles.alliances),
    kinds: new Map([...electionKinds, ...kindsOf(language)]),
    leaders,
    leaderColumns: Object.fromEntries(
      columns.map((column) => [column, whole(english.LEADER_COLUMNS[column], leaders[column])]),
    ) as Record<LeaderColumn, RegExp>,
    acting: whole(english.ACTING, leaders.acting),
  }
}

/** "Parteien*|1. Wahlgang" as alternatives of a regular expression. */
const pattern = (words: string) =>
  words.replace(/(?<!\\)\./gu, '\\.').replace(/(?<=\p{L})\*/gu, '\\p{L}{0,20}')

const anyOf = (words: string) => `(?<![\\p{L}\\p{N}])(?:${pattern(words)})(?![\\p{L}\\p{N}])`

const whole = (english: RegExp, words: string) =>
  new RegExp(`${english.source}|^(?:${pattern(words)})$`, 'iu')

function wordsOf(headers: LanguageWords['headers']): readonly (readonly [string, ColumnMeaning])[] {
  return Object.entries(headers).flatMap(([meaning, words]) =>
    words.split('|').map((word) => [word, meaning as ColumnMeaning] as const),
  )
}

function kindsOf(language: string): readonly (readonly [string, string])[] {
  return Object.entries(electionTerms[language]?.kinds ?? {}).flatMap(([kind, words]) =>
    words.split('|').map((word) => [word, kind] as const),
  )
}

/** "l'Assemblée" */
const ELIDED = /(?<![\p{L}])[ld][’']/gu

/** Puts the words for figures, the longest first, into the English ones. */
function translator(figures: LanguageWords['figures']): TableWords['inEnglish'] {
  const tokens = new Map(
    Object.entries(figures).flatMap(([token, words]) =>
      words.split('|').map((word) => [word, token] as const),
    ),
  )
  const longestFirst = [...tokens.keys()].sort((a, b) => b.length - a.length)
  const form = new RegExp(
    `(?<![\\p{L}])(?:${longestFirst.map((word) => word.replaceAll('.', '\\.')).join('|')})(?![\\p{L}])`,
    'gu',
  )
  return (header) => header.replace(ELIDED, ' ').replace(form, (word) => ` ${tokens.get(word) ?? word} `)
}

/** The words with those of the names of a party, which change nothing in the headers of its own table: "Granite votes". */
export function withNames(words: TableWords, keys: ReadonlySet<string>): TableWords {
  const names = [...keys].flatMap((key) => key.split(' ')).filter((word) => !figureWords.has(word))
  return { ...words, idle: new Set([...words.idle, ...names]) }
}

/** Whether the first cell of a row names no party and no candidate. */
export function namesNobody(words: string, { nobody }: TableWords): boolean {
  return !/\p{L}/u.test(words) || nobody.test(words)
}

/** The number of the ballot that words name. */
export function ballotNamed(words: string, { ballots: forms }: TableWords): number | undefined {
  return forms.find(([form]) => form.test(words))?.[1]
}
