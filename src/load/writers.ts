// The list of outputs: adding one is adding a line.
import { tablesWriter } from './csv/tables-writer.ts'
import { makeEmbeddedWriter } from './embedded/embedded-writer.ts'
import { claimsWriter } from './jsonl/claims-writer.ts'
import { turtleWriter } from './rdf/turtle-writer.ts'
import type { GraphWriter } from './writer.ts'

/** Every output, by the name that `--format` takes. */
export const writers: readonly GraphWriter[] = [
  turtleWriter,
  claimsWriter,
  tablesWriter,
  makeEmbeddedWriter(),
]
