// A way to the server that can be cut: a proxy on loopback between the driver and Neo4j.
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

export interface Proxy {
  /** The address of the proxy in place of the server's. */
  readonly uri: string
  /** Cuts every connection once when this many bytes more have gone to the server. */
  cutAfter(bytes: number): void
  /** Passes nothing on any more, while connections stay open: a machine asleep, a cable pulled. */
  stall(): void
  /** Cuts every connection and refuses new ones. */
  shut(): Promise<void>
}

export interface ProxyOptions {
  /** Milliseconds before it listens; until then its port refuses. */
  readonly after?: number
  /** Told when the connections have been cut. */
  readonly onCut?: () => void
}

/** Opens a proxy to a server. */
export async function openProxy(serverUri: string, { after = 0, onCut }: ProxyOptions = {}): Promise<Proxy> {
  const { hostname, port: serverPort } = new URL(serverUri)
  const sockets = new Set<Socket>()
  let left = Infinity
  let isStalled = false
  const cut = () => {
    left = Infinity
    for (const socket of sockets) socket.destroy()
    onCut?.()
  }
  const server = createServer((near) => {
    const far = connect(Number(serverPort), hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (bytes) => {
      left -= bytes.length
      if (isStalled) return
      if (left <= 0) cut()
      else far.write(bytes)
    })
    far.on('data', (bytes) => {
      if (!isStalled) near.write(bytes)
    })
  })
  const port = await listen(server, 0)
  if (after > 0) {
    await close(server)
    setTimeout(() => void listen(server, port), after)
  }
  return {
    uri: `bolt://127.0.0.1:${port}`,
    cutAfter: (bytes) => {
      left = bytes
    },
    stall: () => {
      isStalled = true
    },
    shut: async () => {
      const closed = close(server)
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port)
    }),
  )
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
  })
}
