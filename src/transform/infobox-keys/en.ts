// English keys of party infoboxes. Origin: parameter names, counted over published articles, and the labels that pages show.
import { makeKeyTable } from './key-table.ts'

const roles =
  'leader|chairman|chairwoman|chairperson|chair|president|secretary general|general secretary|secretary|spokesperson|spokesman|spokeswoman|convenor|convener|head|chief|coordinator'.split(
    '|',
  )
const ranks =
  'party|national|federal|acting|interim|deputy|vice|co|first|current|founding|political|executive|working'.split(
    '|',
  )
const plurals: Readonly<Record<string, string>> = {
  chairman: 'chairmen',
  chairwoman: 'chairwomen',
  spokesman: 'spokesmen',
  secretary: 'secretaries',
  'general secretary': 'general secretaries',
  'secretary general': 'secretaries general',
}
const singles = roles.flatMap((role) => [role, ...ranks.map((rank) => `${rank} ${role}`)])
/** "Leader", "Party leader", "Vice chairmen", "Co-chairs". */
const leaders = singles.flatMap((role) => {
  const noun = Object.keys(plurals).find((word) => role === word || role.endsWith(` ${word}`))
  const plural = noun === undefined ? `${role}s` : role.slice(0, -noun.length) + (plurals[noun] ?? '')
  return [role, plural]
})

