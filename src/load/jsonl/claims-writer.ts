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
    const documents = new Map(graph.documents.map((document) => [document.key, document]))
    const claims = [...graph.claims].sort(byPlace)
    const lines = claims.map((claim) => {
      const context = { fact: facts.get(claim.id), document: documents.get(claim.document) }
      return JSON.stringify(claimJson(claim, context, entities))
    })
    const text = lines.map((line) => `${line}\n`).join('')
    return [{ path: 'claims.jsonl', text, counts: { claims: lines.length } }]
  },
}
