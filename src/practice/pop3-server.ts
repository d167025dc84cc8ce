import { createServer } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { TlsIdentity } from './certificate-variants.ts';
import type { RunningServer } from './listen-on-loopback.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { Pop3Connection } from './pop3-connection.ts';
import type { Pop3Rules } from './pop3-session.ts';
import { tlsOptions } from './tls-options.ts';

const mostClients = 100;

/** How a POP3 practice server is reached, and what it allows. */
export interface Pop3ServerOptions extends Pop3Rules {
  /** `tls`: encrypted from the first byte. `clear`: greets in clear text (and may offer STLS). */
  port: 'tls' | 'clear';
  identity: TlsIdentity;
}

/** Starts a POP3 server on a free port of 127.0.0.1. */
export async function startPop3Server(options: Pop3ServerOptions): Promise<RunningServer> {
  const secureContext = createSecureContext(tlsOptions(options.identity));
  const connections = new Set<Pop3Connection>();
  const server = createServer((socket) => {
    const connection = new Pop3Connection(socket, options, secureContext);
    connections.add(connection);
    socket.on('close', () => connections.delete(connection));
    connection.start(options.port);
  });
  server.maxConnections = mostClients;
  const port = await listenOnLoopback(server);
  return {
    port,
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const connection of connections) connection.destroy();
      await closed;
    },
  };
}