export const english = makeKeyTable({
  relations: {
    foundedBy: 'founder|founders|founded by|founder(s)|established by',
    foundedOn:
      'founded|foundation|founded date|founded on|formation|established|formed|date founded|foundation date|date of foundation|date established|founding date|creation|created',
    dissolvedOn:
      'dissolved|dissolution|disbanded|defunct|date dissolved|date of dissolution|dissolution date|ceased',
    registeredOn: 'registered|registration|registration date|date registered|legal registration',
    bannedOn: 'banned|ban|outlawed',
    legalisedOn: 'legalised|legalized',
    renamedOn: 'renamed',
    foundedIn:
      'founded in|place founded|founded place|foundation place|place of foundation|founding location',
    name: 'name|party name|party title|official name|full name',
    nativeName: 'native name|name native|nativename|local name|original name|original title',
    alsoKnownAs:
      'name english|english name|other name|other names|also known as|lang1 name|alternative name|alternative names|name lang1|name lang2|name lang3',
    abbreviation: 'abbreviation|abbreviations|abbr|acronym|abbrev|shortname|short name|initials',
    foundedAs: 'founded as',
    heirOf: 'heir of',
    predecessor: 'predecessor|preceded by|predecessors|preceding',
    successor: 'successor|succeeded by|successors|succeeding|superseded by',
    splitFrom: 'split|split from|splintered from|splits from|seceded from|broke away from',
    mergerOf: 'merger|merger of|merged from|formed by merger of|fusion of',
    mergedInto: 'merged|merged into|absorbed by|absorbed into',
    mergedWith: 'merged with',
    hasIdeology: 'ideology|ideologies|political ideology|official ideology|political ideologies',
    politicalPosition:
      'position|political position|spectrum|political spectrum|political alignment|alignment',
    country: 'country|nation',
    headquarters: 'headquarters|headquarter|head office|hq|main office|central office|address|seat|location',
    colour:
      'colours|colors|colour|color|official colours|official colors|party colours|party colors|official colour|official color',
    slogan: 'slogan|motto|slogans|party slogan',
    anthem: 'anthem|song|party anthem|hymn',
    symbol: 'symbol|emblem|election symbol|party symbol|electoral symbol|ballot symbol|mascot',
    logo: 'logo|party logo|image|logo image',
    flag: 'flag|party flag|flag image',
    website: 'website|site|url|homepage|web site|official website|websites',
    religion: 'religion|religious affiliation',
    membership: 'membership|members|number of members|party members|total membership|no of members',
    youthWing:
      'youth wing|youth organisation|youth organization|youth|youth wings|youth branch|youth division|youth league|young wing|party youth',
    studentWing:
      'student wing|students wing|student organisation|student organization|student branch|student wings|students organization',
    womensWing:
      'womens wing|women wing|womens organisation|womens organization|womens branch|womens section|women|womens league|womens division',
    tradeUnionWing:
      'trade union wing|labour wing|labor wing|trade union|workers wing|union wing|trade unions|trade union affiliation|affiliated trade union',
    peasantWing: 'peasant wing|peasants wing|farmers wing|agrarian wing|peasant organization',
    armedWing:
      'armed wing|paramilitary wing|military wing|paramilitary|militia|armed forces|military branch|paramilitaries',
    newspaper:
      'newspaper|newspapers|publication|publications|party newspaper|central organ|magazine|press organ|journal|party organ|newspaper(s)',
    memberOf: 'member of|membership of|part of',
    nationalAffiliation:
      'national|national affiliation|affiliation|affiliations|national affiliations|state affiliation|regional affiliation|federal affiliation',
    memberOfAlliance:
      'alliance|alliances|coalition|electoral alliance|electoral alliances|political alliance|coalitions|current alliance|alliance affiliation|electoral coalition',
    internationalAffiliation:
      'international|international affiliation|international affiliations|internationals|continental affiliation|global affiliation|affiliation international|international alliance',
    europeanAffiliation:
      'european|european affiliation|european party|european political party|europe affiliation',
    europeanParliamentGroup:
      'europarl|european parliament group|ep group|european parliamentary group|group in the european parliament|european parliament political group',
  },
  leaders: [
    ...leaders,
    'general secretariat',
    'leadership',
    'presidium',
    'first citizen',
    'chairs',
    'party head',
  ].join('|'),
  qualifiers: [
    ['membership year', 'membership', 'asOf'],
    ['membership date', 'membership', 'asOf'],
    ['members year', 'membership', 'asOf'],
    ['membership as of', 'membership', 'asOf'],
  ],
  languages: 'native name lang|name native lang|nativename lang|native lang|name lang|original name lang',
  pairs: [
    { family: 'leader', title: 'leader# title', value: 'leader# name' },
    { family: 'leader', value: 'leader#' },
    { family: 'seats', title: 'seats# title', value: 'seats#' },
    { family: 'wing', title: 'wing# title', value: 'wing#' },
    { family: 'affiliation', title: 'affiliation# title', value: 'affiliation#' },
    { family: 'free', title: 'blank# title', value: 'blank#' },
  ],
  parts: {
    member:
      'member parties#|member party#|component parties#|constituent parties#|constituents#|alliance parties#|coalition parties#|coalition members#|parties#',
  },
  ignored: {
    look: 'logo size|image size|colorcode|colourcode|colour code|color code|colorcode2|symbol size|flag size|imagesize|bodyclass|state label|width|upright|logo upright|header|dissolution label|motto lang|lang1|lang2|lang3|country dab1|parties dab1|elections dab1|border|bodystyle|embed|native name class',
    note: 'caption|logo caption|logo alt|alt|footnotes|footnote|flag caption|symbol caption|notes',
    elsewhere:
      'politics|states|state|political parties|elections|party politics|portal|wikidata|commons|country politics|politics of|see also',
    picture: 'map|map image|building|leader image',
    other:
      'parliamentary leader|leader in parliament|leader in the house|leader in the senate|speaker|chief whip|whip|membership of the bloc|parliamentary party leader|general treasurer',
    outside:
      'think tank|foundation name|research|television|radio|treasurer|general treasurer|ombudsman|economic position|social position|governing body|legal status|status|eci status|staff|budget|founders of bloc|ballot name|party number|electoral number|tse identification number|governor|governors|honorary president|honorary chairman|honorary leader|lgbt wing|seniors wing|cultural wing|overseas wing|policy|regional organization|patron|director|executive director',
  },
})
