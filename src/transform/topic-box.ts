// The infobox on the subject of an article, with what its keys mean.
import type { Article, Infobox } from '../model/article.ts'
import type { RelationName } from '../model/ontology.ts'
import { keyReader, type KeyReader } from './infobox-keys/keys.ts'

export interface TopicBox {
  readonly infobox: Infobox
  readonly keys: KeyReader
}

/** The first infobox, before the second heading of the second level. */
export function firstBox({ body, language }: Article): TopicBox | undefined {
  const blocks = [body, ...body.sections].flatMap((section) => section.blocks)
  const infobox = blocks.find((block) => block.type === 'infobox')
  return infobox && { infobox, keys: keyReader(infobox, language) }
}

/** Values of the fields that are a part of a group. */
export function partValues({ infobox, keys }: TopicBox, part: string): readonly string[] {
  return infobox.fields.flatMap(({ key, value }) => {
    const meaning = keys.meaning(key.text)
    return meaning?.type === 'part' && meaning.part === part && value.text !== '' ? [value.text] : []
  })
}

/** Values of the fields whose relation passes a test. */
export function valuesOf(
  box: TopicBox | undefined,
  test: (relation: RelationName) => boolean,
): readonly string[] {
  return (box?.infobox.fields ?? []).flatMap(({ key, value }) => {
    const meaning = box?.keys.meaning(key.text)
    return meaning?.type === 'relation' && test(meaning.relation) && value.text !== '' ? [value.text] : []
  })
}
