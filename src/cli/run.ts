// Runs one call of the command line and gives its exit code.
import { Command, CommanderError } from 'commander'
import { AssistError } from '../assist/assist-error.ts'
import { LoadError } from '../load/load-error.ts'
import { listQuestions } from '../query/questions.ts'
import { QueryError, UsageError } from '../query/rows.ts'
import { addAskCommand } from './ask-command.ts'
import { addAuditCommand } from './audit-command.ts'
import { addEvaluateCommand } from './evaluate-command.ts'
import { exitCodes, exitCodesHelp } from './exit-codes.ts'
import { readVersion } from './package.ts'
import { addParityCommand } from './parity-command.ts'
import { addPipelineCommand } from './pipeline-command.ts'
import { addQueryCommands } from './query-commands.ts'
import type { Screen } from './screen.ts'
import { addValidateCommand } from './validate-command.ts'

/** Runs the command that the arguments name. What goes wrong is told in one line. */
export async function run(args: readonly string[], screen: Screen): Promise<number> {
  let code: number = exitCodes.ok
  const program = await makeProgram(screen, (given) => {
    code = given
  })
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' })
    return code
  } catch (error) {
    return explain(error, screen)
  }
}

async function makeProgram(screen: Screen, done: (code: number) => void): Promise<Command> {
  const program = new Command('partygraph')
    .description(
      'Turns articles about political parties into a graph in which every fact leads to its words.',
    )
    .version(await readVersion(), '-V, --version')
    .configureOutput({ writeOut: screen.print, writeErr: screen.complain })
    .showHelpAfterError('(--help shows what there is)')
    .addHelpText('afterAll', exitCodesHelp)
    .exitOverride()
    // So that a command and its subcommand may have options of the same names.
    .enablePositionalOptions()
  addPipelineCommand(program, screen, done)
  addAskCommand(program, screen, await listQuestions())
  addQueryCommands(program, screen)
  addValidateCommand(program, screen, done)
  addParityCommand(program, screen, done)
  addEvaluateCommand(program, screen, done)
  addAuditCommand(program, screen)
  return program
}

/** Codes of the errors by which the library ends a call that went well: help and version. */
const ENDS_WELL = ['commander.helpDisplayed', 'commander.version']

function explain(error: unknown, screen: Screen): number {
  if (error instanceof CommanderError) return ENDS_WELL.includes(error.code) ? exitCodes.ok : exitCodes.usage
  if (error instanceof UsageError) return complain(error.message, exitCodes.usage, screen)
  if (isExpected(error)) return complain(withCause(error), exitCodes.failed, screen)
  throw error
}

/** Faults of a query, or of the world: a folder that cannot be written, a file that is gone. */
function isExpected(error: unknown): error is Error {
  const isOurs = [QueryError, LoadError, AssistError].some((kind) => error instanceof kind)
  return isOurs || isSystemError(error)
}

/** A fault of the world says more in the words of the system. */
function withCause({ message, cause }: Error): string {
  return isSystemError(cause) ? `${message} (${cause.message})` : message
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string'
}

function complain(message: string, code: number, { complain: say, paint }: Screen): number {
  say(`${paint.red('partygraph:')} ${message}\n`)
  return code
}
