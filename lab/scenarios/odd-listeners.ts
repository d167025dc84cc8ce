import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createWebsite } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { LabPorts } from '../ports.ts';
import { ownAddress } from './hosts.ts';

/** Where the odd listeners are. */
export const oddAddresses = {
  hung: ownAddress(9, 20),
  silent: ownAddress(9, 21),
  closes: ownAddress(9, 22),
  website: ownAddress(9, 23),
};

/** Listeners for what happens before any mail server says a word. */
export interface OddListeners {
  stop(): void;
}

/** A listener that never says anything, one that closes at once, one whose queue is full, and a website. */
export async function startOddListeners(ports: LabPorts, ipv6Serves: string): Promise<OddListeners> {
  const held: Socket[] = [];
  const silent = createServer((socket) => {
    held.push(socket.on('error', () => socket.destroy()));
  });
  const closes = createServer((socket) => socket.on('error', () => socket.destroy()).end());
  const website = createWebsite((_request, response) => response.end('Welcome'));
  await Promise.all([
    listen(website, oddAddresses.website, ports.submission),
    listen(silent, oddAddresses.silent, ports.imap),
    listen(closes, oddAddresses.closes, ports.pop3s),
  ]);
  // The one server of the scenarios on IPv6: a door to a sound Dovecot.
  const overIpv6 = createServer((socket) => {
    const inside = connect(ports.imaps, ipv6Serves).on('error', () => socket.destroy());
    socket.on('error', () => inside.destroy());
    socket.pipe(inside).pipe(socket);
    held.push(socket, inside);
  });
  await listen(overIpv6, '::1', ports.imaps);
  const hung = await startHung(oddAddresses.hung, ports.pop3s, held);
  return {
    stop() {
      for (const socket of held) socket.destroy();
      overIpv6.close();
      silent.close();
      closes.close();
      website.close();
      website.closeAllConnections();
      hung.kill('SIGKILL');
    },
  };
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}

/**
 * A program that listens and then does nothing any more. Once its queue is full, Linux drops further SYNs: to the client
 * that is the same silence as a firewall's.
 */
async function startHung(host: string, port: number, held: Socket[]): Promise<ChildProcess> {
  const script = `require('net').createServer().listen({ host: '${host}', port: ${port}, backlog: 1 }, () => {
    require('fs').writeSync(1, 'up');
    process.kill(process.pid, 'SIGSTOP');
  });`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  if (child.stdout !== null) await once(child.stdout, 'data');
  for (let number = 0; number < 8; number += 1) held.push(connect(port, host).on('error', () => undefined));
  return child;
}
