// Graphs that every writer must round-trip: the conformance file of stage 3.
import type { Claim } from '../../src/model/claim.ts'
import type { Document, Entity, Fact, Graph } from '../../src/model/graph.ts'
import { byKey } from '../../src/model/order.ts'
import type { Evidence } from '../../src/model/span.ts'
import type { EntityRef, Literal, Value } from '../../src/model/value.ts'

export const party: EntityRef = {
  type: 'Party',
  id: "party/People's_Party_(Land)",
  label: "People's Party (Land)",
}
export const leader: EntityRef = { type: 'Person', id: 'person/Land/Zoë_Ünal', label: 'Zoë Ünal' }
const second: EntityRef = { type: 'Person', id: 'person/Land/Ada_Poe', label: 'Ada Poe' }
const election: EntityRef = {
  type: 'Election',
  id: 'election/Land/2015-06/general',
  label: 'June 2015 Land general election',
}
const earlier: EntityRef = {
  type: 'Election',
  id: 'election/Land/2011/general',
  label: '2011 Land general election',
}
const country: EntityRef = { type: 'Country', id: 'country/Land', label: 'Land' }
const diet: EntityRef = { type: 'Legislature', id: 'legislature/Land/Diet', label: 'Diet' }
const alliance: EntityRef = { type: 'Organization', id: 'organization/Land/Bloc', label: 'Bloc; or “Block”' }
const strike: EntityRef = { type: 'Event', id: 'event/Land/Strike', label: 'Strike' }
const left: EntityRef = { type: 'PoliticalPosition', id: 'politicalposition/left', label: 'left' }
const green: EntityRef = { type: 'Colour', id: 'colour/green', label: 'green' }
const ecology: EntityRef = { type: 'Ideology', id: 'ideology/ecology', label: 'Ecology' }
const town: EntityRef = { type: 'Place', id: 'place/Land/Town', label: 'Town' }
const elided: EntityRef = {
  type: 'Party',
  id: 'party/unnamed-0123456789',
  label: '[unnamed party founded by Zoë Ünal in 1954]',
}
const astral: EntityRef = {
  type: 'Party',
  id: 'party/𝔓arty_of_$&_`ticks`_"q"'.replaceAll('"', '%22').replaceAll('`', '%60'),
  label: '𝔓arty of $& `ticks` "q" \\ {object}',
}
const rightToLeft: EntityRef = { type: 'Party', id: 'party/حزب_الشعب', label: 'حزب الشعب\u200f\n(line two)' }

const named = (ref: EntityRef): Entity => ({ ...ref, identity: {} })
const text = (words: string, language?: string): Literal => ({
  type: 'text',
  text: words,
  ...(language === undefined ? {} : { language }),
})
const date = (iso: string): Literal => ({ type: 'date', iso })
const integer = (n: number): Literal => ({ type: 'integer', n })
const decimal = (words: string, digits: number): Literal => ({ type: 'decimal', text: words, digits })

export const document: Document = {
  key: 'notes/land party #1.txt',
  title: "People's Party (Land)",
  language: 'en',
  hash: '3f9c2a'.padEnd(64, '0'),
  url: 'https://example.org/wiki/People%27s_Party_(Land)',
  revision: '123456',
  date: '2024-05-06',
  licence: 'CC BY-SA 4.0',
  attribution: 'contributors',
}
const bare: Document = { key: 'zz.txt', title: 'Zz', language: 'tr', hash: 'ab'.padEnd(64, '1') }

const words: Evidence = { start: 100, end: 120, line: 6, column: 3, quote: 'Leader: Zoë Ünal' }
const shared: Evidence = {
  start: 200,
  end: 260,
  line: 9,
  column: 1,
  quote: 'She "said" `it`\r\n\tfor $1 – حزب 𝔘',
}
const longWords: Evidence = { start: 300, end: 5300, line: 12, column: 2, quote: 'very long '.repeat(500) }

interface Told {
  readonly fact: Omit<Fact, 'id' | 'claims' | 'qualifiers' | 'status' | 'preferred'> & Partial<Fact>
  readonly claims: readonly (Partial<Claim> & { readonly id: string })[]
  readonly id: string
}

