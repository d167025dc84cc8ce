import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, TLSSocket } from 'node:tls';
import type { WebSaid } from './web-faults.ts';

export interface BadWeb {
  port: number;
  close(): Promise<void>;
}

const slowlyMs = 15;

/** A web server on loopback that answers every question with one fault; with a key and a certificate behind TLS. */
export async function startBadWeb(
  said: WebSaid,
  tls: { key: string; cert: string } | null = null,
  { host = '127.0.0.1', port = 0 } = {},
): Promise<BadWeb> {
  const sockets = new Set<Socket>();
  const serve = (socket: Socket) => {
    socket.on('error', () => {});
    if (said.unasked) answer(socket, said);
    else socket.once('data', () => answer(socket, said));
    socket.resume();
  };
  const server: Server = tls === null ? createServer(serve) : createTlsServer(tls, serve);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => {});
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

function answer(socket: Socket, { sent, ending }: WebSaid): void {
  const whole = Buffer.concat(sent.map((one) => Buffer.from(one as string, 'utf8')));
  const last = Buffer.from((sent.at(-1) ?? '') as string);
  if (whole.length > 0) socket.write(whole);
  if (ending === 'end') socket.end();
  if (ending === 'reset')
    setTimeout(() => (socket instanceof TLSSocket ? socket.destroy() : socket.resetAndDestroy()), 5);
  if (ending === 'slowly') {
    const timer = setInterval(() => socket.write(last), slowlyMs);
    socket.on('close', () => clearInterval(timer));
  }
  if (ending !== 'for ever') return;
  const more = () => {
    while (!socket.destroyed && socket.write(last));
  };
  socket.on('drain', more);
  more();
}
