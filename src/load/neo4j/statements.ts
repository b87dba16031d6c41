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

/** Takes `$rows` of `{id}` and `$mark`. */
export function removeRelationships(type: string): string {
  return [
    'UNWIND $rows AS row',
    `MATCH ()-[n:\`${type}\` {id: row.id}]->()`,
    `WHERE n.${digestProperty} STARTS WITH $mark`,
    'DELETE n',
  ].join('\n')
}

/**
 * Takes `$rows` of `{id}` and `$mark`, after our own relationships are gone. A node that a relationship of others still
 * holds is let go instead: it loses our label and all but its name, and is no longer ours.
 */
export function removeNodes(label: string): string {
  return [
    'UNWIND $rows AS row',
    `MATCH (n:\`${label}\` {id: row.id})`,
    `WHERE n.${digestProperty} STARTS WITH $mark`,
    `FOREACH (_ IN CASE WHEN EXISTS { (n)--() } THEN [1] ELSE [] END | SET n = {id: n.id, name: n.name} REMOVE n:\`${label}\`)`,
    `WITH n WHERE n.${digestProperty} IS NOT NULL`,
    'DELETE n',
  ].join('\n')
}

/** Gives the label, id and digest of every node that has one of our labels and an id, ours or not; takes `$labels`. */
export function listNodes(labels: readonly string[]): string {
  return [
    `MATCH (n:${anyOf(labels)}) WHERE n.id IS NOT NULL`,
    `RETURN [label IN labels(n) WHERE label IN $labels][0] AS kind, n.id AS id, n.${digestProperty} AS digest`,
  ].join('\n')
}

/** Gives the type, id and digest of every relationship that has one of our types and an id, ours or not. */
export function listRelationships(types: readonly string[]): string {
  return [
    `MATCH ()-[n:${anyOf(types)}]->() WHERE n.id IS NOT NULL`,
    `RETURN type(n) AS kind, n.id AS id, n.${digestProperty} AS digest`,
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
    'RETURN [label IN labels(n) WHERE label IN $labels][0] AS label, properties(n) AS props',
  ].join('\n')
}

/** Gives our relationships whole, with the labels and ids of their ends; takes `$labels` and `$mark`. */
export function readRelationships(types: readonly string[]): string {
  return [
    `MATCH (a)-[n:${anyOf(types)}]->(b) WHERE n.${digestProperty} STARTS WITH $mark`,
    'RETURN type(n) AS type, properties(n) AS props, ' +
      '[label IN labels(a) WHERE label IN $labels][0] AS fromLabel, a.id AS fromId, ' +
      '[label IN labels(b) WHERE label IN $labels][0] AS toLabel, b.id AS toId',
  ].join('\n')
}

function anyOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join('|')
}
