// What an evaluation found, as plain data: figures, and every fact, claim and trap with its words.
import type { Claim } from '../../../model/claim.ts'
import { present } from '../../../model/present.ts'
import { isEntity, lexical, type Value } from '../../../model/value.ts'
import { standsAt } from './causes.ts'
import { scoresOf, type Scores } from './figures.ts'
import type { GoldRow } from './gold-table.ts'
import { lineOf, type JudgedClaim, type JudgedRow, type JudgedTrap, type Judgement } from './judge.ts'

/** A statement and the place that makes it. */
export interface Told {
  readonly document: string
  readonly line: number
  readonly kind: string
  readonly format: string
  readonly subject: string
  readonly relation: string
  readonly object: string
  readonly qualifiers: Readonly<Record<string, string>>
  readonly words: string
}

/** A fact, and whether it was found. */
export interface ToldFact extends Told {
  readonly found: boolean
  /** It was read, but from other words than those of its line. */
  readonly elsewhere?: true
  readonly cause?: string
}

/** A claim, its rule, and whether it is right. */
export interface ToldClaim extends Told {
  readonly rule: string
  readonly right: boolean
  readonly cause?: string
}

/** A trap that was sprung, and the claims that fell into it. */
export interface SprungTrap {
  readonly document: string
  readonly line: number
  readonly subject: string
  readonly relation: string
  readonly object: string
  readonly qualifiers: Readonly<Record<string, string>>
  readonly by: readonly { readonly rule: string; readonly line: number; readonly words: string }[]
}

export interface GoldReport {
  readonly scores: Scores
  readonly facts: readonly ToldFact[]
  readonly claims: readonly ToldClaim[]
  readonly sprung: readonly SprungTrap[]
}

/** Everything of a judgement that a reader or a later run may want. */
export function reportOf(judgement: Judgement): GoldReport {
  return {
    scores: scoresOf(judgement),
    facts: judgement.rows.map(toldFact),
    claims: judgement.claims.map(toldClaim),
    sprung: judgement.traps.filter(({ claims }) => claims.length > 0).map(sprungTrap),
  }
}

const statementOf = ({ subject, relation, object, qualifiers }: GoldRow) => ({
  subject,
  relation,
  object,
  qualifiers,
})

function toldFact({ row, claims, words, cause, document, kind, format }: JudgedRow): ToldFact {
  const isElsewhere = claims.length > 0 && !claims.some((claim) => standsAt(claim, row.line))
  return present({
    ...{ document, line: row.line, kind, format, ...statementOf(row), words },
    found: cause === undefined,
    elsewhere: isElsewhere ? (true as const) : undefined,
    cause,
  })
}

function toldClaim({ claim, cause, document, kind, format }: JudgedClaim): ToldClaim {
  const { subject, relation, object, qualifiers, rule } = claim
  return present({
    ...{
      document,
      line: lineOf(claim),
      kind,
      format,
      subject: subject.label,
      relation,
      object: shown(object),
    },
    qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([name, value]) => [name, shown(value)])),
    words: wordsOf(claim),
    rule,
    right: cause === undefined,
    cause,
  })
}

function sprungTrap({ row, claims, document }: JudgedTrap): SprungTrap {
  const by = claims.map((claim) => ({ rule: claim.rule, line: lineOf(claim), words: wordsOf(claim) }))
  return { document, line: row.line, ...statementOf(row), by }
}

const shown = (value: Value) => (isEntity(value) ? value.label : lexical(value))
const wordsOf = ({ evidence, text }: Claim) => text ?? evidence[0]?.quote ?? ''
