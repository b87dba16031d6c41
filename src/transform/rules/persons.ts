// Reads what stands right behind a person's name: a life span in brackets, an apposition with occupation and origin.
import type { Mention } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import type { Literal } from '../../model/value.ts'
import { isForeign } from '../english.ts'
import { spanOf, type Sentence } from '../reading.ts'
import { personByName } from '../referents.ts'
import { date, text, type Found, type Rule } from '../rule.ts'
import { label } from '../text/fold.ts'
import { groupStart, matchIn } from '../text/match.ts'
import { lifeSpanAt } from '../text/life-spans.ts'
import type { Name } from '../text/names.ts'
import { readOccupation } from './occupations.ts'

/** ", a retired philosophy teacher from Konya," */
const APPOSITION = /^(?:\s*\([^()]{1,60}\))?\s*,\s*an?\s+(?<what>[^,;.()]{3,100})(?=[,;.]|$)/u

export const persons: Rule = {
  on: 'sentence',
  read(sentence, { topic }) {
    if (isForeign(sentence.text)) return []
    return sentence.names.flatMap((name) => {
      const person = personByName(name, { ...sentence, topic })?.mention
      if (person === undefined) return []
      const at = { person, name, sentence }
      return sentence.source === 'prose' ? [...lifeSpan(at), ...apposition(at)] : []
    })
  },
}

interface At {
  readonly person: Mention
  readonly name: Name
  readonly sentence: Sentence
}

interface Trait {
  readonly relation: RelationName
  readonly object: Mention | Literal
  readonly to: number
  readonly rule: string
}

/** The words reach from the name to the end of what is said. */
function trait({ person, name, sentence }: At, { relation, object, to, rule }: Trait): Found {
  const spans = [spanOf(sentence, { from: name.from, to })]
  return { subject: person, relation, object, qualifiers: {}, spans, source: sentence.source, rule }
}

function lifeSpan(at: At): readonly Found[] {
  const life = lifeSpanAt(at.sentence.text, at.name.to)
  if (life === undefined) return []
  const { born, died, place: name, to } = life
  const shared = { to, rule: 'persons/life-span' }
  return [
    trait(at, { relation: 'bornOn', object: date(born.iso), ...shared }),
    ...(died === undefined ? [] : [trait(at, { relation: 'diedOn', object: date(died.iso), ...shared })]),
    ...(name === undefined
      ? []
      : [trait(at, { relation: 'birthPlace', object: { by: 'name', type: 'Place', name }, ...shared })]),
  ]
}

function apposition(at: At): readonly Found[] {
  const match = matchIn(APPOSITION, at.sentence.text.slice(at.name.to), at.name.to)
  if (match === undefined) return []
  const from = groupStart(match, 'what')
  const occupation = readOccupation(match.group('what'))
  if (occupation === undefined) return []
  const rule = 'persons/apposition'
  const { names, text: words } = at.sentence
  const origin = names.find(
    (name) => name.from > from && name.to <= match.to && /\sfrom\s$/u.test(words.slice(0, name.from)),
  )
  const country = occupation.country
  return [
    trait(at, { relation: 'occupation', object: text(occupation.words), to: from + occupation.length, rule }),
    ...(country === undefined
      ? []
      : [
          trait(at, {
            relation: 'nationality',
            object: { by: 'name', type: 'Country', name: country },
            to: from + occupation.length,
            rule,
          }),
        ]),
    ...(origin === undefined
      ? []
      : [
          trait(at, {
            relation: 'fromPlace',
            object: { by: 'name', type: 'Place', name: label(origin.text) },
            to: origin.to,
            rule,
          }),
        ]),
  ]
}
