// One claim as a JSON object: the contract of claims.jsonl, its keys always in this order.
import type { Claim } from '../../model/claim.ts'
import { qualifierNames } from '../../model/ontology.ts'
import { byKey } from '../../model/order.ts'
import { isEntity, plain } from '../../model/value.ts'
import type { EntityRef, Literal, Value } from '../../model/value.ts'
import type { EntityIndex } from '../entity-index.ts'

/** A value as JSON takes it. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

/** The claim as JSON; `fact` is the id of the fact that it supports. */
export function claimJson(claim: Claim, fact: string | undefined, entities: EntityIndex): Json {
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
  }
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
