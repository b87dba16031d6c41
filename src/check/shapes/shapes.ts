// The SHACL shapes of both Turtle files, made from the ontology table.
import { about } from '../../model/ontology.ts'
import { nestedTurtle } from '../../load/rdf/nested-turtle.ts'
import { entityShapes } from './entity-shapes.ts'
import { evidenceShapes } from './evidence-shapes.ts'
import { factShapes } from './fact-shapes.ts'
import { classTests, valueTests } from './parts.ts'

/** The shapes as Turtle. */
export function shapesTurtle(): string {
  const subjects = [...entityShapes(), ...factShapes(), ...evidenceShapes(), ...classTests(), ...valueTests]
  return `# SHACL shapes of graph.ttl and evidence.ttl, ontology ${about.version}; made from the ontology table.\n${nestedTurtle(subjects)}`
}
