// The docker-compose file keeps to the rules of Neo4j's image, as far as that shows without Docker.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCompose, settingsOf } from './compose.ts'

const compose = readCompose()
const { neo4j: service } = compose.services

/** `<neo4j.version>5.26.30</neo4j.version>` */
const POM_VERSION = /<neo4j\.version>(?<version>[\d.]{1,20})<\/neo4j\.version>/u

test('The image is the exact version that the local server has, too', () => {
  expect(service.image).toBe('neo4j:5.26.30')
  expect(POM_VERSION.exec(readFileSync('neo4j/pom.xml', 'utf8'))?.groups?.['version']).toBe('5.26.30')
})

test('Nobody but this machine reaches the ports', () => {
  expect(service.ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687'])
})

test('The password comes from outside, and a missing or empty one stops the start with a hint', () => {
  expect(service.environment['NEO4J_AUTH']).toBe(
    'neo4j/${NEO4J_PASSWORD:?choose a password in .env, see .env.example}',
  )
})

test('The server gets settings alone: the names of the pipeline would keep it from starting', () => {
  expect(service).not.toHaveProperty('env_file')
  expect(Object.keys(settingsOf(service))).toEqual([
    'server.memory.heap.initial_size',
    'server.memory.heap.max_size',
    'server.memory.pagecache.size',
    'dbms.usage_report.enabled',
    'client.allow_telemetry',
  ])
})

test('Every value is text, for Docker refuses a bare true or false', () => {
  expect(new Set(Object.values(service.environment).map((value) => typeof value))).toEqual(
    new Set(['string']),
  )
})

test('The health check uses wget, for the image has no curl', () => {
  expect(service.healthcheck.test.slice(0, 2)).toEqual(['CMD', 'wget'])
  expect(service.healthcheck.test.at(-1)).toBe('http://127.0.0.1:7474/')
})

test('Data and logs outlive the container', () => {
  expect(service.volumes).toEqual(expect.arrayContaining(['neo4j-data:/data', 'neo4j-logs:/logs']))
  expect(Object.keys(compose.volumes)).toEqual(['neo4j-data', 'neo4j-logs'])
})

test('The server may read the output of the pipeline and not change it', () => {
  expect(service.volumes).toContainEqual({
    type: 'bind',
    source: './out',
    target: '/import',
    read_only: true,
    bind: { create_host_path: false },
  })
})

test('A stop has time to end cleanly', () => {
  expect(service.stop_grace_period).toBe('2m')
})

test('The example of settings names what the pipeline reads, and holds no password', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual(['NEO4J_PASSWORD='])
  expect(lines.filter((line) => line.startsWith('# NEO4J_'))).toEqual([
    '# NEO4J_URI=bolt://localhost:7687',
    '# NEO4J_USERNAME=neo4j',
    '# NEO4J_DATABASE=neo4j',
  ])
})

test('Passwords and the files of the local server stay out of version control', () => {
  expect(readFileSync('.gitignore', 'utf8').split('\n')).toEqual(
    expect.arrayContaining(['.env', 'neo4j/.local/']),
  )
})
