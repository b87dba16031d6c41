// Where the local server keeps its things.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LaunchError } from './launch-error.js'

/** The folder of the launcher, the guide and the style. */
export const launcherFolder = fileURLToPath(new URL('.', import.meta.url))

/** Everything that a start makes: out of version control, and of no use to anybody else. */
export const localFolder = join(launcherFolder, '.local')

/** The files of one server: its data, logs, configuration, password and state. */
export function placesOf(home) {
  return {
    home,
    conf: join(home, 'conf'),
    config: join(home, 'conf', 'neo4j.conf'),
    javaOptions: join(home, 'conf', 'java.args'),
    data: join(home, 'data'),
    logs: join(home, 'logs'),
    consoleLog: join(home, 'logs', 'console.log'),
    password: join(home, 'password'),
    connection: join(home, 'connection.env'),
    state: join(home, 'server.json'),
    ports: join(home, 'ports.json'),
    lock: join(home, 'start.lock'),
  }
}

/** Makes the folders of a server, readable by their owner alone. */
export function makePlaces(places) {
  try {
    mkdirSync(places.home, { recursive: true, mode: 0o700 })
    for (const folder of [places.conf, places.data, places.logs]) mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new LaunchError(
      `cannot write to ${places.home} (${error.code}): the server keeps its data there. ` +
        'Make the folder writable, or choose another with --home DIR.',
      { cause: error },
    )
  }
}
