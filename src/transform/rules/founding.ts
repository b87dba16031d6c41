// Reads beginnings of parties: founded by whom, when, where, as what.
import type { Mention } from '../../model/claim.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import { date, said, text, type Found, type Rule } from '../rule.ts'
import type { Adjunct } from '../text/adjuncts.ts'
import { label } from '../text/fold.ts'
import { matchIn } from '../text/match.ts'
import type { Name } from '../text/names.ts'
import { textOf, type Range } from '../text/range.ts'
import { partyMade, personsIn, type Listed } from './parties.ts'
import type { Context } from './relatives.ts'
import { subjectPersons } from './subject-persons.ts'
import { dateOf, hedgeOf, isFounding, timeOf } from './times.ts'

export const founding: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    if (!isFounding(clause)) return []
    if (clause.verb.voice === 'active') return foundedActively(clause, sentence, reading)
    const subject = clause.party?.mention
    if (subject === undefined) return []
    const context = { clause, sentence, reading, subject }
    return [...foundedOn(context), ...clause.adjuncts.flatMap((adjunct) => readAdjunct(adjunct, context))]
  },
}

/** When and where it was, by what stands beside the verb. */
export function foundedWhenAndWhere(context: Context): readonly Found[] {
  const places = context.clause.adjuncts.filter(({ preposition }) => /^(?:in|at)$/u.test(preposition))
  return [...foundedOn(context), ...places.flatMap((adjunct) => foundedIn(adjunct, context))]
}

function foundedOn({ clause, sentence, subject }: Context): readonly Found[] {
  const time = timeOf(clause, sentence)
  if (time === undefined) return []
  const object = date(time.iso)
  return [
    said(clause, sentence, {
      subject,
      relation: 'foundedOn',
      object,
      qualifiers: hedgeOf(time),
      to: time.to,
      rule: 'founding/founded-on',
    }),
  ]
}

function readAdjunct(adjunct: Adjunct, context: Context): readonly Found[] {
  switch (adjunct.preposition) {
    case 'by':
      return foundedBy(adjunct, context)
    case 'in':
    case 'at':
      return foundedIn(adjunct, context)
    case 'as':
      return foundedAs(adjunct, context)
    default:
      return []
  }
}

/** In a relative clause founder and date are one statement's words: "founded by X in 1954". */
function foundedBy(adjunct: Adjunct, { clause, sentence, reading, subject }: Context): readonly Found[] {
  const end =
    clause.kind === 'relative' || clause.kind === 'reduced' ? (timeOf(clause, sentence)?.to ?? 0) : 0
  const founders = [adjunct.inner, ...includedIn(adjunct, { clause, sentence })]
  return founders
    .flatMap((range) => personsIn(range, sentence, reading))
    .map(({ mention, to }) =>
      said(clause, sentence, {
        subject,
        relation: 'foundedBy',
        object: mention,
        to: Math.max(to, end),
        rule: 'founding/founded-by',
      }),
    )
}

const INCLUDING = /(?<![\p{L}])(?:including|among them|such as|namely)\s/u

/** "by a group of activists including X and Y": those who are named of them, up to another adjunct. */
function includedIn(
  adjunct: Adjunct,
  { clause, sentence }: Pick<Context, 'clause' | 'sentence'>,
): readonly Range[] {
  const next = clause.adjuncts.find(
    ({ from, preposition }) => from > adjunct.from && !/^(?:of|from|with)$/u.test(preposition),
  )
  const end = next?.from ?? clause.complement.to
  const match = matchIn(INCLUDING, sentence.text.slice(adjunct.from, end), adjunct.from)
  return match === undefined ? [] : [{ from: match.to, to: end }]
}

/** "as the first party in": the place says where it is the first. */
const AS_WHAT = /(?<![\p{L}])as (?:the|an?) (?:\p{Ll}[\p{Ll}-]{0,20} ){1,5}$/u

/** "in Brúnhaven": one name and no date right behind the preposition. */
function foundedIn(adjunct: Adjunct, { clause, sentence, subject }: Context): readonly Found[] {
  const name = nameAt(adjunct.inner.from, sentence, '')
  if (
    name === undefined ||
    AS_WHAT.test(sentence.text.slice(clause.verb.to, adjunct.from)) ||
    dateOf(adjunct, sentence) !== undefined ||
    /^['’-]/u.test(sentence.text.slice(name.to))
  )
    return []
  const object: Mention = { by: 'name', type: 'Place', name: label(name.text) }
  return [
    said(clause, sentence, {
      subject,
      relation: 'foundedIn',
      object,
      to: name.to,
      rule: 'founding/founded-in',
    }),
  ]
}

/** "as the Labour and Land Union" */
function foundedAs(adjunct: Adjunct, { clause, sentence, subject }: Context): readonly Found[] {
  const name = nameAt(adjunct.inner.from, sentence, 'the ')
  if (name === undefined) return []
  return [
    said(clause, sentence, {
      subject,
      relation: 'foundedAs',
      object: text(name.text),
      to: name.to,
      rule: 'founding/founded-as',
    }),
  ]
}

/** The name that begins at an offset, or behind an article there. */
function nameAt(at: number, { names, text: words }: Sentence, article: string): Name | undefined {
  return names.find(
    ({ from }) =>
      from === at || (from === at + article.length && words.slice(at, from).toLowerCase() === article),
  )
}

/** "set up X": the particle is the verb's. */
const PARTICLE = /^\s*up(?=\s)/u

/** "A and B founded the party in 1954": the party is the object. */
function foundedActively(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { complement } = clause
  const particle = matchIn(PARTICLE, textOf(sentence.text, complement), complement.from)
  const party = partyMade({ from: particle?.to ?? complement.from, to: complement.to }, sentence, reading)
  const persons = subjectPersons(clause, sentence, reading)
  if (persons.length === 0 || party === undefined) return []
  const subject = party.mention
  const partners = partnersIn(clause, sentence, reading)
  const end = Math.max(party.to, ...partners.map(({ to }) => to))
  const by = [...persons, ...partners].map(({ mention, span }) =>
    said(clause, sentence, {
      subject,
      relation: 'foundedBy',
      object: mention,
      to: partners.some((partner) => partner.mention === mention) ? end : party.to,
      more: [span],
      rule: 'founding/founded-by',
    }),
  )
  return [...by, ...foundedOn({ clause, sentence, reading, subject })]
}

/** "founded the party together with B", but not "with B as its leader" */
function partnersIn(
  { adjuncts, leading }: ClauseView,
  sentence: Sentence,
  reading: Reading,
): readonly Listed[] {
  const { text: words } = sentence
  const ranges = [
    ...adjuncts.filter(({ preposition }) => preposition === 'with').map(({ inner }) => inner),
    ...(leading !== undefined && /^\s*(?:together|along) with /iu.test(textOf(words, leading))
      ? [leading]
      : []),
  ]
  return ranges.flatMap((range) => {
    const persons = personsIn(range, sentence, reading)
    const isAtStart = /^(?:\s*(?:together|along) with )?$/iu.test(words.slice(range.from, persons[0]?.from))
    return isAtStart && !/^ as\s/u.test(words.slice(persons.at(-1)?.to)) ? persons : []
  })
}
