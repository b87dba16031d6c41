// Draws the model in Mermaid from the ontology table.
import { groupBy } from '../../src/load/group.ts'
import { isLink } from '../../src/load/relation-kinds.ts'
import { classNames, relationNames, shapeOf, shapeOfClass } from '../../src/model/ontology.ts'
import type { ClassName, RelationName } from '../../src/model/ontology.ts'
import { readableOn } from './colours.ts'

interface Arrow {
  readonly from: ClassName
  readonly to: ClassName
  readonly relation: RelationName
}

/** Classes, and between each two of them one arrow through the names of all their relations. */
export function classPicture(): string {
  const pairs = [...groupBy(relationNames.flatMap(arrowsOf), ({ from, to }) => `${from} ${to}`).values()]
  return [
    'flowchart LR',
    ...classNames.map((name) => `  ${name}([${name}])`),
    ...pairs.map(drawn),
    '  classDef relations fill:none,stroke:none,font-size:13px',
    ...classNames.map((name) => `  style ${name} ${styleOf(shapeOfClass(name).colour)}`),
  ].join('\n')
}

function arrowsOf(relation: RelationName): readonly Arrow[] {
  const { domain, range, measuresOnto } = shapeOf(relation)
  if (!isLink(relation) || measuresOnto !== undefined) return []
  return domain.flatMap((from) => (range as readonly ClassName[]).map((to) => ({ from, to, relation })))
}

/** The names stand in a box of their own: beside an arrow they would lie over one another. */
function drawn(arrows: readonly Arrow[], at: number): string {
  const [first] = arrows
  const names = arrows.map(({ relation }) => relation).join('<br/>')
  return `  ${first?.from ?? ''} --- r${at}["${names}"]:::relations --> ${first?.to ?? ''}`
}

function styleOf(colour: string): string {
  return `fill:${colour},color:${readableOn(colour)},stroke:#555555`
}

/** A relationship and its fact share an id; claims support facts and quote spans of documents. */
export function layerPicture(): string {
  return [
    'flowchart LR',
    '  subgraph browsed["Graph: what a person browses"]',
    '    party(["Party"]) -->|"LED_BY<br/>id: fact/a1, from: 2005"| person(["Person"])',
    '  end',
    '  subgraph said["Facts: what claims agree on"]',
    '    fact["Fact<br/>id: fact/a1, relation: ledBy, status: corroborated"]',
    '  end',
    '  subgraph evidence["Evidence: the words"]',
    '    claim["Claim<br/>source: prose, line: 26"] -->|QUOTES| span["Span<br/>start, end, quote"]',
    '    span -->|IN| document["Document<br/>title, url, revision"]',
    '  end',
    '  claim -->|SUPPORTS| fact',
    '  browsed -. "one id" .- fact',
  ].join('\n')
}
