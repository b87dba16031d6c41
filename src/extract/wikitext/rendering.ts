// What writing a part of a page needs: the page, the writer, and the way back to writing what stands inside.
import type { Page } from './page.ts'
import type { Stretch } from './tokens.ts'
import type { Writer } from './writer.ts'

/** How deep markup may stand in markup and still be read; MediaWiki reads templates up to 40 deep. */
export const DEEPEST = 60

export interface Rendering {
  readonly page: Page
  readonly writer: Writer
  readonly depth: number
  /** Writes what stands in a stretch, one level deeper. */
  readonly write: (rendering: Rendering, stretch: Stretch) => void
}
