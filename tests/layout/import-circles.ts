// Finds files that import one another in a circle.
import { importsOf } from './imports.ts'
import type { SourceFile } from './source-file.ts'

/** Each circle once, as `a → b → a`, beginning with the file the search meets first. */
export function importCircles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter(({ ours }) => ours)
        .map(({ to }) => to),
    ]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path)
    if (at >= 0) circles.push([...trail.slice(at), path].join(' → '))
    if (at >= 0 || done.has(path)) return
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) visit(path, [])
  return circles
}
