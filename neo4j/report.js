// What start.js says of a server that runs: how to reach it, load it and stop it.
import { relative } from 'node:path'
import { shellWord } from './shell-word.js'

/** Lines to read and commands to copy; `home` is the one asked for, or nothing for the usual one. */
export function reportOf(server, home) {
  return [
    server.wasRunning ? `Neo4j runs already (process ${server.pid})` : `Neo4j runs (process ${server.pid})`,
    `  Browser   ${server.browserUrl}`,
    `  Bolt      ${server.uri}`,
    `  user      ${server.user}`,
    `  password  in ${shown(server.passwordFile)}`,
    `  log       ${shown(server.log)}`,
    '',
    ...(home === undefined ? usualCommands(server) : commandsOf(server, home)),
  ].join('\n')
}

function usualCommands({ connectionFile }) {
  return [
    `Load      npm run pipeline -- --neo4j   (finds address and password in ${shown(connectionFile)})`,
    'Stop      npm run neo4j:stop',
  ]
}

function commandsOf({ connectionFile }, home) {
  const file = shellWord(shown(connectionFile))
  return [
    `Load      node --env-file=${file} bin/partygraph.js pipeline --neo4j`,
    `Stop      npm run neo4j:stop -- --home=${shellWord(shown(home))}`,
  ]
}

/** Paths as one would type them here. */
function shown(path) {
  const near = relative('', path)
  if (near === '') return '.'
  return near.startsWith('..') ? path : near
}
