// Words for kinds of elections, and wordings of the columns of result tables. Origin: common English usage; column
// wordings counted over published election tables.

/** Adjective → kind. General, federal, legislative, parliamentary and national are one kind. */
export const electionKinds: ReadonlyMap<string, string> = new Map([
  ['general', 'general'],
  ['parliamentary', 'general'],
  ['legislative', 'general'],
  ['federal', 'general'],
  ['national', 'general'],
  ['local', 'local'],
  ['municipal', 'local'],
  ['communal', 'local'],
  ['council', 'local'],
  ['regional', 'regional'],
  ['provincial', 'regional'],
  ['state', 'regional'],
  ['presidential', 'presidential'],
  ['mayoral', 'mayoral'],
  ['gubernatorial', 'gubernatorial'],
  ['senate', 'senate'],
  ['senatorial', 'senate'],
  ['governorate', 'regional'],
  ['state assembly', 'regional'],
  ['european', 'european'],
  ['european parliament', 'european'],
])

/** Names of bodies at the end of what stands before "election", with the kind of their elections. */
export const bodyKinds: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])Senate$/u, 'senate'],
  [/(?<![\p{L}])(?:House|Chamber) of (?:the )?\p{Lu}\p{L}{2,20}$/u, 'general'],
  [
    /(?<![\p{L}])(?:(?:National|Legislative|Constituent|Federal|Constitutional) )?(?:Assembly|Parliament|Diet|Duma|Riksdag|Bundestag|Knesset|Sejm|Storting)$/u,
    'general',
  ],
]

/** Elections inside a party, of one seat, or of what is no public body. */
export const partialElections =
  /(?<![\p{L}])(?:leadership|primary|primaries|by|special|party|papal|board|student|union|recall|caucus)(?:-| |$)/iu

/** Adjectives before "election" that say nothing of its kind. */
export const electionAttributes = [
  'snap',
  'early',
  'first',
  'last',
  'next',
  'subsequent',
  'following',
  'democratic',
]

/** What a column of a result table holds. */
export type ColumnMeaning =
  | 'election'
  | 'leader'
  | 'votes'
  | 'voteShare'
  | 'constituencyVotes'
  | 'constituencyShare'
  | 'seats'
  | 'seatsTotal'
  | 'municipalities'
  | 'candidates'
  | 'change'
  | 'position'
  | 'ignored'

const wordings: Readonly<Record<ColumnMeaning, string>> = {
  election:
    'date of election|election day|polling date|poll|election|elections|year|election year|year of election|date|election date',
  leader:
    'leader|leaders|party leader|party leaders|leader(s)|party leader(s)|chairman|chairperson|leadership',
  votes:
    'votes|# of list votes|no. of party list votes|vote|total votes|# of votes|no. of votes|number of votes|number of popular votes|popular vote|popular votes|votes won|votes received|list votes|party list votes|# of party list votes|party votes|valid votes',
  voteShare:
    '%|share|share of votes|share of vote|share of the vote|vote share|% of vote|% of votes|% of the vote|% of popular vote|% of popular votes|percentage|percent|vote %|% votes|popular vote %|% of party list votes|votes %|votes (%)',
  constituencyVotes: 'constituency votes|# of constituency votes|district votes',
  constituencyShare: '% of constituency votes|constituency share|constituency vote %|% of constituency vote',
  seats:
    'seats|seats won|seat|candidates elected|# of overall seats won|total elected seats|seats /total|seats / total|seats/total|seats in the parliament|seats in parliament|number of seats|no. of seats|# of seats|# of seats won|mandates|elected',
  seatsTotal: '# of seats available|total seats|seats total|seats available|seats in total',
  municipalities:
    'municipalities|number of municipalities|municipalities won|# of municipalities|mayors|mayoralties|councils won',
  candidates: 'candidates|number of candidates|# of candidates|candidates fielded',
  change: '+/–|+/−|+/-|±|seat change|change in seats|seats +/–|change',
  position: 'place|position|rank|ranking|#|pos.',
  ignored:
    'notes|note|government|status in legislature|status|cabinet|result|outcome|ref|ref.|refs|references|map|coalition',
}

const meanings = new Map(
  Object.entries(wordings).flatMap(([meaning, texts]) =>
    texts.split('|').map((text) => [text, meaning as ColumnMeaning] as const),
  ),
)

/** What a header says of its column; undefined where its wording is unknown. Line breaks and note marks do not count. */
export function columnMeaning(header: string): ColumnMeaning | undefined {
  const text = header
    .normalize('NFC')
    .toLowerCase()
    .replace(/\[[^\]]{0,8}\]/gu, '')
    .replace(/[\s,]+/gu, ' ')
    .trim()
  return meanings.get(text) ?? meanings.get(text.replace(/(?<![\p{L}])(?:total|overall|the) /gu, ''))
}
