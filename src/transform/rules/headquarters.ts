// Reads where a party sits: "is based in Oslo", "was headquartered in Bergen".
import { countryNamed } from '../data/countries.ts'
import type { ClauseView, Sentence } from '../reading.ts'
import { said, type Rule } from '../rule.ts'
import { label } from '../text/fold.ts'

/** "a member of the party, based in Oslo": it is the member who is. */
const isOfMember = ({ kind, subject }: ClauseView, { text }: Sentence) =>
  kind === 'reduced' && /\s(?:of|from|with|in)\s$/u.test(text.slice(0, subject?.from))

export const headquarters: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const { party, verb, adjuncts } = clause
    const isSeat = verb.voice === 'passive' && /^(?:base|headquarter)$/u.test(verb.lemma)
    const [first] = adjuncts
    const name = sentence.names.find(({ from }) => from === first?.inner.from)
    const isPlace = first !== undefined && /^(?:in|at)$/u.test(first.preposition)
    if (party === undefined || !isSeat || !isPlace || name === undefined) return []
    if (countryNamed(name.text) !== undefined || isOfMember(clause, sentence)) return []
    return [
      said(clause, sentence, {
        subject: party.mention,
        relation: 'headquarters',
        object: { by: 'name', type: 'Place', name: label(name.text) },
        to: name.to,
        rule: 'headquarters/based-in',
      }),
    ]
  },
}
