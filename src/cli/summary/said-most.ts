// The fact that most places say, with the places.
import type { Claim, SourceKind } from '../../model/claim.ts'
import type { Fact, Graph } from '../../model/graph.ts'
import { captionOfFact } from '../../load/caption.ts'
import { dots } from './counts.ts'

/** One line on the fact with most claims of its own; none where no fact has two. */
export function saidMostLines(graph: Graph): readonly string[] {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]))
  const said = graph.facts
    .filter(({ preferred }) => preferred)
    .map((fact) => ({ fact, places: placesOf(fact, claims) }))
    .sort((a, b) => b.places.length - a.places.length)
  const [most] = said
  if (most === undefined || most.places.length < 2) return []
  const labels = new Map(graph.entities.map(({ id, label }) => [id, label]))
  const subject = labels.get(most.fact.subject) ?? most.fact.subject
  const [first] = most.places
  const article = graph.documents.length > 1 && first !== undefined ? `${first.document}: ` : ''
  return [`  Said most often   ${subject}: ${captionOfFact(most.fact)}    ${where(most.places, article)}`]
}

interface Place {
  readonly source: SourceKind
  readonly document: string
  readonly line: number
}

function placesOf({ claims }: Fact, byId: ReadonlyMap<string, Claim>): readonly Place[] {
  return claims
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ derived }) => derived !== true)
    .map(({ source, document, evidence }) => ({ source, document, line: evidence[0]?.line ?? 0 }))
    .sort((a, b) => a.line - b.line)
}

/** "infobox 6 · prose 26 · table 39, 45"; where several articles say it, how many of them. */
function where(places: readonly Place[], article: string): string {
  const kinds = [...new Set(places.map(({ source }) => source))]
  const documents = new Set(places.map(({ document }) => document)).size
  if (documents > 1) return `${places.length} places in ${documents} articles`
  const linesOf = (kind: SourceKind) => places.filter(({ source }) => source === kind).map(({ line }) => line)
  return article + dots(kinds.map((kind) => `${kind} ${linesOf(kind).join(', ')}`))
}
