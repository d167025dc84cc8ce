import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Security } from '../../model/security.ts';
import { onLines } from './on-lines.ts';
import type { TlsIdentity } from './scripted-server.ts';
import { type FakeServer, startTcp, type Where } from './start-server.ts';

/** One conversation, without its socket. */
export interface Talk {
  greeting: string;
  /** What is said to a line; `startTls` after it begins TLS, `close` ends the connection; `afterMs` keeps all that follows waiting. */
  answer(line: string): { text: string; next?: 'startTls' | 'close'; afterMs?: number };
  /** What is said unasked once TLS stands; ManageSieve says its capabilities. */
  onceSecure?: string;
}

/**
 * How a server takes commands that come together: each in its turn, or the first of each packet alone. One that is `strict` ends a
 * connection where something stands behind STARTTLS; one that is `gullible` carries it out inside TLS.
 */
export type Manner = 'in-turn' | 'first-of-a-packet' | 'strict' | 'gullible';

export interface TalkingServer extends FakeServer {
  /** Every line of every connection, in order. */
  lines: string[][];
}

/** A server on loopback that answers by a state of its own, in clear text, with STARTTLS or in TLS. */
export async function startTalkingServer(
  { security, identity, manner = 'in-turn' }: { security: Security; identity: TlsIdentity; manner?: Manner },
  begin: () => Talk,
  where: Where = {},
): Promise<TalkingServer> {
  const lines: string[][] = [];
  const server = await startTcp((raw) => {
    const heard: string[] = [];
    lines.push(heard);
    const talk = begin();
    let socket: Socket = raw;
    let stop = () => '';
    const queue: string[] = [];
    let isTooEarly = false;
    // Before the lines are handed over.
    if (manner === 'strict')
      raw.prependListener('data', (chunk: Buffer) => {
        isTooEarly = /STARTTLS\r\n./s.test(chunk.toString('latin1'));
      });
    let isBusy = false;
    const hear = (line: string) => {
      queue.push(line);
      if (!isBusy) takeNext();
    };
    const takeNext = (): void => {
      const line = queue.shift();
      isBusy = line !== undefined;
      if (line === undefined) return;
      heard.push(line);
      const { text, next, afterMs } = isTooEarly ? outOfTurn : talk.answer(line);
      const reply = () => {
        if (text !== '') socket.write(text);
        if (next === 'startTls') secure(talk.onceSecure ?? '');
        if (next === 'close') socket.end();
        takeNext();
      };
      if (afterMs === undefined) reply();
      else setTimeout(reply, afterMs).unref();
    };
    const listen = () => {
      stop = manner === 'first-of-a-packet' ? onPackets(socket, hear) : onLines(socket, hear);
    };
    const secure = (greeting: string) => {
      const early = stop();
      const inside = new TLSSocket(raw, { isServer: true, ...identity });
      inside.on('error', () => raw.destroy());
      inside.once('secure', () => inside.write(greeting));
      socket = inside;
      listen();
      if (manner === 'gullible') for (const line of early.split('\r\n').slice(0, -1)) hear(line);
    };
    if (security === 'tls') return secure(talk.greeting);
    socket.write(talk.greeting);
    listen();
  }, where);
  return Object.assign(server, { lines });
}

const outOfTurn: ReturnType<Talk['answer']> = { text: '554 out of turn\r\n', next: 'close' };

/** The first line of each packet; what else is in it is lost. */
function onPackets(socket: Socket, each: (line: string) => void): () => string {
  const onData = (chunk: Buffer) => each(chunk.toString('latin1').split('\r\n')[0] ?? '');
  socket.on('data', onData);
  return () => {
    socket.off('data', onData);
    return '';
  };
}
