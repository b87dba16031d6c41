// Declares the known prefixes that a query uses without declaring them.
import { byCodePoint } from '../model/order.ts'
import { prefixes } from '../model/ontology.ts'

/** `PREFIX pg:` */
const DECLARATION = /\bprefix\s{1,20}(?<name>\w{0,40}):/giu

/** Declarations of the known prefixes that a query uses without declaring them, to be put before it. */
export function missingPrefixes(query: string): string {
  const declared = new Set([...query.matchAll(DECLARATION)].map((match) => match.groups?.['name'] ?? ''))
  const missing = Object.entries(prefixes)
    .filter(([name]) => !declared.has(name) && query.includes(`${name}:`))
    .sort(([a], [b]) => byCodePoint(a, b))
  return missing.map(([name, iri]) => `PREFIX ${name}: <${iri}> `).join('')
}
