import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import { TLSSocket } from 'node:tls';

/** One conversation of a protocol of lines, without its socket: a line in, a reply out. */
export interface LineSession {
  greeting(): string;
  handle(line: string): LineReply;
  /** The connection is encrypted from here on. */
  becameSecure(): void;
  /** What is said to a line without end before the connection is closed. */
  readonly tooLong: string;
}

/** What to send, and what to do after it. */
export interface LineReply {
  text: string;
  next?: 'close' | 'upgrade';
}

/** Longest command line in bytes; RFC 2449 asks for 255, SASL for more. */
const longestLine = 1024;
const idleMs = 60_000;

/** Serves one client: cuts its bytes into lines, answers them in order, and reads no faster than it can answer. */
export class LineConnection {
  readonly #session: LineSession;
  readonly #secureContext: SecureContext;
  #socket: Socket;
  #pending = '';
  #working = false;

  constructor(socket: Socket, session: LineSession, secureContext: SecureContext) {
    this.#socket = socket;
    this.#secureContext = secureContext;
    this.#session = session;
    socket.setNoDelay(true);
  }

  /** Greets, on a `tls` port after the handshake. */
  start(port: 'tls' | 'clear'): void {
    this.#listen();
    if (port === 'clear') this.#socket.write(this.#session.greeting());
    else this.#encrypt().once('secure', () => this.#socket.write(this.#session.greeting()));
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #listen(): void {
    const socket = this.#socket;
    socket.setTimeout(idleMs, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => this.#receive(chunk));
  }

  async #receive(chunk: Buffer): Promise<void> {
    this.#pending += chunk.toString('latin1');
    if (this.#working) return;
    this.#working = true;
    this.#socket.pause();
    const goesOn = await this.#answerLines();
    this.#working = false;
    if (goesOn) this.#socket.resume();
  }

  /** Answers every complete line; false when the conversation is over or goes on in TLS. */
  async #answerLines(): Promise<boolean> {
    for (let end = this.#pending.indexOf('\n'); end >= 0; end = this.#pending.indexOf('\n')) {
      const line = this.#pending.slice(0, end).replace(/\r$/, '');
      this.#pending = this.#pending.slice(end + 1);
      if (line.length > longestLine) break;
      // Bytes stand one to a character until here, so that a letter cut by two packets comes out whole.
      const reply = this.#session.handle(Buffer.from(line, 'latin1').toString('utf8'));
      await this.#send(reply.text);
      if (this.#socket.destroyed) return false;
      if (reply.next === 'close') return this.#close();
      if (reply.next === 'upgrade') {
        this.#encrypt();
        return false;
      }
    }
    if (this.#pending.length <= longestLine) return true;
    await this.#send(this.#session.tooLong);
    return this.#close();
  }

  /** Waits until the client has taken what was sent, so that nobody can pile up replies here. */
  async #send(text: string): Promise<void> {
    const socket = this.#socket;
    if (!socket.writable || socket.write(text)) return;
    const over = new AbortController();
    const stop = () => over.abort();
    socket.once('close', stop);
    await once(socket, 'drain', { signal: over.signal }).catch(() => undefined);
    socket.off('close', stop);
  }

  #close(): false {
    this.#pending = '';
    this.#socket.end();
    // What else the client sends is read and dropped, so that its end of the connection is seen.
    this.#socket.removeAllListeners('data').resume();
    this.#socket.setTimeout(2_000);
    return false;
  }

  #encrypt(): TLSSocket {
    // Bytes sent behind STLS came in clear text; they may be somebody else's and are dropped (CVE-2011-0411).
    this.#pending = '';
    const plain = this.#socket.removeAllListeners('data').setTimeout(0);
    const secure = new TLSSocket(plain, { isServer: true, secureContext: this.#secureContext });
    plain.on('close', () => secure.destroy());
    this.#socket = secure;
    this.#session.becameSecure();
    this.#listen();
    return secure;
  }
}
