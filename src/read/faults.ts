// Says what the file system refused, and what to do about it.
import type { Diagnostic } from '../model/diagnostic.ts'

/** Remedies by error code of the system. */
const remedies: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path',
  EACCES: 'no permission to read it; change its permissions or run as a user who may',
  EPERM: 'no permission to read it; change its permissions or run as a user who may',
  ELOOP: 'its links lead round in a circle; give the file itself',
  ENOTDIR: 'a part of the path is a file, not a folder; check the path',
  ENAMETOOLONG: 'the path is too long for this system',
  EMFILE: 'too many files are open; run it again with fewer at once',
}

/** A diagnostic for an error of the file system. */
export function faultOf(path: string, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message =
    remedies[code] ??
    `the system would not read it: ${error instanceof Error ? error.message : String(error)}`
  return { code: 'unreadable-file', document: path, message }
}
