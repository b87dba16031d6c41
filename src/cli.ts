// The command line of partygraph.
import { run } from './cli/run.ts'
import { processScreen } from './cli/screen.ts'

const code = await run(process.argv.slice(2), processScreen(process))
// A socket that a server took and never answered would keep the process from ending; what is written goes out first.
await Promise.all(
  [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))),
)
process.exit(code)
