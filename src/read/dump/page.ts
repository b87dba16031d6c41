// A page of a MediaWiki export as its XML gives it.

/** The revision that stands last in the file. */
export interface Revision {
  readonly id?: string
  readonly timestamp?: string
  readonly model?: string
  readonly text?: string
}

export interface Page {
  readonly title?: string
  /** The number of its namespace; old exports have none. */
  readonly namespace?: string
  /** The title that it leads to. */
  readonly redirect?: string
  readonly revision: Revision
  /** The first thing that is wrong with its XML. */
  readonly fault?: string
}

/** What an export says of the wiki it is from. */
export interface Site {
  readonly name?: string
  /** `enwiki` */
  readonly database?: string
  /** The address of its main page. */
  readonly base?: string
  /** The language that the root element declares. */
  readonly language?: string
  /** Names of namespaces other than that of articles. */
  readonly namespaces: readonly string[]
}

/** The export is none, or cannot be read any further; the pages before are good. */
export class DumpError extends Error {}
