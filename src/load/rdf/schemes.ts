// Concept schemes: the classes whose entities are concepts have one each.
import { shapeOfClass } from '../../model/ontology.ts'
import type { ClassName } from '../../model/ontology.ts'
import type { Statement } from './subjects.ts'
import { iriOf } from './vocabulary.ts'

/** A blank and the letter after it. */
const WORD_START = / (?<letter>\p{L})/gu

/** The statement that puts a concept into its scheme; none for other things. */
export function schemeOf(type: ClassName): readonly Statement[] {
  const { rdf, plural } = shapeOfClass(type)
  if (!rdf.includes('skos:Concept')) return []
  const name = plural.replace(WORD_START, (_, letter: string) => letter.toUpperCase())
  return [['skos:inScheme', iriOf(`pg:${name}`)]]
}
