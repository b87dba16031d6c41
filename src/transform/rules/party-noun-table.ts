// Nouns for what a party has: wings, papers, seats, founders, kin. Origin: English as articles on parties use it, by hand.
import type { ClassName, RelationName } from '../../model/ontology.ts'

/** What a noun says of the party whose it is: "its youth wing", "the organ of the party". */
export interface PartyNoun {
  readonly nouns: string
  readonly relation: RelationName
  readonly range: ClassName
  /** It names a role. */
  readonly isRole?: true
}

const body = '(?:wing|branch|organi[sz]ation|section|league|movement|front|federation|union|committee)'

export const partyNounRows: readonly PartyNoun[] = [
  { nouns: `youth ${body}`, relation: 'youthWing', range: 'Organization' },
  { nouns: `students?['’]? ${body}|students['’] ${body}`, relation: 'studentWing', range: 'Organization' },
  { nouns: `wom[ae]n(?:['’]s|s['’])? ${body}`, relation: 'womensWing', range: 'Organization' },
  {
    nouns: `(?:trade[ -]union|labou?r|workers['’]) (?:wing|branch|organi[sz]ation|federation|cent(?:re|er))|trade union`,
    relation: 'tradeUnionWing',
    range: 'Organization',
  },
  {
    nouns: `(?:peasants?|farmers?)['’]?s? (?:wing|organi[sz]ation|front|union)`,
    relation: 'peasantWing',
    range: 'Organization',
  },
  {
    nouns: `(?:armed|military|paramilitary|militia|guerrilla) (?:wing|branch|organi[sz]ation)|militia`,
    relation: 'armedWing',
    range: 'Organization',
  },
  {
    nouns:
      '(?:party |press |theoretical |official |central )?(?:newspaper|paper|organ|magazine|journal|periodical|mouthpiece|weekly|daily|fortnightly|monthly|evening paper)',
    relation: 'newspaper',
    range: 'Organization',
  },
  { nouns: 'headquarters|head office|central office', relation: 'headquarters', range: 'Place' },
  { nouns: '(?:predecessor|forerunner)(?: party)?', relation: 'predecessor', range: 'Party' },
  { nouns: 'successor(?: party)?', relation: 'successor', range: 'Party' },
  { nouns: '(?:co-)?founders?|founding members?', relation: 'foundedBy', range: 'Person' },
]

/** Adjectives that may stand before such a noun and leave it the party's. */
export const partyNounAdjectives =
  `first|second|third|current|present|present-day|former|previous|then|official|main|legal|direct|immediate|central|national|political|sole|only|own|last|final|new|next|
long-time|longtime|long-standing|weekly|daily|monthly|fortnightly|quarterly|principal|original|founding|present|party|longest-serving|historic|historical|charismatic|late|most recent|chief`
    .replace(/\n/gu, '')
    .split('|')
