import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TLSSocket, type TlsOptions } from 'node:tls';

/** A server on loopback for one test; `dial` gives a connected socket. */
export interface TestServer {
  port: number;
  dial(): Promise<Socket>;
  /** Cuts every connection with a TCP reset. */
  reset(): void;
  close(): Promise<void>;
}

/** A TCP server that does with each connection what the test says. */
export function startTcp(onSocket: (socket: Socket) => void): Promise<TestServer> {
  return start(createServer({ allowHalfOpen: true }, onSocket));
}

/** A TLS server that does with each secure connection what the test says. */
export function startTls(
  options: TlsOptions,
  onSecure: (socket: TLSSocket) => void = () => {},
): Promise<TestServer> {
  const server = createTlsServer(options, (socket) => {
    socket.on('error', () => {});
    onSecure(socket);
  });
  server.on('tlsClientError', () => {});
  return start(server);
}

async function start(server: Server): Promise<TestServer> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async dial() {
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      return socket;
    },
    reset() {
      for (const socket of open) socket.resetAndDestroy();
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
