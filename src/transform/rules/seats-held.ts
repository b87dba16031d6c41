// Reads how many seats a party holds: "currently holds 26 of 60 seats in the Chamber".
import type { Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { ClauseView, Sentence } from '../reading.ts'
import { date, integer, said, type Rule } from '../rule.ts'
import { label } from '../text/fold.ts'
import { readMeasures, type Measures } from '../text/measures.ts'
import { isBodyWord, type Name } from '../text/names.ts'
import { asOf, type Time } from './times.ts'

const HOLDING = /^(?:hold|have|occupy|control|retain)$/u

/** Who held seats once is told with a date. */
const isHolding = ({ verb }: ClauseView, time: Time | undefined) =>
  HOLDING.test(verb.lemma) && verb.voice === 'active' && (verb.tense === 'present' || time !== undefined)

export const seatsHeld: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const { party } = clause
    const time = asOf(clause, sentence)
    const measures = isHolding(clause, time) ? readMeasures(sentence.text, clause.complement) : undefined
    const body = measures && bodyBehind(measures.to, sentence)
    if (party === undefined || measures?.seats === undefined || body === undefined) return []
    return [
      said(clause, sentence, {
        subject: party.mention,
        relation: 'seatsHeld',
        object: { by: 'name', type: 'Legislature', name: label(body.name) },
        qualifiers: { ...present({ asOf: time && date(time.iso) }), ...seatsOf(measures) },
        to: body.to,
        rule: 'seats-held/holds',
      }),
    ]
  },
}

function seatsOf({ seats, seatsTotal }: Measures): Qualifiers {
  return present({
    seats: seats === undefined ? undefined : integer(seats),
    seatsTotal: seatsTotal === undefined ? undefined : integer(seatsTotal),
  })
}

/** "the Chamber" alone is short for a longer name. */
const isGeneric = ({ text }: Name) =>
  /^(?:Chamber|House|Assembly|Council|Parliament|Senate|Diet|Congress)$/u.test(text)
const isLonger = (other: Name, { text, from }: Name) => other.from < from && other.text.startsWith(`${text} `)

interface Body {
  readonly name: string
  /** Where its words end, which may be short for its name. */
  readonly to: number
}

/** The parliament right behind the seats. */
function bodyBehind(at: number, { names, text }: Sentence): Body | undefined {
  const name = names.find(({ from }) => from >= at)
  const isBeside = name !== undefined && /^ in (?:the )?$/u.test(text.slice(at, name.from))
  if (!isBeside || !name.text.split(/\s+/u).some(isBodyWord)) return undefined
  const full = isGeneric(name) ? names.find((other) => isLonger(other, name)) : name
  return full && { name: full.text, to: name.to }
}
