// Writes the page on the model from the ontology table.
import { classPicture, layerPicture } from './model-picture.ts'
import { nodeProperties } from './node-properties.ts'
import {
  about,
  classes,
  classNames,
  prefixes,
  qualifierNames,
  qualifiers,
  relationNames,
  relationshipType,
  shapeOf,
  termsOf,
  type RelationName,
} from '../../src/model/ontology.ts'

const row = (...cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
const table = (head: readonly string[], rows: readonly string[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n')

const block = (picture: string) => ['```mermaid', picture, '```'].join('\n')

/** The page as Markdown: pictures, classes, relations, qualifiers, properties of nodes, prefixes. */
export function modelPage(): string {
  return `# The model

Made from \`src/model/ontology.ts\` by \`npm run docs\`; do not edit by hand. From the same table come
\`ontology/ontology.ttl\` (OWL, version ${about.version}), \`ontology/shapes.ttl\` (SHACL), \`neo4j/constraints.cypher\` and
\`neo4j/style.grass\`.

${block(classPicture())}

An arrow carries every relation from one class to the other. \`electionResult\` has none of its own: its numbers stand on
\`contested\`.

## Three layers

${block(layerPicture())}

What a person browses is derived from the facts: a relationship and its fact share an id. A fact has no edges to entities,
so that none stands beside a party. The words are three steps away:

\`\`\`cypher
MATCH (:Party)-[r:LED_BY]->(:Person)
MATCH (:Fact {id: r.id})<-[:SUPPORTS]-(c:Claim)-[:QUOTES]->(s:Span)-[:IN]->(d:Document)
RETURN c.source, d.title, s.line, s.quote
\`\`\`

## Classes

${table(
  ['class', 'RDF', 'what it is'],
  classNames.map((name) => row(name, classes[name].rdf.join(', '), classes[name].definition)),
)}

## Relations

Qualifiers in italics are keys: they tell facts with one object apart. \`claimedBy\`, \`statedBy\` and \`hedge\` may stand on
every relation. † a subject has one true value; several are a dispute.

${table(['relation', 'from → to', 'qualifiers', 'RDF', 'Neo4j', 'what it says'], relationNames.map(relationRow))}

## Qualifiers

${table(
  ['qualifier', 'range', 'nature', 'what it says'],
  qualifierNames.map((name) =>
    row(name, qualifiers[name].range, qualifiers[name].nature, qualifiers[name].definition),
  ),
)}

A descriptive qualifier never tells two facts apart and keeps all its values; a measure or a context does where both carry
it and differ.

## Properties of nodes

Every node has \`id\` and \`name\`, a caption; an entity has \`unnamed\` where the text leaves it unnamed, and \`disputed\`, the
relations of which sources disagree. \`[]\` is a list. A date is a text of its own precision; the integer year beside it
compares.

${table(
  ['label', 'properties'],
  nodeProperties().map(([label, properties]) => row(label, properties.join(', '))),
)}

A relationship has \`id\` and the qualifiers of its fact, several values joined to one text.

## Prefixes

${table(
  ['prefix', 'IRI'],
  Object.entries(prefixes).map(([prefix, iri]) => row(prefix, iri)),
)}
`
}

function relationRow(relation: RelationName): string {
  const {
    domain,
    range,
    qualifiers: own = [],
    keys = [],
    single,
    closeMatch,
    measuresOnto,
    definition,
  } = shapeOf(relation)
  const to = typeof range === 'string' ? range : range.join(', ')
  const shown = own.map((name) => (keys.includes(name) ? `*${name}*` : name)).join(', ')
  const terms = [...termsOf(relation), ...(closeMatch === undefined ? [] : [`≈ ${closeMatch}`])].join(', ')
  const store =
    measuresOnto === undefined
      ? typeof range === 'string'
        ? 'property'
        : relationshipType(relation)
      : `measures of ${relationshipType(measuresOnto as RelationName)}`
  return row(
    `${relation}${single === true ? ' †' : ''}`,
    `${domain.join(', ')} → ${to}`,
    shown,
    terms,
    store,
    definition,
  )
}
