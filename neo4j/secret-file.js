// Writes a file that only its owner may read.
import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Replaces a file at once; it is private from its first byte, whatever the umask or the former file's mode. */
export function writeSecret(file, text) {
  const aside = `${file}.${randomUUID()}`
  try {
    writeFileSync(aside, text, { mode: 0o600, flag: 'wx' })
    renameSync(aside, file)
  } finally {
    rmSync(aside, { force: true })
  }
}
