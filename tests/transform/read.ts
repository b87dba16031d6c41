// Reads short articles for the tests: claims, diagnostics and entities as lines.
import { extract } from '../../src/extract/extract.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Graph } from '../../src/model/graph.ts'
import { byCodePoint } from '../../src/model/order.ts'
import { makeSource } from '../../src/model/source.ts'
import { transform } from '../../src/transform/transform.ts'
import { showStatement } from '../fixtures/show.ts'

/** The graph of articles given by key. */
export function graphOf(articles: Readonly<Record<string, string>>): Graph {
  return transform(Object.entries(articles).map(([key, text]) => extract(makeSource(key, text)).article))
}

/** An article on the Granite Party of Norway whose last paragraph is `prose`. */
export function articleWith(prose: string): string {
  return `= Granite Party =\n\nGranite Party\n- Country: Norway\n\nThe Granite Party (GP) is a party.\n\n${prose}\n`
}

/** What `prose` in an article on the Granite Party says, derived claims left out, sorted. */
export function saidIn(prose: string): readonly string[] {
  const { claims } = graphOf({ 'a.txt': articleWith(prose) })
  return claims.filter(isStatedBelow(8)).map(showStatement).sort(byCodePoint)
}

/** What the fields of an infobox of the Granite Party say, sorted. */
export function saidByFields(...fields: readonly string[]): readonly string[] {
  const text = `= Granite Party =\n\nGranite Party\n- Country: Norway\n${fields.map((field) => `- ${field}\n`).join('')}\nThe Granite Party is a party.\n`
  const { claims } = graphOf({ 'a.txt': text })
  return claims.filter(isStatedBelow(5)).map(showStatement).sort(byCodePoint)
}

const isStatedBelow = (first: number) => (claim: Claim) =>
  claim.derived !== true && (claim.evidence[0]?.line ?? 0) >= first
