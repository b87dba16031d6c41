// What a start prints can be copied into a shell, whatever the path of the home.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportOf } from '../../neo4j/report.js'

function serverIn(home: string) {
  return {
    uri: 'bolt://127.0.0.1:7001',
    browserUrl: 'http://127.0.0.1:7002/browser/',
    user: 'neo4j',
    pid: 4242,
    wasRunning: false,
    passwordFile: join(home, 'password'),
    connectionFile: join(home, 'connection.env'),
    log: join(home, 'logs', 'console.log'),
  }
}

const commandsIn = (home: string) => reportOf(serverIn(home), home).split('\n').slice(-2)

test('A plain path stays as it is', () => {
  expect(reportOf(serverIn('/srv/graph'), '/srv/graph').split('\n')).toEqual([
    'Neo4j runs (process 4242)',
    '  Browser   http://127.0.0.1:7002/browser/',
    '  Bolt      bolt://127.0.0.1:7001',
    '  user      neo4j',
    '  password  in /srv/graph/password',
    '  log       /srv/graph/logs/console.log',
    '',
    'Load      node --env-file=/srv/graph/connection.env bin/partygraph.js pipeline --neo4j',
    'Stop      npm run neo4j:stop -- --home=/srv/graph',
  ])
})

test.each([
  ['/tmp/review h/my home', "'/tmp/review h/my home/connection.env'", "'/tmp/review h/my home'"],
  ["/tmp/Ada's $(id)", String.raw`'/tmp/Ada'\''s $(id)/connection.env'`, String.raw`'/tmp/Ada'\''s $(id)'`],
])('The path %s is quoted in the commands', (home, file, folder) => {
  expect(commandsIn(home)).toEqual([
    `Load      node --env-file=${file} bin/partygraph.js pipeline --neo4j`,
    `Stop      npm run neo4j:stop -- --home=${folder}`,
  ])
})

test('The folder that one stands in has a name, too', () => {
  expect(commandsIn(process.cwd())).toEqual([
    'Load      node --env-file=connection.env bin/partygraph.js pipeline --neo4j',
    'Stop      npm run neo4j:stop -- --home=.',
  ])
})
