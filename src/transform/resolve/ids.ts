// Readable ids: a class, a scope where the class has one, and the name.
import type { ClassName } from '../../model/ontology.ts'
import { contentHash } from '../../model/hash.ts'
import { fold, label } from '../text/fold.ts'

/** What an IRI does not allow in a path segment, and "/" so that a name stays one segment. */
const FORBIDDEN =
  /[\u0000-\u0020\u007F-\u009F<>"{}|\\^`%#?[\]/\uD800-\uDFFF\uFFFE\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]/gu

/** Characters of a name that an id holds whole; stores index ids and take none of any length. */
const LONGEST = 200
/** Characters that are left of a longer one, before the hash of the whole. */
const KEPT = 80

/** A name as a path segment: NFC, blanks as `_`, percent-encoded only where an IRI demands it; cut where it is no name. */
export function segment(name: string): string {
  const whole = label(name)
  const characters = Array.from(whole)
  const shown =
    characters.length <= LONGEST ? whole : `${characters.slice(0, KEPT).join('')}~${contentHash(whole)}`
  return shown.replaceAll(' ', '_').replace(FORBIDDEN, encode)
}

function encode(text: string): string {
  const point = text.codePointAt(0) ?? 0
  if (point > 0xffff && (point & 0xfffe) !== 0xfffe) return text
  const bytes = new TextEncoder().encode(text)
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

/** `Turkey` where the country is known, else `~hkp.txt`: the document. */
export function scopeOf(country: string | undefined, document: string): string {
  return country === undefined ? `~${segment(document)}` : segment(country)
}

const prefix = (type: ClassName) => type.toLowerCase()

/** `party/Labour_Party_(Norvia)` */
export function globalId(type: ClassName, name: string): string {
  return `${prefix(type)}/${segment(name)}`
}

/** `person/Norvia/Ada_Mor` */
export function scopedId(type: ClassName, scope: string, name: string): string {
  return `${prefix(type)}/${scope}/${segment(name)}`
}

/** `ideology/democratic_socialism`: one concept for all spellings of its label. */
export function conceptId(type: ClassName, name: string): string {
  return `${prefix(type)}/${segment(fold(name))}`
}

/** An entity without a name: hashed from document, type and what describes it. */
export function unnamedId(type: ClassName, document: string, key: string): string {
  return `${prefix(type)}/unnamed-${contentHash(document, type, key)}`
}
