import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { type Told, tell } from '../../model/message.ts';
import type { FetchProblem } from './web-answer.ts';

/** One question and its answer over a connection that already stands. */
export interface ExchangeOptions {
  socket: Socket;
  method: 'GET' | 'POST';
  authority: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
  maxBytes: number;
  /** Where the status is all that is asked for, what comes behind it is let go by: cut short, endless or garbage, it changes nothing. */
  statusOnly?: boolean;
  signal: AbortSignal;
}

export type Exchanged =
  | { ok: true; status: number; headers: Record<string, string>; bytes: Buffer }
  | { ok: false; problem: FetchProblem; detail: Told };

const headerBytes = 16 * 1024;
/** What may come before the answer begins: a few early words (RFC 9110, section 15.2), and no more. */
const earlyBytes = 4 * headerBytes;
/** A chunk of one byte takes six on the way. */
const wireFactor = 8;

/**
 * Holds one HTTP/1.1 exchange and ends the connection. Never throws for what the server does. The client is Node's own over our socket: undici 8.13
 * with a `connect` of ours passed the same tests but three, as it reads early answers, empty lines and chunk sizes without end.
 */
export function exchange(options: ExchangeOptions): Promise<Exchanged> {
  const { socket, method, authority, path, body, signal } = options;
  return new Promise((resolve) => {
    let said: Exchanged | null = null;
    const finish = (outcome: Exchanged) => {
      signal.removeEventListener('abort', onAbort);
      asking.destroy();
      socket.destroy();
      resolve(outcome.ok ? outcome : (said ?? outcome));
    };
    const onAbort = () => finish(timeout);
    const asking = request({
      // The connection was vetted and opened by us; node must neither resolve nor dial.
      createConnection: () => socket,
      ...{ method, path, maxHeaderSize: headerBytes, setHost: false },
      headers: {
        ...options.headers,
        host: authority,
        connection: 'close',
        'accept-encoding': 'identity',
        ...(body === null ? {} : { 'content-length': Buffer.byteLength(body) }),
      },
    });
    // Late errors of a connection nobody waits for any more must not end the process.
    socket.on('error', () => {});
    asking.on('error', (error) => finish({ ok: false, problem: 'malformed', detail: codeOf(error) }));
    // The parser would take early words, empty lines and zeros in front of a number for ever, at full speed.
    let most = earlyBytes;
    let read = 0;
    asking.once('socket', () => {
      socket.on('data', (chunk: Buffer) => {
        read += chunk.length;
        if (read > most) finish(tooLong(most));
      });
    });
    asking.once('upgrade', () => finish({ ok: false, problem: 'malformed', detail: tell('detail-upgrade') }));
    asking.once('response', (answer) => {
      most = earlyBytes + wireFactor * options.maxBytes;
      if (options.statusOnly === true) said = statusOf(answer);
      readBody(answer, options.maxBytes).then(finish);
    });
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) return onAbort();
    asking.end(body ?? undefined);
  });
}

function tooLong(bytes: number): Exchanged {
  return { ok: false, problem: 'too-long', detail: tell('detail-more-bytes', { bytes }) };
}

const timeout: Exchanged = { ok: false, problem: 'timeout', detail: tell('detail-no-answer') };

function statusOf(answer: IncomingMessage): Exchanged {
  return { ok: true, status: answer.statusCode ?? 0, headers: flatten(answer), bytes: Buffer.alloc(0) };
}

async function readBody(answer: IncomingMessage, maxBytes: number): Promise<Exchanged> {
  const headers = flatten(answer);
  const status = answer.statusCode ?? 0;
  if (isCompressed(headers)) {
    return { ok: false, problem: 'malformed', detail: tell('detail-compressed') };
  }
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maxBytes) return tooLong(maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    return { ok: false, problem: 'malformed', detail: codeOf(error) };
  }
  return { ok: true, status, headers, bytes: Buffer.concat(chunks) };
}

function flatten(answer: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

function isCompressed(headers: Record<string, string>): boolean {
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  return coding !== '' && coding !== 'identity';
}

/** The library's code, never its message: that can quote what the server sent. */
function codeOf(error: unknown): Told {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : tell('detail-answer-unreadable');
}
