// Graphs with one thing against the ontology each, what the own check says of it, and what the shapes say.
import type { Claim } from '../../src/model/claim.ts'
import type { Entity, Fact, Graph, Status } from '../../src/model/graph.ts'
import type { ClassName, RelationName } from '../../src/model/ontology.ts'
import type { Value } from '../../src/model/value.ts'
import { leader, party, results, small, values } from '../load/graphs.ts'

export interface Planted {
  readonly name: string
  readonly graph: Graph
  /** The Turtle of the graph as it was before, changed by hand, where the rows refuse the planted one. */
  readonly turtle?: { readonly of: Graph; readonly from: string; readonly to: string }
  readonly own: readonly string[]
  readonly shapes: readonly string[]
}

const change = <T extends { readonly id: string }>(all: readonly T[], id: string, by: object): readonly T[] =>
  all.map((one) => (one.id === id ? { ...one, ...by } : one))

/** A graph with one fact, claim or entity changed. */
const withFact = (graph: Graph, id: string, by: Partial<Fact>): Graph => ({
  ...graph,
  facts: change(graph.facts, id, by),
})
const withClaim = (graph: Graph, id: string, by: Partial<Claim>): Graph => ({
  ...graph,
  claims: change(graph.claims, id, by),
})
const withEntity = (graph: Graph, id: string, by: Partial<Entity>): Graph => ({
  ...graph,
  entities: change(graph.entities, id, by),
})

const stranger: Value = { type: 'Person', id: 'person/nobody', label: 'Nobody' }
const date = (iso: string): Value => ({ type: 'date', iso })
const text = (words: string): Value => ({ type: 'text', text: words })
const first = small.claims[0]?.evidence[0] ?? { start: 0, end: 1, line: 1, column: 1, quote: '?' }

