// Reads what parties belong to: "is a member of X", "joined the Y Alliance in 2004", "is affiliated with the Z International".
import type { Qualifiers } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import { affiliationOf, type Affiliation } from '../data/affiliations.ts'
import { countryNamed, countryOfDemonym } from '../data/countries.ts'
import { internationalBodies } from '../data/nouns.ts'
import type { ClauseView, Sentence, Scene } from '../reading.ts'
import { partyByName } from '../referents.ts'
import { said, text, type Found, type Rule } from '../rule.ts'
import { fold, label } from '../text/fold.ts'
import { matchIn } from '../text/match.ts'
import { isBodyWord, type Name } from '../text/names.ts'
import { termOf, termQualifiers, timeOf, type Term } from './times.ts'

const relationOf: Readonly<Record<Affiliation, RelationName>> = {
  international: 'internationalAffiliation',
  european: 'europeanAffiliation',
  group: 'europeanParliamentGroup',
  alliance: 'memberOfAlliance',
  other: 'memberOf',
}

/** What stands between a verb and the body; `isJoining`: its date is the beginning. */
interface Form {
  readonly verbs: RegExp
  readonly voice: 'active' | 'passive'
  readonly between: RegExp
  readonly kinds?: readonly Affiliation[]
  readonly isJoining?: true
  /** Its date is the end, and without one nothing is said. */
  readonly isLeaving?: true
}

const ROLE =
  '(?<role>(?:(?:founding|full|associate|associated|observer|affiliate|affiliated|corresponding|constituent|consultative|charter|leading|active|junior)\\s)*)'
const MEMBER = `(?:also\\s)?(?:an?\\s|the\\s|one of the\\s)?${ROLE}(?:national\\s)?(?<noun>members?|member party|member parties|affiliates?|affiliate party|component|constituent|section|part|observer|signatory)(?:\\sparty)?\\s(?:of|in|to)\\s`
const clear: readonly Affiliation[] = ['international', 'european', 'group', 'alliance']

