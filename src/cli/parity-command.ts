// `partygraph parity`: proves that a store holds the same graph as the Turtle.
import type { Command } from 'commander'
import type { Parity } from '../check/parity.ts'
import { defaultBase } from '../model/ontology.ts'
import { exitCodes } from './exit-codes.ts'
import { addNeo4jOptions, neo4jHelp, targetOf, type Neo4jFlags } from './neo4j-options.ts'
import type { Screen } from './screen.ts'

interface ParityFlags extends Neo4jFlags {
  readonly out: string
  readonly base: string
}

/** Adds the command; `done` takes its exit code. */
export function addParityCommand(program: Command, screen: Screen, done: (code: number) => void): void {
  const command = program
    .command('parity')
    .summary('prove that a store and the Turtle hold the same graph')
    .description(
      'Reads a store back, makes RDF of it, and compares that with graph.ttl and evidence.ttl by canonical hash (RDFC-1.0).',
    )
    .option('-o, --out <folder>', 'where the graph was written', 'out')
    .option('-b, --base <iri>', 'before the ids of all resources, as given to the pipeline', defaultBase)
  addNeo4jOptions(command, 'compare a Neo4j database, not the embedded graph')
    .addHelpText('after', neo4jHelp)
    .action(async (flags: ParityFlags) => {
      const parity = await checkOf(flags)
      screen.print(linesOf(parity, flags).join('\n') + '\n')
      done(parity.equal ? exitCodes.ok : exitCodes.failed)
    })
}

async function checkOf(flags: ParityFlags): Promise<Parity> {
  const { out, base } = flags
  const target = await targetOf(flags)
  if (target === undefined) {
    const { checkEmbeddedParity } = await import('../check/parity-embedded.ts')
    return checkEmbeddedParity(out, base)
  }
  const { checkNeo4jParity } = await import('../check/parity-neo4j.ts')
  return checkNeo4jParity(out, base, target)
}

function linesOf({ equal, statements, rows, differences }: Parity, { out }: ParityFlags): readonly string[] {
  const { turtle, store } = statements
  return [
    equal ? 'The store and the Turtle hold the same graph.' : 'The store and the Turtle differ.',
    `  Turtle in ${out}   ${turtle.count} statements   sha256 ${turtle.hash}`,
    `  store as RDF   ${store.count} statements   sha256 ${store.hash}`,
    `  nodes and relationships   ${rows.store.count} in the store, ${rows.turtle.count} from the Turtle`,
    ...differences.map(({ only, line }) => `  only in the ${only}: ${line}`),
  ]
}
