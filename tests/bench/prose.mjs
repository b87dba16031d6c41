// Prints how many sentences a second are read on one core: node tests/bench/prose.mjs SENTENCES.jsonl (lines with "sent").
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { rebuildIfStale } from '../../bin/rebuild.js'

/** Rounds over all sentences; the median counts. */
const ROUNDS = 9

await rebuildIfStale()
const { findInSentence } = await import('../../dist/transform/lone-sentence.js')

const lines = process.argv.slice(2).flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
const sentences = lines.map((line) => JSON.parse(line).sent)

/** Sentences a second of processor time: what other processes take of the machine does not count. */
function rateOf() {
  const start = process.cpuUsage()
  let found = 0
  for (const sentence of sentences) found += findInSentence(sentence).length
  const { user, system } = process.cpuUsage(start)
  return { rate: sentences.length / ((user + system) / 1e6), found }
}

rateOf()
const rounds = Array.from({ length: ROUNDS }, rateOf).toSorted((a, b) => a.rate - b.rate)
const [slowest, median, fastest] = [rounds[0], rounds[ROUNDS >> 1], rounds[ROUNDS - 1]]
console.log(`${sentences.length} sentences, ${median.found} findings, ${ROUNDS} rounds`)
console.log(
  `${median.rate.toFixed(0)} sentences/s (${slowest.rate.toFixed(0)} to ${fastest.rate.toFixed(0)})`,
)
