// Finds what would make a stage's output depend on more than its input: clock, random, environment, locale, disk.
import ts from 'typescript'
import { partOf } from './import-rule.ts'
import { importsOf } from './imports.ts'
import type { SourceFile } from './source-file.ts'

const pureParts = ['model', 'extract', 'transform']

/** Names of the language and of Node that are no function of the input. */
const worldly = new Set(['Date', 'process', 'Intl', 'localeCompare', 'performance', 'fetch', 'console'])
const worldlyCalls = new Set(['Math.random', 'crypto.randomUUID'])

/** Each use as `path:line name`. Hashing is a function of its input, so `node:crypto` is allowed. */
export function impurities(files: readonly SourceFile[]): readonly string[] {
  return files.filter(({ path }) => pureParts.includes(partOf(path) ?? '')).flatMap(impuritiesOf)
}

function impuritiesOf(file: SourceFile): readonly string[] {
  const modules = importsOf(file)
    .filter(({ to }) => to.startsWith('node:') && to !== 'node:crypto')
    .map(({ to }) => `${file.path} ${to}`)
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true)
  const names: string[] = []
  const visit = (node: ts.Node) => {
    if (isWorldly(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      names.push(`${file.path}:${line + 1} ${node.getText()}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...modules, ...names]
}

function isWorldly(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return worldlyCalls.has(node.getText())
  if (!ts.isIdentifier(node) || !worldly.has(node.text)) return false
  // `{ process: … }` and `entry.process` are names of our own; `text.localeCompare` is the language's.
  const isOwn = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
  return (!isOwn || node.text === 'localeCompare') && !ts.isPropertyAssignment(node.parent)
}
