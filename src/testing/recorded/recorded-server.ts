import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { TlsIdentity } from './identities.ts';
import type { Recorded, Session } from './recorded.ts';
import { answer } from './recorded.ts';

export interface RunningServer {
  port: number;
  close(): Promise<void>;
}

/**
 * Plays a recorded server on loopback: the answers hang on the command, so that every connection of a check, whatever
 * its purpose, gets what the server would have said.
 */
export async function startRecordedServer(recorded: Recorded, identity: TlsIdentity): Promise<RunningServer> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(socket, recorded, identity);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serve(raw: Socket, recorded: Recorded, identity: TlsIdentity): void {
  const speaks = recorded.speaks ?? (recorded.security === 'tls' ? 'tls' : 'clear');
  const session: Session = { stage: speaks === 'tls' ? 'inside' : 'clear', from: '', asked: [] };
  let socket: Socket = raw;
  let buffer = '';
  raw.on('error', () => {});
  const secure = () => {
    socket.removeAllListeners('data');
    // What came in clear text behind STARTTLS is forgotten (RFC 3207, section 4.2).
    buffer = '';
    socket = new TLSSocket(raw, { isServer: true, ...identity });
    socket.on('error', () => raw.destroy());
    socket.on('data', onData);
  };
  const say = (text: string) => {
    if (text !== '') socket.write(text.replace(/\r?\n/g, '\r\n'));
  };
  const onData = async (chunk: Buffer) => {
    buffer += chunk.toString('latin1');
    for (let at = buffer.indexOf('\n'); at >= 0; at = buffer.indexOf('\n')) {
      const line = buffer.slice(0, at).replace(/\r$/, '');
      buffer = buffer.slice(at + 1);
      const { text, next } = answer(recorded, session, line);
      say(text);
      if (next === 'tls') return secure();
      if (next === 'close') return socket.end();
    }
  };
  if (session.stage === 'inside') secure();
  else socket.on('data', onData);
  const greet = () => {
    say(recorded.greeting === '' ? '' : `${recorded.greeting}\n`);
    if (recorded.hangsUp) socket.end();
  };
  if (recorded.greetingDelayMs) setTimeout(greet, recorded.greetingDelayMs).unref();
  else greet();
}
