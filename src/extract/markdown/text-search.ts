// Looks ahead in a text without looking at any stretch twice.

/** Searches that go forward only, each remembered. */
export interface TextSearch {
  readonly text: string
  /** Where `words` stand next, without regard to case; `from` never goes back for the same words. */
  readonly next: (words: string, from: number) => number | undefined
  /** How many of the same sign stand from `at` on. */
  readonly runLength: (at: number) => number
  /** The next run of exactly `length` back quotes. */
  readonly nextTicks: (length: number, from: number) => number | undefined
}

/** Prepares searches in a text. */
export function makeTextSearch(text: string): TextSearch {
  const found = new Map<string, number>()
  let folded: string | undefined
  let ticks: ReadonlyMap<number, readonly number[]> | undefined
  const used = new Map<number, number>()

  function next(words: string, from: number): number | undefined {
    const known = found.get(words)
    if (known !== undefined && known >= from) return known === Infinity ? undefined : known
    folded ??= foldCase(text)
    const at = folded.indexOf(words, from)
    found.set(words, at === -1 ? Infinity : at)
    return at === -1 ? undefined : at
  }

  function nextTicks(length: number, from: number): number | undefined {
    ticks ??= tickRuns(text)
    const runs = ticks.get(length) ?? []
    let index = used.get(length) ?? 0
    while (index < runs.length && (runs[index] ?? 0) < from) index++
    used.set(length, index)
    return runs[index]
  }

  return { text, next, nextTicks, runLength: (at) => runLength(text, at) }
}

/** Lower case where it is as long: offsets must stay. */
function foldCase(text: string): string {
  return text.replace(/[A-Z]/gu, (sign) => sign.toLowerCase())
}

function runLength(text: string, from: number): number {
  const sign = text.charAt(from)
  let at = from
  while (at < text.length && text.charAt(at) === sign) at++
  return at - from
}

/** Where runs of back quotes begin, by their length. */
function tickRuns(text: string): ReadonlyMap<number, readonly number[]> {
  const runs = new Map<number, number[]>()
  let at = text.indexOf('`')
  while (at !== -1) {
    const length = runLength(text, at)
    const others = runs.get(length)
    if (others === undefined) runs.set(length, [at])
    else others.push(at)
    at = text.indexOf('`', at + length)
  }
  return runs
}
