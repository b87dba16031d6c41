// Pairs the stars, underscores and tildes of an inline text: those that emphasise or strike are no words.
import type { Mark } from './marks.ts'

/** A run of one sign. */
export interface Run {
  readonly sign: string
  readonly from: number
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
}

const BLANK = /^\s$/u
const SIGN = /^[\p{P}\p{S}]$/u

/** A run, and whether it may open or close by what stands around it. */
export function runAt(text: string, from: number): Run {
  const sign = text.charAt(from)
  let end = from
  while (text.charAt(end) === sign) end++
  const before = pointBefore(text, from)
  const after = pointAt(text, end)
  const left = leans(before, after)
  const right = leans(after, before)
  // An underscore inside a word is a sign of that word.
  const isFree = sign !== '_'
  return {
    sign,
    from,
    length: end - from,
    opens: left && (isFree || !right || SIGN.test(before)),
    closes: right && (isFree || !left || SIGN.test(after)),
  }
}

/** Whether a run belongs to what stands on one side of it: no blank there, and no sign but at the edge of words. */
function leans(other: string, side: string): boolean {
  if (side === '' || BLANK.test(side)) return false
  return !SIGN.test(side) || other === '' || BLANK.test(other) || SIGN.test(other)
}

function pointAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function pointBefore(text: string, at: number): string {
  return at === 0 ? '' : (text.slice(Math.max(0, at - 2), at).match(/.$/su)?.[0] ?? '')
}

/** An opening run while some of its signs are not yet paired. */
interface Opener {
  readonly run: Run
  /** Signs that are paired, taken from the inner end. */
  used: number
}

/** The marks that pairs of runs make; each run is looked at once, so that no text takes longer than its length. */
export function pairRuns(runs: readonly Run[]): readonly Mark[] {
  const open = new Map<string, Opener[]>()
  const marks: Mark[] = []
  for (const run of runs) {
    const used = run.closes ? closeRun(run, open, marks) : 0
    if (run.opens && used === 0) stackOf(open, run.sign).push({ run, used: 0 })
  }
  return marks
}

function closeRun(run: Run, open: Map<string, Opener[]>, marks: Mark[]): number {
  const openers = stackOf(open, run.sign)
  let used = 0
  let opener = openers.at(-1)
  while (opener !== undefined && used < run.length) {
    const count = countOf(run, opener, used)
    if (count === 0) break
    const inner = opener.run.from + opener.run.length - opener.used
    const outer = run.from + used
    if (run.sign === '~')
      marks.push({ type: 'left-out', what: 'struck words', from: inner - count, to: outer + count })
    else
      marks.push(
        { type: 'drop', from: inner - count, to: inner },
        { type: 'drop', from: outer, to: outer + count },
      )
    opener.used += count
    used += count
    forgetAfter(open, opener.run.from)
    if (opener.used === opener.run.length) openers.pop()
    opener = openers.at(-1)
  }
  return used
}

/** How many signs pair: two for strong, one for emphasis, and as many tildes as the other run has. */
function countOf(run: Run, opener: Opener, used: number): number {
  const left = opener.run.length - opener.used
  const right = run.length - used
  if (run.sign === '~') return left === right && left <= 2 ? left : 0
  return Math.min(left, right, 2)
}

/** Runs of other signs that were opened inside a pair cannot close outside of it. */
function forgetAfter(open: Map<string, Opener[]>, from: number): void {
  for (const openers of open.values()) while ((openers.at(-1)?.run.from ?? -1) > from) openers.pop()
}

function stackOf(open: Map<string, Opener[]>, sign: string): Opener[] {
  const known = open.get(sign)
  if (known !== undefined) return known
  const made: Opener[] = []
  open.set(sign, made)
  return made
}
