// Reads all inputs, has their articles finished, and gathers what they say, whatever the order in which they come.
import type { Adviser } from '../model/advice.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { byCodePoint, byKey } from '../model/order.ts'
import type { Redirect } from '../model/redirect.ts'
import type { Source } from '../model/source.ts'
import type { ReadEvent } from '../read/read.ts'
import { unpackFindings, type ArticleFindings } from '../transform/transform.ts'
import type { Checkpoint } from './checkpoint.ts'
import { consult } from './consult.ts'
import type { Crew } from './crew.ts'
import type { FinishedArticle } from './finish-article.ts'
import { fingerprintOf } from './fingerprint.ts'
import { Stopped } from './stopped.ts'
import { untilAborted } from './until-aborted.ts'

/** How far a run is. */
export interface Reached {
  /** Bytes of the inputs that are read. */
  readonly bytes: number
  readonly articles: number
}

/** Who does the work, what is kept of it, and who is told. */
export interface Gathering {
  readonly crew: Crew
  readonly checkpoint: Checkpoint
  readonly adviser?: Adviser
  readonly signal?: AbortSignal
  readonly onProgress?: (reached: Reached) => void
}

export interface Gathered {
  readonly articles: readonly ArticleFindings[]
  readonly redirects: readonly Redirect[]
  readonly diagnostics: readonly Diagnostic[]
  /** Ids of findings whose quotes do not stand where they say. */
  readonly misquoted: ReadonlySet<string>
}

interface State {
  readonly finished: Map<string, FinishedArticle>
  /** Fingerprints by key; of a key with two of them no article is kept. */
  readonly seen: Map<string, string>
  readonly clashing: Set<string>
  readonly redirects: Redirect[]
  readonly diagnostics: Diagnostic[]
  bytes: number
}

/** Goes through the events to their end; where it is told to stop it keeps what is finished and throws. */
export async function gather(events: AsyncIterable<ReadEvent>, gathering: Gathering): Promise<Gathered> {
  const { crew, checkpoint, signal } = gathering
  const state: State = {
    finished: new Map(),
    seen: new Map(),
    clashing: new Set(),
    redirects: [],
    diagnostics: [],
    bytes: 0,
  }
  const busy = new Set<Promise<void>>()
  const faults: unknown[] = []
  for await (const event of untilAborted(events, signal)) {
    if (faults.length > 0) break
    const work = take(event, state, gathering)
    if (work === undefined) continue
    const task = work.catch((error: unknown) => void faults.push(error)).finally(() => busy.delete(task))
    busy.add(task)
    if (busy.size >= crew.capacity) await Promise.race(busy)
  }
  await Promise.all(busy)
  if (signal?.aborted === true) {
    await checkpoint.keep()
    throw new Stopped(state.finished.size)
  }
  // No fault of an article: a model that refuses, or a checkpoint that cannot be written, this time perhaps either.
  if (faults.length > 0) {
    await checkpoint.keep().catch(() => undefined)
    throw faults[0]
  }
  return gathered(state)
}

function take(event: ReadEvent, state: State, gathering: Gathering): Promise<void> | undefined {
  switch (event.type) {
    case 'source':
      return isNew(event.source, state) ? finish(event.source, state, gathering) : undefined
    case 'redirect':
      state.redirects.push(event.redirect)
      return undefined
    case 'doubt':
      state.diagnostics.push(event.diagnostic)
      return undefined
    case 'bytes':
      state.bytes += event.count
      tell(state, gathering)
      return undefined
    default:
      return event satisfies never
  }
}

const tell = ({ bytes, finished }: State, { onProgress }: Gathering) => {
  onProgress?.({ bytes, articles: finished.size })
}

/** The same article given twice is one; two of one name cannot be told apart. */
function isNew(source: Source, { seen, clashing }: State): boolean {
  const fingerprint = fingerprintOf(source)
  const known = seen.get(source.key)
  if (known === undefined) {
    seen.set(source.key, fingerprint)
    return true
  }
  if (known !== fingerprint) clashing.add(source.key)
  return false
}

async function finish(source: Source, state: State, gathering: Gathering): Promise<void> {
  const { crew, checkpoint, adviser, signal } = gathering
  const fingerprint = fingerprintOf(source)
  const former = checkpoint.take(fingerprint)
  const isAsked = former === undefined && adviser !== undefined
  const advice = isAsked ? await consult(adviser, source, signal) : undefined
  const line = former ?? (await crew.finish(source, advice))
  // Read back from text, its strings do not hold on to the text of the article.
  const article = JSON.parse(line) as FinishedArticle
  state.finished.set(article.found?.document.key ?? source.key, article)
  if (former === undefined) await checkpoint.add(fingerprint, line)
  tell(state, gathering)
}

function gathered({ finished, clashing, redirects, diagnostics }: State): Gathered {
  const kept = [...finished].filter(([key]) => !clashing.has(key)).sort(byKey(([key]) => key))
  const articles = kept.map(([, article]) => article)
  return {
    articles: articles.flatMap(({ found }) => (found === undefined ? [] : [unpackFindings(found)])),
    redirects: sortedRedirects(redirects),
    diagnostics: [
      ...diagnostics,
      ...articles.flatMap((article) => article.diagnostics),
      ...[...clashing].sort(byCodePoint).map(clash),
    ],
    misquoted: new Set(articles.flatMap((article) => article.misquoted)),
  }
}

function clash(document: string): Diagnostic {
  const message =
    'there are two articles of this name that differ; none of them was read; give one of them another name'
  return { code: 'unreadable-file', document, message }
}

/** Sorted, each once. */
function sortedRedirects(redirects: readonly Redirect[]): readonly Redirect[] {
  const unique = new Map(redirects.map((redirect) => [JSON.stringify(redirect), redirect]))
  return [...unique].sort(byKey(([key]) => key)).map(([, redirect]) => redirect)
}
