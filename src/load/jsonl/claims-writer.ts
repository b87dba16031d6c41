// Writes claims.jsonl: one claim a line, what one place says.
import { byPlace } from '../claim-order.ts'
import { indexEntities } from '../entity-index.ts'
import type { TextWriter } from '../writer.ts'
import { claimJson } from './claim-json.ts'

/** JSON lines, one a claim, in the order of the text. */
export const claimsWriter: TextWriter = {
  type: 'text',
  name: 'claims',
  paths: ['claims.jsonl'],
  write(graph) {
    const entities = indexEntities(graph.entities)
    const facts = new Map(
      graph.facts.flatMap((fact) => fact.claims.map((claim) => [claim, fact.id] as const)),
    )
    const claims = [...graph.claims].sort(byPlace)
    const lines = claims.map((claim) => JSON.stringify(claimJson(claim, facts.get(claim.id), entities)))
    const text = lines.map((line) => `${line}\n`).join('')
    return [{ path: 'claims.jsonl', text, counts: { claims: lines.length } }]
  },
}
