// The types of server.js, for the tests.

/** What to start, and where. */
export interface StartOptions {
  /** Where data, logs and password stand. */
  readonly home?: string
  /** Where the jars stand; they are fetched where they are missing. */
  readonly lib?: string
  /** Ports to insist on; 0 is any free one. */
  readonly ports?: { readonly bolt?: number | undefined; readonly http?: number | undefined }
  /** The password of a new home; one is made up where none is given. */
  readonly password?: string
  /** More settings of neo4j.conf, or other ones. */
  readonly settings?: Readonly<Record<string, string>>
  /** Whether to make a class archive for later starts, in the background. */
  readonly archive?: boolean
  /** Gets lines of progress. */
  readonly log?: (line: string) => void
}

/** A server that answers. */
export interface RunningServer {
  readonly uri: string
  readonly browserUrl: string
  readonly user: string
  readonly password: string
  readonly pid: number
  readonly wasRunning: boolean
  readonly passwordFile: string
  readonly connectionFile: string
  readonly log: string
  /** Stops it and waits for its end. */
  stop(): Promise<number | undefined>
}

export function startServer(options?: StartOptions): Promise<RunningServer>
export function stopServerOf(home?: string, log?: (line: string) => void): Promise<number | undefined>
