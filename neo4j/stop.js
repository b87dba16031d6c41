// npm run neo4j:stop: stops the server that npm run neo4j started.
import { note, print, readFolder, runCommand } from './command-line.js'
import { stopServerOf } from './server.js'

const usage = `Stops the Neo4j that npm run neo4j started; its data stay.

  npm run neo4j:stop -- [--home DIR]`

await runCommand({ usage, options: { home: { type: 'string' } }, run: stop })

async function stop(values) {
  const pid = await stopServerOf(readFolder(values.home), note)
  print(
    pid === undefined
      ? 'No Neo4j of ours runs: nothing to stop.'
      : `Neo4j (process ${pid}) has stopped; its data stay.`,
  )
}
