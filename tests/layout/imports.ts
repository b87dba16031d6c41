// What a file imports: types, values, re-exports and dynamic imports alike.
import { posix } from 'node:path'
import ts from 'typescript'
import type { SourceFile } from './source-file.ts'

/** An arrow from a file to what it imports: a path below the root, or the name of a package. */
export interface Import {
  readonly from: string
  readonly to: string
  readonly ours: boolean
}

/** Every import of a file, its relative ones resolved against the file's own folder. */
export function importsOf(file: SourceFile): readonly Import[] {
  return ts.preProcessFile(file.text, true, true).importedFiles.map(({ fileName }) => {
    const ours = fileName.startsWith('.')
    const to = ours ? posix.join(posix.dirname(file.path), fileName) : fileName
    return { from: file.path, to, ours }
  })
}
