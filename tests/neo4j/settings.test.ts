// The configuration that the local server gets.
import { expect, test } from 'vitest'
import { configText } from '../../neo4j/settings.js'

const ports = { bolt: 7001, http: 7002 }
const lines = (text: string) => text.trimEnd().split('\n')

test('Everything listens on this machine alone', () => {
  expect(lines(configText({ ports, pages: [] })).filter((line) => line.includes('_address='))).toEqual([
    'server.default_listen_address=127.0.0.1',
    'server.bolt.listen_address=127.0.0.1:7001',
    'server.bolt.advertised_address=127.0.0.1:7001',
    'server.http.listen_address=127.0.0.1:7002',
    'server.http.advertised_address=127.0.0.1:7002',
  ])
})

test('Nothing is reported to anybody', () => {
  const text = lines(configText({ ports, pages: [] }))
  expect(text).toContain('dbms.usage_report.enabled=false')
  expect(text).toContain('client.allow_telemetry=false')
})

test('The Browser gets no script and no connection from elsewhere', () => {
  const policy = lines(configText({ ports, pages: [] })).find((line) =>
    line.includes('content_security_policy'),
  )
  expect(policy?.split('=', 1)).toEqual(['dbms.security.http_static_content_security_policy_header'])
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toMatch(/https|segment|canny|googleapis/u)
})

test('The Browser loads style and guide from the very port of this server', () => {
  expect(lines(configText({ ports, pages: ['style.grass', 'guide.html'] }))).toContain(
    'browser.post_connect_cmd=style http://127.0.0.1:7002/browser/partygraph/style.grass; ' +
      'guide http://127.0.0.1:7002/browser/partygraph/guide.html',
  )
})

test('Where there are no pages the Browser is told to load none', () => {
  expect(configText({ ports, pages: [] })).not.toContain('post_connect_cmd')
})

test('More settings come after, and replace', () => {
  const more = { 'db.tx_log.preallocate': 'true', 'server.databases.read_only': 'neo4j' }
  const text = lines(configText({ ports, pages: [], more }))
  expect(text.filter((line) => line.startsWith('db.tx_log.preallocate='))).toEqual([
    'db.tx_log.preallocate=true',
  ])
  expect(text).toContain('server.databases.read_only=neo4j')
})

test('A setting cannot smuggle in another one', () => {
  expect(() => configText({ ports, pages: [], more: { a: 'x\ndbms.security.auth_enabled=false' } })).toThrow(
    'the setting a holds a line break.',
  )
})
