// Puts values into the places that a SPARQL query keeps for them: `VALUES ?party { UNDEF }`.
import { literal } from 'oxigraph'
import type { Parameters } from './rows.ts'

/** `VALUES ?party { UNDEF }`: the place of the parameter `party`, with or without a default in it. */
const PLACE = /\bVALUES\s{1,20}\?(?<name>\w{1,40})\s{0,20}\{[^{}]{0,200}\}/gu

const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** The query with each place that names a given parameter holding its value as an RDF term. */
export function bindValues(query: string, parameters: Parameters): string {
  return query.replace(PLACE, (place, name: string) => {
    const value = parameters[name]
    return value === undefined ? place : `VALUES ?${name} { ${term(value)} }`
  })
}

/** Written by the RDF library, so that no text can leave its quotes. */
function term(value: string | number | null): string {
  if (value === null) return 'UNDEF'
  if (typeof value === 'string') return literal(value).toString()
  return Number.isInteger(value) ? String(value) : `"${value}"^^<${XSD}decimal>`
}
