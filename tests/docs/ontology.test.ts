// The ontology says of every own term of the outputs what it is called, what it means and what is near it.
import { Parser } from 'n3'
import type { Quad } from 'n3'
import { Store } from 'oxigraph'
import { beforeAll, describe, expect, test } from 'vitest'
import { shapesTurtle } from '../../src/check/shapes/shapes.ts'
import { extract } from '../../src/extract/extract.ts'
import { turtleWriter } from '../../src/load/rdf/turtle-writer.ts'
import type { Graph } from '../../src/model/graph.ts'
import { prefixes } from '../../src/model/ontology.ts'
import { readSources } from '../../src/read/read.ts'
import { transform } from '../../src/transform/transform.ts'
import { demo, seed } from '../cli/run-bin.ts'
import { graphs } from '../load/graphs.ts'
import { ontologyFile } from './ontology-file.ts'

const { pg, rdf, rdfs, skos, schema } = prefixes
const owl = 'http://www.w3.org/2002/07/owl#'
const quads = new Parser().parse(ontologyFile())
const shapes = new Parser().parse(shapesTurtle())

const valuesOf = (subject: string, predicate: string): readonly string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value)

/** Own terms that stand as predicate or object, by their names. */
function ownTerms(texts: readonly string[]): readonly string[] {
  const found = texts
    .flatMap((text) => new Parser().parse(text))
    .flatMap(({ predicate, object }) => [predicate, object])
    .filter(({ termType, value }) => termType === 'NamedNode' && value.startsWith(pg))
  return [...new Set(found.map(({ value }) => value.slice(pg.length)))]
}

const turtleOf = (graph: Graph) =>
  turtleWriter.write(graph, { base: 'https://example.org/id/' }).map(({ text }) => text)

async function graphOf(path: string): Promise<Graph> {
  const { sources } = await readSources([path])
  return transform(sources.flatMap((source) => extract(source).article ?? []))
}

/** Predicates that lead from an own term to others. */
const linking = [`${rdfs}subClassOf`, `${rdfs}subPropertyOf`, `${skos}closeMatch`, `${rdf}type`]
/** Being a class or a property says nothing. */
const isPublic = (iri: string) => !iri.startsWith(pg) && !iri.startsWith(owl) && iri !== `${rdf}Property`

/** What an own term lacks; its links are followed where they lead to own terms. */
function lacks(name: string): readonly string[] {
  const iri = pg + name
  const links = linking.flatMap((predicate) => valuesOf(iri, predicate))
  const further = links
    .filter((link) => link.startsWith(pg))
    .flatMap((link) => linking.flatMap((one) => valuesOf(link, one)))
  return [
    ...(valuesOf(iri, `${rdfs}label`).length === 1 ? [] : [`${name}: label`]),
    ...(valuesOf(iri, `${skos}definition`).length === 1 ? [] : [`${name}: definition`]),
    ...([...links, ...further].some(isPublic) ? [] : [`${name}: link`]),
  ]
}

describe('every own term is declared with label, definition and link', () => {
  let texts: readonly (readonly [string, readonly string[]])[] = []
  beforeAll(async () => {
    texts = [
      ['seed', turtleOf(await graphOf(seed))],
      ['demo', turtleOf(await graphOf(demo))],
      ...graphs.map(([name, graph]) => [name, turtleOf(graph)] as const),
    ]
  })

  test('that occurs in an output', () => {
    const used = ownTerms(texts.flatMap(([, own]) => own))
    expect(used).toEqual(
      expect.arrayContaining(['ledBy', 'Fact', 'Claim', 'Disputed', 'foundedYear', 'ideologies']),
    )
    expect(used.length).toBeGreaterThan(80)
    expect(used.flatMap(lacks)).toEqual([])
  })

  test('that the shapes know', () => {
    expect(ownTerms([shapesTurtle()]).flatMap(lacks)).toEqual([])
  })

  test('that the ontology itself names', () => {
    expect(ownTerms([ontologyFile()]).flatMap(lacks)).toEqual([])
  })

  test('and a term that is not declared is missed', () => {
    expect(lacks('nothing')).toEqual(['nothing: label', 'nothing: definition', 'nothing: link'])
  })
})

describe('the ontology', () => {
  test('says what it is', () => {
    const iri = 'https://w3id.org/partygraph/ns'
    expect(valuesOf(iri, `${rdf}type`)).toEqual([`${owl}Ontology`])
    expect(valuesOf(iri, `${owl}versionInfo`)).toEqual(['0.2.0'])
    expect(valuesOf(iri, `${prefixes.dcterms}license`)).toEqual(['https://spdx.org/licenses/MIT'])
  })

  test.each<readonly [string, string, readonly string[]]>([
    ['ledBy', `${rdf}type`, [`${owl}ObjectProperty`]],
    ['ledBy', `${rdfs}subPropertyOf`, ['http://dbpedia.org/ontology/leader']],
    ['heirOf', `${rdfs}domain`, ['http://schema.org/PoliticalParty']],
    [
      'ledBy',
      'http://schema.org/domainIncludes',
      ['http://schema.org/PoliticalParty', 'http://schema.org/Organization'],
    ],
    ['ledBy', `${rdfs}range`, ['http://schema.org/Person']],
    ['ledBy', `${rdfs}label`, ['led by']],
    ['foundedBy', `${rdfs}range`, []],
    [
      'foundedBy',
      `${schema}rangeIncludes`,
      ['http://schema.org/Person', 'http://schema.org/Organization', 'http://schema.org/PoliticalParty'],
    ],
    ['heirOf', `${skos}closeMatch`, ['http://www.wikidata.org/prop/direct/P737']],
    ['membership', `${rdf}type`, [`${owl}DatatypeProperty`]],
    ['claimedBy', `${rdf}type`, [`${rdf}Property`]],
    ['seatsTotal', `${schema}domainIncludes`, ['http://dbpedia.org/ontology/Election', `${pg}Fact`]],
    ['LeadershipTerm', `${rdfs}subClassOf`, [`${pg}Fact`, 'http://www.w3.org/ns/org#Membership']],
    ['foundedYear', `${skos}closeMatch`, ['http://schema.org/foundingDate']],
    ['Single', `${rdf}type`, [`${skos}Concept`, `${owl}NamedIndividual`]],
    ['colours', `${rdf}type`, [`${skos}ConceptScheme`, `${owl}NamedIndividual`]],
  ])('of %s gives %s', (name, predicate, objects) => {
    expect(valuesOf(pg + name, predicate)).toEqual(objects)
  })

  test('has no blank nodes', () => {
    expect(quads.filter(hasBlank)).toEqual([])
  })
})

const hasBlank = ({ subject, object }: Quad) =>
  [subject, object].some(({ termType }) => termType === 'BlankNode')

test.each<readonly [string, () => string, readonly Quad[]]>([
  ['the ontology', ontologyFile, quads],
  ['the shapes', shapesTurtle, shapes],
])('%s are read alike by n3 and oxigraph, and are written the same each time', (_, make, read) => {
  const store = new Store()
  store.load(make(), { format: 'text/turtle' })
  expect(read.length).toBeGreaterThan(500)
  expect(store.size).toBe(read.length)
  expect(make()).toBe(make())
})

test('every shape that another names is there', () => {
  const named = (iri: string) => iri.startsWith('https://w3id.org/partygraph/shapes#')
  const there = new Set(shapes.map(({ subject }) => subject.value))
  const wanted = shapes.map(({ object }) => object.value).filter(named)
  expect(wanted.filter((iri) => !there.has(iri))).toEqual([])
  expect([...there].filter(named).length).toBeGreaterThan(100)
})
