// Writes graph.ttl (graph layer and facts) and evidence.ttl (claims, spans, documents).
import type { Quad } from 'n3'
import { graphToRows } from '../neo4j/rows.ts'
import type { TextFile, TextWriter } from '../writer.ts'
import { streamQuads } from './rows-to-quads.ts'
import { toTurtle } from './turtle.ts'

/** RDF 1.1 in Turtle, two files. */
export const turtleWriter: TextWriter = {
  name: 'turtle',
  type: 'text',
  paths: ['graph.ttl', 'evidence.ttl'],
  write(graph, { base }) {
    const quads = streamQuads(graphToRows(graph), base)
    return [fileOf('graph.ttl', quads.graph, base), fileOf('evidence.ttl', quads.evidence, base)]
  },
}

function fileOf(path: string, quads: Iterable<Quad>, base: string): TextFile {
  let triples = 0
  const counted = function* () {
    for (const quad of quads) {
      triples++
      yield quad
    }
  }
  const text = toTurtle(counted(), base)
  return { path, text, counts: { triples } }
}
