// Reads what stands right behind a person's name: a life span in brackets, an apposition with occupation and origin.
import type { Mention } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import type { Literal } from '../../model/value.ts'
import { isForeign } from '../english.ts'
import { spanOf, type Sentence } from '../reading.ts'
import { personByName } from '../referents.ts'
import { date, text, type Found, type Rule } from '../rule.ts'
import { readDate } from '../text/dates.ts'
import { label } from '../text/fold.ts'
import { groupStart, matchIn } from '../text/match.ts'
import type { Name } from '../text/names.ts'
import { readOccupation } from './occupations.ts'

/** "(1902–1971)", "(14 May 1899 – 2 August 1971)", "(born 1920)" */
const LIFE_SPAN =
  /^\s*\((?:(?<from>[^()–—]{4,30}?)\s*[–—-]\s*(?<to>[^()–—-]{4,30})|(?:born|b\.) (?<born>[^()]{4,30}?)(?:,? in (?<place>\p{Lu}[^();]{1,40}))?)\)/u
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
  const match = matchIn(LIFE_SPAN, at.sentence.text.slice(at.name.to, at.name.to + 112), at.name.to)
  if (match === undefined) return []
  const born = readDate(match.group('from')) ?? readDate(match.group('born'))
  const died = readDate(match.group('to'))
  if (born === undefined || (match.group('to') !== '' && !isLifetime(born.iso, died?.iso))) return []
  const shared = { to: match.to, rule: 'persons/life-span' }
  return [
    trait(at, { relation: 'bornOn', object: date(born.iso), ...shared }),
    ...(died === undefined ? [] : [trait(at, { relation: 'diedOn', object: date(died.iso), ...shared })]),
    ...(match.group('place') === ''
      ? []
      : [trait(at, { relation: 'birthPlace', object: placeOf(match.group('place')), ...shared })]),
  ]
}

/** "(born 1920 in Tor)" */
const placeOf = (name: string): Mention => ({ by: 'name', type: 'Place', name: label(name) })

/** A term of office or a state's time is mostly shorter than a life. */
function isLifetime(born: string, died: string | undefined): boolean {
  const years = Number(died?.slice(0, 4)) - Number(born.slice(0, 4))
  return years >= 20 && years <= 110
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
