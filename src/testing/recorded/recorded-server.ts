import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { onLines } from '../fake-server/on-lines.ts';
import { type FakeServer, startTcp } from '../fake-server/start-server.ts';
import type { TlsIdentity } from './identities.ts';
import type { Heard, Recorded } from './recorded.ts';
import { answer } from './recorded.ts';

/**
 * Plays a recorded server on loopback: the answers hang on the command, so that every connection of a check, whatever
 * its purpose, gets what the server would have said.
 */
export function startRecordedServer(recorded: Recorded, identity: TlsIdentity): Promise<FakeServer> {
  return startTcp((socket) => serve(socket, recorded, identity));
}

function serve(raw: Socket, recorded: Recorded, identity: TlsIdentity): void {
  const speaks = recorded.speaks ?? (recorded.security === 'tls' ? 'tls' : 'clear');
  const session: Heard = { stage: speaks === 'tls' ? 'inside' : 'clear', from: '', asked: [] };
  let socket: Socket = raw;
  let stop = () => {};
  const secure = () => {
    stop();
    socket = new TLSSocket(raw, { isServer: true, ...identity });
    socket.on('error', () => raw.destroy());
    stop = onLines(socket, hear);
  };
  const say = (text: string) => {
    if (text !== '') socket.write(text.replace(/\r?\n/g, '\r\n'), recorded.inBytes ? 'latin1' : 'utf8');
  };
  const hear = (line: string) => {
    const { text, next } = answer(recorded, session, line);
    say(text);
    if (next === 'tls') secure();
    if (next === 'close') {
      stop();
      socket.end();
    }
  };
  if (session.stage === 'inside') secure();
  else stop = onLines(socket, hear);
  const greet = () => {
    say(recorded.greeting === '' ? '' : `${recorded.greeting}\n`);
    if (recorded.hangsUp) socket.end();
  };
  if (recorded.greetingDelayMs) setTimeout(greet, recorded.greetingDelayMs).unref();
  else greet();
}
