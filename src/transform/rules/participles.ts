// Clauses of participles and of nouns for deeds: ", representing the League", "after serving as president", "his election as mayor".
import type { ClauseView, Sentence } from '../reading.ts'
import { verbForm } from '../data/verbs.ts'
import { readComplement } from '../text/adjuncts.ts'
import { matchesIn, type Match } from '../text/match.ts'
import type { Holder } from './holders.ts'

/** Deeds that a participle tells of whom the clause is about. */
const DEED =
  /(?<![\p{L}-])(?:(?<participle>serving|acting(?=\s+as\s)|belonging|residing|living|becoming|representing|succeeding|replacing|retiring|joining|winning|receiving|marrying|dying)|(?:his|her)\s+(?<noun>election|appointment|inauguration|tenure|service|term)(?=\s+as\s)|to\s+(?:have\s+)?(?<infinitive>served?)(?=\s+as\s)|to\s+have\s+been|to\s+(?<reached>become))(?![\p{L}-])/gu

/** The participial clauses of a sentence, each with the person of the clause before it; of none before, of the one behind. */
export function participlesOf(
  sentence: Sentence,
  holders: ReadonlyMap<ClauseView, Holder>,
): readonly (readonly [ClauseView, Holder])[] {
  return matchesIn(DEED, sentence.text).flatMap((match) => {
    const host = hostOf(match, holders)
    if (host === undefined || !host[0].asserted) return []
    if (match.group('reached') !== '' && !WON.has(host[0].verb.lemma)) return []
    return [[clauseOf(match, sentence), host[1]] as const]
  })
}

/** Behind these "to become" says what came of it. */
const WON = new Set('defeat beat win rise go return'.split(' '))

function hostOf({ from }: Match, holders: ReadonlyMap<ClauseView, Holder>) {
  const all = [...holders]
  return all.findLast(([clause]) => clause.verb.from < from) ?? all[0]
}

function clauseOf(match: Match, { text, names, clauses }: Sentence): ClauseView {
  const next = clauses.find(({ verb }) => verb.from > match.to)
  const complement = { from: match.to, to: next?.from ?? text.length }
  const lemma = verbForm(match.group('participle'))?.lemma ?? 'serve'
  return {
    from: match.from,
    to: complement.to,
    kind: 'reduced',
    verb: {
      from: match.from,
      to: match.to,
      lemma,
      voice: 'active',
      shape: 'gerund',
      tense: 'present',
      asserted: true,
    },
    complement,
    holes: [],
    asserted: true,
    ...readComplement(text, complement, { names, holes: [] }),
  }
}
