// How the nodes of a graph are named to a person: id, label, kind.
import type { Quad, Term } from 'n3'
import { shorten } from '../load/shorten.ts'
import { iriOf, links } from '../load/rdf/vocabulary.ts'
import { prefixes } from '../model/ontology.ts'
import type { Term as Name } from '../model/ontology.ts'
import type { QuadIndex } from './quad-index.ts'
import { entityTypes } from './shapes/parts.ts'

/** How many nodes there are of each kind. */
export type Counts = Readonly<Record<'entities' | 'facts' | 'claims' | 'spans' | 'documents', number>>

export interface Naming {
  readonly counts: Counts
  idOf(term: Term): string
  labelOf(term: Term): string
  wordsOf(term: Term): string
}

const LONGEST = 80

/** Prepares names for the nodes of a graph; ids are what stands behind the base. */
export function makeNaming(data: QuadIndex, base: string): Naming {
  const idOf = ({ value }: Term) =>
    base !== '' && value.startsWith(base) ? value.slice(base.length) : shortTerm(value)
  const first = (subject: Term, predicate: Name) => data.match(subject, iriOf(predicate))[0]?.object
  const sizeOf = (type: Name) => subjectsOf(data.match(null, iriOf('rdf:type'), iriOf(type))).size

  /** A fact or an entity has a label; a claim its document and line; a span and its selector their words. */
  function labelOf(term: Term): string {
    const own = first(term, 'rdfs:label') ?? first(term, 'dcterms:title')
    if (own !== undefined) return shorten(own.value, LONGEST)
    const document = first(term, links.documentOfClaim)
    if (document !== undefined) return placeOf(term, document)
    const span = data.match(null, iriOf(links.selectorOfSpan), term)[0]?.subject ?? term
    const words = first(first(span, links.selectorOfSpan) ?? term, 'oa:exact')
    const claims = data.match(null, iriOf(links.spanOfClaim), span).map(({ subject }) => idOf(subject))
    return [shorten(words?.value ?? '', LONGEST), ...claims].filter((part) => part !== '').join(', ')
  }

  function placeOf(claim: Term, document: Term): string {
    const key = first(document, 'dcterms:identifier')?.value ?? idOf(document)
    return `${key} line ${first(claim, 'pg:line')?.value ?? '?'}`
  }

  return {
    idOf,
    labelOf,
    wordsOf: (term) => (term.termType === 'Literal' ? shorten(term.value, LONGEST) : idOf(term)),
    counts: {
      entities: subjectsOf(entityTypes.flatMap((type) => data.match(null, iriOf('rdf:type'), iriOf(type))))
        .size,
      facts: sizeOf('pg:Fact'),
      claims: sizeOf('pg:Claim'),
      spans: sizeOf('oa:SpecificResource'),
      documents: sizeOf('schema:Article'),
    },
  }
}

/** `pg:Single` for its IRI. */
function shortTerm(iri: string): string {
  const found = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace))
  return found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`
}

function subjectsOf(quads: readonly Quad[]): ReadonlySet<string> {
  return new Set(quads.map(({ subject }) => subject.value))
}
