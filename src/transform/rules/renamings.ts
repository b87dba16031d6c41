// Reads the names that a party had: renamed when and to what, what it was called at first.
import type { Mention } from '../../model/claim.ts'
import type { ClauseView, Sentence } from '../reading.ts'
import { date, said, text, type Rule } from '../rule.ts'
import { matchIn } from '../text/match.ts'
import { withoutDisambiguator, type Name } from '../text/names.ts'
import { textOf } from '../text/range.ts'
import type { Topic } from '../topic.ts'
import { hedgeOf, timeOf } from './times.ts'

/** Between "renamed" and the new name. */
const INTO = /^\s*(?:itself )?(?:as |to |into )?(?:the )?$/iu

/** "was renamed the X in 1962", "changed its name to X", "adopted its current name in 1982" */
export const renaming: Rule = {
  on: 'clause',
  read(clause, sentence, { topic }) {
    const party = clause.party?.mention ?? whoseName(clause, sentence, topic)
    const time = timeOf(clause, sentence)
    const newName = newNameIn(clause, sentence) ?? currentName(clause, sentence, topic)
    if (party === undefined || newName === undefined) return []
    const shared = {
      subject: party,
      to: Math.max(newName.to, time?.to ?? 0),
      rule: 'renamings/renamed',
    }
    const name = text(newName.text)
    if (time === undefined)
      return [said(clause, sentence, { ...shared, relation: 'alsoKnownAs', object: name })]
    const qualifiers = { newName: name, ...hedgeOf(time) }
    return [said(clause, sentence, { ...shared, relation: 'renamedOn', object: date(time.iso), qualifiers })]
  },
}

/** "its name was changed": of the party spoken of last, else of the topic. */
function whoseName({ subject }: ClauseView, { before }: Sentence, topic: Topic): Mention | undefined {
  const isName = ITS_NAME.test(subject?.words ?? '')
  const own = topic.type === 'Party' && before.isOther !== true ? ({ by: 'topic' } as const) : undefined
  return isName ? (before.party?.mention ?? own) : undefined
}

const ITS_NAME = /^(?:its|the party['’]s|the) (?:official )?name(?: of the party)?$/iu

const CURRENT_NAME = /^\s(?:its|the) (?:current|present|present-day) name(?![\p{L}])/u

/** "adopted its current name in 1982": that of the article. */
function currentName(clause: ClauseView, sentence: Sentence, { name }: Topic): Name | undefined {
  const { verb, party, complement } = clause
  const match = matchIn(CURRENT_NAME, textOf(sentence.text, complement), complement.from)
  const isAdopted = /^(?:adopt|take|assume|change|get|receive)$/u.test(verb.lemma)
  const isOwn = party?.mention.by === 'topic' && timeOf(clause, sentence) !== undefined
  return match && isAdopted && isOwn && name !== undefined
    ? { text: withoutDisambiguator(name), from: match.from, to: match.to }
    : undefined
}

/** The name right behind "renamed (itself)", "changed its name to". */
function newNameIn({ verb, complement }: ClauseView, { names, text: words }: Sentence): Name | undefined {
  const begin =
    verb.voice === 'passive'
      ? changedTo(verb.lemma, textOf(words, complement))
      : renamingEnd(verb.lemma, textOf(words, complement))
  if (begin === undefined) return undefined
  const at = complement.from + begin
  return names.find(({ from }) => from >= at && INTO.test(words.slice(at, from)))
}

/** Where "(was) changed (in 1990) (from X) to" ends, or "renamed". */
function changedTo(lemma: string, complement: string): number | undefined {
  if (lemma !== 'change') return renamingEnd(lemma, complement)
  return /^(?:\sin [0-9]{4})?(?:\sfrom\s[^,;]{2,60}?)?\sto\s/u.exec(complement)?.[0].length
}

/** Where "renamed" or "changed its name" ends in a complement. */
function renamingEnd(lemma: string, complement: string): number | undefined {
  if (/^(?:rename|rebrand)$/u.test(lemma)) return 0
  return /^(?:change|adopt|take|assume|use)$/u.test(lemma)
    ? /^\s*(?:its name|the (?:new )?name(?: of)?)/u.exec(complement)?.[0].length
    : undefined
}

/** "began as the Northern List", "was originally called the Soil Party": its first name. */
export const firstNames: Rule = {
  on: 'clause',
  read(clause, sentence) {
    const { party, verb, complement } = clause
    const begin = firstNameForm(clause, sentence)?.exec(textOf(sentence.text, complement))?.[0].length
    const at = complement.from + (begin ?? 0)
    const name = begin === undefined ? undefined : sentence.names.find(({ from }) => from === at)
    if (party === undefined || name === undefined || verb.tense === 'future') return []
    return [
      said(clause, sentence, {
        subject: party.mention,
        relation: 'foundedAs',
        object: text(name.text),
        to: name.to,
        rule: 'renamings/first-name',
      }),
    ]
  },
}

const ORIGINALLY = /(?<![\p{L}])(?:originally|initially|first) (?:called|known|named)$/iu

function firstNameForm({ verb }: ClauseView, { text: words }: Sentence): RegExp | undefined {
  if (/^(?:begin|start|originate)$/u.test(verb.lemma)) return /^\s(?:in [0-9]{4} )?as (?:the )?/u
  const isNamed = ORIGINALLY.test(words.slice(0, verb.to))
  return isNamed ? /^\s(?:as )?(?:the )?["“'‘]?/u : undefined
}
