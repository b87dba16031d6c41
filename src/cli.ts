// The command line of partygraph.
import { run } from './cli/run.ts'
import { processScreen } from './cli/screen.ts'

process.exitCode = await run(process.argv.slice(2), processScreen(process))
