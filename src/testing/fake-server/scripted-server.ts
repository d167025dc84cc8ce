import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createSecureContext, TLSSocket, type TlsOptions } from 'node:tls';
import { onLines } from './on-lines.ts';
import { startTcp } from './start-server.ts';

/** One thing a scripted server does, in order. */
export type Act =
  | { send: string | Buffer }
  /** Sends the text one byte a packet. */
  | { trickle: string }
  /** Waits for a line that matches; a line that does not match ends the connection and is told by `unexpected`. */
  | { expect: RegExp }
  /** Answers line after line until `over`, one byte a packet unless `whole`: for logins whose messages depend on each other. */
  | { talk: (line: string) => { send: string; over: boolean }; whole?: boolean }
  /** Hands the connection to another port of this machine: a real TLS server behind our STARTTLS. */
  | { pipe: number }
  /** Waits for the client's first bytes and leaves them for what follows; hangs up where the function says no. */
  | { afterBytes: true | ((first: Buffer) => boolean) }
  /** Waits for the end of the handshake begun by `tls`. */
  | { secured: true }
  | { wait: number }
  | { close: true }
  | { reset: true }
  /** Upgrades to TLS with this key and certificate, as after STARTTLS; further options of OpenSSL as Node has them. */
  | { tls: TlsIdentity & TlsOptions };

/** What a server shows of itself. */
export interface TlsIdentity {
  key: string;
  cert: string;
}

export interface ScriptedServer {
  port: number;
  /** Connections so far. */
  readonly connections: number;
  /** Every line clients sent, in order. */
  received: string[];
  /** Lines that did not match their `expect`. */
  unexpected: string[];
  close(): Promise<void>;
}

/**
 * A server on loopback that plays a script to every connection; `script` may differ by connection number, counted from 1.
 * After the script it stays silent until the client leaves.
 */
export async function startScriptedServer(
  script: Act[] | ((connection: number) => Act[]),
): Promise<ScriptedServer> {
  const state = { received: [] as string[], unexpected: [] as string[] };
  const server = await startTcp((socket, connection) => {
    void play(socket, typeof script === 'function' ? script(connection) : script, state);
  });
  return {
    ...state,
    port: server.port,
    get connections() {
      return server.connections;
    },
    close: server.close,
  };
}

type State = Pick<ScriptedServer, 'received' | 'unexpected'>;

async function play(raw: Socket, script: Act[], state: State): Promise<void> {
  let socket: Socket | TLSSocket = raw;
  let lines = readLines(socket);
  for (const act of script) {
    if ('send' in act) socket.write(act.send);
    else if ('trickle' in act) await trickle(socket, act.trickle);
    else if ('talk' in act) await talk(socket, lines, act, state);
    else if ('wait' in act) await new Promise((resolve) => setTimeout(resolve, act.wait));
    else if ('close' in act) socket.end();
    else if ('reset' in act) raw.resetAndDestroy();
    else if ('afterBytes' in act) {
      lines.stop();
      const [first] = (await once(raw, 'data').catch(() => [])) as [Buffer?];
      if (first === undefined) return;
      raw.pause();
      if (act.afterBytes !== true && !act.afterBytes(first)) return void raw.destroy();
      raw.unshift(first);
    } else if ('secured' in act) {
      // A client that gives up is no fault of the script.
      if ((await once(socket, 'secure').catch(() => null)) === null) return;
    } else if ('pipe' in act) {
      lines.stop();
      const other = connect(act.pipe, '127.0.0.1').on('error', () => raw.destroy());
      raw.on('close', () => other.destroy());
      other.pipe(raw);
      raw.pipe(other);
      return;
    } else if ('tls' in act) {
      lines.stop();
      const { requestCert = false, rejectUnauthorized = false } = act.tls;
      const secureContext = createSecureContext(act.tls);
      socket = new TLSSocket(raw, { isServer: true, secureContext, requestCert, rejectUnauthorized });
      socket.on('error', () => {});
      lines = readLines(socket);
    } else {
      const line = await lines.next();
      if (line === null) return;
      state.received.push(line);
      if (act.expect.test(line)) continue;
      state.unexpected.push(line);
      raw.destroy();
      return;
    }
  }
}

async function talk(
  socket: Socket,
  lines: Lines,
  act: Extract<Act, { talk: unknown }>,
  state: State,
): Promise<void> {
  for (let over = false; !over; ) {
    const line = await lines.next();
    if (line === null) return;
    state.received.push(line);
    const reply = act.talk(line);
    if (act.whole) socket.write(reply.send);
    else await trickle(socket, reply.send);
    over = reply.over;
  }
}

async function trickle(socket: Socket, text: string): Promise<void> {
  for (const byte of Buffer.from(text)) {
    socket.write(Buffer.of(byte));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

interface Lines {
  /** The next line; null once the client is gone. */
  next(): Promise<string | null>;
  stop(): void;
}

function readLines(socket: Socket): Lines {
  const lines: (string | null)[] = [];
  let wake: (() => void) | null = null;
  const push = (line: string | null) => {
    lines.push(line);
    wake?.();
  };
  socket.on('close', () => push(null));
  const stop = onLines(socket, push);
  return {
    async next() {
      while (lines.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return lines.shift() ?? null;
    },
    stop,
  };
}
