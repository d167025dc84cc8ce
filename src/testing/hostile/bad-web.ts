import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { type FakeServer, startTcp, startTls, type Where } from '../fake-server/start-server.ts';
import type { WebSaid } from './web-faults.ts';

const slowlyMs = 15;

/** A web server on loopback that answers every question with one fault; with a key and a certificate behind TLS. */
export function startBadWeb(
  said: WebSaid,
  tls: { key: string; cert: string } | null = null,
  where: Where = {},
): Promise<FakeServer> {
  const serve = (socket: Socket) => {
    if (said.unasked) answer(socket, said);
    else socket.once('data', () => answer(socket, said));
    socket.resume();
  };
  return tls === null ? startTcp(serve, where) : startTls(tls, serve, where);
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
