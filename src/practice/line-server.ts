import { createServer } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { TlsIdentity } from './certificate-variants.ts';
import { LineConnection, type LineSession } from './line-connection.ts';
import type { RunningServer } from './listen-on-loopback.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { tlsOptions } from './tls-options.ts';

const mostClients = 100;

/** How a practice server for reading mail is reached, and what speaks there. */
export interface LineServerOptions {
  /** `tls`: encrypted from the first byte. `clear`: greets in clear text (and may offer an upgrade). */
  port: 'tls' | 'clear';
  identity: TlsIdentity;
  /** A new conversation for each connection. */
  session: () => LineSession;
}

/** Starts a POP3 or IMAP server on a free port of 127.0.0.1. */
export async function startLineServer(options: LineServerOptions): Promise<RunningServer> {
  const secureContext = createSecureContext(tlsOptions(options.identity));
  const connections = new Set<LineConnection>();
  const server = createServer((socket) => {
    const connection = new LineConnection(socket, options.session(), secureContext);
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
