// Ends of a run that are no faults of its articles.

/** The run was told to stop; what is finished is kept. */
export class Stopped extends Error {
  /** Articles that are kept. */
  readonly articles: number

  constructor(articles: number) {
    super(`stopped after ${articles} articles`)
    this.articles = articles
  }
}

/** What another run left cannot be gone on with. */
export class CheckpointError extends Error {}
