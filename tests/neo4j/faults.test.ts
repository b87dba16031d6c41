// What goes wrong before a server runs is told in one message: what, where, what to do; and nothing is left half done.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { withLock } from '../../neo4j/lock.js'
import { freePort } from '../../neo4j/ports.js'
import { addProgram, callsOf, launch, makeWorld, start, type World } from './launcher.ts'

const JAVA_17 = 'echo \'openjdk version "17.0.15" 2025-04-15\' >&2'

/** A Maven that brings one jar and the Browser's folder. */
const MAVEN = [
  'for word in "$@"; do case "$word" in -Dout=*) out="${word#-Dout=}";; esac; done',
  '/bin/mkdir -p "$out/jars" "$out/web/browser"',
  ': > "$out/jars/neo4j.jar"',
].join('\n')

/** A Java that takes the first password and dies when it should be a server. */
const DYING_JAVA = [
  'case "$*" in',
  `-version) ${JAVA_17};;`,
  '*CommunityEntryPoint*)',
  'echo \'Exception in thread "main" java.lang.IllegalArgumentException: no such setting\'',
  "printf '\\tat org.neo4j.configuration.Config.build(Config.java:358)\\n'",
  'exit 1;;',
  'esac',
].join('\n')

function worldWith(programs: Readonly<Record<string, string>>): World {
  const world = makeWorld()
  for (const [name, shell] of Object.entries(programs)) addProgram(world, name, shell)
  return world
}

test('No Java: says so, how to get it, and what else there is', async () => {
  const { code, out, err } = await start(makeWorld())
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err).toBe(
    'error: Neo4j needs Java 17 or later, and java cannot be run. ' +
      'Install it (Debian and Ubuntu: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@17), ' +
      'or name one in JAVA_HOME, or use Docker instead: docker compose up -d',
  )
})

test.each([
  ['11.0.22', 'java is version 11. '],
  ['1.8.0_402', 'java is version 8. '],
])('A Java %s is too old', async (version, message) => {
  const { code, err } = await start(worldWith({ java: `echo 'openjdk version "${version}"' >&2` }))
  expect(code).toBe(1)
  expect(err).toContain(`error: Neo4j needs Java 17 or later, and ${message}Install it`)
})

test('No Maven for the first start: says so and how to get it', async () => {
  const { code, err } = await start(worldWith({ java: JAVA_17 }))
  expect(code).toBe(1)
  expect(err).toContain('error: the first start fetches Neo4j with Maven, and mvn cannot be run. Install it')
  expect(err).not.toContain('    at ')
})

test('A Maven that fails: its own words, where to look, and no half a server', async () => {
  const said = 'Could not transfer artifact org.neo4j:neo4j:pom:5.26.30: repo.maven.apache.org: Unknown host'
  const world = worldWith({
    java: JAVA_17,
    mvn: `${MAVEN}\necho '[ERROR] ${said}'\necho '[ERROR] [Help 1]'\nexit 1`,
  })
  const { code, err } = await start(world)
  expect(code).toBe(1)
  expect(err).toContain(
    [
      'error: Maven could not fetch Neo4j (exit code 1):',
      `  [ERROR] ${said}`,
      'Is Maven Central (https://repo.maven.apache.org) within reach? ' +
        'A proxy or a mirror goes to ~/.m2/settings.xml. Then start again.',
    ].join('\n'),
  )
  expect(readdirSync(dirname(world.lib)).sort()).toEqual(['bin', 'home'])
})

test('A server that dies while starting: the end of its log, without the stack', async () => {
  const world = worldWith({ java: DYING_JAVA, mvn: MAVEN })
  const { code, err } = await start(world)
  expect(code).toBe(1)
  expect(err).toContain(
    [
      `error: Neo4j ended while it was starting. The end of ${join(world.home, 'logs', 'console.log')}:`,
      '  Exception in thread "main" java.lang.IllegalArgumentException: no such setting',
    ].join('\n'),
  )
  expect(err).not.toContain('Config.java')
  expect(readdirSync(world.home)).not.toContain('start.lock')
})

