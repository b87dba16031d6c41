// Runs the SHACL shapes over the Turtle of a run and tells what is wrong in words.
import { DataFactory, Parser } from 'n3'
import type { Term } from 'n3'
import type { Compile, Result } from 'shacl-engine'
import { LoadError } from '../load/load-error.ts'
import { schemaIri } from '../load/rdf/nested-turtle.ts'
import { byKey } from '../model/order.ts'
import { isOfDatatype } from './datatypes.ts'
import { indexQuads } from './quad-index.ts'
import type { QuadIndex } from './quad-index.ts'
import { makeNaming } from './naming.ts'
import type { Counts, Naming } from './naming.ts'
import { loadShacl } from './shacl.ts'
import type { ImportShacl } from './shacl.ts'
import { shapesTurtle } from './shapes/shapes.ts'
import { parseTurtle } from './turtle-files.ts'
import type { TurtleFiles } from './turtle-files.ts'

/** A node that is not as its shape asks. */
export interface ShapeViolation {
  /** Its id: the IRI without the base. */
  readonly node: string
  /** How it is shown; empty where it has no name. */
  readonly label: string
  /** What the shape asks for. */
  readonly message: string
  /** The value that is not so; absent where something is missing or too much. */
  readonly value?: string
}

export interface Validation {
  /** How many nodes there were to look at, by what they are. */
  readonly checked: Counts
  /** Sorted by node and message. */
  readonly violations: readonly ShapeViolation[]
}

/** Validates the texts of `graph.ttl` and `evidence.ttl`; throws where they are no Turtle or the library is missing. */
export async function validateTurtle(files: TurtleFiles, load?: ImportShacl): Promise<Validation> {
  const shacl = await loadShacl(load)
  if ('note' in shacl) throw new LoadError(shacl.note)
  const data = indexQuads(parseTurtle(files))
  const shapes = indexQuads(new Parser().parse(shapesTurtle()))
  const validator = new shacl.Validator(shapes, {
    factory: DataFactory,
    validations: [[schemaIri('sh:datatype'), compileDatatype]],
  })
  const naming = makeNaming(data, baseOf(files))
  const violations: ShapeViolation[] = []
  // One shape at a time: the engine keeps what it has looked at as long as a run lasts.
  for (const shape of targetedShapes(shapes)) {
    const { results } = await validator.validate({ dataset: data }, [{ terms: [shape] }])
    for (const result of results) violations.push(violationOf(result, naming))
  }
  return { checked: naming.counts, violations: inOrder(violations) }
}

/** `@base <https://…/id/>.` */
const BASE = /^@base <(?<base>[^<>]{1,2000})>/u

/** Ids are what stands behind the base; a file without one has whole IRIs. */
function baseOf(files: TurtleFiles): string {
  for (const text of Object.values(files)) {
    const base = BASE.exec(text)?.groups?.['base']
    if (base !== undefined) return base
  }
  return ''
}

const targets = ['sh:targetClass', 'sh:targetNode', 'sh:targetSubjectsOf'] as const

function targetedShapes(shapes: QuadIndex): readonly Term[] {
  return targets.flatMap((target) => shapes.match(null, schemaIri(target)).map(({ subject }) => subject))
}

const compileDatatype: Compile = ({ ptr }) => {
  const { term } = ptr.out([schemaIri('sh:datatype')])
  return {
    generic(context) {
      const holds = isOfDatatype(context.valueOrNode.term, term)
      context.test(holds, schemaIri('sh:DatatypeConstraintComponent'), { value: context.valueOrNode })
    },
  }
}

/** Where something is missing or too much, the engine names a value of a test around it. */
const COUNTS = /Count[A-Z]\w{1,40}$/u

function violationOf({ focusNode, message, ...found }: Result, naming: Naming): ShapeViolation {
  const { term } = focusNode
  const value = COUNTS.test(found.constraintComponent.value) ? undefined : found.value
  return {
    node: naming.idOf(term),
    label: naming.labelOf(term),
    message: message.map((one) => one.value).join('; '),
    ...(value === undefined ? {} : { value: naming.wordsOf(value.term) }),
  }
}

/** Sorted; what two shapes or two tests of one property say alike is said once. */
function inOrder(violations: readonly ShapeViolation[]): readonly ShapeViolation[] {
  const unique = new Map(violations.map((one) => [JSON.stringify([one.node, one.message, one.value]), one]))
  return [...unique].sort(byKey(([key]) => key)).map(([, one]) => one)
}
