// `partygraph sparql` and `partygraph cypher`: run a query over what the last run wrote.
import type { Command } from 'commander'
import type { Neo4jTarget } from '../load/neo4j/connect.ts'
import { openCypherStore } from '../query/cypher.ts'
import { defaultsOf, readQuestion } from '../query/question.ts'
import { QueryError, type AnswerStore, type Parameters } from '../query/rows.ts'
import { openTurtle, runSparql } from '../query/sparql.ts'
import { bindValues } from '../query/sparql-values.ts'
import { addNeo4jOptions, neo4jHelp, targetOf, type Neo4jFlags } from './neo4j-options.ts'
import { printRows } from './print-rows.ts'
import { addQueryOptions, formOf, parametersOf, queryOf, type QueryFlags } from './query-input.ts'
import type { Screen } from './screen.ts'

const sparqlExamples = `
The usual prefixes (pg, schema, dbo, prov, oa, rdfs, …) need no PREFIX line.

Examples:
  $ partygraph sparql queries/leaders.rq
  $ partygraph sparql -e 'SELECT ?party ?since { ?p schema:foundingDate ?since; rdfs:label ?party }' --csv
  $ partygraph sparql queries/results.rq -p year=2015`

const cypherExamples = `
Examples:
  $ partygraph cypher queries/leaders.cypher
  $ partygraph cypher -e 'MATCH (p:Party)-[r:LED_BY]->(x:Person) RETURN p.name, x.name, r.from' --json
  $ partygraph cypher queries/results.cypher -p year=2015
  $ partygraph cypher queries/leaders.cypher --neo4j
`

type CypherFlags = QueryFlags & Neo4jFlags

/** Adds both commands. */
export function addQueryCommands(program: Command, screen: Screen): void {
  addQueryOptions(program.command('sparql'))
    .summary('run a SPARQL query over the Turtle')
    .description('Runs SELECT, ASK, CONSTRUCT or DESCRIBE over graph.ttl and evidence.ttl.')
    .addHelpText('after', sparqlExamples)
    .action(async (file: string | undefined, flags: QueryFlags) => sparql(file, flags, screen))
  const command = addQueryOptions(program.command('cypher'))
    .summary('run a Cypher query over the embedded graph or Neo4j')
    .description('Runs a reading Cypher query over the embedded graph, which needs no server, or over Neo4j.')
    .addHelpText('after', cypherExamples + neo4jHelp)
    .action(async (file: string | undefined, flags: CypherFlags) => cypher(file, flags, screen))
  addNeo4jOptions(command, 'ask a Neo4j database, not the embedded graph')
}

async function sparql(file: string | undefined, flags: QueryFlags, screen: Screen): Promise<void> {
  const form = formOf(flags)
  const query = bindValues(await queryOf(file, flags), parametersOf(flags))
  const store = await openTurtle(flags.out)
  if (store === undefined) throw nothingIn(flags.out, 'no Turtle')
  const answer = runSparql(store, query)
  screen.print(answer.type === 'turtle' ? answer.turtle : printRows(answer.rows, form, screen))
}

async function cypher(file: string | undefined, flags: CypherFlags, screen: Screen): Promise<void> {
  const form = formOf(flags)
  const query = await queryOf(file, flags)
  const parameters = { ...declared(query), ...parametersOf(flags) }
  const store = await openStore(flags)
  try {
    screen.print(printRows(await store.ask(query, parameters), form, screen))
  } finally {
    await store.close()
  }
}

async function openStore(flags: CypherFlags): Promise<AnswerStore> {
  const target = await targetOf(flags)
  if (target !== undefined) return openNeo4j(target)
  const store = await openCypherStore(flags.out)
  if (store === undefined) throw nothingIn(flags.out, 'no embedded graph')
  return store
}

/** The driver takes time to load, which the other stores do not need to wait for. */
export async function openNeo4j(target: Neo4jTarget): Promise<AnswerStore> {
  const { openNeo4jStore } = await import('../query/neo4j.ts')
  return openNeo4jStore(target)
}

/** A query that says what it takes, as the shipped ones do, runs with its own defaults. */
function declared(query: string): Parameters {
  return /^(?:\/\/|#)/u.test(query) ? defaultsOf(readQuestion('query', query)) : {}
}

/** Told where a query finds no data. */
export function nothingIn(out: string, what: string): QueryError {
  const where = out === 'out' ? '' : ` --out ${out}`
  return new QueryError(`there is ${what} in ${out}; make it with: npx partygraph pipeline${where}`)
}
