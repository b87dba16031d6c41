// Asks a language model about an article before the rules read it: what it says is handed in, as a text is.
import { extract } from '../extract/extract.ts'
import type { Advice, Adviser } from '../model/advice.ts'
import type { Source } from '../model/source.ts'
import { offerOf } from '../transform/transform.ts'

/** What the adviser says of an article; undefined of one that cannot be read, which those who finish it will tell. */
export async function consult(
  adviser: Adviser,
  source: Source,
  signal: AbortSignal | undefined,
): Promise<Advice | undefined> {
  const offer = offered(source)
  return offer && adviser.advise(offer, signal)
}

function offered(source: Source) {
  try {
    return offerOf(extract(source).article)
  } catch {
    return undefined
  }
}