test('The jars are fetched once, and again after pom.xml changed', async () => {
  const world = worldWith({ java: DYING_JAVA, mvn: MAVEN })
  await start(world)
  await start(world)
  expect(callsOf(world, 'mvn')).toHaveLength(1)
  writeFileSync(join(world.lib, 'stamp'), 'of another pom.xml')
  await start(world)
  expect(callsOf(world, 'mvn')).toHaveLength(2)
})

test('A folder for the jars that holds things of others is left as it is, and nothing is fetched', async () => {
  const world = worldWith({ java: DYING_JAVA, mvn: MAVEN })
  mkdirSync(world.lib)
  writeFileSync(join(world.lib, 'letter.txt'), 'mine')
  const { code, err } = await start(world)
  expect(code).toBe(1)
  expect(err).toBe(
    `error: ${world.lib} holds other things than the jars of Neo4j, and they would be lost: ` +
      'name an empty folder, or one that is not there yet, with --lib DIR.',
  )
  expect(callsOf(world, 'mvn')).toEqual([])
  expect(readFileSync(join(world.lib, 'letter.txt'), 'utf8')).toBe('mine')
  expect(readdirSync(dirname(world.lib)).sort()).toEqual(['bin', 'home', 'lib'])
})

test('A file in the place of the jars is refused, an empty folder is taken', async () => {
  const world = worldWith({ java: DYING_JAVA, mvn: MAVEN })
  writeFileSync(world.lib, 'mine')
  const { code, err } = await start(world)
  expect({ code, err }).toEqual({
    code: 1,
    err: `error: ${world.lib} is not a folder: name the folder of the jars with --lib DIR.`,
  })
  rmSync(world.lib)
  mkdirSync(world.lib)
  await start(world)
  expect(readdirSync(world.lib).sort()).toEqual(['jars', 'stamp', 'web'])
})

test('The password is made once, for its owner alone, and no command line holds it', async () => {
  const world = worldWith({ java: DYING_JAVA, mvn: MAVEN })
  const first = await start(world)
  const file = join(world.home, 'password')
  const password = readFileSync(file, 'utf8').trim()
  expect(password).toMatch(/^[0-9a-f]{32}$/u)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(
    [...callsOf(world, 'java'), ...callsOf(world, 'mvn'), first.out, first.err].join('\n'),
  ).not.toContain(password)
  expect(readdirSync(join(world.home, 'conf')).filter((name) => name.startsWith('first-password'))).toEqual(
    [],
  )
  await start(world)
  expect(readFileSync(file, 'utf8').trim()).toBe(password)
})

test('A database whose password file is gone: says what to do, and makes no new password', async () => {
  const world = worldWith({ java: DYING_JAVA, mvn: MAVEN })
  addProgram(world, 'mvn', `${MAVEN}\n/bin/mkdir -p '${join(world.home, 'data', 'databases')}'`)
  const { code, err } = await start(world)
  expect(code).toBe(1)
  expect(err).toContain(
    `error: ${join(world.home, 'password')} is missing, and the database in ${join(world.home, 'data')} ` +
      'can be opened with that password only.',
  )
  expect(existsSync(join(world.home, 'password'))).toBe(false)
})

test('A port that is asked for and taken', async () => {
  const port = (await freePort(0)) ?? 0
  const server = createServer()
  await new Promise<void>((done) => server.listen({ port, host: '127.0.0.1' }, done))
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())))
  const { code, err } = await start(worldWith({ java: DYING_JAVA, mvn: MAVEN }), '--bolt-port', String(port))
  expect(code).toBe(1)
  expect(err).toContain(`error: port ${port} (--bolt-port) is taken by another program.`)
})

test('A home that cannot be written', async () => {
  const world = worldWith({ java: JAVA_17 })
  writeFileSync(world.home, 'a file')
  const { code, err } = await start({ ...world, home: join(world.home, 'below') })
  expect(code).toBe(1)
  expect(err).toBe(
    `error: cannot write to ${join(world.home, 'below')} (ENOTDIR): the server keeps its data there. ` +
      'Make the folder writable, or choose another with --home DIR.',
  )
})

