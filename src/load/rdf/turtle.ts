// Quads as Turtle that is pleasant to read: prefixes, IRIs relative to the base, a blank line between subjects.
import { DataFactory, Writer } from 'n3'
import type { Quad } from 'n3'
import { prefixes } from '../../model/ontology.ts'

const { namedNode, quad } = DataFactory

/** A base that a relative IRI is resolved against by putting it at the end. */
const PLAIN_BASE = /^\p{L}[^\s?#<>"{}|^`\\]{0,2000}\/$/u

/** What resolving would change or take for an IRI: a slash, colon or dot segment at the wrong place, nothing at all. */
const CHANGED_BY_RESOLVING = /^(?:[/?#]|$)|^[^/?#]{0,2000}:|(?:^|\/)\.{1,2}(?:$|[/?#])/u

/** The text of a Turtle file. Quads stay in their order; those of one subject stand together. */
export function toTurtle(quads: Iterable<Quad>, base: string): string {
  const chunks: string[] = []
  const parts: string[] = []
  const writer = new Writer(collectInto(chunks), { prefixes })
  const relative = relativeTo(base)
  for (const { subject, predicate, object } of quads) {
    writer.addQuad(quad(relative(subject), predicate, relative(object)))
    // Millions of short chunks take more memory than their text.
    if (chunks.length > MANY) parts.push(chunks.splice(0).join(''))
  }
  writer.end()
  return [PLAIN_BASE.test(base) ? `@base <${base}>.\n` : '', ...parts, ...chunks].join('')
}

/** Chunks that are put together before the end. */
const MANY = 10_000

/** An output of the writer; it begins a chunk with the full stop of the subject before: there goes the blank line. */
export function collectInto(chunks: string[]) {
  return {
    write(chunk: string, _encoding: string, done?: () => void) {
      chunks.push(chunk.startsWith('.\n') && chunk !== '.\n' ? `.\n\n${chunk.slice(2)}` : chunk)
      done?.()
    },
    end(done?: () => void) {
      done?.()
    },
  }
}

// The writer's own base turns terms such as `pg:Fact` into `../ns#Fact`; so resources are cut here.
function relativeTo(base: string): <T extends Quad['subject'] | Quad['object']>(term: T) => T {
  if (!PLAIN_BASE.test(base)) return (term) => term
  return (term) => {
    if (term.termType !== 'NamedNode' || !term.value.startsWith(base)) return term
    const rest = term.value.slice(base.length)
    return CHANGED_BY_RESOLVING.test(rest) ? term : (namedNode(rest) as typeof term)
  }
}
