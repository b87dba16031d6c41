// Finds the values of a list in a passage: lines, separators outside brackets and links, group labels before them.
import { spanIn, type Passage } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { conjunctions, conjunctionsInNames, honorifics, ranks } from '../data/lists.ts'

/** How the values of a field are listed. */
export interface ListStyle {
  /** Commas and other marks separate; only line breaks do where it is false. */
  readonly marks?: boolean
  /** "and" separates: always (people, colours), or only between two links. */
  readonly and?: 'always' | 'links'
  /** A slash separates: always (colours), or only between two links. */
  readonly slash?: 'always' | 'links'
  /** Of the conjunction, and of months in brackets. */
  readonly language?: string
}

export interface Part {
  readonly from: number
  readonly to: number
  /** The label of the group that it stands in. */
  readonly group?: string
}

export interface Parts {
  readonly parts: readonly Part[]
  readonly losses: readonly Span[]
}

/** Nobody writes more values; losses beyond are not told one by one. */
const MOST_LOSSES = 1_000

/** Parts in the order of the text; an empty one before a filled one is a loss. */
export function splitValue(value: Passage, style: ListStyle): Parts {
  const scene = sceneOf(value, style)
  const parts: Part[] = []
  const losses: Span[] = []
  let group: string | undefined
  for (const line of linesOf(scene)) {
    const labelled = labelOf(value.text, line)
    group = labelled?.label ?? group
    const rest = labelled === undefined ? line : { from: labelled.to, to: line.to }
    const split = splitLine(scene, rest)
    if (losses.length < MOST_LOSSES) for (const loss of lossesOf(value, split)) losses.push(loss)
    for (const { from, to } of split)
      if (from < to) parts.push({ from, to, ...(group === undefined ? {} : { group }) })
  }
  return { parts, losses }
}

/** A passage with what is known of its places. */
interface Scene {
  readonly value: Passage
  readonly style: ListStyle
  /** Units inside links. */
  readonly linked: Uint8Array
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

function sceneOf(value: Passage, style: ListStyle): Scene {
  const { links = [], text } = value
  const linked = new Uint8Array(text.length)
  for (const { from, to } of links) linked.fill(1, from, to)
  const starts = new Set(links.map(({ from }) => from))
  const ends = new Set(links.map(({ to }) => to))
  return { value, style, linked, starts, ends }
}

/** Lines; one that begins with a bracket or inside a link goes on with the line above. */
function linesOf({ value: { text }, linked }: Scene): readonly Part[] {
  const lines: Part[] = []
  let from = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (linked[at] === 1 || goesOn(text, at + 1)) continue
    lines.push({ from, to: at })
    from = at + 1
  }
  return [...lines, { from, to: text.length }]
}

