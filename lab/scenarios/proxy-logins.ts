import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LabPorts } from '../ports.ts';

/**
 * The server that nginx asks about every login before it connects to a mail server: nginx sends the protocol in a header
 * and gets the address and port of the server behind. Here the path names the address, and whoever asks is let through,
 * so that the server behind decides about the password.
 */
export async function startProxyLogins(ports: LabPorts): Promise<{ url: string; stop(): void }> {
  const server = createServer((request, response) => {
    const protocol = request.headers['auth-protocol'] === 'imap' ? 'imap' : 'pop3';
    response.writeHead(200, {
      'Auth-Status': 'OK',
      'Auth-Server': (request.url ?? '').slice(1),
      'Auth-Port': `${ports[protocol]}`,
    });
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
