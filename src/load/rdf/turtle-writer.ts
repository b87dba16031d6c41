// Writes graph.ttl (graph layer and facts) and evidence.ttl (claims, spans, documents).
import type { TextWriter } from '../writer.ts'
import { graphToRows } from '../neo4j/rows.ts'
import { rowsToQuads } from './rows-to-quads.ts'
import { toTurtle } from './turtle.ts'

/** RDF 1.1 in Turtle, two files. */
export const turtleWriter: TextWriter = {
  name: 'turtle',
  type: 'text',
  paths: ['graph.ttl', 'evidence.ttl'],
  write(graph, { base }) {
    const quads = rowsToQuads(graphToRows(graph), base)
    return [
      { path: 'graph.ttl', text: toTurtle(quads.graph, base), counts: { triples: quads.graph.length } },
      {
        path: 'evidence.ttl',
        text: toTurtle(quads.evidence, base),
        counts: { triples: quads.evidence.length },
      },
    ]
  },
}
