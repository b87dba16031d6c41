// Whether a literal is well formed: the engine's own test takes no letters beyond the basic plane and takes 30 February.
import type { Term } from 'n3'
import { isDate } from '../model/calendar.ts'
import { prefixes } from '../model/ontology.ts'

/** Forms of the types that the outputs use, by the name in XML Schema. */
const forms: Readonly<Record<string, (text: string) => boolean>> = {
  integer: (text) => /^[+-]?\d{1,30}$/u.test(text),
  decimal: (text) => /^[+-]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})$/u.test(text),
  boolean: (text) => ['true', 'false', '1', '0'].includes(text),
  date: (text) => text.length === 10 && isDate(text),
  gYearMonth: (text) => text.length === 7 && isDate(text),
  gYear: (text) => text.length === 4 && isDate(text),
}

/** Whether a term is a literal of a datatype and its text is of the form of it. */
export function isOfDatatype(term: Term, datatype: Term): boolean {
  if (term.termType !== 'Literal') return false
  if (term.datatype.value !== datatype.value) return false
  const form = forms[datatype.value.slice(prefixes.xsd.length)]
  return form === undefined || form(term.value)
}
