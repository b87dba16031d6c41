// The Cypher that lists, writes and removes: constant texts with labels and types of the ontology; values are parameters.
import { digestProperty } from './stamped.ts'

/** Takes `$rows` of `{id, digest, props}`. A node that has the digest already is left as it is. */
export function writeNodes(label: string): string {
  return ['UNWIND $rows AS row', `MERGE (n:\`${label}\` {id: row.id})`, ...setWhereChanged].join('\n')
}

/** The type of a relationship and the labels of its ends. */
export interface Pattern {
  readonly type: string
  readonly from: string
  readonly to: string
}

/** Takes `$rows` of `{id, from, to, digest, props}`; both ends are there already. */
export function writeRelationships({ type, from, to }: Pattern): string {
  return [
    'UNWIND $rows AS row',
    `MATCH (a:\`${from}\` {id: row.from})`,
    `MATCH (b:\`${to}\` {id: row.to})`,
    `MERGE (a)-[n:\`${type}\` {id: row.id}]->(b)`,
    ...setWhereChanged,
  ].join('\n')
}

const setWhereChanged = [
  'WITH n, row',
  `WHERE n.${digestProperty} IS NULL OR n.${digestProperty} <> row.digest`,
  'SET n = row.props',
]

/** Takes `$rows` of `{element}` and `$mark`: what is found by its place in the database needs no id. */
export const removeRelationships = [
  'UNWIND $rows AS row',
  'MATCH ()-[n]->() WHERE elementId(n) = row.element',
  `WITH n WHERE n.${digestProperty} STARTS WITH $mark`,
  'DELETE n',
].join('\n')

/**
 * Takes `$rows` of `{element}` and `$mark`, after our own relationships are gone. A node that a relationship of others
 * still holds is let go instead: it loses our labels and all but its name, and is no longer ours.
 */
export function removeNodes(labels: readonly string[]): string {
  const ours = labels.map((label) => `:\`${label}\``).join('')
  return [
    'UNWIND $rows AS row',
    'MATCH (n) WHERE elementId(n) = row.element',
    `WITH n WHERE n.${digestProperty} STARTS WITH $mark`,
    `FOREACH (_ IN CASE WHEN EXISTS { (n)--() } THEN [1] ELSE [] END | SET n = {id: n.id, name: n.name} REMOVE n${ours})`,
    `WITH n WHERE n.${digestProperty} IS NOT NULL`,
    'DELETE n',
  ].join('\n')
}

/** Gives every node that has a label of ours and an id, or our digest; takes `$labels` and `$mark`. */
export function listNodes(labels: readonly string[]): string {
  return [
    `MATCH (n:${anyOf(labels)}) WHERE n.id IS NOT NULL OR n.${digestProperty} STARTS WITH $mark`,
    `RETURN ${ownLabels('n')} AS kinds, n.id AS id, n.${digestProperty} AS digest, elementId(n) AS element`,
  ].join('\n')
}

/** Gives every relationship that has a type of ours and an id, or our digest; takes `$mark`. */
export function listRelationships(types: readonly string[]): string {
  return [
    `MATCH (a)-[n:${anyOf(types)}]->(b) WHERE n.id IS NOT NULL OR n.${digestProperty} STARTS WITH $mark`,
    `RETURN [type(n)] AS kinds, n.id AS id, n.${digestProperty} AS digest, elementId(n) AS element, ` +
      'a.id AS from, b.id AS to',
  ].join('\n')
}

/** Counts our nodes; takes `$mark`. */
export function countNodes(labels: readonly string[]): string {
  return `MATCH (n:${anyOf(labels)}) WHERE n.${digestProperty} STARTS WITH $mark RETURN count(n) AS count`
}

/** Counts our relationships; takes `$mark`. */
export function countRelationships(types: readonly string[]): string {
  return `MATCH ()-[n:${anyOf(types)}]->() WHERE n.${digestProperty} STARTS WITH $mark RETURN count(n) AS count`
}

/** Gives our nodes whole; takes `$labels` and `$mark`. */
export function readNodes(labels: readonly string[]): string {
  return [
    `MATCH (n:${anyOf(labels)}) WHERE n.${digestProperty} STARTS WITH $mark`,
    `RETURN ${ownLabels('n')} AS labels, properties(n) AS props`,
  ].join('\n')
}

/** Gives our relationships whole, with the labels and ids of their ends; takes `$labels` and `$mark`. */
export function readRelationships(types: readonly string[]): string {
  return [
    `MATCH (a)-[n:${anyOf(types)}]->(b) WHERE n.${digestProperty} STARTS WITH $mark`,
    'RETURN type(n) AS type, properties(n) AS props, ' +
      `${ownLabels('a')} AS fromLabels, a.id AS fromId, ${ownLabels('b')} AS toLabels, b.id AS toId`,
  ].join('\n')
}

/** Others may have put labels of their own on a node of ours. */
function ownLabels(variable: string): string {
  return `[label IN labels(${variable}) WHERE label IN $labels]`
}

function anyOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join('|')
}
