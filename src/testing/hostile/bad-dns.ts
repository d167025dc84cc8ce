import { createServer, type Socket } from 'node:net';
import { listenOnOnePort, onDnsMessages } from '../dns-server.ts';
import type { DnsFault } from './dns-faults.ts';
import { readAsked } from './dns-message.ts';

/** A name server on loopback that does to every question what its fault says. */
export interface BadDns {
  address: string;
  close(): Promise<void>;
}

export async function startBadDns(fault: DnsFault): Promise<BadDns> {
  const sockets = new Set<Socket>();
  const tcp = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    onDnsMessages(socket, (query) => answerByTcp(socket, fault, query));
  });
  const udp = await listenOnOnePort(tcp);
  udp.on('message', (query, from) => {
    const asked = readAsked(query);
    if (asked === null) return;
    for (const said of fault(asked).udp) udp.send(said, from.port, from.address, () => {});
  });
  udp.on('error', () => {});
  return {
    address: `127.0.0.1:${udp.address().port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([
        new Promise<void>((done) => udp.close(done)),
        new Promise((done) => tcp.close(done)),
      ]);
    },
  };
}

function answerByTcp(socket: Socket, fault: DnsFault, query: Buffer): void {
  const asked = readAsked(query);
  if (asked === null || socket.destroyed) return;
  const { tcp = [], ending } = fault(asked);
  for (const said of tcp) socket.write(said);
  if (ending === 'end') socket.end();
  if (ending === 'reset') socket.resetAndDestroy();
}
