// One claim as a JSON object: the contract of claims.jsonl, its keys always in this order.
import type { Claim } from '../../model/claim.ts'
import type { Document } from '../../model/graph.ts'
import { qualifierNames } from '../../model/ontology.ts'
import { byKey } from '../../model/order.ts'
import { present } from '../../model/present.ts'
import { isEntity, plain } from '../../model/value.ts'
import type { EntityRef, Literal, Value } from '../../model/value.ts'
import type { EntityIndex } from '../entity-index.ts'

/** A value as JSON takes it. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

/** What stands beside a claim: the id of the fact that it supports, and the document that it quotes. */
export interface ClaimContext {
  readonly fact: string | undefined
  readonly document: Document | undefined
}

/** The claim as JSON. */
export function claimJson(claim: Claim, { fact, document: from }: ClaimContext, entities: EntityIndex): Json {
  const { id, document, subject, relation, object, source, rule } = claim
  return {
    id,
    document,
    subject: entityJson(subject, entities),
    relation,
    object: isEntity(object) ? entityJson(object, entities) : literalJson(object),
    qualifiers: qualifiersJson(claim, entities),
    evidence: claim.evidence.map(({ start, end, line, column, quote }) => ({
      start,
      end,
      line,
      column,
      quote,
    })),
    source,
    rule,
    ...(fact === undefined ? {} : { fact }),
    ...optionalJson(claim),
    ...originJson(from),
  }
}

/** Whoever takes a quote takes with it where it is from; nothing where the source does not state it. */
function originJson(document: Document | undefined): Record<string, Json> {
  if (document === undefined) return {}
  const { title, url, revision, date, licence, attribution } = document
  const stated = present({ url, revision, date, licence, attribution })
  return Object.keys(stated).length === 0 ? {} : { origin: { title, ...stated } }
}

function optionalJson({ derived, repair, text }: Claim): Record<string, Json> {
  return {
    ...(derived === undefined ? {} : { derived }),
    ...(repair === undefined ? {} : { repair }),
    ...(text === undefined ? {} : { text }),
  }
}

/** An entity, with what its identity rests on and whether the text leaves it unnamed. */
function entityJson({ id, type, label }: EntityRef, entities: EntityIndex): Json {
  const entity = entities.get(id)
  const identity = Object.entries(entity?.identity ?? {}).sort(byKey(([name]) => name))
  return {
    id,
    type,
    label,
    ...Object.fromEntries(identity.map(([name, value]) => [name, plain(value)])),
    ...(entity?.unnamed === undefined ? {} : { unnamed: true }),
  }
}

function literalJson(literal: Literal): Json {
  const language = literal.type === 'text' ? literal.language : undefined
  return {
    value: plain(literal),
    datatype: literal.type,
    ...(language === undefined ? {} : { language: language.toLowerCase() }),
  }
}

function qualifiersJson(claim: Claim, entities: EntityIndex): Json {
  const entries = qualifierNames.flatMap((name) => {
    const value = claim.qualifiers[name]
    return value === undefined ? [] : [[name, qualifierJson(value, entities)] as const]
  })
  return Object.fromEntries(entries)
}

function qualifierJson(value: Value, entities: EntityIndex): Json {
  return isEntity(value) ? entityJson(value, entities) : plain(value)
}
