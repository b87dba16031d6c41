// Finds relations' names spelled outside the ontology table and the rules.
import ts from 'typescript'
import { qualifierNames, relationNames, relationshipType } from '../../src/model/ontology.ts'
import type { SourceFile } from './source-file.ts'

/** Where relations may be named: the table, the rules, the parameter names and the foreign labels that stand for them. */
const EXEMPT =
  /^src\/(?:model\/ontology\.ts$|transform\/(?:rules|infobox-keys)\/|check\/evaluate\/text2kg\/meanings\.ts$)/u

/** "ledBy" is nobody's ordinary word; "date" and "name" are. */
const CAMEL = /\p{Lu}/u

const known = new Set<string>(relationNames)
const camel = relationNames.filter(
  (name) => CAMEL.test(name) && !(qualifierNames as readonly string[]).includes(name),
)
/** `ledBy`, `LED_BY` and `pg:ledBy`. */
const unmistakable = new Set<string>(camel.flatMap((name) => [name, relationshipType(name), `pg:${name}`]))

/** Each spelling as `path:line name`: unmistakable names anywhere, ordinary words where they stand for a relation. */
export function spelledRelations(files: readonly SourceFile[]): readonly string[] {
  return files.filter(({ path }) => !EXEMPT.test(path)).flatMap(spelledIn)
}

function spelledIn({ path, text }: SourceFile): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    const name = spelledBy(node)
    if (name !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${path}:${line + 1} ${name}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function spelledBy(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) {
    const stands = unmistakable.has(node.text) || (known.has(node.text) && standsForRelation(node))
    return stands && !ts.isImportDeclaration(node.parent) ? node.text : undefined
  }
  const isKey = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)
  return isKey && unmistakable.has(node.name.getText()) ? node.name.getText() : undefined
}

/** `relation: 'date'`, `claim.relation === 'date'`, `shapeOf('date')`. */
function standsForRelation(node: ts.StringLiteralLike): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'relation'
  if (ts.isBinaryExpression(parent))
    return RELATION.test(`${parent.left.getText()} ${parent.right.getText()}`)
  if (ts.isCaseClause(parent)) return RELATION.test(parent.parent.parent.expression.getText())
  return ts.isCallExpression(parent) && TABLE_LOOKUP.test(parent.expression.getText())
}

/** "claim.relation", "relation" */
const RELATION = /(?:^|[ .])relation(?: |$)/u
/** The functions of the table that take a relation. */
const TABLE_LOOKUP = /^(?:shapeOf|termsOf|relationshipType|propertyOf|allowsQualifier)$/u
