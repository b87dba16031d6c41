// What an output is: a pure function from the graph to texts, or a store that is built on the disk.
import type { Graph } from '../model/graph.ts'

export interface WriteContext {
  /** Namespace of the resources; ids are put at its end. */
  readonly base: string
}

/** A file of an output. `path` is below the output folder; `counts` says how much is in it. */
export interface TextFile {
  readonly path: string
  readonly text: string
  readonly counts: Readonly<Record<string, number>>
}

/** An output of text files: the same graph gives the same bytes. */
export interface TextWriter {
  readonly type: 'text'
  readonly name: string
  /** All files below the output folder that may be of it. */
  readonly paths: readonly string[]
  write(graph: Graph, context: WriteContext): readonly TextFile[]
}

/** What a store wrote: a file below the folder it was given, or a note why there is none. */
export type StoreResult =
  { readonly path: string; readonly counts: Readonly<Record<string, number>> } | { readonly note: string }

/** An output that a library keeps on the disk; its bytes are its own affair. */
export interface StoreWriter {
  readonly type: 'store'
  readonly name: string
  readonly paths: readonly string[]
  write(graph: Graph, folder: string): Promise<StoreResult>
}

export type GraphWriter = TextWriter | StoreWriter