/** "(1921–1937)" on a line of its own. */
const goesOn = (text: string, at: number) => /^[ \u00A0]?\(/u.test(text.slice(at, at + 2))

/** "Majority: Conservatism", "Factions:", "1990–1995: Tide Union" */
const LABEL = /^\s{0,9}(?<label>[\p{L}\p{N}][\p{L}\p{M}\p{N} –-]{1,39})\s?:(?:\s|$)/u

function labelOf(
  text: string,
  { from, to }: Part,
): { readonly label: string; readonly to: number } | undefined {
  const match = LABEL.exec(text.slice(from, Math.min(to, from + 60)))
  const label = match?.groups?.['label']
  if (match === null || label === undefined) return undefined
  return { label: label.trim(), to: from + match[0].trimEnd().length }
}

/** Trailing separators are no losses. */
function lossesOf(value: Passage, parts: readonly Part[]): readonly Span[] {
  const isEmpty = ({ from, to }: Part) => value.text.slice(from, to).trim() === ''
  const lastFilled = parts.findLastIndex((part) => !isEmpty(part))
  return parts
    .slice(0, Math.max(lastFilled, 0))
    .filter((part) => isEmpty(part))
    .slice(0, MOST_LOSSES)
    .flatMap(({ from, to }) => spanAround(value, from, to + 1) ?? [])
}

/** Undefined where the words come from no place of the source. */
function spanAround(value: Passage, from: number, to: number): Span | undefined {
  const has = value.pieces.some(({ at, length }) => at < to && at + length > from)
  return has ? spanIn(value, from, to) : undefined
}

/** A separator where a part ends: its place and its length. */
interface Cut {
  readonly at: number
  readonly length: number
}

function splitLine(scene: Scene, line: Part): readonly Part[] {
  const parts: Part[] = []
  let from = line.from
  for (const { at, length } of cutsOf(scene, line)) {
    if (at < from) continue
    parts.push({ from, to: at })
    from = at + length
  }
  return [...parts, { from, to: line.to }]
}

const MARKS = new Set([',', ';', '•', '·', '،', '、', '|'])

function cutsOf(scene: Scene, line: Part): readonly Cut[] {
  const { value, style } = scene
  if (style.marks === false) return []
  const isOutside = outsideOf(scene, line)
  const cuts: Cut[] = []
  for (let at = line.from; at < line.to; at++)
    if (MARKS.has(value.text.charAt(at)) && isOutside(at) && !isInNumber(value.text, at))
      cuts.push({ at, length: 1 })
  const joints = jointsOf(scene, line).filter(({ at }) => isOutside(at))
  return [...cuts, ...joints].sort((a, b) => a.at - b.at)
}

/** "12,640": the comma of a number. */
const isInNumber = (text: string, at: number) =>
  /[0-9]/u.test(text.charAt(at - 1)) && /[0-9]/u.test(text.charAt(at + 1))

/** Whether a place of a line is outside brackets and links. */
function outsideOf({ value: { text }, linked }: Scene, line: Part): (at: number) => boolean {
  const inside = linked.slice(line.from, line.to)
  let depth = 0
  for (let at = line.from; at < line.to; at++) {
    const unit = text.charAt(at)
    if (unit === '(' || unit === '[') depth++
    else if (unit === ')' || unit === ']') depth = Math.max(0, depth - 1)
    if (depth > 0) inside[at - line.from] = 1
  }
  return (at) => inside[at - line.from] === 0
}

/** "and" and slashes, as the style has them. */
function jointsOf(scene: Scene, line: Part): readonly Cut[] {
  const { style } = scene
  return [
    ...found(scene, line, andForm(style.language)).filter(
      (cut) =>
        isBetweenLinks(scene, cut, style.and) || (style.and === 'always' && isBetweenNames(scene, cut)),
    ),
    ...found(scene, line, SLASH).filter(
      (cut) => style.slash === 'always' || isBetweenLinks(scene, cut, style.slash),
    ),
    ...blanksBetweenLinks(scene, line),
  ]
}

/** What stands between links side by side: a blank, and brackets behind the first. */
const BESIDE_LINK = /^(?: \([^()]{1,80}\))?(?<blank> (?=\p{Lu})|\s*$)/u

/** "[Liberalism] [Green politics] (until 1983)": a line of nothing but links with capitals, of which the source lost the line breaks; two words may be one name. */
function blanksBetweenLinks({ value }: Scene, { from, to }: Part): readonly Cut[] {
  const { text, links = [] } = value
  const ends = new Map(links.map((link) => [link.from, link.to]))
  const cuts: Cut[] = []
  let at = from + text.slice(from, to).search(/\S|$/u)
  while (at < to) {
    const end = ends.get(at)
    const behind = end === undefined ? null : BESIDE_LINK.exec(text.slice(end, to))
    if (end === undefined || behind === null || isTitle(text.slice(at, end))) return []
    at = end + behind[0].length
    cuts.push({ at: at - 1, length: 1 })
  }
  const areWords = !/\S\s+\S+\s+\S/u.test(text.slice(from, to))
  return areWords ? [] : cuts.slice(0, -1)
}

/** "Sir", "General": a title before a name has a link of its own. */
const isTitle = (words: string) =>
  [honorifics, ranks].some((titles) => titles.has(words.toLowerCase().replace(/\.$/u, '')))

const SLASH = / ?[/\\] ?/gu

const andForms = new Map<string, RegExp>()

function andForm(language = 'en'): RegExp {
  const known = andForms.get(language)
  if (known !== undefined) return known
  const words = [...new Set([conjunctions[language], conjunctions['en']])].filter(
    (word) => word !== undefined,
  )
  const form = new RegExp(`\\s(?:${words.join('|')}|&)\\s`, 'gu')
  andForms.set(language, form)
  return form
}

function found({ value: { text } }: Scene, { from, to }: Part, form: RegExp): readonly Cut[] {
  return [...text.slice(from, to).matchAll(form)].map((match) => ({
    at: from + match.index,
    length: match[0].length,
  }))
}

function isBetweenLinks({ starts, ends }: Scene, { at, length }: Cut, rule: ListStyle['and']): boolean {
  return rule !== undefined && ends.has(at) && starts.has(at + length)
}

/** Longest stretch that is looked at on either side of a conjunction. */
const NEARBY = 60

/** A conjunction that also joins the two surnames of one person separates only whole names. */
function isBetweenNames({ value: { text } }: Scene, { at, length }: Cut): boolean {
  const word = text.slice(at, at + length).trim()
  if (!conjunctionsInNames.has(word)) return true
  const before =
    text
      .slice(Math.max(0, at - NEARBY), at)
      .split(/[,;\n]/u)
      .at(-1) ?? ''
  const [after = ''] = text.slice(at + length, at + length + NEARBY).split(/[,;\n]/u)
  return [before, after].every((name) => /\p{L}\.?\s+\p{L}/u.test(name))
}
