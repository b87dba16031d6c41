// Makes an article ready for the rules: takes its sentences apart and tells whom their subjects stand for.
import type { Article, Block, Passage } from '../model/article.ts'
import type { Mention, SourceKind } from '../model/claim.ts'
import { present } from '../model/present.ts'
import { isReferenceHeading } from '../model/reference-headings.ts'
import { isEither, kinNamed } from './kin.ts'
import { partyReferent, personReferent, type Scene } from './referents.ts'
import {
  walkSections,
  type Before,
  type ClauseView,
  type Elision,
  type Reading,
  type Sentence,
} from './reading.ts'
import { readComplement } from './text/adjuncts.ts'
import { withoutAsides } from './text/brackets.ts'
import { findClauses, type Clause } from './text/clauses.ts'
import { withGappedClauses } from './text/gapped-clauses.ts'
import { looksLikeParty, type Name } from './text/names.ts'
import { textOf } from './text/range.ts'
import { findSentences } from './text/sentences.ts'
import { spokenElections } from './spoken-elections.ts'
import { linkTargetsOf } from './link-targets.ts'
import { linksAt } from './links-at.ts'
import { tableLanguageOf } from './table-language.ts'
import { nameAgain, startShortNames, type ShortNames } from './short-names.ts'
import { findTopic, type Topic } from './topic.ts'
import { findNamesIn, wholeNamesOf } from './whole-names.ts'

/** Reads an article for the rules; pure, whatever the text. A text that is no article may be given another topic, or none. */
export function readArticle(article: Article, topic: Topic = findTopic(article)): Reading {
  const sections = walkSections(article.body)
  const targets = linkTargetsOf(article)
  const about: About = {
    topic,
    shortNames: startShortNames(topic, targets),
    wholeNames: wholeNamesOf(article, topic),
  }
  const blocks = sections.flatMap(({ section, headings }) =>
    section.blocks.map((block, index) => ({ block, headings, above: section.blocks[index - 1] })),
  )
  return {
    article,
    topic,
    targets,
    infoboxes: blocks.flatMap(({ block }) => (block.type === 'infobox' ? [block] : [])),
    tables: blocks.flatMap(({ block, headings, above }) => {
      if (block.type !== 'table') return []
      const language = tableLanguageOf(block, article.language)
      return [present({ table: block, headings, intro: introOf(above), language })]
    }),
    lists: blocks.flatMap(({ block, headings, above }) =>
      block.type === 'list' ? [present({ list: block, headings, intro: introOf(above) })] : [],
    ),
    sentences: sections
      .filter(({ headings }) => !headings.some((heading) => isReferenceHeading(heading.text)))
      .flatMap(({ section, headings }) =>
        readBlocks(section.blocks.flatMap(proseOf), present({ ...about, heading: headings.at(-1)?.text })),
      ),
  }
}

const introOf = (block: Block | undefined) => (block?.type === 'paragraph' ? block.passage : undefined)

function proseOf(block: Block): readonly Prose[] {
  if (block.type === 'paragraph') return [{ passage: block.passage, source: 'prose' }]
  return block.type === 'list' ? block.items.map((passage) => ({ passage, source: 'list' })) : []
}

/** Nobody writes a longer sentence; what is longer is no prose. */
const LONGEST_SENTENCE = 2_000

interface Prose {
  readonly passage: Passage
  readonly source: SourceKind
}

/** Whom an article is about, and whom short names stand for. */
interface About {
  readonly topic: Topic
  readonly shortNames: ShortNames
  /** Names that are found whole only because it is known that they are. */
  readonly wholeNames: readonly string[]
  readonly heading?: string
}

const NOT_TAKEN_APART = { names: [], elections: [], elisions: [], clauses: [], isTooLong: true } as const

/** Sentences of one section. An election is remembered to the end of its paragraph, a person to the end of the section. */
function readBlocks(blocks: readonly Prose[], about: About): readonly Sentence[] {
  const sentences: Sentence[] = []
  let before: Before = {}
  for (const prose of blocks) {
    before = present({ person: before.kin === undefined ? before.person : before.kin.holder })
    for (const range of findSentences(prose.passage.text)) {
      const sentence = readSentence(
        present({
          ...prose,
          text: textOf(prose.passage.text, range),
          offset: range.from,
          before,
          heading: about.heading,
        }),
        about,
      )
      sentences.push(sentence)
      before = remember(sentence)
    }
  }
  return sentences
}

