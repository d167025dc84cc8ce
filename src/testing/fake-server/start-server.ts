import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TLSSocket, type TlsOptions } from 'node:tls';

/** A server on loopback for one test. Whatever its clients do is no error of the test; its end is the end of every connection. */
export interface FakeServer {
  readonly port: number;
  /** Connections so far. */
  readonly connections: number;
  /** A socket that is connected to it. */
  dial(): Promise<Socket>;
  /** Cuts every connection with a TCP reset. */
  reset(): void;
  /** Listens no more; connections that stand go on. */
  refuse(): void;
  close(): Promise<void>;
}

/** Where it listens; port 0 is a free one. */
export interface Where {
  host?: string;
  port?: number;
}

/** A TCP server that does with each connection what the test says; they are counted from 1. */
export function startTcp(
  onSocket: (socket: Socket, connection: number) => void,
  where: Where = {},
): Promise<FakeServer> {
  let connections = 0;
  const take = (socket: Socket) => {
    connections += 1;
    onSocket(socket, connections);
  };
  return listening(createServer({ noDelay: true }, take), where);
}

/** A TLS server that does with each secure connection what the test says. */
export function startTls(
  options: TlsOptions,
  onSecure: (socket: TLSSocket) => void = () => {},
  where: Where = {},
): Promise<FakeServer> {
  const server = createTlsServer(options, (socket) => {
    socket.on('error', () => {});
    onSecure(socket);
  });
  return listening(server, where);
}

/** Lets any server of Node listen, over TCP or HTTP, with TLS or without. */
export async function listening(
  server: Server,
  { host = '127.0.0.1', port = 0 }: Where = {},
): Promise<FakeServer> {
  const open = new Set<Socket>();
  let connections = 0;
  // Before whoever serves it, so that no error comes too early.
  server.prependListener('connection', (socket: Socket) => {
    connections += 1;
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
  });
  server.on('tlsClientError', () => {});
  server.listen(port, host);
  await once(server, 'listening');
  const taken = (server.address() as AddressInfo).port;
  let closed: Promise<unknown> | null = null;
  const refuse = () => {
    closed ??= new Promise((resolve) => server.close(resolve));
  };
  return {
    port: taken,
    get connections() {
      return connections;
    },
    async dial() {
      const socket = connect(taken, host);
      await once(socket, 'connect');
      return socket;
    },
    reset() {
      for (const socket of open) socket.resetAndDestroy();
    },
    refuse,
    async close() {
      refuse();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
