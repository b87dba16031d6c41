// Makes a wiki export of a size of choice from real pages, each copy under a title of its own:
//   node tests/bench/make-dump.js ../shared/corpus/xml ../shared/corpus/wikitext 100 /tmp/dump.xml
// Then, for time and the most memory: /usr/bin/time -v node bin/partygraph.js pipeline /tmp/dump.xml --out /tmp/out
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { openSources } from '../../dist/read/read.js'

const HEAD = `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>Wikipedia</sitename><dbname>enwiki</dbname><base>https://en.wikipedia.org/wiki/Main_Page</base></siteinfo>
`

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A page; its number sets copies of one title apart. */
function pageOf({ key, text, origin }, n) {
  const title = `${escaped(origin?.title ?? key)} (copy ${n})`
  const about = `<title>${title}</title><ns>0</ns><id>${n}</id>`
  return `<page>${about}<revision><id>${n}</id><model>wikitext</model><text xml:space="preserve">${escaped(text)}</text></revision></page>\n`
}

async function readAll(paths) {
  const sources = []
  for await (const event of (await openSources({ paths })).events)
    if (event.type === 'source') sources.push(event.source)
  return sources
}

const [size, out] = process.argv.slice(-2)
const sources = await readAll(process.argv.slice(2, -2))
const file = createWriteStream(out)
file.write(HEAD)
let n = 0
for (let bytes = 0; bytes < Number(size) * 1_000_000; n++) {
  const page = pageOf(sources[n % sources.length], n)
  bytes += Buffer.byteLength(page)
  if (!file.write(page)) await once(file, 'drain')
}
file.end('</mediawiki>\n')
