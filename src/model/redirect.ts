// A page that only leads to another: one more name for it.

/** Titles as they are read: NFC is not applied, blanks are blanks. */
export interface Redirect {
  readonly title: string
  /** The title of the page that it leads to, without a fragment. */
  readonly target: string
  /** The section of that page, where it leads to one: then the title is no name of the page as a whole. */
  readonly fragment?: string
}
