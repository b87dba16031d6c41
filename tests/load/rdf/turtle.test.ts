// Turtle as a person reads it.
import { DataFactory } from 'n3'
import { expect, test } from 'vitest'
import { toTurtle } from '../../../src/load/rdf/turtle.ts'
import { turtleWriter } from '../../../src/load/rdf/turtle-writer.ts'
import { defaultBase } from '../../../src/model/ontology.ts'
import { small } from '../graphs.ts'

const { literal, namedNode, quad } = DataFactory
const base = 'https://example.org/id/'

/** What stands after the line that ends the prefixes. */
const bodyOf = (turtle: string) => turtle.slice(turtle.indexOf('\n\n') + 2)

const [graph, evidence] = turtleWriter.write(small, { base: defaultBase })

test('gives entities and facts a block each, ids relative to the base', () => {
  expect(
    graph?.text.startsWith(
      '@base <https://w3id.org/partygraph/id/>.\n@prefix pg: <https://w3id.org/partygraph/ns#>.\n',
    ),
  ).toBe(true)
  expect(bodyOf(graph?.text ?? ''))
    .toBe(`<party/People's_Party_(Land)> a schema:PoliticalParty, dbo:PoliticalParty, org:Organization;
    rdfs:label "People's Party (Land)";
    dbo:leader <person/Land/Zoë_Ünal>.

<person/Land/Zoë_Ünal> a schema:Person;
    rdfs:label "Zoë Ünal".

<fact/a1> a pg:Fact, pg:LeadershipTerm, org:Membership;
    rdfs:label "led by Zoë Ünal, since 2005";
    pg:about <party/People's_Party_(Land)>;
    pg:relation pg:ledBy;
    pg:object <person/Land/Zoë_Ünal>;
    pg:from "2005"^^xsd:gYear;
    pg:role "Leader"@en, "head";
    pg:status pg:Corroborated;
    pg:preferred true;
    prov:wasDerivedFrom <claim/c1>, <claim/c2>.
`)
})

test('gives a claim, its span and its selector one after the other', () => {
  expect(bodyOf(evidence?.text ?? '')).toContain(`<claim/c1> a pg:Claim, prov:Entity;
    pg:source "infobox";
    pg:rule "test/rule";
    pg:line 6;
    pg:quote "Leader: Zoë Ünal";
    prov:wasQuotedFrom <document/notes/land%20party%20%231.txt>;
    oa:hasTarget <document/notes/land%20party%20%231.txt@3f9c2a00000000000000#char=100,120>.

<document/notes/land%20party%20%231.txt@3f9c2a00000000000000#char=100,120> a oa:SpecificResource;
    oa:hasSource <document/notes/land%20party%20%231.txt>;
    pg:line 6;
    pg:column 3;
    oa:hasSelector <document/notes/land%20party%20%231.txt@3f9c2a00000000000000#selector=100,120>.

<document/notes/land%20party%20%231.txt@3f9c2a00000000000000#selector=100,120> a oa:TextPositionSelector, oa:TextQuoteSelector;
    oa:start 100;
    oa:end 120;
    oa:exact "Leader: Zoë Ünal".
`)
})

test('states the origin of a document', () => {
  expect(bodyOf(evidence?.text ?? '')).toContain(`    schema:license "CC BY-SA 4.0";
    schema:creditText "contributors".
`)
})

test.each([
  ['a/b', '<a/b>'],
  ['a/../b', '<https://example.org/id/a/../b>'],
  ['./a', '<https://example.org/id/./a>'],
  ['/a', '<https://example.org/id//a>'],
  ['a:b/c', '<https://example.org/id/a:b/c>'],
  ['a/b:c', '<a/b:c>'],
  ['a/b...c', '<a/b...c>'],
  ['', '<https://example.org/id/>'],
])('writes the id %j as %s, so that resolving gives it back', (id, written) => {
  const text = toTurtle([quad(namedNode(base + id), namedNode('p:p'), literal('x'))], base)
  expect(bodyOf(text)).toBe(`${written} <p:p> "x".\n`)
})

test('writes whole IRIs under a base that ids are not resolved against', () => {
  const text = toTurtle(
    [quad(namedNode('https://example.org/#a'), namedNode('p:p'), literal('x'))],
    'https://example.org/#',
  )
  expect(text).not.toContain('@base')
  expect(bodyOf(text)).toBe('<https://example.org/#a> <p:p> "x".\n')
})
