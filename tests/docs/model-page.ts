// Writes the page on the model from the ontology table.
import {
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

/** The page as Markdown: classes, relations, qualifiers, prefixes. */
export function modelPage(): string {
  return `# The model

Made from \`src/model/ontology.ts\` by \`npm run docs\`; do not edit by hand.

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
