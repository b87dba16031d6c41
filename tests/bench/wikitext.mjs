// Prints how fast wikitext is read, beside wtf_wikipedia on the same pages: node tests/bench/wikitext.mjs FILES AND FOLDERS.
import process from 'node:process'
import wtf from 'wtf_wikipedia'
import { rebuildIfStale } from '../../bin/rebuild.js'

/** Rounds, each of both readers in turn; the median counts. */
const ROUNDS = 11
const MILLISECONDS = 300

await rebuildIfStale()
const { readWikitext } = await import('../../dist/extract/wikitext/article.js')
const { openSources } = await import('../../dist/read/read.js')

/** Infoboxes, tables and links of all pages, as counts that keep the work from being left out. */
const readers = {
  partygraph: (source) => readWikitext(source).article.body.blocks.length,
  wtf_wikipedia({ text }) {
    const document = wtf(text)
    const boxes = document.infoboxes().map((box) => box.json())
    const tables = document.tables().map((table) => table.json())
    return boxes.length + tables.length + document.links().map((link) => link.json()).length
  },
}

async function sourcesIn(paths) {
  const sources = []
  const { events } = await openSources({ paths })
  for await (const event of events) if (event.type === 'source') sources.push(event.source)
  return sources
}

/** Milliseconds that one pass over all pages takes. */
function timeOf(read, sources) {
  const start = performance.now()
  let passes = 0
  do {
    for (const source of sources) read(source)
    passes++
  } while (performance.now() - start < MILLISECONDS)
  return (performance.now() - start) / passes
}

const medianOf = (times) => times.toSorted((a, b) => a - b)[times.length >> 1]

const sources = await sourcesIn(process.argv.slice(2))
const megabytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
const times = { partygraph: [], wtf_wikipedia: [] }
for (const read of Object.values(readers)) timeOf(read, sources)
for (let round = 0; round < ROUNDS; round++)
  for (const [name, read] of Object.entries(readers)) times[name].push(timeOf(read, sources))
console.log(`${sources.length} pages, ${megabytes.toFixed(2)} MB, medians of ${ROUNDS} rounds`)
for (const name of Object.keys(readers))
  console.log(`${name.padEnd(14)} ${(megabytes / (medianOf(times[name]) / 1000)).toFixed(1)} MB/s`)
console.log(`ratio          ${(medianOf(times.wtf_wikipedia) / medianOf(times.partygraph)).toFixed(1)}`)
