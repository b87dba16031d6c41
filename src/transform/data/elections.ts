// Words for kinds of elections. Origin: common English usage.

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