/** A graph of entities and of facts told with their claims. */
function makeGraph(entities: readonly Entity[], told: readonly Told[], documents = [document]): Graph {
  const refs = new Map(entities.map((entity) => [entity.id, entity]))
  const facts = told.map(({ id, fact, claims }): Fact => ({
    id,
    qualifiers: {},
    status: 'single',
    preferred: true,
    ...fact,
    claims: claims.map((claim) => claim.id),
  }))
  const claims = told.flatMap(({ fact, claims: own }) =>
    own.map((claim): Claim => {
      const { type, id, label } = refs.get(fact.subject) ?? party
      return {
        document: document.key,
        subject: { type, id, label },
        relation: fact.relation,
        object: fact.object,
        qualifiers: {},
        evidence: [words],
        source: 'prose',
        rule: 'test/rule',
        ...claim,
      }
    }),
  )
  return {
    entities: [...entities].sort(byKey(({ id }) => id)),
    facts: facts.sort(byKey(({ id }) => id)),
    claims: claims.sort(byKey(({ id }) => id)),
    documents,
    diagnostics: [],
  }
}

export const empty: Graph = { entities: [], facts: [], claims: [], documents: [], diagnostics: [] }

/** One party, its leader, one fact of two claims. */
export const small: Graph = makeGraph(
  [named(party), named(leader)],
  [
    {
      id: 'fact/a1',
      fact: {
        subject: party.id,
        relation: 'ledBy',
        object: leader,
        qualifiers: { from: [date('2005')], role: [text('Leader', 'en'), text('head')] },
        status: 'corroborated',
      },
      claims: [
        { id: 'claim/c1', source: 'infobox', qualifiers: { role: text('Leader', 'en') } },
        { id: 'claim/c2', evidence: [shared], qualifiers: { from: date('2005'), role: text('head') } },
      ],
    },
  ],
)

const value = (
  id: string,
  relation: Fact['relation'],
  ...[object, more = {}]: [Value, Partial<Fact>?]
): Told => ({
  id,
  fact: { subject: party.id, relation, object, ...more },
  claims: [{ id: id.replace('fact', 'claim') }],
})

/** Values of every type, lists, languages, partial dates, a dispute, an unnamed party. */
export const values: Graph = makeGraph(
  [party, leader, country, ecology, left, green, town, strike, astral, rightToLeft]
    .map(named)
    .concat({ ...named(elided), unnamed: true }),
  [
    value('fact/01', 'foundedOn', date('2005-06-15'), { status: 'disputed' }),
    value('fact/02', 'foundedOn', date('2005-06-14'), { status: 'disputed', preferred: false }),
    value('fact/03', 'dissolvedOn', date('1954')),
    value('fact/04', 'dissolvedOn', date('1980-09'), { qualifiers: { reason: [text('coup'), text('ban')] } }),
    value('fact/27', 'symbol', text('bell\u0007 null\u0000 delete\u007f mark\ufeff bidi\u202e')),
    value('fact/05', 'nativeName', text('Halk Fırkası', 'tr')),
    value('fact/06', 'nativeName', text('Halk Fırkası', 'az')),
    value('fact/07', 'nativeName', text('حزب "الشعب"\u200f', 'ar')),
    value('fact/08', 'slogan', text("A, b, `c` $d\nand e\\f 𝔘 'g'", 'zh-hant'), {
      qualifiers: { translation: [text('x'), text('y', 'en')] },
    }),
    value('fact/09', 'website', { type: 'url', text: 'https://example.org/?a=b&c=%20#d' }),
    value('fact/10', 'logo', { type: 'file', text: 'Logo of "it".svg' }),
    value('fact/11', 'membership', integer(0), { qualifiers: { asOf: [date('2020-02')] } }),
    value('fact/12', 'membership', integer(1234567), { qualifiers: { asOf: [date('2021')] } }),
    value('fact/13', 'aims', text('liberate '.repeat(1000).trim()), {
      qualifiers: { statedBy: [text('the press'), party] },
    }),
    value('fact/14', 'country', country),
    value('fact/15', 'hasIdeology', ecology, { qualifiers: { faction: [text('youth')] } }),
    value('fact/16', 'politicalPosition', left),
    value('fact/17', 'colour', green, { qualifiers: { hex: [text('#00ff00')] } }),
    value('fact/18', 'foundedIn', town),
    value('fact/19', 'heirOf', elided, { qualifiers: { claimedBy: [party] } }),
    value('fact/20', 'heirOf', astral, {
      qualifiers: { claimedBy: [leader, party], hedge: [text('reported')] },
    }),
    value('fact/21', 'splitFrom', rightToLeft, { qualifiers: { year: [date('1990')] } }),
    value('fact/22', 'foundedBy', leader, { subject: elided.id }),
    value('fact/23', 'foundedOn', date('1954'), { subject: elided.id }),
    value('fact/24', 'anniversaryOf', strike, { qualifiers: { ordinal: [integer(35)] } }),
    value('fact/25', 'date', date('1970-06-15'), {
      subject: strike.id,
      qualifiers: { to: [date('1970-06-16')] },
    }),
    value('fact/26', 'bannedOn', date('1971'), {
      preferred: false,
      qualifiers: { hedge: [text('planned')] },
    }),
  ],
)

