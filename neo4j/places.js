// Where the local server keeps its things.
import { existsSync, mkdirSync, statSync } from 'node:fs'
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
    run: join(home, 'run'),
    consoleLog: join(home, 'logs', 'console.log'),
    password: join(home, 'password'),
    connection: join(home, 'connection.env'),
    state: join(home, 'server.json'),
    ports: join(home, 'ports.json'),
    lock: join(home, 'start.lock'),
  }
}

/** Makes the folders of a server that are missing, for their owner alone; those that exist keep their mode. */
export function makePlaces(places) {
  refuseFile(places.home)
  try {
    for (const folder of [places.home, places.conf, places.data, places.logs, places.run]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
    }
  } catch (error) {
    throw new LaunchError(
      `cannot write to ${places.home} (${error.code}): the server keeps its data there. ` +
        'Make the folder writable, or choose another with --home DIR.',
      { cause: error },
    )
  }
}

/** A home is a folder, or not there yet. */
export function refuseFile(home) {
  if (!existsSync(home) || statSync(home).isDirectory()) return
  throw new LaunchError(`${home} is not a folder: name the folder of a server with --home DIR.`)
}