type Words = Pick<Sentence, 'text' | 'offset' | 'passage' | 'source' | 'before' | 'heading'>

function readSentence(words: Words, { topic, shortNames, wholeNames }: About): Sentence {
  const { text } = words
  if (text.length > LONGEST_SENTENCE) return { ...words, ...NOT_TAKEN_APART, bare: text, shortNames }
  const bare = withoutAsides(text)
  const names = findNamesIn(words, wholeNames).map((name) => asLinked(name, words))
  nameAgain(shortNames, names, text)
  const clauses = withGappedClauses(findClauses(bare, names), { text: bare, names })
  const elections = spokenElections(words)
  const elisions = clauses.flatMap((clause) => elisionOf(text, clause))
  const scene: Scene = { ...words, names, elisions, shortNames, topic }
  return { ...words, bare, names, elections, elisions, shortNames, clauses: viewClauses(clauses, scene) }
}

/** "the Norvian [[Tide Party]]": what is linked is the party's name. */
function asLinked(name: Name, { passage, offset }: Words): Name {
  const link = linksAt(passage, { from: offset + name.from, to: offset + name.to }).find(
    ({ from, to }) => to - offset === name.to && from - offset > name.from,
  )
  const words = link === undefined ? '' : passage.text.slice(link.from, link.to)
  return /\s/u.test(words) && looksLikeParty(words) ? { ...name, text: words } : name
}

function viewClauses(clauses: readonly Clause[], scene: Scene): readonly ClauseView[] {
  const views: ClauseView[] = []
  for (const clause of clauses) {
    const { object, adjuncts } = readComplement(scene.text, clause.complement, {
      names: scene.names,
      holes: clause.holes,
    })
    const party = partyReferent(clause.subject, scene, views)
    const person = isEither(clause, { ...scene, clauses: views })
      ? undefined
      : personReferent(clause.subject, scene, views)
    views.push({
      ...clause,
      object,
      adjuncts,
      ...(party === undefined ? {} : { party }),
      ...(person === undefined ? {} : { person }),
    })
  }
  return views
}

/** "both the , which was founded by X in 1954": a party without a name, described by its clause. */
function elisionOf(text: string, clause: Clause): readonly Elision[] {
  const { subject, verb, complement } = clause
  if (subject?.kind !== 'elided' || clause.kind !== 'relative' || verb.voice !== 'passive') return []
  const participle = text.slice(verb.from, verb.to).split(/\s+/u).at(-1) ?? ''
  const words = `${participle} ${textOf(text, complement).trim()}`.replace(/[\s.,;]+$/u, '')
  const mention: Mention = {
    by: 'description',
    type: 'Party',
    key: words.normalize('NFC'),
    label: `[unnamed party ${words.normalize('NFC')}]`,
  }
  return [{ from: subject.from, to: subject.to, mention }]
}

function remember(sentence: Sentence): Before {
  const { elections, clauses, before } = sentence
  const main = clauses.filter(({ kind }) => kind === 'main')
  const isOther = main.some(
    ({ subject, party, person }) => subject?.kind === 'name' && party === undefined && person === undefined,
  )
  return present({
    ...(isOther ? {} : rememberPerson(main, sentence)),
    election: elections.at(-1) ?? before.election,
    party: main.findLast(({ party }) => party !== undefined)?.party ?? (isOther ? undefined : before.party),
    isOther: isOther ? (true as const) : undefined,
  })
}

/** Whom the sentence is about; "His wife, Y, was a judge.": that she is kin. */
function rememberPerson(main: readonly ClauseView[], { text, before }: Sentence): Before {
  const clause = main.find(({ person }) => person !== undefined)
  if (clause === undefined) return present({ person: before.person, kin: before.kin })
  const { leading, from, verb, person } = clause
  const words = textOf(text, { from: leading?.to ?? from, to: verb.from }).trimStart()
  const holder = before.kin === undefined ? before.person : before.kin.holder
  return present({ person, kin: kinNamed(words, holder) })
}
