// Prints `N passed, N failed, N skipped` from a vitest JSON report; fails where tests failed or none ran.
import { readFileSync } from 'node:fs'

/** A report that is missing or broken is one failure: nothing shows that any test ran. */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { testResults: [{ status: 'failed', assertionResults: [] }] }
  }
}

const files = readReport(process.argv[2]).testResults
const results = files.flatMap((file) => file.assertionResults.map((result) => result.status))
const count = (...statuses) => results.filter((status) => statuses.includes(status)).length

const passed = count('passed')
// A file that could not be loaded has failed without any test of its own.
const broken = files.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
).length
const failed = count('failed') + broken
const skipped = count('skipped', 'pending', 'todo', 'disabled')

console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
