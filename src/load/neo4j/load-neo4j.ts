// Loads a graph into a Neo4j database: afterwards it holds this graph and, of what we wrote before, nothing else.
import type { ManagedTransaction } from 'neo4j-driver'
import type { Graph } from '../../model/graph.ts'
import { requireConformance } from '../graph-check/graph-check.ts'
import { LoadError } from '../load-error.ts'
import { browserAddress } from './browser-address.ts'
import { connect } from './connect.ts'
import type { Connection, ConnectOptions, Neo4jTarget } from './connect.ts'
import { explainFault, isMadeMeanwhile } from './faults.ts'
import { toParameters } from './parameters.ts'
import { planLoad } from './plan.ts'
import type { Present, PresentRows, Step, StepRow } from './plan.ts'
import { graphToRows } from './rows.ts'
import type { Rows } from './row.ts'
import { nodeLabels, relationshipTypes, schemaStatements } from './schema.ts'
import { digestMark, digestProperty } from './stamped.ts'
import { readRecords, write } from './sessions.ts'
import { countNodes, countRelationships, listNodes, listRelationships } from './statements.ts'
import { cutSteps, defaultSize } from './transactions.ts'
import type { Transaction, TransactionSize } from './transactions.ts'
import { addUp } from './writes.ts'
import type { Writes } from './writes.ts'

export interface Neo4jResult {
  readonly uri: string
  readonly version: string
  readonly database: string
  /** What the database now holds of ours. */
  readonly nodes: number
  readonly relationships: number
  readonly writes: Writes
  /** Where its Browser is. */
  readonly browser: string
}

/** Rows written or removed so far, of all that have to be. */
export type OnProgress = (done: number, total: number) => void

export interface Neo4jOptions extends ConnectOptions {
  readonly onProgress?: OnProgress
  readonly size?: TransactionSize
}

/** Loads the graph. Throws a LoadError that says what to do; the same call again completes a load that was cut off. */
export async function loadNeo4j(
  graph: Graph,
  target: Neo4jTarget,
  options: Neo4jOptions = {},
): Promise<Neo4jResult> {
  requireConformance(graph)
  const rows = graphToRows(graph)
  const connection = await connect(target, options)
  const { uri, version, database } = connection
  try {
    const schema = await makeSchema(connection, rows)
    const steps = planLoad(rows, await listPresent(connection))
    const written = await runSteps(connection, steps, options)
    const counts = await countPresent(connection)
    requireOwn(rows, counts)
    return {
      uri,
      version,
      database,
      ...counts,
      writes: addUp([...schema, ...written]),
      browser: await browserAddress(connection),
    }
  } catch (error) {
    throw explainFault(error, uri)
  } finally {
    await connection.close()
  }
}

/** Constraints come first: they make finding a node by its id cheap, and two of one id impossible. */
async function makeSchema(
  connection: Connection,
  { nodes, relationships }: Rows,
): Promise<readonly Writes[]> {
  const kinds = new Set([...nodes.map(({ label }) => label), ...relationships.map(({ type }) => type)])
  const needed = schemaStatements.filter((statement) => statement.for.some((kind) => kinds.has(kind)))
  const writes: Writes[] = []
  // One by one: a transaction changes the schema or the data, and each change of the schema is a transaction.
  for (const { cypher } of needed) {
    const made = write(connection, async (transaction) => [await run(transaction, cypher)])
    writes.push(...(await made.catch(unlessMadeMeanwhile)))
  }
  return writes
}

/** Of two loads that begin at once into a bare database the second finds what the first has just made. */
function unlessMadeMeanwhile(error: unknown): readonly Writes[] {
  if (isMadeMeanwhile(error)) return []
  throw error
}

async function listPresent(connection: Connection): Promise<PresentRows> {
  const labels = nodeLabels
  const mark = digestMark
  return {
    nodes: await readRecords<Present>(connection, listNodes(labels), { labels, mark }),
    relationships: await readRecords<Present>(connection, listRelationships(relationshipTypes), { mark }),
  }
}

interface Counts {
  readonly nodes: number
  readonly relationships: number
}

async function countPresent(connection: Connection): Promise<Counts> {
  const count = async (cypher: string) => {
    const [record] = await readRecords<{ count: number }>(connection, cypher, { mark: digestMark })
    return record?.count ?? 0
  }
  return {
    nodes: await count(countNodes(nodeLabels)),
    relationships: await count(countRelationships(relationshipTypes)),
  }
}

/** Two loads at a time end with one graph or, where the graphs differ, with parts of both. */
function requireOwn(rows: Rows, counts: Counts): void {
  if (rows.nodes.length === counts.nodes && rows.relationships.length === counts.relationships) return
  throw new LoadError(
    `the database holds ${counts.nodes} nodes and ${counts.relationships} relationships of ours, not ` +
      `${rows.nodes.length} and ${rows.relationships.length}: something else loaded into it meanwhile; load again`,
  )
}

async function runSteps(
  connection: Connection,
  steps: readonly Step[],
  { size = defaultSize, onProgress }: Neo4jOptions,
): Promise<readonly Writes[]> {
  const total = countRows(steps)
  const writes: Writes[] = []
  let done = 0
  onProgress?.(done, total)
  for (const part of cutSteps(steps, size)) {
    writes.push(...(await write(connection, (transaction) => runPart(transaction, part))))
    done += countRows(part)
    onProgress?.(done, total)
  }
  return writes
}

function countRows(steps: readonly Step[]): number {
  return steps.reduce((sum, { rows }) => sum + rows.length, 0)
}

async function runPart(transaction: ManagedTransaction, steps: Transaction): Promise<readonly Writes[]> {
  const writes: Writes[] = []
  for (const { cypher, rows } of steps) {
    writes.push(await run(transaction, cypher, { rows: rows.map(encode), mark: digestMark }))
  }
  return writes
}

function encode(row: StepRow) {
  if ('element' in row) return row
  return { ...row, props: { ...toParameters(row.props), [digestProperty]: row.digest } }
}

async function run(
  transaction: ManagedTransaction,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Writes> {
  const { summary } = await transaction.run(cypher, parameters)
  return summary.counters.updates()
}