/** One row for each kind of violation. */
export const planted: readonly Planted[] = [
  {
    name: 'a relation that is not in the table',
    graph: withFact(small, 'fact/a1', { relation: 'ledby' as RelationName }),
    turtle: { of: small, from: 'pg:relation pg:ledBy', to: 'pg:relation pg:ledby' },
    own: [
      'fact/a1 “ledby Zoë Ünal”: ledby is no relation (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: [
      'fact/a1 “led by Zoë Ünal, since 2005”: from stands on ledBy, foundedAs, alsoKnownAs, name, 22 more, not pg:ledby',
      'fact/a1 “led by Zoë Ünal, since 2005”: it has one relation, and one of the ontology, not pg:ledby',
      'fact/a1 “led by Zoë Ünal, since 2005”: role stands on ledBy, memberOf, memberOfAlliance, nationalAffiliation, 9 more, not pg:ledby',
    ],
  },
  {
    name: 'a subject outside the domain',
    graph: withFact(small, 'fact/a1', { subject: leader.id }),
    own: [
      'fact/a1 “led by Zoë Ünal, since 2005”: ledBy is not said of a Person (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: [
      'fact/a1 “led by Zoë Ünal, since 2005”: ledBy is said of a Party or an Organization, not person/Land/Zoë_Ünal',
    ],
  },
  {
    name: 'an object of another class',
    graph: withFact(small, 'fact/a1', { object: party }),
    own: [
      "fact/a1 “led by People's Party (Land), since 2005”: ledBy does not lead to a Party (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)",
    ],
    shapes: [
      "fact/a1 “led by People's Party (Land), since 2005”: ledBy leads to a Person, not party/People's_Party_(Land)",
      "party/People's_Party_(Land) “People's Party (Land)”: ledBy leads to a Person, not party/People's_Party_(Land)",
    ],
  },
  {
    name: 'a country where a finer place is wanted',
    graph: withFact(values, 'fact/18', {
      relation: 'headquarters',
      object: { type: 'Country', id: 'country/Land', label: 'Land' },
    }),
    own: [
      'fact/18 “headquarters in Land”: headquarters does not lead to a Country (claim/18 notes/land party #1.txt line 6)',
    ],
    shapes: [
      'fact/18 “headquarters in Land”: headquarters leads to a Place, not country/Land',
      "party/People's_Party_(Land) “People's Party (Land)”: headquarters leads to a Place, not country/Land",
    ],
  },
  {
    name: 'a literal where an entity is wanted',
    graph: withFact(small, 'fact/a1', { object: text('Zoë') }),
    turtle: { of: small, from: 'pg:object <person/Land/Zoë_Ünal>', to: 'pg:object "Zoë"' },
    own: [
      'fact/a1 “led by Zoë, since 2005”: ledBy does not lead to a text (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: ['fact/a1 “led by Zoë Ünal, since 2005”: ledBy leads to a Person, not Zoë'],
  },
  {
    name: 'a literal of another type',
    graph: withFact(values, 'fact/01', { object: text('long ago') }),
    turtle: { of: values, from: 'pg:object "2005-06-15"^^xsd:date', to: 'pg:object "long ago"' },
    own: [
      'fact/01 “founded long ago”: foundedOn does not lead to a text (claim/01 notes/land party #1.txt line 6)',
    ],
    shapes: ['fact/01 “founded 2005-06-15”: foundedOn leads to a date, not long ago'],
  },
  {
    name: 'a qualifier that the relation does not take',
    graph: withFact(small, 'fact/a1', { qualifiers: { votes: [{ type: 'integer', n: 5 }] } }),
    own: [
      'fact/a1 “led by Zoë Ünal, 5 votes”: ledBy does not take votes (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: ['fact/a1 “led by Zoë Ünal, 5 votes”: votes stands on electionResult, not pg:ledBy'],
  },
  {
    name: 'a qualifier of another type',
    graph: withFact(small, 'fact/a1', { qualifiers: { from: [text('long ago')] } }),
    turtle: { of: small, from: 'pg:from "2005"^^xsd:gYear', to: 'pg:from "long ago"' },
    own: [
      'fact/a1 “led by Zoë Ünal, since long ago”: from takes a date, not a text (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: ['fact/a1 “led by Zoë Ünal, since 2005”: ledBy: from is one date, not long ago'],
  },
  {
    name: 'a qualifier of another class',
    graph: withFact(results, 'fact/r1', { qualifiers: { leader: [party] } }),
    own: [
      'fact/r1 “result in the June 2015 Land general election”: leader takes a Person, not a Party (claim/r1 notes/land party #1.txt line 6)',
    ],
    shapes: [
      "fact/r1 “result in the June 2015 Land general election”: electionResult: leader is one Person, not party/People's_Party_(Land)",
    ],
  },
  {
    name: 'several values of a qualifier that has one',
    graph: withFact(small, 'fact/a1', { qualifiers: { from: [date('2005'), date('2007')] } }),
    turtle: {
      of: small,
      from: 'pg:from "2005"^^xsd:gYear',
      to: 'pg:from "2005"^^xsd:gYear, "2007"^^xsd:gYear',
    },
    own: [
      'fact/a1 “led by Zoë Ünal, since 2005; 2007”: from has several values: 2005, 2007 (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: ['fact/a1 “led by Zoë Ünal, since 2005”: ledBy: from is one date'],
  },
  {
    name: 'a subject that is no entity of the graph',
    graph: withFact(small, 'fact/a1', { subject: 'party/nobody' }),
    turtle: { of: small, from: "pg:about <party/People's_Party_(Land)>", to: 'pg:about <party/nobody>' },
    own: [
      'fact/a1 “led by Zoë Ünal, since 2005”: party/nobody is no entity of the graph (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: [
      'fact/a1 “led by Zoë Ünal, since 2005”: ledBy is said of a Party or an Organization, not party/nobody',
    ],
  },
  {
    name: 'an object that is no entity of the graph',
    graph: withFact(small, 'fact/a1', { object: stranger }),
    turtle: { of: small, from: 'pg:object <person/Land/Zoë_Ünal>', to: 'pg:object <person/nobody>' },
    own: [
      'fact/a1 “led by Nobody, since 2005”: person/nobody is no entity of the graph (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: ['fact/a1 “led by Zoë Ünal, since 2005”: ledBy leads to a Person, not person/nobody'],
  },
  {
    name: 'a qualifier that is no entity of the graph',
    graph: withFact(small, 'fact/a1', { qualifiers: { claimedBy: [stranger] } }),
    turtle: { of: small, from: 'pg:from "2005"^^xsd:gYear', to: 'pg:claimedBy <person/nobody>' },
    own: [
      'fact/a1 “led by Zoë Ünal, according to Nobody”: person/nobody is no entity of the graph (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: [
      'fact/a1 “led by Zoë Ünal, since 2005”: every claimedBy is an entity or a text, not person/nobody',
    ],
  },
  {
    name: 'a fact that nobody says',
    graph: withFact(small, 'fact/a1', { claims: [] }),
    own: ['fact/a1 “led by Zoë Ünal, since 2005”: no claim says so'],
    shapes: [
      'fact/a1 “led by Zoë Ünal, since 2005”: it has at least one claim, and each is one of the evidence',
    ],
  },
  {
    name: 'a fact that names a claim which is not there',
    graph: withFact(small, 'fact/a1', { claims: ['claim/c1', 'claim/gone'] }),
    own: [
      'fact/a1 “led by Zoë Ünal, since 2005”: claim/gone is no claim of the graph (claim/c1 notes/land party #1.txt line 6; claim/gone)',
    ],
    shapes: [
      'fact/a1 “led by Zoë Ünal, since 2005”: it has at least one claim, and each is one of the evidence, not claim/gone',
    ],
  },
  {
    name: 'a claim without words',
    graph: withClaim(small, 'claim/c2', { evidence: [] }),
    turtle: {
      of: small,
      from: '    prov:wasQuotedFrom <document/notes/land%20party%20%231.txt>;\n    oa:hasTarget <document/notes/land%20party%20%231.txt@3f9c2a00000000000000#char=200,260>',
      to: '    prov:wasQuotedFrom <document/notes/land%20party%20%231.txt>',
    },
    own: ['claim/c2: it quotes no words (claim/c2 notes/land party #1.txt)'],
    shapes: ['claim/c2 “notes/land party #1.txt line 9”: a claim quotes at least one span'],
  },
  {
    name: 'a claim of a document that is not there',
    graph: withClaim(small, 'claim/c1', { document: 'gone.txt' }),
    turtle: {
      of: small,
      from: 'prov:wasQuotedFrom <document/notes/land%20party%20%231.txt>',
      to: 'prov:wasQuotedFrom <document/gone.txt>',
    },
    own: ['claim/c1: gone.txt is no document of the graph (claim/c1 gone.txt line 6)'],
    shapes: ['claim/c1 “document/gone.txt line 6”: a claim stands in one document, not document/gone.txt'],
  },
  {
    name: 'an empty span',
    graph: withClaim(small, 'claim/c1', { evidence: [{ ...first, end: first.start }] }),
    own: ['claim/c1: its span 100–100 holds no words (claim/c1 notes/land party #1.txt line 6)'],
    shapes: [
      'document/notes/land%20party%20%231.txt@3f9c2a00000000000000#selector=100,100 “Leader: Zoë Ünal, claim/c1”: span: start is a number from 0 on and below its end, not 100',
    ],
  },
  {
    name: 'a span that ends before it begins',
    graph: withClaim(small, 'claim/c1', { evidence: [{ ...first, start: 120, end: 100 }] }),
    own: ['claim/c1: its span 120–100 holds no words (claim/c1 notes/land party #1.txt line 6)'],
    shapes: [
      'document/notes/land%20party%20%231.txt@3f9c2a00000000000000#selector=120,100 “Leader: Zoë Ünal, claim/c1”: span: start is a number from 0 on and below its end, not 120',
    ],
  },
  {
    name: 'a span on no line',
    graph: withClaim(small, 'claim/c1', { evidence: [{ ...first, line: 0 }] }),
    own: ['claim/c1: there is no line 0, column 3 (claim/c1 notes/land party #1.txt line 0)'],
    shapes: [
      'claim/c1 “notes/land party #1.txt line 0”: claim: line is a number from 1 on, not 0',
      'document/notes/land%20party%20%231.txt@3f9c2a00000000000000#char=100,120 “Leader: Zoë Ünal, claim/c1”: span: line is a number from 1 on, not 0',
    ],
  },
  {
    name: 'an empty quote',
    graph: withClaim(small, 'claim/c1', { evidence: [{ ...first, quote: '' }] }),
    own: ['claim/c1: it quotes an empty text (claim/c1 notes/land party #1.txt line 6)'],
    shapes: [
      'claim/c1 “notes/land party #1.txt line 6”: claim: quote is one text, not ',
      'document/notes/land%20party%20%231.txt@3f9c2a00000000000000#selector=100,120 “claim/c1”: span: quote is one text, not ',
    ],
  },
  {
    name: 'a claim of an unknown kind of source',
    graph: withClaim(small, 'claim/c1', { source: 'hearsay' as Claim['source'] }),
    own: ['claim/c1: hearsay is no kind of source (claim/c1 notes/land party #1.txt line 6)'],
    shapes: [
      'claim/c1 “notes/land party #1.txt line 6”: claim: source is infobox, table, list, heading, prose, not hearsay',
    ],
  },
  {
    name: 'an entity without a label',
    graph: withEntity(small, leader.id, { label: '' }),
    own: [
      'person/Land/Zoë_Ünal: it has no label (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: ['person/Land/Zoë_Ünal “”: Person: it has one label, not '],
  },
  {
    name: 'an entity of an unknown class',
    graph: withEntity(small, leader.id, { type: 'Ghost' as ClassName }),
    turtle: { of: small, from: 'a schema:Person', to: 'a schema:Ghost' },
    own: [
      'person/Land/Zoë_Ünal “Zoë Ünal”: Ghost is no class (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
      'fact/a1 “led by Zoë Ünal, since 2005”: ledBy does not lead to a Ghost (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: [
      'fact/a1 “led by Zoë Ünal, since 2005”: ledBy leads to a Person, not person/Land/Zoë_Ünal',
      "party/People's_Party_(Land) “People's Party (Land)”: ledBy leads to a Person, not person/Land/Zoë_Ünal",
      'person/Land/Zoë_Ünal “Zoë Ünal”: its class is one of the ontology, not schema:Ghost',
    ],
  },
  {
    name: 'two entities of one id',
    graph: { ...small, entities: [...small.entities, { ...leader, label: 'Zoë the Second', identity: {} }] },
    turtle: { of: small, from: 'rdfs:label "Zoë Ünal"', to: 'rdfs:label "Zoë Ünal", "Zoë the Second"' },
    own: [
      'person/Land/Zoë_Ünal “Zoë Ünal”: two entities have this id (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
      'person/Land/Zoë_Ünal “Zoë the Second”: two entities have this id (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: ['person/Land/Zoë_Ünal “Zoë Ünal”: Person: it has one label'],
  },
  {
    name: 'a day that the calendar does not have',
    graph: withFact(values, 'fact/01', { object: date('2015-02-30') }),
    own: ['fact/01 “founded 2015-02-30”: 2015-02-30 is no date (claim/01 notes/land party #1.txt line 6)'],
    shapes: [
      'fact/01 “founded 2015-02-30”: foundedOn leads to a date, not 2015-02-30',
      "party/People's_Party_(Land) “People's Party (Land)”: Party: foundedOn is one date, not 2015-02-30",
    ],
  },
  {
    name: 'a month that the calendar does not have',
    graph: withFact(small, 'fact/a1', { qualifiers: { from: [date('2015-13')] } }),
    own: [
      'fact/a1 “led by Zoë Ünal, since 2015-13”: 2015-13 is no date (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: ['fact/a1 “led by Zoë Ünal, since 2015-13”: ledBy: from is one date, not 2015-13'],
  },
  {
    name: 'an election on a day that the calendar does not have',
    graph: withEntity(results, 'election/Land/2011/general', {
      identity: { date: { type: 'date', iso: '2011-02-29' } },
    }),
    own: [
      'election/Land/2011/general “2011 Land general election”: 2011-02-29 is no date (claim/r5 notes/land party #1.txt line 6; claim/r6 notes/land party #1.txt line 6; claim/r7 notes/land party #1.txt line 6; 1 more)',
    ],
    shapes: [
      'election/Land/2011/general “2011 Land general election”: Election: every date is a date, not 2011-02-29',
    ],
  },
  {
    name: 'an integer with a fraction',
    graph: withFact(values, 'fact/11', { object: { type: 'integer', n: 1.5 } }),
    own: [
      'fact/11 “1.5 members, as of 2020-02”: 1.5 is no integer (claim/11 notes/land party #1.txt line 6)',
    ],
    shapes: [
      'fact/11 “1.5 members, as of 2020-02”: membership leads to an integer, not 1.5',
      "party/People's_Party_(Land) “People's Party (Land)”: Party: every membership is an integer, not 1.5",
    ],
  },
  {
    name: 'a decimal with a needless zero',
    graph: withFact(results, 'fact/r9', { object: { type: 'decimal', text: '84.250', digits: 3 } }),
    turtle: { of: results, from: 'pg:object 84.25', to: 'pg:object 84.250' },
    own: [
      'fact/r9 “turnout 84.250 %”: 84.250 is no decimal in its canonical form (claim/r9 notes/land party #1.txt line 6)',
    ],
    shapes: ['fact/r9 “turnout 84.25 %”: turnout leads to a decimal, not 84.250'],
  },
  {
    name: 'an empty text',
    graph: withFact(values, 'fact/27', { object: text('') }),
    own: ['fact/27 “symbol: ”: an empty text (claim/27 notes/land party #1.txt line 6)'],
    shapes: [
      'fact/27 “symbol:”: symbol leads to a text, not ',
      "party/People's_Party_(Land) “People's Party (Land)”: Party: every symbol is a text, not ",
    ],
  },
  {
    name: 'a status that is none',
    graph: withFact(small, 'fact/a1', { status: 'rumoured' as Status }),
    own: [
      'fact/a1 “led by Zoë Ünal, since 2005”: rumoured is no status (claim/c1 notes/land party #1.txt line 6; claim/c2 notes/land party #1.txt line 9)',
    ],
    shapes: [
      'fact/a1 “led by Zoë Ünal, since 2005”: it has one status, and one of the ontology, not pg:Rumoured',
    ],
  },
  {
    name: 'two preferred values of a relation that has one',
    graph: withFact(values, 'fact/02', { preferred: true }),
    own: [
      'fact/02 “founded 2005-06-14”: foundedOn has one preferred value, and there is fact/01 (claim/02 notes/land party #1.txt line 6)',
    ],
    shapes: ["party/People's_Party_(Land) “People's Party (Land)”: foundedOn has one preferred fact"],
  },
  {
    name: 'two preferred entities of a relation that has one',
    graph: {
      ...withFact(values, 'fact/18', {
        relation: 'country',
        object: { type: 'Country', id: 'country/Elsewhere', label: 'Elsewhere' },
      }),
      entities: [
        ...values.entities,
        { type: 'Country', id: 'country/Elsewhere', label: 'Elsewhere', identity: {} },
      ],
    },
    own: [
      'fact/18 “in Elsewhere”: country has one preferred value, and there is fact/14 (claim/18 notes/land party #1.txt line 6)',
    ],
    shapes: [
      "party/People's_Party_(Land) “People's Party (Land)”: country has one preferred fact",
      "party/People's_Party_(Land) “People's Party (Land)”: country leads to one entity: a Country",
    ],
  },
]
