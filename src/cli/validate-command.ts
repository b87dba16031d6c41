// `partygraph validate`: run the SHACL shapes over what the last run wrote.
import type { Command } from 'commander'
import { readTurtle } from '../check/turtle-files.ts'
import { validateTurtle, type ShapeViolation, type Validation } from '../check/validate.ts'
import { exitCodes } from './exit-codes.ts'
import type { Screen } from './screen.ts'

interface ValidateFlags {
  readonly out: string
  readonly json?: true
}

const notes = `
The shapes are made from the ontology table; as a file for other tools they are ontology/shapes.ttl.
They are run by the package shacl-engine, which is not installed along: npm install shacl-engine.
The exit code is 1 where something is not as it should be.

Examples:
  $ partygraph validate
  $ partygraph validate --out out/demo --json`

/** Adds the command. */
export function addValidateCommand(program: Command, screen: Screen, done: (code: number) => void): void {
  program
    .command('validate')
    .summary('check the Turtle by SHACL shapes')
    .description('Checks graph.ttl and evidence.ttl by SHACL shapes and lists what is not as it should be.')
    .option('-o, --out <folder>', 'where the graph was written', 'out')
    .option('--json', 'print JSON, with every violation')
    .addHelpText('after', notes)
    .action(async (flags: ValidateFlags) => {
      done(await validate(flags, screen))
    })
}

async function validate({ out, json }: ValidateFlags, { print }: Screen): Promise<number> {
  const validation = await validateTurtle(await readTurtle(out))
  const { checked, violations } = validation
  const conforms = violations.length === 0
  print(
    json === true ? `${JSON.stringify({ conforms, checked, violations }, undefined, 2)}\n` : told(validation),
  )
  return conforms ? exitCodes.ok : exitCodes.failed
}

/** How many violations are listed; --json has them all. */
const LISTED = 20

function told({ checked, violations }: Validation): string {
  const looked = Object.entries(checked).map(([kind, n]) => counted(n, kind))
  const head = `Shapes: ${counted(violations.length, 'violations')} in ${looked.join(', ')}\n`
  const listed = violations.slice(0, LISTED).map(describe)
  const more =
    violations.length > LISTED ? [`… and ${violations.length - LISTED} more (--json lists all)\n`] : []
  return [head, ...listed, ...more].join('')
}

function describe({ node, label, message, value }: ShapeViolation): string {
  const found = value === undefined ? '' : `, not ${JSON.stringify(value)}`
  return `  ${node}  ${label}\n    ${message}${found}\n`
}

/** "1 entity", "2 entities" */
function counted(n: number, plural: string): string {
  const singular = plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1)
  return `${n} ${n === 1 ? singular : plural}`
}
