// Reads when a public career began and ended: "started his career on 30 June 1953", "retired on 3 May 1990".
import { date, said, type Found } from '../rule.ts'
import { findDates } from '../text/dates.ts'
import { personNamed, type Holder, type PersonScene } from './holders.ts'

const BEGINS = new Set('start begin commence launch'.split(' '))
const ENDS = new Set('end finish conclude'.split(' '))
/** What begins or ends. */
const CAREER = /^\s*(?:(?:his|her|their|a|the)\s+)?(?:(?:\p{Ll}+\s+){0,2}career|it(?=\s+on))(?![\p{L}])/u
/** "whose career ended", "his career began" */
const CAREER_BEFORE = /(?:his|her|whose|['’]s)\s+(?:\p{Ll}+\s+){0,2}career\s+(?:\p{Ll}+ly\s+)?$/u

/** All that a clause says of a career. */
export function readActiveYears(scene: PersonScene): readonly Found[] {
  const { clause, sentence, holder, holders } = scene
  const words = sentence.text.slice(clause.verb.to, clause.complement.to)
  const whose = CAREER_BEFORE.test(sentence.text.slice(0, clause.verb.from).slice(-60))
  const owner = holder ?? (whose ? ([...holders.values()][0] ?? ownerBefore(scene)) : undefined)
  const bounds = boundsOf(clause.verb.lemma, words, whose || CAREER.test(words))
  if (owner === undefined || bounds === undefined) return []
  return findDates(words)
    .slice(0, bounds.length)
    .map(({ iso, to }, i) =>
      said(clause, sentence, {
        subject: owner.mention,
        relation: bounds[i] ?? 'activeUntil',
        object: date(iso),
        to: clause.verb.to + to,
        more: [owner.span],
        rule: 'active-years/career',
      }),
    )
}

/** "Ada Mor's career began" */
function ownerBefore(scene: PersonScene): Holder | undefined {
  const { names, text } = scene.sentence
  const before = text.slice(0, scene.clause.verb.from)
  const owner = names.findLast(({ to }) => /^['’]s?\s(?:\p{Ll}+\s){0,2}career\s/u.test(before.slice(to)))
  return owner && personNamed(owner, scene)
}

type Bound = 'activeFrom' | 'activeUntil'

/** What the dates behind a verb are, in their order. */
function boundsOf(lemma: string, words: string, isCareer: boolean): readonly Bound[] | undefined {
  if (lemma === 'retire') return RETIRED.test(words) ? ['activeUntil'] : undefined
  if (!isCareer) return undefined
  if (lemma === 'have') return /\b(?:between|from)\b/u.test(words) ? ['activeFrom', 'activeUntil'] : undefined
  if (BEGINS.has(lemma)) return ['activeFrom']
  return ENDS.has(lemma) ? ['activeUntil'] : undefined
}

/** From nothing else than public life. */
const RETIRED = /^\s+(?:(?:from (?:politics|public life|office)\s+)?(?:on|in)\s|[0-9])/u
