// The one table: classes, relations and qualifiers, and what every output needs to know of them.

/** Prefixes of every output. The base of resources is the user's choice (`defaultBase`). */
export const prefixes = {
  pg: 'https://w3id.org/partygraph/ns#',
  schema: 'http://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  dbo: 'http://dbpedia.org/ontology/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  wdt: 'http://www.wikidata.org/prop/direct/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const satisfies Record<string, string>

export type Prefix = keyof typeof prefixes
/** A term as `prefix:name`. */
export type Term = `${Prefix}:${string}`

export const defaultBase = 'https://w3id.org/partygraph/id/'

interface ClassShape {
  readonly rdf: readonly [Term, ...Term[]]
  /** Two mentions of one name are one entity: everywhere, within one country (else one document), or by their folded label. */
  readonly scope: 'global' | 'country' | 'concept'
  readonly plural: string
  /** Plain values that its identity rests on, with their types. */
  readonly identity?: Readonly<Record<string, 'text' | 'date'>>
  /** The colour of its nodes, as #rrggbb: told apart by people who see fewer colours, too. */
  readonly colour: `#${string}`
  readonly definition: string
}

export const classes = {
  Party: {
    rdf: ['schema:PoliticalParty', 'dbo:PoliticalParty', 'org:Organization'],
    scope: 'global',
    plural: 'parties',
    colour: '#b03a10',
    definition: 'A political party, of any time.',
  },
  Person: {
    rdf: ['schema:Person'],
    scope: 'country',
    plural: 'persons',
    colour: '#b5a4f5',
    definition: 'A human being.',
  },
  Election: {
    rdf: ['dbo:Election'],
    scope: 'country',
    plural: 'elections',
    identity: { country: 'text', kind: 'text', date: 'date' },
    colour: '#ffee33',
    definition: 'One election: a country, a kind and a date as precise as it is stated.',
  },
  Legislature: {
    rdf: ['dbo:Legislature'],
    scope: 'country',
    plural: 'legislatures',
    colour: '#24145a',
    definition: 'A body that is elected and makes laws.',
  },
  Country: {
    rdf: ['schema:Country', 'schema:Place'],
    scope: 'global',
    plural: 'countries',
    colour: '#2a9d70',
    definition: 'A country.',
  },
  Place: {
    rdf: ['schema:Place'],
    scope: 'country',
    plural: 'places',
    colour: '#8df5b5',
    definition: 'A city, town, region or address.',
  },
  Organization: {
    rdf: ['org:Organization', 'schema:Organization'],
    scope: 'country',
    plural: 'organizations',
    colour: '#f08f30',
    definition: 'A wing, an alliance, an international, a newspaper, a union.',
  },
  Event: {
    rdf: ['schema:Event'],
    scope: 'country',
    plural: 'events',
    colour: '#470d12',
    definition: 'Something that happened, such as a war.',
  },
  Ideology: {
    rdf: ['skos:Concept', 'dbo:Ideology'],
    scope: 'concept',
    plural: 'ideologies',
    colour: '#7f5c86',
    definition: 'A school of political thought.',
  },
  PoliticalPosition: {
    rdf: ['skos:Concept'],
    scope: 'concept',
    plural: 'political positions',
    colour: '#1450b4',
    definition: 'A place on the left–right scale.',
  },
  Colour: {
    rdf: ['skos:Concept', 'dbo:Colour'],
    scope: 'concept',
    plural: 'colours',
    colour: '#d8f3fb',
    definition: 'A colour that a party uses.',
  },
} as const satisfies Record<string, ClassShape>

export type ClassName = keyof typeof classes
export const classNames = Object.keys(classes) as ClassName[]

/** The row of a class with its optional columns visible. */
export function shapeOfClass(name: ClassName): ClassShape {
  return classes[name]
}

interface QualifierShape {
  readonly range: 'text' | 'date' | 'integer' | 'decimal' | ClassName | 'Anyone'
  /**
   * `descriptive` never tells two facts apart and keeps all its values; `measure` and `context` do where both carry
   * it and differ. A measure is a number of the fact itself. Which context is a key is said by the relation.
   */
  readonly nature: 'descriptive' | 'measure' | 'context'
  /** How a caption says it; a caption leaves it out where absent. */
  readonly phrase?: `${string}{value}${string}`
  /** The nearest public term. */
  readonly closeMatch: Term
  readonly definition: string
}

const measure = (range: 'integer' | 'decimal', definition: string) =>
  ({ range, nature: 'measure', closeMatch: 'schema:value', definition }) as const
const date = (phrase: `${string}{value}`, closeMatch: Term, definition: string) =>
  ({ range: 'date', nature: 'context', phrase, closeMatch, definition }) as const

export const qualifiers = {
  from: date('since {value}', 'schema:startDate', 'When it began.'),
  to: date('until {value}', 'schema:endDate', 'When it ended.'),
  asOf: date('as of {value}', 'schema:observationDate', 'When it was so; beginning and end are not said.'),
  year: date('in {value}', 'dcterms:date', 'When it happened.'),
  role: {
    range: 'text',
    nature: 'descriptive',
    closeMatch: 'schema:roleName',
    definition: 'In which role, as printed.',
  },
  reason: {
    range: 'text',
    nature: 'descriptive',
    closeMatch: 'schema:description',
    definition: 'Why, as printed.',
  },
  hedge: {
    range: 'text',
    nature: 'descriptive',
    phrase: '{value}',
    closeMatch: 'skos:note',
    definition: 'approximate, reported, planned or former.',
  },
  translation: {
    range: 'text',
    nature: 'descriptive',
    closeMatch: 'skos:altLabel',
    definition: 'The value in the language of the article.',
  },
  claimedBy: {
    range: 'Anyone',
    nature: 'descriptive',
    phrase: 'according to {value}',
    closeMatch: 'prov:wasAttributedTo',
    definition: 'Who says so of themselves or of another.',
  },
  statedBy: {
    range: 'Anyone',
    nature: 'descriptive',
    phrase: 'according to {value}',
    closeMatch: 'prov:wasAttributedTo',
    definition: 'Whose statement it is.',
  },
  newName: {
    range: 'text',
    nature: 'context',
    phrase: 'to “{value}”',
    closeMatch: 'schema:name',
    definition: 'The name that was taken.',
  },
  faction: {
    range: 'text',
    nature: 'context',
    closeMatch: 'org:hasUnit',
    definition: 'The part of the party of which it is true.',
  },
  hex: {
    range: 'text',
    nature: 'context',
    closeMatch: 'dbo:colourHexCode',
    definition: 'The colour as #rrggbb.',
  },
  ordinal: {
    range: 'integer',
    nature: 'context',
    closeMatch: 'schema:position',
    definition: 'Which one in a row: 35 for the 35th.',
  },
  constituency: {
    range: 'text',
    nature: 'context',
    phrase: 'in {value}',
    closeMatch: 'schema:spatialCoverage',
    definition: 'Where the result was won, if not in the whole country.',
  },
  round: {
    range: 'integer',
    nature: 'context',
    phrase: 'ballot {value}',
    closeMatch: 'schema:position',
    definition: 'Which ballot.',
  },
  legislature: {
    range: 'Legislature',
    nature: 'context',
    closeMatch: 'org:organization',
    definition: 'The body that was elected.',
  },
  leader: {
    range: 'Person',
    nature: 'context',
    closeMatch: 'dbo:leader',
    definition: 'Who led the party into the election.',
  },
  inAlliance: {
    range: 'Organization',
    nature: 'context',
    closeMatch: 'org:memberOf',
    definition: 'The alliance under which it stood.',
  },
  votes: { ...measure('integer', 'Votes cast for it.'), phrase: '{value} votes' },
  voteShare: {
    ...measure('decimal', 'Share of the votes in percent: 0.13 is 0.13 %.'),
    phrase: '{value} %',
  },
  constituencyVotes: measure('integer', 'Votes for its constituency candidates.'),
  constituencyShare: measure('decimal', 'Share of the constituency votes in percent.'),
  seats: {
    ...measure('integer', 'Seats won or held.'),
    closeMatch: 'dbo:numberOfSeatsInParliament',
    phrase: '{value} seats',
  },
  seatsTotal: {
    ...measure('integer', 'Seats of the whole body.'),
    closeMatch: 'dbo:numberOfSeatsInParliament',
  },
  municipalities: measure('integer', 'Municipalities won.'),
  candidates: measure('integer', 'Candidates who stood.'),
  constituencies: measure('integer', 'Constituencies in which it stood.'),
  position: { ...measure('integer', 'Place in the order of votes.'), closeMatch: 'schema:position' },
  change: measure('integer', 'Seats gained or lost, signed.'),
} as const satisfies Record<string, QualifierShape>

export type QualifierName = keyof typeof qualifiers
export const qualifierNames = Object.keys(qualifiers) as QualifierName[]

/** The row of a qualifier with its optional columns visible. */
export function shapeOfQualifier(name: QualifierName): QualifierShape {
  return qualifiers[name]
}

type LiteralRange = 'text' | 'url' | 'file' | 'date' | 'integer' | 'decimal'

/** A claim that follows from another: its ends are the subject, the object or a qualifier of the other. */
interface Implication {
  readonly relation: string
  readonly subject: 'subject' | 'object'
  readonly object: 'object' | QualifierName
  readonly keep: readonly QualifierName[]
}

interface RelationShape {
  readonly domain: readonly [ClassName, ...ClassName[]]
  readonly range: LiteralRange | readonly [ClassName, ...ClassName[]]
  /** Predicates of the direct triple; `pg:<relation>` where absent. */
  readonly terms?: readonly [Term, ...Term[]]
  /** The nearest public term, where none of `terms` is public. */
  readonly closeMatch?: Term
  /** A subject has one true value: several are a dispute. */
  readonly single?: true
  /** Qualifiers beside claimedBy, statedBy and hedge, which may stand on every relation. */
  readonly qualifiers?: readonly QualifierName[]
  /** Qualifiers that tell facts with one object apart. */
  readonly keys?: readonly QualifierName[]
  /** RDF classes of its facts beside pg:Fact. */
  readonly factClass?: readonly Term[]
  /** Name of the node property that holds its values; the relation's own name where absent. */
  readonly property?: string
  /** It is somebody's word by its nature: being claimed does not make it less. */
  readonly attributed?: true
  /** It has no edge of its own: its measures stand on the edge of this relation. */
  readonly measuresOnto?: string
  readonly implies?: readonly Implication[]
  /** The tidy table its facts go to; `parties` where absent. */
  readonly tidyTable?: TidyTable
  /** How a caption says it. */
  readonly phrase: `${string}{object}${string}`
  readonly definition: string
}

export const tidyTables = ['parties', 'leaders', 'elections', 'results', 'lineage', 'persons'] as const
export type TidyTable = (typeof tidyTables)[number]

export const relations = {
  ledBy: {
    domain: ['Party', 'Organization'],
    range: ['Person'],
    terms: ['dbo:leader'],
    qualifiers: ['from', 'to', 'asOf', 'role'],
    keys: ['from'],
    factClass: ['pg:LeadershipTerm', 'org:Membership'],
    tidyTable: 'leaders',
    phrase: 'led by {object}',
    definition: 'Who leads the party or alliance.',
  },
  foundedBy: {
    domain: ['Party', 'Organization'],
    range: ['Person', 'Organization', 'Party'],
    terms: ['schema:founder'],
    phrase: 'founded by {object}',
    definition: 'Who founded the party or alliance.',
  },
  foundedOn: {
    domain: ['Party', 'Organization'],
    range: 'date',
    terms: ['schema:foundingDate'],
    single: true,
    phrase: 'founded {object}',
    definition: 'When the party or alliance was founded.',
  },
  dissolvedOn: {
    domain: ['Party', 'Organization'],
    range: 'date',
    terms: ['schema:dissolutionDate'],
    qualifiers: ['reason'],
    phrase: 'dissolved {object}',
    definition: 'When the party or alliance ceased to be.',
  },
  registeredOn: {
    domain: ['Party'],
    range: 'date',
    closeMatch: 'dcterms:dateAccepted',
    phrase: 'registered {object}',
    definition: 'When an authority registered the party.',
  },
  bannedOn: {
    domain: ['Party'],
    range: 'date',
    closeMatch: 'schema:dissolutionDate',
    qualifiers: ['reason'],
    phrase: 'banned {object}',
    definition: 'When the party was banned.',
  },
  legalisedOn: {
    domain: ['Party'],
    range: 'date',
    closeMatch: 'schema:startDate',
    phrase: 'legalised {object}',
    definition: 'When a ban on the party was lifted.',
  },
  renamedOn: {
    domain: ['Party'],
    range: 'date',
    closeMatch: 'dcterms:modified',
    qualifiers: ['newName', 'reason'],
    phrase: 'renamed {object}',
    definition: 'When the party took another name.',
  },
  foundedIn: {
    domain: ['Party', 'Organization'],
    range: ['Place', 'Country'],
    terms: ['schema:foundingLocation'],
    phrase: 'founded in {object}',
    definition: 'Where the party or alliance was founded.',
  },
  foundedAs: {
    domain: ['Party'],
    range: 'text',
    terms: ['pg:foundedAs', 'skos:altLabel'],
    qualifiers: ['from', 'to'],
    phrase: 'founded as “{object}”',
    definition: 'The name under which the party was founded.',
  },
  alsoKnownAs: {
    domain: ['Party', 'Organization'],
    range: 'text',
    terms: ['pg:alsoKnownAs', 'skos:altLabel'],
    qualifiers: ['from', 'to'],
    phrase: 'also known as “{object}”',
    definition: 'Another name of the party.',
  },
  name: {
    domain: ['Party', 'Organization'],
    range: 'text',
    terms: ['pg:officialName', 'skos:altLabel'],
    qualifiers: ['from', 'to'],
    property: 'officialName',
    phrase: 'named “{object}”',
    definition: 'The name as the article gives it, without a disambiguator.',
  },
  nativeName: {
    domain: ['Party', 'Organization'],
    range: 'text',
    terms: ['pg:nativeName', 'skos:altLabel'],
    qualifiers: ['from', 'to'],
    phrase: 'in its own language “{object}”',
    definition: 'The name in the language of the party.',
  },
  abbreviation: {
    domain: ['Party', 'Organization'],
    range: 'text',
    terms: ['pg:abbreviation', 'skos:altLabel'],
    qualifiers: ['from', 'to'],
    phrase: 'abbreviated “{object}”',
    definition: 'The short form of the name.',
  },
  heirOf: {
    domain: ['Party'],
    range: ['Party'],
    closeMatch: 'wdt:P737',
    qualifiers: ['claimedBy'],
    attributed: true,
    tidyTable: 'lineage',
    phrase: 'heir of {object}',
    definition: 'Whose political heritage the party claims; never a succession.',
  },
  predecessor: {
    domain: ['Party'],
    range: ['Party'],
    terms: ['dbo:predecessor'],
    qualifiers: ['year'],
    tidyTable: 'lineage',
    phrase: 'successor of {object}',
    definition: 'The party that came before it.',
  },
  successor: {
    domain: ['Party'],
    range: ['Party'],
    terms: ['dbo:successor'],
    qualifiers: ['year'],
    tidyTable: 'lineage',
    phrase: 'succeeded by {object}',
    definition: 'The party that came after it.',
  },
  splitFrom: {
    domain: ['Party'],
    range: ['Party'],
    terms: ['dbo:splitFromParty'],
    qualifiers: ['year'],
    tidyTable: 'lineage',
    phrase: 'split from {object}',
    definition: 'The party that it left.',
  },
  mergerOf: {
    domain: ['Party'],
    range: ['Party'],
    closeMatch: 'dbo:mergedIntoParty',
    qualifiers: ['year'],
    tidyTable: 'lineage',
    phrase: 'made from {object}',
    definition: 'A party that went into the making of it.',
  },
  mergedInto: {
    domain: ['Party'],
    range: ['Party'],
    terms: ['dbo:mergedIntoParty'],
    qualifiers: ['year'],
    tidyTable: 'lineage',
    phrase: 'merged into {object}',
    definition: 'The party that it went into.',
  },
  mergedWith: {
    domain: ['Party'],
    range: ['Party'],
    closeMatch: 'dbo:mergedIntoParty',
    qualifiers: ['year'],
    tidyTable: 'lineage',
    phrase: 'merged with {object}',
    definition: 'A party that it became one with.',
  },
  hasIdeology: {
    domain: ['Party', 'Organization'],
    range: ['Ideology'],
    terms: ['dbo:ideology'],
    qualifiers: ['from', 'to', 'faction'],
    phrase: 'holds to {object}',
    definition: 'An ideology of the party.',
  },
  politicalPosition: {
    domain: ['Party', 'Organization'],
    range: ['PoliticalPosition'],
    closeMatch: 'dbo:ideology',
    qualifiers: ['from', 'to', 'faction'],
    phrase: 'stands {object}',
    definition: 'Where the party stands from left to right.',
  },
  basedOnIdeasOf: {
    domain: ['Party'],
    range: ['Person'],
    closeMatch: 'wdt:P737',
    phrase: 'based on the ideas of {object}',
    definition: 'Whose thought the party follows.',
  },
  country: {
    domain: ['Party', 'Organization', 'Election', 'Legislature'],
    range: ['Country'],
    terms: ['dbo:country'],
    single: true,
    phrase: 'in {object}',
    definition: 'The country in which it is.',
  },
  headquarters: {
    domain: ['Party', 'Organization'],
    range: ['Place'],
    terms: ['dbo:headquarter'],
    phrase: 'headquarters in {object}',
    definition: 'Where the head office is.',
  },
  colour: {
    domain: ['Party', 'Organization'],
    range: ['Colour'],
    terms: ['dbo:colour'],
    qualifiers: ['hex'],
    phrase: 'coloured {object}',
    definition: 'A colour of the party.',
  },
  slogan: {
    domain: ['Party', 'Organization'],
    range: 'text',
    terms: ['schema:slogan'],
    qualifiers: ['translation'],
    phrase: 'slogan “{object}”',
    definition: 'A slogan of the party.',
  },
  anthem: {
    domain: ['Party'],
    range: 'text',
    terms: ['dbo:anthem'],
    qualifiers: ['translation'],
    phrase: 'anthem “{object}”',
    definition: 'The party’s song.',
  },
  symbol: {
    domain: ['Party'],
    range: 'text',
    closeMatch: 'schema:logo',
    phrase: 'symbol: {object}',
    definition: 'The party’s emblem, in words.',
  },
  logo: {
    domain: ['Party', 'Organization'],
    range: 'file',
    terms: ['schema:logo'],
    phrase: 'logo {object}',
    definition: 'The file that shows the logo.',
  },
  flag: {
    domain: ['Party'],
    range: 'file',
    closeMatch: 'schema:image',
    phrase: 'flag {object}',
    definition: 'The file that shows the flag.',
  },
  website: {
    domain: ['Party', 'Organization'],
    range: 'url',
    terms: ['schema:url'],
    phrase: 'website {object}',
    definition: 'The party’s own pages.',
  },
  religion: {
    domain: ['Party', 'Person'],
    range: 'text',
    closeMatch: 'dbo:religion',
    phrase: 'religion: {object}',
    definition: 'The religion that the party or the person professes.',
  },
  membership: {
    domain: ['Party'],
    range: 'integer',
    closeMatch: 'dbo:numberOfMembers',
    qualifiers: ['asOf'],
    keys: ['asOf'],
    factClass: ['pg:MembershipCount'],
    phrase: '{object} members',
    definition: 'Number of members.',
  },
  youthWing: {
    domain: ['Party'],
    range: ['Organization'],
    terms: ['dbo:youthWing'],
    qualifiers: ['from', 'to'],
    phrase: 'youth wing {object}',
    definition: 'Its organization of young people.',
  },
  studentWing: {
    domain: ['Party'],
    range: ['Organization'],
    closeMatch: 'org:hasSubOrganization',
    qualifiers: ['from', 'to'],
    phrase: 'student wing {object}',
    definition: 'Its organization of students.',
  },
  womensWing: {
    domain: ['Party'],
    range: ['Organization'],
    closeMatch: 'org:hasSubOrganization',
    qualifiers: ['from', 'to'],
    phrase: 'women’s wing {object}',
    definition: 'Its organization of women.',
  },
  tradeUnionWing: {
    domain: ['Party'],
    range: ['Organization'],
    closeMatch: 'org:hasSubOrganization',
    qualifiers: ['from', 'to'],
    phrase: 'trade union wing {object}',
    definition: 'Its organization of workers.',
  },
  peasantWing: {
    domain: ['Party'],
    range: ['Organization'],
    closeMatch: 'org:hasSubOrganization',
    qualifiers: ['from', 'to'],
    phrase: 'peasant wing {object}',
    definition: 'Its organization of peasants.',
  },
  armedWing: {
    domain: ['Party'],
    range: ['Organization'],
    closeMatch: 'org:hasSubOrganization',
    qualifiers: ['from', 'to'],
    phrase: 'armed wing {object}',
    definition: 'Its armed organization.',
  },
  newspaper: {
    domain: ['Party'],
    range: ['Organization'],
    closeMatch: 'org:hasSubOrganization',
    qualifiers: ['from', 'to'],
    phrase: 'newspaper {object}',
    definition: 'A newspaper of the party.',
  },
  memberOf: {
    domain: ['Party', 'Person'],
    range: ['Organization'],
    terms: ['org:memberOf'],
    qualifiers: ['from', 'to', 'year', 'role'],
    phrase: 'member of {object}',
    definition: 'An organization of which it is a member.',
  },
  memberOfAlliance: {
    domain: ['Party'],
    range: ['Organization'],
    closeMatch: 'org:memberOf',
    qualifiers: ['from', 'to', 'year', 'role'],
    phrase: 'in the alliance {object}',
    definition: 'An electoral or governing alliance of which it is part.',
  },
  nationalAffiliation: {
    domain: ['Party'],
    range: ['Organization'],
    terms: ['dbo:nationalAffiliation'],
    qualifiers: ['from', 'to', 'year', 'role'],
    phrase: 'nationally affiliated with {object}',
    definition: 'The national organization it belongs to.',
  },
  internationalAffiliation: {
    domain: ['Party'],
    range: ['Organization'],
    terms: ['dbo:internationalAffiliation'],
    qualifiers: ['from', 'to', 'year', 'role'],
    phrase: 'internationally affiliated with {object}',
    definition: 'The international it belongs to.',
  },
  europeanAffiliation: {
    domain: ['Party'],
    range: ['Organization'],
    terms: ['dbo:europeanAffiliation'],
    qualifiers: ['from', 'to', 'year', 'role'],
    phrase: 'in Europe affiliated with {object}',
    definition: 'The European party it belongs to.',
  },
  europeanParliamentGroup: {
    domain: ['Party'],
    range: ['Organization'],
    terms: ['dbo:europeanParliamentGroup'],
    qualifiers: ['from', 'to', 'year', 'role'],
    phrase: 'in the European Parliament group {object}',
    definition: 'The group its members of the European Parliament sit in.',
  },
  contested: {
    domain: ['Party', 'Person', 'Organization'],
    range: ['Election'],
    closeMatch: 'schema:participant',
    qualifiers: ['candidates', 'constituencies', 'inAlliance'],
    tidyTable: 'elections',
    phrase: 'stood in the {object}',
    definition: 'An election in which it stood.',
  },
  electionResult: {
    domain: ['Party', 'Person', 'Organization'],
    range: ['Election'],
    closeMatch: 'schema:result',
    qualifiers: [
      'constituency',
      'round',
      'votes',
      'voteShare',
      'constituencyVotes',
      'constituencyShare',
      'seats',
      'seatsTotal',
      'municipalities',
      'candidates',
      'position',
      'change',
      'legislature',
      'leader',
      'inAlliance',
    ],
    keys: ['constituency', 'round'],
    factClass: ['pg:ElectionResult'],
    measuresOnto: 'contested',
    implies: [
      { relation: 'contested', subject: 'subject', object: 'object', keep: ['inAlliance'] },
      { relation: 'electedBody', subject: 'object', object: 'legislature', keep: [] },
    ],
    tidyTable: 'results',
    phrase: 'result in the {object}',
    definition: 'What it won in an election.',
  },
  seatsHeld: {
    domain: ['Party', 'Organization'],
    range: ['Legislature'],
    terms: ['pg:seatsHeld'],
    closeMatch: 'dbo:numberOfSeatsInParliament',
    qualifiers: ['asOf', 'seats', 'seatsTotal'],
    keys: ['asOf'],
    phrase: 'seats in {object}',
    definition: 'Seats it holds in a legislature.',
  },
  date: {
    domain: ['Election', 'Event'],
    range: 'date',
    terms: ['dbo:date'],
    qualifiers: ['round', 'to'],
    keys: ['round'],
    tidyTable: 'elections',
    phrase: 'on {object}',
    definition: 'When it took place.',
  },
  electedBody: {
    domain: ['Election'],
    range: ['Legislature'],
    closeMatch: 'dbo:electionMajority',
    tidyTable: 'elections',
    phrase: 'elected the {object}',
    definition: 'The body that the election filled.',
  },
  turnout: {
    domain: ['Election'],
    range: 'decimal',
    closeMatch: 'schema:value',
    tidyTable: 'elections',
    phrase: 'turnout {object} %',
    definition: 'Share of the electorate that voted, in percent.',
  },
  seatsTotal: {
    domain: ['Election'],
    range: 'integer',
    closeMatch: 'dbo:numberOfSeatsInParliament',
    tidyTable: 'elections',
    phrase: '{object} seats',
    definition: 'Number of seats that the election filled.',
  },
  previousElection: {
    domain: ['Election'],
    range: ['Election'],
    terms: ['dbo:previousElection'],
    tidyTable: 'elections',
    phrase: 'after the {object}',
    definition: 'The election of its kind before it.',
  },
  nextElection: {
    domain: ['Election'],
    range: ['Election'],
    terms: ['dbo:nextElection'],
    tidyTable: 'elections',
    phrase: 'before the {object}',
    definition: 'The election of its kind after it.',
  },
  bornOn: {
    domain: ['Person'],
    range: 'date',
    terms: ['schema:birthDate'],
    single: true,
    tidyTable: 'persons',
    phrase: 'born {object}',
    definition: 'Date of birth.',
  },
  diedOn: {
    domain: ['Person'],
    range: 'date',
    terms: ['schema:deathDate'],
    single: true,
    tidyTable: 'persons',
    phrase: 'died {object}',
    definition: 'Date of death.',
  },
  birthPlace: {
    domain: ['Person'],
    range: ['Place', 'Country'],
    terms: ['schema:birthPlace'],
    tidyTable: 'persons',
    phrase: 'born in {object}',
    definition: 'Where the person was born.',
  },
  deathPlace: {
    domain: ['Person'],
    range: ['Place', 'Country'],
    terms: ['schema:deathPlace'],
    tidyTable: 'persons',
    phrase: 'died in {object}',
    definition: 'Where the person died.',
  },
  fromPlace: {
    domain: ['Person'],
    range: ['Place', 'Country'],
    closeMatch: 'schema:homeLocation',
    tidyTable: 'persons',
    phrase: 'from {object}',
    definition: 'Where the person comes from; weaker than born there.',
  },
  occupation: {
    domain: ['Person'],
    range: 'text',
    terms: ['schema:hasOccupation'],
    tidyTable: 'persons',
    phrase: '{object} by occupation',
    definition: 'What the person does or did for a living.',
  },
  militaryRole: {
    domain: ['Person'],
    range: 'text',
    closeMatch: 'dbo:militaryRank',
    tidyTable: 'persons',
    phrase: 'served as {object}',
    definition: 'A role in armed service.',
  },
  participatedIn: {
    domain: ['Person'],
    range: ['Event'],
    closeMatch: 'dbo:battle',
    qualifiers: ['role'],
    tidyTable: 'persons',
    phrase: 'took part in the {object}',
    definition: 'An event in which the person took part.',
  },
  positionHeld: {
    domain: ['Person'],
    range: 'text',
    closeMatch: 'dbo:office',
    qualifiers: ['from', 'to', 'role'],
    tidyTable: 'persons',
    phrase: 'held the office of {object}',
    definition: 'An office of the person.',
  },
  memberOfParty: {
    domain: ['Person'],
    range: ['Party'],
    terms: ['dbo:party'],
    qualifiers: ['from', 'to', 'role'],
    tidyTable: 'persons',
    phrase: 'member of {object}',
    definition: 'A party of which the person is or was a member.',
  },
  spouse: {
    domain: ['Person'],
    range: ['Person'],
    terms: ['schema:spouse'],
    qualifiers: ['from', 'to'],
    tidyTable: 'persons',
    phrase: 'married to {object}',
    definition: 'Husband or wife.',
  },
  nationality: {
    domain: ['Person'],
    range: ['Country'],
    terms: ['schema:nationality'],
    tidyTable: 'persons',
    phrase: 'national of {object}',
    definition: 'Citizenship.',
  },
  residence: {
    domain: ['Person'],
    range: ['Place', 'Country'],
    terms: ['dbo:residence'],
    tidyTable: 'persons',
    phrase: 'living in {object}',
    definition: 'Where the person lives or lived.',
  },
  educatedAt: {
    domain: ['Person'],
    range: ['Organization'],
    terms: ['schema:alumniOf'],
    tidyTable: 'persons',
    phrase: 'educated at {object}',
    definition: 'A school or university where the person studied.',
  },
  award: {
    domain: ['Person'],
    range: 'text',
    terms: ['schema:award'],
    tidyTable: 'persons',
    phrase: 'awarded the {object}',
    definition: 'A decoration or prize of the person.',
  },
  militaryBranch: {
    domain: ['Person'],
    range: ['Organization'],
    terms: ['dbo:militaryBranch'],
    tidyTable: 'persons',
    phrase: 'served in {object}',
    definition: 'Armed forces in which the person served.',
  },
  represents: {
    domain: ['Person'],
    range: ['Place', 'Country'],
    closeMatch: 'dbo:constituency',
    tidyTable: 'persons',
    phrase: 'representing {object}',
    definition: 'The place whose voters the person represents or represented.',
  },
  activeFrom: {
    domain: ['Person'],
    range: 'date',
    terms: ['dbo:activeYearsStartDate'],
    tidyTable: 'persons',
    phrase: 'active from {object}',
    definition: 'When the public career of the person began.',
  },
  activeUntil: {
    domain: ['Person'],
    range: 'date',
    terms: ['dbo:activeYearsEndDate'],
    tidyTable: 'persons',
    phrase: 'active until {object}',
    definition: 'When the public career of the person ended.',
  },
  succeededBy: {
    domain: ['Person'],
    range: ['Person'],
    closeMatch: 'dbo:successor',
    tidyTable: 'persons',
    phrase: 'succeeded by {object}',
    definition: 'Who came after the person in an office.',
  },
  precededBy: {
    domain: ['Person'],
    range: ['Person'],
    closeMatch: 'dbo:predecessor',
    tidyTable: 'persons',
    phrase: 'preceded by {object}',
    definition: 'Who came before the person in an office.',
  },
  deputy: {
    domain: ['Person'],
    range: ['Person'],
    terms: ['dbo:deputy'],
    tidyTable: 'persons',
    phrase: 'with {object} as deputy',
    definition: 'Who stands in for the person in an office.',
  },
  inOfficeUnder: {
    domain: ['Person'],
    range: ['Person'],
    closeMatch: 'dbo:president',
    qualifiers: ['role'],
    tidyTable: 'persons',
    phrase: 'in office under {object}',
    definition:
      'A head of state or government in whose time the person was in office; the role says of what kind.',
  },
  headOfState: {
    domain: ['Country'],
    range: ['Person'],
    closeMatch: 'wdt:P35',
    qualifiers: ['from', 'to', 'asOf', 'role'],
    phrase: 'head of state {object}',
    definition: 'A monarch or president of the country.',
  },
  headOfGovernment: {
    domain: ['Country'],
    range: ['Person'],
    closeMatch: 'wdt:P6',
    qualifiers: ['from', 'to', 'asOf', 'role'],
    phrase: 'governed by {object}',
    definition: 'A prime minister or chancellor of the country.',
  },
  anniversaryOf: {
    domain: ['Party'],
    range: ['Event'],
    closeMatch: 'dcterms:relation',
    qualifiers: ['ordinal'],
    phrase: 'founded on the anniversary of the {object}',
    definition: 'The founding day is an anniversary of this event.',
  },
  opposes: {
    domain: ['Party', 'Person'],
    range: 'text',
    closeMatch: 'org:purpose',
    qualifiers: ['statedBy'],
    attributed: true,
    phrase: 'against {object}',
    definition: 'What it says it is against.',
  },
  aims: {
    domain: ['Party', 'Person'],
    range: 'text',
    closeMatch: 'org:purpose',
    qualifiers: ['statedBy'],
    attributed: true,
    phrase: 'aims: {object}',
    definition: 'What it says it wants.',
  },
} as const satisfies Record<string, RelationShape>

export type RelationName = keyof typeof relations
export const relationNames = Object.keys(relations) as RelationName[]

/** The row of a relation with its optional columns visible. */
export function shapeOf(relation: RelationName): RelationShape {
  return relations[relation]
}

const everywhere: readonly QualifierName[] = ['claimedBy', 'statedBy', 'hedge']

/** Whether a relation may carry a qualifier. */
export function allowsQualifier(relation: RelationName, qualifier: QualifierName): boolean {
  return everywhere.includes(qualifier) || (shapeOf(relation).qualifiers ?? []).includes(qualifier)
}

/** Predicates of the direct triple of a relation. */
export function termsOf(relation: RelationName): readonly [Term, ...Term[]] {
  return shapeOf(relation).terms ?? [`pg:${relation}`]
}

/** Whether a relation gives its subject a name. */
export function isNaming(relation: RelationName): boolean {
  return termsOf(relation).includes('skos:altLabel')
}

/** `LED_BY` for `ledBy`: the Neo4j relationship type. */
export function relationshipType(relation: RelationName): string {
  return relation.replace(/[A-Z]/g, '_$&').toUpperCase()
}

/** The property of an entity's node that holds the values of a literal relation. */
export function propertyOf(relation: RelationName): string {
  return shapeOf(relation).property ?? relation
}

/** What the ontology says of itself. The version changes with the table: what is no longer there breaks queries. */
export const about = {
  iri: 'https://w3id.org/partygraph/ns',
  version: '0.2.0',
  title: 'partygraph',
  description:
    'Political parties, their leaders, lineage, elections and results, as facts that lead to the words which say them.',
  licence: 'https://spdx.org/licenses/MIT',
} as const

interface OwnClass {
  readonly parents: readonly [Term, ...Term[]]
  readonly closeMatch?: Term
  readonly definition: string
}

/** Classes of the nodes that are no entities, where no public class says enough. */
export const ownClasses = {
  Fact: {
    parents: ['prov:Entity'],
    closeMatch: 'rdf:Statement',
    definition: 'What one or more claims agree on: a subject, a relation, an object and qualifiers.',
  },
  ElectionResult: {
    parents: ['pg:Fact'],
    closeMatch: 'schema:Observation',
    definition: 'The fact of what somebody won in an election.',
  },
  LeadershipTerm: {
    parents: ['pg:Fact', 'org:Membership'],
    definition: 'The fact that somebody led a party, for one term.',
  },
  MembershipCount: {
    parents: ['pg:Fact'],
    closeMatch: 'schema:Observation',
    definition: 'The fact of how many members a party has at a time.',
  },
  Claim: {
    parents: ['prov:Entity'],
    closeMatch: 'oa:Annotation',
    definition: 'What one place of a document says.',
  },
} as const satisfies Record<string, OwnClass>

interface OwnProperty {
  readonly domain: readonly [Term, ...Term[]]
  /** Public or own terms; `any` is an entity or a literal. */
  readonly range: readonly [Term, ...Term[]] | 'any'
  readonly closeMatch: Term
  readonly definition: string
}

/** Properties that are neither relations nor qualifiers. */
export const ownProperties = {
  about: {
    domain: ['pg:Fact'],
    range: ['rdfs:Resource'],
    closeMatch: 'rdf:subject',
    definition: 'The entity that the fact is about.',
  },
  relation: {
    domain: ['pg:Fact'],
    range: ['rdf:Property'],
    closeMatch: 'rdf:predicate',
    definition: 'The relation that the fact states.',
  },
  object: {
    domain: ['pg:Fact'],
    range: 'any',
    closeMatch: 'rdf:object',
    definition: 'The entity or value that the fact gives.',
  },
  status: {
    domain: ['pg:Fact'],
    range: ['skos:Concept'],
    closeMatch: 'schema:creativeWorkStatus',
    definition: 'Whether other places agree with the fact or other facts disagree.',
  },
  preferred: {
    domain: ['pg:Fact'],
    range: ['xsd:boolean'],
    closeMatch: 'schema:creativeWorkStatus',
    definition: 'Whether the graph that one browses shows the fact.',
  },
  source: {
    domain: ['pg:Claim'],
    range: ['xsd:string'],
    closeMatch: 'dcterms:type',
    definition: 'The kind of place: infobox, table, list, heading or prose.',
  },
  rule: {
    domain: ['pg:Claim'],
    range: ['xsd:string'],
    closeMatch: 'prov:hadPlan',
    definition: 'The rule that read the claim.',
  },
  line: {
    domain: ['pg:Claim', 'oa:SpecificResource'],
    range: ['xsd:integer'],
    closeMatch: 'oa:start',
    definition: 'The line on which the words begin, counted from 1.',
  },
  column: {
    domain: ['oa:SpecificResource'],
    range: ['xsd:integer'],
    closeMatch: 'oa:start',
    definition: 'The column at which the words begin, in code points, counted from 1.',
  },
  quote: {
    domain: ['pg:Claim'],
    range: ['xsd:string'],
    closeMatch: 'oa:exact',
    definition: 'The words of the principal span.',
  },
  text: {
    domain: ['pg:Claim'],
    range: ['xsd:string'],
    closeMatch: 'schema:text',
    definition: 'The readable form of the quote, where markup stands inside it.',
  },
  derived: {
    domain: ['pg:Claim'],
    range: ['xsd:boolean'],
    closeMatch: 'prov:wasDerivedFrom',
    definition: 'True where the claim follows from another of the same words.',
  },
  repair: {
    domain: ['pg:Claim'],
    range: ['xsd:string'],
    closeMatch: 'dcterms:provenance',
    definition: 'How the table row that the claim was read from was repaired.',
  },
  hash: {
    domain: ['prov:Entity'],
    range: ['xsd:string'],
    closeMatch: 'schema:sha256',
    definition: 'SHA-256 of the text of the document, in hexadecimal.',
  },
  unnamed: {
    domain: ['rdfs:Resource'],
    range: ['xsd:boolean'],
    closeMatch: 'schema:disambiguatingDescription',
    definition: 'True where the text leaves the entity unnamed; its label describes it in brackets.',
  },
  disputed: {
    domain: ['rdfs:Resource'],
    range: ['rdf:Property'],
    closeMatch: 'rdf:predicate',
    definition: 'A relation of the entity of which the sources disagree.',
  },
  officialName: {
    domain: ['schema:PoliticalParty', 'schema:Organization'],
    range: ['xsd:string', 'rdf:langString'],
    closeMatch: 'schema:legalName',
    definition: 'The name as the article gives it, without a disambiguator.',
  },
  kind: {
    domain: ['dbo:Election'],
    range: ['xsd:string'],
    closeMatch: 'dcterms:type',
    definition: 'The kind of the election: general, local, presidential and so on.',
  },
  countryName: {
    domain: ['dbo:Election'],
    range: ['xsd:string'],
    closeMatch: 'dbo:country',
    definition: 'The name of the country of the election.',
  },
} as const satisfies Record<string, OwnProperty>

/** What each status of a fact means. */
export const statusDefinitions = {
  Single: 'One place says so.',
  Corroborated: 'Two or more places agree.',
  Disputed: 'Places disagree; every version is kept.',
} as const satisfies Record<string, string>

/** Colours of the nodes that are no entities, as #rrggbb. */
export const evidenceColours = {
  Fact: '#4d4d4d',
  Claim: '#999999',
  Span: '#c7c7c7',
  Document: '#f5f5f5',
} as const satisfies Record<string, `#${string}`>
