// The command line of start.js and stop.js: options, and faults without a stack trace.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LaunchError } from './launch-error.js'

/** "7687" */
const PORT = /^\d{1,5}$/u

/** Runs a command; a fault is one message and exit code 1, a wrong option exit code 2. */
export async function runCommand({ usage, options, run }) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } })
    if (values.help) print(usage)
    else await run(values)
  } catch (error) {
    process.exitCode = exitCodeOf(error)
    if (process.exitCode === 0) throw error
    process.stderr.write(`error: ${error.message}\n`)
  }
}

/** Writes a line of result. */
export function print(text) {
  process.stdout.write(`${text}\n`)
}

/** Writes a line of progress, apart from the results. */
export function note(text) {
  process.stderr.write(`${text}\n`)
}

/** The number of a port, from an option; nothing where the option is not given. */
export function readPort(name, text) {
  if (text === undefined) return undefined
  const port = PORT.test(text) ? Number(text) : NaN
  if (port >= 1 && port <= 65_535) return port
  throw new LaunchError(`--${name} ${text}: a port is a number from 1 to 65535.`)
}

/** The full path of a folder option. */
export function readFolder(text) {
  return text === undefined ? undefined : resolve(text)
}

/** A fault that nobody foresaw keeps its stack trace: it is a defect to report. */
function exitCodeOf(error) {
  if (error instanceof LaunchError) return 1
  return String(error.code).startsWith('ERR_PARSE_ARGS') ? 2 : 0
}