const forms: readonly Form[] = [
  { verbs: /^(?:be|remain)$/u, voice: 'active', between: new RegExp(`^\\s${MEMBER}(?:the\\s)?$`, 'iu') },
  {
    verbs: /^become$/u,
    voice: 'active',
    between: new RegExp(`^\\s${MEMBER}(?:the\\s)?$`, 'iu'),
    isJoining: true,
  },
  {
    verbs: /^(?:form|constitute)$/u,
    voice: 'active',
    between: /^\s(?:a\s)?part\sof\s(?:the\s)?$/iu,
    kinds: clear,
  },
  {
    verbs: /^(?:join|rejoin|enter)$/u,
    voice: 'active',
    between: /^\s(?:the\s|an?\s(?=["“]))?["“]?$/iu,
    kinds: clear,
    isJoining: true,
  },
  {
    verbs: /^(?:leave|quit|withdraw|secede)$/u,
    voice: 'active',
    between: /^\s(?:from\s)?(?:the\s)?["“]?$/iu,
    kinds: clear,
    isLeaving: true,
  },
  {
    verbs: /^(?:expel|exclude)$/u,
    voice: 'passive',
    between: /^\sfrom\s(?:the\s)?$/iu,
    kinds: clear,
    isLeaving: true,
  },
  { verbs: /^belong$/u, voice: 'active', between: /^\sto\s(?:the\s)?$/iu, kinds: clear },
  { verbs: /^sit$/u, voice: 'active', between: /^\s(?:in|with|as part of)\s(?:the\s)?$/iu, kinds: ['group'] },
  {
    verbs: /^(?:affiliate|align|associate)$/u,
    voice: 'passive',
    between: /^\s(?:with|to)\s(?:the\s)?$/iu,
    kinds: clear,
  },
  {
    verbs: /^affiliate$/u,
    voice: 'active',
    between: /^\s(?:itself\s)?(?:with|to)\s(?:the\s)?$/iu,
    kinds: clear,
    isJoining: true,
  },
  {
    verbs: /^(?:admit|accept|readmit)$/u,
    voice: 'passive',
    between: new RegExp(`^\\s(?:(?:in)?to\\s|as\\s${MEMBER})(?:the\\s)?$`, 'iu'),
    kinds: clear,
    isJoining: true,
  },
]

const BETWEEN = /^(?:\s\([^()]{1,20}\))?(?:,|,? and|,? as well as)(?: of| to| in)?\s(?:the\s)?$/u

export const affiliations: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const { complement } = clause
    const names = sentence.names.filter(({ from, to }) => from >= complement.from && to <= complement.to)
    const belonging = clause.party && belongingIn(clause, sentence, names[0])
    if (belonging === undefined) return []
    return listFrom(names, sentence).flatMap((name) =>
      statement(name, belonging, { clause, sentence, reading }),
    )
  },
}

interface Belonging {
  readonly form: Form
  readonly role: string
}

function belongingIn(
  { verb, complement }: ClauseView,
  sentence: Sentence,
  name: Name | undefined,
): Belonging | undefined {
  if (name === undefined) return undefined
  const words = sentence.text.slice(complement.from, name.from)
  const form = forms.find(
    (one) => one.verbs.test(verb.lemma) && one.voice === verb.voice && one.between.test(words),
  )
  return form && { form, role: matchIn(form.between, words)?.group('role') ?? '' }
}

/** The first name, and those that are listed with it. */
function listFrom(names: readonly Name[], { text: words }: Sentence): readonly Name[] {
  const end = names.findIndex(
    (name, i) => i > 0 && !BETWEEN.test(words.slice(names[i - 1]?.to ?? 0, name.from)),
  )
  return names.slice(0, end < 0 ? names.length : end)
}

function statement(name: Name, { form, role }: Belonging, scene: Scene): readonly Found[] {
  const { clause, sentence } = scene
  const kind = kindOf(name, scene)
  if (clause.party === undefined || kind === undefined || form.kinds?.includes(kind) === false) return []
  const term = termIn(clause, sentence, { form, role })
  if (term === undefined) return []
  const relation = relationOf[kind]
  return [
    said(clause, sentence, {
      subject: clause.party.mention,
      relation,
      object: { by: 'name', type: 'Organization', name: label(name.text) },
      qualifiers: { ...roleOf(role), ...termQualifiers(term) },
      to: Math.max(name.to, term.from?.to ?? 0, term.to?.to ?? 0),
      rule: `affiliations/${relation}`,
    }),
  ]
}

/** "joined it in 2004" begins then; "joined it for the election on 3 May 2004" some time in that year. */
function termIn(
  clause: ClauseView,
  sentence: Sentence,
  { form, role }: Pick<Belonging, 'form' | 'role'>,
): Term | undefined {
  const time = timeOf(clause, sentence)
  if (form.isLeaving === true) return time && { to: time }
  const isBeginning = form.isJoining === true || /founding|charter/iu.test(role)
  if (!isBeginning || time === undefined) return termOf(clause, sentence)
  const isForElection = clause.adjuncts.some(({ preposition }) => preposition === 'for')
  return { from: isForElection ? { ...time, iso: time.iso.slice(0, 4) } : time }
}

/** Full and founding members are members; observers and associates are that. */
function roleOf(words: string): Qualifiers {
  const role = /(?:associated?|observer|affiliated?|corresponding|consultative|junior)/iu.exec(words)?.[0]
  return role === undefined ? {} : { role: text(role) }
}

/** Undefined for what is no body that parties belong to: the topic, a country, a parliament, a person. */
function kindOf(name: Name, { sentence, reading }: Scene): Affiliation | undefined {
  const isTopic = partyByName(name, { ...sentence, topic: reading.topic })?.mention.by === 'topic'
  const isPlace = countryNamed(name.text) !== undefined || countryOfDemonym(name.text) !== undefined
  const kind = affiliationOf(name.text, sentence.text.slice(name.to))
  const isBody = kind === 'other' && name.text.split(/\s+/u).some(isBodyWord)
  return isTopic || isPlace || isBody || internationalBodies.has(fold(name.text)) ? undefined : kind
}