const general: Entity = {
  ...election,
  identity: { country: text('Land'), kind: text('general'), date: date('2015-06') },
}
const older: Entity = { ...earlier, identity: { kind: text('general'), date: date('2011') } }

/** Results with measures of every kind, terms, elections with and without a date of their own. */
export const results: Graph = makeGraph(
  [named(party), named(leader), named(second), general, older, named(diet), named(alliance), named(country)],
  [
    value('fact/r1', 'electionResult', election, {
      status: 'corroborated',
      qualifiers: {
        votes: [integer(60396)],
        voteShare: [decimal('0.1', 2)],
        seats: [integer(0)],
        seatsTotal: [integer(550)],
        change: [integer(-3)],
        legislature: [diet],
        leader: [leader],
        inAlliance: [alliance],
      },
    }),
    value('fact/r2', 'electionResult', election, {
      qualifiers: { constituency: [text('Town')], votes: [integer(7)] },
    }),
    value('fact/r3', 'contested', election, { qualifiers: { candidates: [integer(550)] } }),
    value('fact/r4', 'contested', election, { qualifiers: { inAlliance: [alliance] } }),
    value('fact/r5', 'contested', earlier),
    value('fact/r6', 'electionResult', earlier, { qualifiers: { votes: [integer(5)] }, status: 'disputed' }),
    value('fact/r7', 'electionResult', earlier, {
      qualifiers: { votes: [integer(6)] },
      status: 'disputed',
      preferred: false,
    }),
    value('fact/r8', 'turnout', decimal('26', 0), { subject: election.id }),
    value('fact/r9', 'turnout', decimal('84.25', 2), { subject: earlier.id }),
    value('fact/s1', 'date', date('2015-06-07'), { subject: election.id }),
    value('fact/s2', 'electedBody', diet, { subject: election.id }),
    value('fact/s3', 'seatsTotal', integer(550), { subject: election.id }),
    value('fact/s4', 'ledBy', leader, { qualifiers: { from: [date('2005')], to: [date('2010-03-04')] } }),
    value('fact/s5', 'ledBy', leader, {
      qualifiers: { from: [date('2014')], role: [text('chair'), text('head')] },
    }),
    value('fact/s6', 'ledBy', second, {
      qualifiers: { asOf: [date('2012')] },
      preferred: false,
      status: 'disputed',
    }),
    value('fact/s7', 'seatsHeld', diet, { qualifiers: { seats: [integer(3)], seatsTotal: [integer(550)] } }),
    value('fact/s8', 'memberOfAlliance', alliance, { qualifiers: { year: [date('2011')] } }),
    value('fact/s9', 'country', country, { subject: election.id }),
  ],
)

/** Claims of two spans, spans of two claims, derived and repaired claims, two documents. */
export const evidence: Graph = makeGraph(
  [named(party), named(leader), general],
  [
    {
      id: 'fact/e1',
      fact: { subject: party.id, relation: 'ledBy', object: leader, status: 'corroborated' },
      claims: [
        {
          id: 'claim/e1',
          evidence: [shared, words],
          source: 'table',
          repair: 'leader carried down from line 39',
        },
        { id: 'claim/e2', evidence: [shared] },
        { id: 'claim/e3', evidence: [longWords], text: 'very long' },
        { id: 'claim/e4', document: bare.key, evidence: [words], source: 'list' },
      ],
    },
    {
      id: 'fact/e2',
      fact: { subject: party.id, relation: 'contested', object: election },
      claims: [{ id: 'claim/e5', evidence: [shared], derived: true, source: 'heading' }],
    },
  ],
  [document, bare],
)

/** Every graph by what it shows. */
export const graphs: readonly (readonly [name: string, graph: Graph])[] = [
  ['no facts at all', empty],
  ['one fact of two claims', small],
  ['values of every type', values],
  ['results and terms', results],
  ['evidence of every shape', evidence],
]
