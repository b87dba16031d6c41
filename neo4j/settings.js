// The configuration of the local server: on this machine only, small, silent towards the outside.
import { LaunchError } from './launch-error.js'
import { host } from './ports.js'

/** Where the server shows our own pages, beside the Browser's. */
const pagesPath = '/browser/partygraph'

/** The text of neo4j.conf. `more` adds to the settings, or replaces them. */
export function configText({ ports, pages, more = {} }) {
  const settings = { ...baseSettings(ports), ...browserSettings(ports, pages), ...more }
  return Object.entries(settings)
    .map(([name, value]) => line(name, value))
    .join('')
}

function baseSettings({ bolt, http }) {
  return {
    'server.default_listen_address': host,
    'server.bolt.listen_address': `${host}:${bolt}`,
    'server.bolt.advertised_address': `${host}:${bolt}`,
    'server.http.listen_address': `${host}:${http}`,
    'server.http.advertised_address': `${host}:${http}`,
    'server.memory.pagecache.size': '256m',
    // Otherwise every database holds 256 MB of disk before its first byte.
    'db.tx_log.preallocate': 'false',
    // Otherwise a stop waits ten seconds for clients that are long gone.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
  }
}

/** The Browser's pages would load fonts and counters of visitors from elsewhere: it gets no further than this machine. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' http://127.0.0.1:* http://localhost:* ws://127.0.0.1:* ws://localhost:*",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The Browser loads style and guide as soon as somebody logs in; it asks this list before it loads from a host. */
function browserSettings({ http }, pages) {
  const url = (page) => `http://${host}:${http}${pagesPath}/${page}`
  const commands = pages.map((page) =>
    page.endsWith('.grass') ? `style ${url(page)}` : `guide ${url(page)}`,
  )
  return {
    'dbms.security.http_static_content_security_policy_header': CONTENT_POLICY,
    'browser.remote_content_hostname_whitelist': `${host},localhost,guides.neo4j.com`,
    ...(commands.length > 0 && { 'browser.post_connect_cmd': commands.join('; ') }),
  }
}

function line(name, value) {
  if (/[\r\n]/u.test(`${name}${value}`)) throw new LaunchError(`the setting ${name} holds a line break.`)
  return `${name}=${value}\n`
}
