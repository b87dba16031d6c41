// A server that speaks just enough of the Bolt protocol to say which version it is.
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** A running server on loopback; it answers every message with success. */
export interface FakeServer {
  readonly uri: string
  close(): Promise<void>
}

/** Bytes of the handshake: a magic number and four versions that the client speaks. */
const HANDSHAKE = 20
/** Bolt 4.4, which the driver still speaks. */
const BOLT_4_4 = Buffer.from([0, 0, 4, 4])
/** Tags of messages, see the Bolt Protocol documentation. */
const SUCCESS = 0x70
/** The messages that end a connection or ask for records. */
const GOODBYE = 0x02

/** Starts a server that names itself as given: "Neo4j/4.4.40". */
export async function startFakeServer(agent: string): Promise<FakeServer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    serve(socket, agent)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    uri: `bolt://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => {
          resolve()
        })
      }),
  }
}

function serve(socket: Socket, agent: string): void {
  let received = Buffer.alloc(0)
  let isGreeted = false
  socket.on('error', () => socket.destroy())
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes])
    if (!isGreeted && received.length >= HANDSHAKE) {
      isGreeted = true
      received = received.subarray(HANDSHAKE)
      socket.write(BOLT_4_4)
    }
    while (isGreeted) {
      const message = firstMessage(received)
      if (message === undefined) return
      received = received.subarray(message.length)
      if (message.tag === GOODBYE) socket.end()
      else socket.write(success({ server: agent, connection_id: 'fake-1' }))
    }
  })
}

/** A message is a run of chunks, each with its length in two bytes, ended by an empty one. */
function firstMessage(bytes: Buffer): { readonly tag: number; readonly length: number } | undefined {
  let at = 0
  while (at + 2 <= bytes.length) {
    const size = bytes.readUInt16BE(at)
    at += 2 + size
    // The first chunk begins with the marker of a structure, then its tag.
    if (size === 0 && at > 2) return { tag: bytes.readUInt8(3), length: at }
  }
  return undefined
}

/** SUCCESS with a map of short texts, as PackStream. */
function success(fields: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(fields).flatMap(([name, value]) => [text(name), text(value)])
  const body = Buffer.concat([Buffer.from([0xb1, SUCCESS, 0xa0 + entries.length / 2]), ...entries])
  const size = Buffer.alloc(2)
  size.writeUInt16BE(body.length)
  return Buffer.concat([size, body, Buffer.from([0, 0])])
}

function text(words: string): Buffer {
  const bytes = Buffer.from(words)
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes])
}
