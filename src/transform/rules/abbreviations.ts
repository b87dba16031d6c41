// Reads the abbreviations behind the names of parties: "the Harbour Party (HP)", "the Tide Alliance (Danish: Tidalliancen, TA)".
import type { Mention } from '../../model/claim.ts'
import { affiliationOf } from '../data/affiliations.ts'
import { spanOf, type Reading, type Sentence } from '../reading.ts'
import { partyByName } from '../referents.ts'
import { isPartyName } from './name-kinds.ts'
import { text, type Found, type Rule } from '../rule.ts'
import { abbreviationBehind } from '../short-names.ts'
import { label } from '../text/fold.ts'
import type { Name } from '../text/names.ts'
import { isPartyOrAlliance, type Topic } from '../topic.ts'

export const abbreviations: Rule = {
  on: 'sentence',
  read: (sentence, reading) => sentence.names.flatMap((name) => abbreviationOf(name, sentence, reading)),
}

function abbreviationOf(name: Name, sentence: Sentence, reading: Reading): readonly Found[] {
  const short = abbreviationBehind(name, sentence.text)
  const whose = short === undefined ? undefined : ownerNamed(name, sentence, reading)
  if (short === undefined || whose === undefined || isLead(whose, sentence, reading)) return []
  return [
    {
      subject: whose,
      relation: 'abbreviation',
      object: text(short.words),
      qualifiers: {},
      spans: [spanOf(sentence, { from: name.from, to: short.to })],
      source: sentence.source,
      rule: 'abbreviations/behind-name',
    },
  ]
}

/** Another rule reads what stands behind the name in the lead. */
const isLead = (whose: Mention, sentence: Sentence, { sentences, topic }: Reading) =>
  whose.by === 'topic' && sentences[0] === sentence && isPartyOrAlliance(topic)

/** "renamed the Tide Party (TP)", "became the Tide Party (TP)": a later name of a party that is called otherwise. */
const OTHER_NAME =
  /(?<![\p{L}])(?:renam\p{L}+|rebrand\p{L}+|names?|named|called|known|became|become|reconstituted|relaunched|reorgani[sz]ed|refounded)(?![\p{L}])[^,;]{0,60}$/iu
const ALLIANCE = /(?:^|\s)(?:Alliance|Coalition|Bloc|List)(?:$|\s(?:of|for)\s)/u

/** Elsewhere than in articles on parties and elections leagues and unions are of all kinds; internationals are no parties. */
function isOfParties({ text: name }: Name, topic: Topic): boolean {
  const isPolitical = isPartyOrAlliance(topic) || topic.type === 'Election'
  const kind = affiliationOf(name, '')
  return (isPolitical || isPartyName(name)) && kind !== 'international' && kind !== 'european'
}

function ownerNamed(name: Name, sentence: Sentence, { topic }: Reading): Mention | undefined {
  if (OTHER_NAME.test(sentence.text.slice(Math.max(0, name.from - 80), name.from))) return undefined
  if (!isOfParties(name, topic)) return undefined
  const party = partyByName(name, { ...sentence, topic })?.mention
  return (
    party ??
    (ALLIANCE.test(name.text) ? { by: 'name', type: 'Organization', name: label(name.text) } : undefined)
  )
}
