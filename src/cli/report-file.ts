// The report of a run as a file: out/report.json.
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../pipeline/report.ts'

const NAME = 'report.json'

/** Digest of the run that wrote the folder last; undefined where none did or its report cannot be read. */
export async function readFormerDigest(out: string): Promise<string | undefined> {
  try {
    const { digest } = JSON.parse(await readFile(join(out, NAME), 'utf8')) as Partial<Report>
    return typeof digest === 'string' ? digest : undefined
  } catch {
    return undefined
  }
}

/** Writes the report aside and puts it in its place in one step. */
export async function writeReport(out: string, report: Report): Promise<void> {
  const aside = join(out, `.${NAME}.new`)
  await writeFile(aside, `${JSON.stringify(report, null, 2)}\n`)
  await rename(aside, join(out, NAME))
}
