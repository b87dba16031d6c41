// Reads founders where founding is not the verb of a clause: "left to form X", "A forming X", "helped found X", "was a founder of X".
import type { Mention } from '../../model/claim.ts'
import { spanOf, type ClauseView, type Referent, type Scene } from '../reading.ts'
import { personByName } from '../referents.ts'
import { present } from '../../model/present.ts'
import { date, said, type Found, type Rule } from '../rule.ts'
import { readComplement } from '../text/adjuncts.ts'
import { matchesIn, matchIn, type Match } from '../text/match.ts'
import { textOf, type Range } from '../text/range.ts'
import { partyAt, partyMade } from './parties.ts'
import { subjectPersons } from './subject-persons.ts'
import { hedgeOf, timeOf } from './times.ts'

export const founders: Rule = {
  on: 'clause',
  read: (clause, sentence, reading) => [
    ...toFound({ clause, sentence, reading }),
    ...byFounding({ clause, sentence, reading }),
    ...amongFounders({ clause, sentence, reading }),
  ],
}

const FOUND = '(?:co-?)?found|form|establish|create|launch|set up|start'
const TO_FOUND = new RegExp(
  `(?:^|(?<!ing|ed|plans?|attempts?|threats?|efforts?|intention|decision)\\s)to (?:help (?:to )?)?(?:${FOUND})\\s`,
  'u',
)
const HELPED = new RegExp(`^\\s(?:to )?(?:${FOUND})\\s`, 'u')
/** What somebody does so as to found a party, and what comes before that. */
const TURNING =
  /^(?:leave|quit|resign|split|break|defect|secede|withdraw|depart|unite|meet|gather|join|go|return|come)$/u
const FOUNDING =
  /,?\s(?:and\s)?(?:co-?founding|founding|forming|establishing|creating|launching|setting up|starting)\s/gu

/** "left the party in 2002 to form X", "went on to found X", "helped to set up X" */
function toFound(scene: Scene): readonly Found[] {
  const { clause, sentence } = scene
  const { verb, complement } = clause
  const form = verb.lemma === 'help' ? HELPED : TURNING.test(verb.lemma) ? TO_FOUND : undefined
  const match = form && matchIn(form, textOf(sentence.text, complement), complement.from)
  if (match === undefined || verb.voice === 'passive') return []
  return founded(match, subjectPersons(clause, sentence, scene.reading), { ...scene, turn: clause })
}

/** "resigned, founding X", "the party broke up, A forming X" */
function byFounding(scene: Scene): readonly Found[] {
  const { clause, sentence, reading } = scene
  const { verb, complement } = clause
  return matchesIn(FOUNDING, sentence.text)
    .filter(({ from, to }) => from >= verb.to && to <= complement.to)
    .flatMap((match) => {
      const own = sentence.names.find(
        ({ from, to }) => to === match.from && /,\s$/u.test(sentence.text.slice(verb.to, from)),
      )
      const named = own && personByName(own, { ...sentence, topic: reading.topic })
      const isOfSubject = match.words.startsWith(',') || match.words.startsWith(' and')
      const persons =
        named === undefined ? (isOfSubject ? subjectPersons(clause, sentence, reading) : []) : [named]
      return founded(own === undefined ? match : { ...match, from: own.from - 1 }, persons, scene)
    })
}

/** The founders, and the date: that of what came before is the party's, too. */
function founded(
  { from, to }: Match,
  persons: readonly Referent[],
  { clause, sentence, reading, turn }: Scene & { readonly turn?: ClauseView },
): readonly Found[] {
  const range = { from: to, to: clause.complement.to }
  const party = partyMade(range, sentence, reading)
  if (party === undefined || persons.length === 0) return []
  const deed = deedOf({ from: from + 1, to }, range, { clause, sentence })
  const own = timeOf(deed, sentence)
  const time = own ?? (turn && timeOf(turn, sentence))
  const shared = { subject: party.mention, rule: 'founders/deed' }
  return [
    ...persons.map(({ mention }) =>
      said(deed, sentence, { ...shared, relation: 'foundedBy', object: mention, to: party.to }),
    ),
    ...(time === undefined
      ? []
      : [
          said(deed, sentence, {
            ...shared,
            relation: 'foundedOn',
            object: date(time.iso),
            qualifiers: hedgeOf(time),
            to: Math.max(party.to, own?.to ?? 0),
            more: own === undefined ? [spanOf(sentence, { from: clause.verb.from, to: time.to })] : [],
          }),
        ]),
  ]
}

/** The infinitive or participle as a clause on the subject of the one that it stands in. */
function deedOf(
  verb: Range,
  complement: Range,
  { clause, sentence }: Pick<Scene, 'clause' | 'sentence'>,
): ClauseView {
  const { subject, holes } = clause
  return {
    from: verb.from,
    to: complement.to,
    kind: 'reduced',
    verb: { ...clause.verb, ...verb, lemma: 'found', voice: 'active' },
    complement,
    holes,
    asserted: true,
    ...present({ subject }),
    ...readComplement(sentence.text, complement, { names: sentence.names, holes }),
  }
}

/** "one of the founders of the League", "the founder and first leader of X", "co-founders" */
const FOUNDERS =
  /^\s(?:(?:also|both|all)\s)?(?:among\s|one of\s|some of\s)?(?<its>its|their|the|an?)?\s?(?:(?:original|principal|main|first|sole|chief|key|leading)\s)?(?:co-?)?(?:founders?|founding members?)(?:\s(?:and|as well as)\s(?:the\s)?(?:[\p{Ll}-]{1,20}\s?){1,3}?)?(?<of>\s(?:of|for)\s|\s?$|\s?[.,;])/u

/** Of the party that is named, else of "its", else of the article's. */
function amongFounders({ clause, sentence, reading }: Scene): readonly Found[] {
  const { verb, complement } = clause
  const match =
    verb.lemma === 'be' ? matchIn(FOUNDERS, textOf(sentence.text, complement), complement.from) : undefined
  if (match === undefined || verb.voice === 'passive') return []
  const party = ownerOf(match, { clause, sentence, reading })
  return party === undefined
    ? []
    : subjectPersons(clause, sentence, reading).map(({ mention }) =>
        said(clause, sentence, {
          subject: party.mention,
          relation: 'foundedBy',
          object: mention,
          to: party.to,
          rule: 'founders/is-founder',
        }),
      )
}

function ownerOf(
  match: Match,
  { clause, sentence, reading }: Scene,
): { readonly mention: Mention; readonly to: number } | undefined {
  const { topic } = reading
  if (match.group('of').trim().length > 1)
    return partyAt({ from: match.to, to: clause.complement.to }, sentence, reading)
  const spoken = /^(?:its|their)$/u.test(match.group('its')) ? sentence.before.party?.mention : undefined
  const mention = spoken ?? (topic.type === 'Party' ? ({ by: 'topic' } as const) : undefined)
  return mention && { mention, to: match.to - match.group('of').length }
}
