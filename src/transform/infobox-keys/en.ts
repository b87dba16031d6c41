// English infobox keys. Origin: parameter names of party infoboxes, counted over published articles.
import type { QualifierName, RelationName } from '../../model/ontology.ts'
import type { KeyMeaning, KeyTable } from './key-table.ts'

const relationKeys: Readonly<Partial<Record<RelationName, string>>> = {
  foundedBy: 'founder|founders|founded by',
  foundedOn:
    'founded|foundation|founded date|founded on|formation|established|formed|date founded|foundation date',
  dissolvedOn: 'dissolved|dissolution|disbanded|defunct|date dissolved',
  registeredOn: 'registered|registration|registration date|date registered',
  bannedOn: 'banned',
  legalisedOn: 'legalised|legalized',
  foundedIn: 'founded in|place founded|founded place',
  name: 'name|party name|party title',
  nativeName: 'native name|name native|nativename|local name',
  alsoKnownAs: 'name english|english name|other name|other names|also known as|lang1 name',
  abbreviation: 'abbreviation|abbr|acronym|abbrev|shortname|short name',
  heirOf: 'heir of',
  predecessor: 'predecessor|preceded by|predecessors',
  successor: 'successor|succeeded by|successors',
  splitFrom: 'split|split from|splintered from',
  mergerOf: 'merger|merger of|merged from|formed by merger of',
  mergedInto: 'merged|merged into',
  mergedWith: 'merged with',
  hasIdeology: 'ideology|ideologies|political ideology',
  politicalPosition: 'position|political position|spectrum|political spectrum',
  country: 'country|state',
  headquarters: 'headquarters|headquarter|head office|hq',
  colour: 'colours|colors|colour|color|official colours|official colors',
  slogan: 'slogan|motto',
  anthem: 'anthem|song',
  symbol: 'symbol|emblem|election symbol',
  logo: 'logo|party logo|image',
  flag: 'flag|party flag',
  website: 'website|site|url|homepage|web site',
  religion: 'religion',
  membership: 'membership|members|number of members',
  youthWing: 'youth wing|youth organisation|youth organization|youth',
  studentWing: 'student wing|students wing|student organisation',
  womensWing: "women's wing|womens wing|women wing|women's organisation",
  tradeUnionWing: 'trade union wing|labour wing|labor wing|trade union|workers wing',
  peasantWing: 'peasant wing|peasants wing|farmers wing',
  armedWing: 'armed wing|paramilitary wing|military wing|paramilitary',
  newspaper: 'newspaper|newspapers|publication|publications|party newspaper',
  nationalAffiliation: 'national|national affiliation|affiliation',
  memberOfAlliance: 'alliance|alliances|coalition|electoral alliance',
  internationalAffiliation: 'international|international affiliation',
  europeanAffiliation: 'european|european affiliation',
  europeanParliamentGroup: 'europarl|european parliament group|ep group',
  bornOn: 'birth date|born|date of birth',
  diedOn: 'death date|died|date of death',
  birthPlace: 'birth place|birthplace|place of birth',
  occupation: 'occupation|profession',
  spouse: 'spouse|spouses',
  nationality: 'nationality|citizenship',
  memberOfParty: 'party',
}

/** Keys of those who lead; the key itself is the role. */
const leaderKeys =
  'leader|leaders|party leader|chairman|chairwoman|chairperson|chairpersons|chairmen|chair|president|secretary general|secretary-general|general secretary|general-secretary|first secretary|spokesperson|spokespersons|spokesman|convenor|co-leader|co-leaders|co-chair|co-chairs|national chairman|party president|party chairman|party chairperson|current leader|leadership'

const qualifierKeys: readonly (readonly [string, RelationName, QualifierName])[] = [
  ['membership year', 'membership', 'asOf'],
  ['membership date', 'membership', 'asOf'],
  ['members year', 'membership', 'asOf'],
]

const languageKeys = 'native name lang|name native lang|nativename lang|native lang|name lang'

/** Sizes, captions, sources and look: no facts. */
const ignoredKeys =
  'logo size|image size|caption|logo caption|logo alt|alt|colorcode|colourcode|colour code|color code|footnotes|footnote|symbol size|flag size|imagesize|bodyclass|state label|width|upright|dissolution label|motto lang|blank1|blank1 title|country dab1|states|lang1|lang2|logo upright|header|parties dab1|elections dab1|politics'

const entries: (readonly [string, KeyMeaning])[] = [
  ...Object.entries(relationKeys).flatMap(([relation, keys]) =>
    keys.split('|').map((key) => [key, { type: 'relation', relation: relation as RelationName }] as const),
  ),
  ...leaderKeys.split('|').map((key) => [key, { type: 'relation', relation: 'ledBy', role: 'key' }] as const),
  ...qualifierKeys.map(
    ([key, relation, qualifier]) => [key, { type: 'qualifier', relation, qualifier }] as const,
  ),
  ...languageKeys.split('|').map((key) => [key, { type: 'language' }] as const),
  ...ignoredKeys.split('|').map((key) => [key, { type: 'ignored' }] as const),
]

export const english: KeyTable = {
  keys: Object.fromEntries(entries),
  pair: /^(?<family>leader|seats|wing|affiliation)(?<number>[0-9]{1,2})(?: (?<part>title|name))?$/u,
}
