// Gives a test a scratch folder and removes it when the test has ended.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder of the running test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'partygraph-neo4j-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}