test.each([
  ['a dead process', '999999999 1'],
  ['nobody', ''],
  ['no process but a group of them', '0 '],
  ['a process that lives, and began at another time', `${process.pid} 1`],
  ['a process that lives, and no time', String(process.pid)],
])('A lock that names %s holds nobody up', async (_, owner) => {
  const world = worldWith({ java: DYING_JAVA, mvn: MAVEN })
  await start(world)
  writeFileSync(join(world.home, 'start.lock'), owner)
  const { err } = await start(world)
  expect(err).toContain('error: Neo4j ended while it was starting.')
})

test('A start that waits for another one of the same home says so', { timeout: 30_000 }, async () => {
  const world = worldWith({ java: DYING_JAVA, mvn: MAVEN })
  await start(world)
  const held = withLock(join(world.home, 'start.lock'), { patience: 0, log: () => undefined }, () =>
    pause(4000),
  )
  const { err } = await start(world)
  expect(err).toContain(`waiting for another start (process ${process.pid}) …\nstarting Neo4j …`)
  await held
})

test('A file where a home should be is told by start and stop alike', async () => {
  const world = makeWorld()
  writeFileSync(world.home, '')
  const err = `error: ${world.home} is not a folder: name the folder of a server with --home DIR.`
  expect(await start(world)).toEqual({ code: 1, out: '', err })
  expect(await launch('stop', ['--home', world.home])).toEqual({ code: 1, out: '', err })
})

test('What a start makes in a home that others may read is for its owner alone', async () => {
  const world = worldWith({ java: DYING_JAVA, mvn: MAVEN })
  mkdirSync(world.home, { mode: 0o755 })
  await start(world)
  const modeOf = (name: string) => (statSync(join(world.home, name)).mode & 0o777).toString(8)
  expect(['.', 'conf', 'data', 'logs', 'run', 'ports.json'].map(modeOf)).toEqual([
    '755',
    '700',
    '700',
    '700',
    '700',
    '600',
  ])
})

test.each(['', '{ "pid": 1', 'null', '{}'])('The state %j is taken as absent', async (state) => {
  const world = worldWith({ java: DYING_JAVA, mvn: MAVEN })
  await start(world)
  const file = join(world.home, 'server.json')
  const said =
    `${file} is empty or broken, and is taken as absent. ` +
    `Where a server of ${world.home} still runs, end its process.`
  writeFileSync(file, state)
  const { code, err } = await start(world)
  expect(code).toBe(1)
  expect(err).toContain(`${said}\nstarting Neo4j …\nerror: Neo4j ended while it was starting.`)
  writeFileSync(file, state)
  expect(await launch('stop', ['--home', world.home])).toEqual({
    code: 0,
    out: 'No Neo4j of ours runs: nothing to stop.',
    err: said,
  })
})

test.each([
  [['--bolt-port', '99999'], 1, 'error: --bolt-port 99999: a port is a number from 1 to 65535.'],
  [['--bolt-port', '0'], 1, 'error: --bolt-port 0: a port is a number from 1 to 65535.'],
  [['--no-such'], 2, "error: Unknown option '--no-such'"],
])('The options %s are refused', async (options, code, message) => {
  const outcome = await start(makeWorld(), ...options)
  expect(outcome.code).toBe(code)
  expect(outcome.err).toContain(message)
})

test('To stop where nothing runs is no fault', async () => {
  expect(await launch('stop', ['--home', makeWorld().home])).toEqual({
    code: 0,
    out: 'No Neo4j of ours runs: nothing to stop.',
    err: '',
  })
})

test('A process that has the number of a server long gone is left alone', async () => {
  const world = worldWith({ java: DYING_JAVA, mvn: MAVEN })
  await start(world)
  writeFileSync(join(world.home, 'server.json'), JSON.stringify({ pid: process.pid, bolt: 1, http: 2 }))
  const { code, out } = await launch('stop', ['--home', world.home])
  expect({ code, out }).toEqual({ code: 0, out: 'No Neo4j of ours runs: nothing to stop.' })
})
