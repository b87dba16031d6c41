// Words of the headers of result tables, and what sets of them say of a column. Origin: wordings counted over published
// election tables.

/** What a column of a result table holds. */
export type ColumnMeaning =
  | 'election'
  | 'place'
  | 'party'
  | 'candidate'
  | 'leader'
  | 'alliance'
  | 'votes'
  | 'voteShare'
  | 'constituencyVotes'
  | 'constituencyShare'
  | 'seats'
  | 'seatShare'
  | 'seatsTotal'
  | 'municipalities'
  | 'candidates'
  | 'change'
  | 'swing'
  | 'position'
  | 'round'
  | 'ignored'

/** Ways to write one thing, longest first where one holds another; applied in order to a header in lower case. */
export const headerTokens: readonly (readonly [RegExp, string])[] = [
  [/\+ ?\/ ?[-–—−]|[-–—−] ?\/ ?\+|±|∆|δ/gu, ' change '],
  [/(?<![\p{L}])(?:%|per cent|percentages?|percent|pct\.?|perc\.)(?: point| pts)?/gu, ' % '],
  [/(?<![\p{L}])(?:shares?)(?![\p{L}])/gu, ' % '],
  [/(?<![\p{L}])(?:p\.?p\.?|points?)(?![\p{L}])/gu, ' points '],
  [/(?<![\p{L}])(?:seats?|mandates?|deputies|mps|senators|councillors|councilors)(?![\p{L}])/gu, ' seats '],
  [/(?<![\p{L}])(?:votes?|ballots)(?![\p{L}])/gu, ' votes '],
  [
    /(?<![\p{L}])(?:net change|net gain\/loss|gains?\/loss(?:es)?|net gain|gain\/loss|changes?|difference|diff\.?)(?![\p{L}])/gu,
    ' change ',
  ],
  [/(?<![\p{L}])(?:places?|positions?|pos\.?|ranks?|ranking)(?![\p{L}])/gu, ' position '],
  [
    /(?<![\p{L}])(?:single-member|uninominal|majoritarian|electorate|constituency|constituencies|districts?|direct|nominal)(?= +(?:% +|change +)?(?:votes|seats)| +% *$)/gu,
    ' local ',
  ],
  [
    /(?<![\p{L}])(?:party[ -]list|list|proportional|plurinominal|multi-member)(?= +(?:% +|change +)?(?:votes|seats)| +% *$)/gu,
    ' list ',
  ],
  [/(?<![\p{L}])second(?= +votes)/gu, ' list '],
  [/(?<![\p{L}])first(?= +votes)/gu, ' local '],
  [/\/ ?total(?![\p{L}])/gu, ' outof '],
  [/(?<![\p{L}])(?:number of|no\.? of|nos?\.|no(?=\.?$)|№|#)/gu, ' '],
]

/** Words that change nothing of what a column of figures holds. */
export const idleWords = new Set(
  `the of in a an for and cast valid popular party national nationwide overall won received obtained gained wins
   number total parliament assembly house legislature chamber council state senate region province city body all count amount`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

const sets = (meaning: ColumnMeaning, texts: string) =>
  texts.split('|').map((text) => [text.trim().split(' ').sort().join(' '), meaning] as const)

/** Sets of the tokens that are left, sorted. */
export const figureMeanings: ReadonlyMap<string, ColumnMeaning> = new Map([
  ...sets('votes', 'votes|list votes'),
  ...sets('voteShare', '%|% votes|list % votes|list %'),
  ...sets('constituencyVotes', 'local votes'),
  ...sets('constituencyShare', 'local % votes|local %'),
  ...sets('seats', 'seats|elected|candidates elected|elected seats|seats outof'),
  ...sets('seatShare', 'seats %|elected %'),
  ...sets('seatsTotal', 'available seats'),
  ...sets(
    'candidates',
    'candidates|seats contested|candidates fielded|candidates nominated|candidates standing|candidates running',
  ),
  ...sets('change', 'change|seats change'),
  ...sets(
    'swing',
    'swing|votes change|% change|% votes change|points change|points|swing %|votes swing|votes points change|% points change',
  ),
  ...sets('position', 'position|votes position'),
  ...sets('municipalities', 'municipalities|mayors|mayoralties|councils'),
  ...sets('ignored', 'seats position|list seats|local seats|list seats change|local seats change'),
])

/** The tokens of those sets. */
export const figureWords: ReadonlySet<string> = new Set(
  [...figureMeanings.keys()].flatMap((tokens) => tokens.split(' ')),
)

const words = (text: string) => new Set(text.split('|').map((word) => word.trim()))

/** Whole headers of columns that hold no figures. */
export const otherMeanings: Readonly<Partial<Record<ColumnMeaning, ReadonlySet<string>>>> = {
  election: words(
    'date of election|election day|polling date|poll|election|elections|year|election year|year of election|date|election date|year of the election|election (year)',
  ),
  place: words(
    'state|states|province|region|constituency|district|electoral district|governorate|department|county|municipality|canton|prefecture|voivodeship|oblast|land|commune|riding|territory|electorate|state/territory|state or territory|state or union territory|division|island|borough|circonscription|parish|autonomous community',
  ),
  party: words(
    'party|parties|party name|name of party|name of the party|political party|political parties|list|lists|electoral list|party/alliance|party / alliance|party or alliance|parties and alliances|parties and coalitions|party or coalition|party/coalition|party / coalition|party/electoral alliance|party / electoral alliance|alliance/party|coalition/party|party/list|party / list|party or list|political group|political force|party and alliance|alliances and parties',
  ),
  alliance: words(
    'alliance|electoral alliance|in alliance|in alliance with|joint list|within alliance|coalition list',
  ),
  candidate: words(
    'candidate|candidates|candidate and nominating parties|candidate and party|candidate and supporting parties|candidate (party)|candidates (party)|candidate / party|candidate/party|candidate – party|candidates and parties|nominee|nominees|presidential candidate|presidential candidates|candidate name|name of candidate|name of the candidate|presidential nominee|candidate(s)',
  ),
  round: words('round|ballot|tour|round of voting'),
  leader: words(
    'leader|leaders|party leader|party leaders|election leader|leader at election|leader at the election|leader during election|leader(s)|party leader(s)|chairman|chairperson|leadership|leading candidate|lead candidate|front-runner|frontrunner',
  ),
  ignored: words(
    'nominated by|supported by|endorsed by|nominating party|nominating parties|supporting parties|notes|note|government|status in legislature|status|cabinet|result|outcome|ref|ref.|refs|references|reference|source|map|coalition|color|colour|abbr.|abbr|abbreviation|acronym|logo|flag|ideology|website|running mate|vice presidential candidate|turnout|remarks|comments|gains|losses|gain|loss|deposits lost|role in government|colours|symbol',
  ),
}

/** Columns that speak of another time than the ballot. */
export const OTHER_TIME =
  /(?<![\p{L}])(?:before|previous|prior|last|outgoing|old|former|after|current|currently|standing|new|remaining|at dissolution|next|incumbents?|up|(?:first|second) preferences? after)(?![\p{L}])/u

/** Ballots: the number of the round for each way to say it. */
export const ballots: readonly (readonly [RegExp, number])[] = [
  [
    /(?<![\p{L}])(?:first|1st) (?:round|ballot|tour)|(?<![\p{L}])(?:round|ballot) (?:1|one|i)(?![\p{L}\p{N}])/iu,
    1,
  ],
  [
    /(?<![\p{L}])(?:second|2nd) (?:round|ballot|tour)|(?<![\p{L}])(?:round|ballot) (?:2|two|ii)(?![\p{L}\p{N}])|(?<![\p{L}])run-?off(?: (?:election|round))?/iu,
    2,
  ],
  [
    /(?<![\p{L}])(?:third|3rd) (?:round|ballot|tour)|(?<![\p{L}])(?:round|ballot) (?:3|three|iii)(?![\p{L}\p{N}])/iu,
    3,
  ],
]
