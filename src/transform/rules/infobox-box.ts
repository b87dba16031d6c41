// One infobox while it is read: its fields with what their keys mean.
import type { Infobox, InfoboxField } from '../../model/article.ts'
import type { Finding, Mention, Qualifiers } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import type { Span } from '../../model/span.ts'
import type { Literal } from '../../model/value.ts'
import type { KeyMeaning } from '../infobox-keys/key-table.ts'
import { keyReader } from '../infobox-keys/keys.ts'
import type { InfoboxKind } from '../infobox-keys/kinds.ts'
import type { Reading } from '../reading.ts'
import { tidySpans, type Doubt } from '../rule.ts'

export interface ReadField {
  readonly field: InfoboxField
  /** Undefined where the key is not known. */
  readonly meaning: KeyMeaning | undefined
}

export interface Box {
  readonly infobox: Infobox
  readonly kind: InfoboxKind | undefined
  /** The language of its keys. */
  readonly language: string
  readonly fields: readonly ReadField[]
  /** The meaning of words that stand for a key: the title of a pair. */
  readonly meaning: (words: string) => KeyMeaning | undefined
  readonly reading: Reading
}

/** An infobox with its keys looked up. */
export function openBox(infobox: Infobox, reading: Reading): Box {
  const { kind, language, meaning } = keyReader(infobox, reading.article.language)
  const fields = infobox.fields.map((field) => ({ field, meaning: meaning(field.key.text) }))
  return { infobox, kind, language, fields, meaning, reading }
}

/** Whether a field has nothing to say. */
export function isEmpty({ value }: InfoboxField): boolean {
  return value.text.trim() === ''
}

/** A value with what else its words say, and words elsewhere that it needs. */
export interface ValueRead {
  readonly object: Mention | Literal
  readonly qualifiers: Qualifiers
  readonly more: readonly Span[]
}

interface Said {
  readonly relation: RelationName
  readonly object: Mention | Literal
  readonly qualifiers?: Qualifiers
  /** The principal words first. */
  readonly spans: readonly Span[]
  readonly rule: string
  /** The article's own subject where absent. */
  readonly subject?: Mention
}

/** A finding of an infobox. */
export function boxFinding({ subject = { by: 'topic' }, spans, qualifiers = {}, ...said }: Said): Finding {
  return { subject, ...said, qualifiers, spans: tidySpans(spans), source: 'infobox' }
}

export function unread(message: string, span: Span): Doubt {
  return { code: 'unread-value', message, span }
}
