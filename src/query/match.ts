// Finds the facts that given words speak of: "Nurullah Ankut leads" finds "led by Nurullah Ankut, since 2005".
import { relations, shapeOf, type RelationName } from '../model/ontology.ts'
import { stem, wordsOf } from './fold.ts'

/** A fact as words may speak of it. */
export interface Sayable {
  readonly subject: string
  /** Other names of the subject. */
  readonly aliases: readonly string[]
  /** The caption of the fact, for example "led by …, since 2005". */
  readonly fact: string
  readonly relation: string
}

/** Words that make a question: they only decide between facts that are equal otherwise. */
const questionWords: readonly string[] = 'who whom when where which what how many much'.split(' ')

/**
 * The facts that hold the rarest and the most of the words; none where no word is known.
 * Words that stand in no fact do not count.
 */
export function bestMatches<F extends Sayable>(facts: readonly F[], words: string): readonly F[] {
  const asked = [...new Set(wordsOf(words).map(stem))]
  const sayings = facts.map(stemsOf)
  const weights = asked.map((word) => weightOf(word, sayings))
  const scores = sayings.map((saying) => scoreOf(saying, asked, weights))
  const best = Math.max(0, ...scores)
  return best === 0 ? [] : facts.filter((_, i) => scores[i] === best)
}

/** Rare words weigh more: a name tells more than "party". Whole numbers, so that sums are exact. */
function weightOf(word: string, sayings: readonly ReadonlySet<string>[]): number {
  if (questionWords.includes(word)) return sayings.some((saying) => saying.has(word)) ? 1 : 0
  const count = sayings.filter((saying) => saying.has(word)).length
  return count === 0 ? 0 : Math.round(1000 * (1 + Math.log2((1 + sayings.length) / count)))
}

function scoreOf(saying: ReadonlySet<string>, asked: readonly string[], weights: readonly number[]): number {
  return asked.reduce((sum, word, i) => sum + (saying.has(word) ? (weights[i] ?? 0) : 0), 0)
}

function stemsOf({ subject, aliases, fact, relation }: Sayable): ReadonlySet<string> {
  const own = [subject, ...aliases, fact].flatMap(wordsOf)
  return new Set([...own, ...wordsOfRelation(relation)].map(stem))
}

/** The start of a word inside a relation's name: "hasIdeology". */
const HUMP = /(?=\p{Lu})/u

/** A relation is spoken of in the words of its name, its caption and its definition: "leads" stands in the last. */
function wordsOfRelation(relation: string): readonly string[] {
  if (!isRelation(relation)) return wordsOf(relation)
  const { phrase, definition } = shapeOf(relation)
  const texts = [...relation.split(HUMP), phrase.replace('{object}', ' '), definition]
  return texts.flatMap(wordsOf)
}

function isRelation(name: string): name is RelationName {
  return Object.hasOwn(relations, name)
}
