// npm run neo4j: starts Neo4j in the background and says how to reach it.
import { note, print, readFolder, readPort, runCommand } from './command-line.js'
import { reportOf } from './report.js'
import { startServer } from './server.js'

const usage = `Starts Neo4j Community on this machine; needs Java 17 or later, and Maven for the first start.

  npm run neo4j -- [options]

  --bolt-port N   the port for Bolt (usual: 7687, or the next free one)
  --http-port N   the port for HTTP and Neo4j Browser (usual: 7474, or the next free one)
  --home DIR      where data, logs and password stand (usual: neo4j/.local)
  --lib DIR       where the jars stand (usual: neo4j/.local/lib)
  --no-archive    make no archive of Java classes (it takes a second or two off later starts, and 130 MB)
  -h, --help      this text

Stop it with: npm run neo4j:stop`

const text = { type: 'string' }

await runCommand({
  usage,
  options: { 'bolt-port': text, 'http-port': text, home: text, lib: text, 'no-archive': { type: 'boolean' } },
  run: start,
})

async function start(values) {
  const given = {
    bolt: readPort('bolt-port', values['bolt-port']),
    http: readPort('http-port', values['http-port']),
  }
  const home = readFolder(values.home)
  const server = await startServer({
    ...(home !== undefined && { home }),
    ...(values.lib !== undefined && { lib: readFolder(values.lib) }),
    ports: given,
    archive: values['no-archive'] !== true,
    log: note,
  })
  print(reportOf(server, home))
  if (server.wasRunning && isElsewhere(server, given)) {
    print('The ports asked for are not used: the server runs on these. Stop it first to change them.')
  }
}

function isElsewhere({ uri, browserUrl }, { bolt, http }) {
  return (
    (bolt !== undefined && !uri.endsWith(`:${bolt}`)) ||
    (http !== undefined && !browserUrl.includes(`:${http}/`))
  )
}
