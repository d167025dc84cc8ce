import { Duplex } from 'node:stream';
import type { Ending } from './faults.ts';

/** A server in memory: honest, but for one reply. `moved` hears of everything that is said to it. */
export class BadServer extends Duplex {
  readonly #reply: (line: string, index: number) => [string | Buffer, Ending];
  readonly #moved: () => void;
  /** Every line so far. */
  readonly heard: string[] = [];
  #replies = 0;
  #text = '';

  constructor(reply: (line: string, index: number) => [string | Buffer, Ending], moved: () => void) {
    super();
    this.#reply = reply;
    this.#moved = moved;
    this.#answer('');
  }

  get replies(): number {
    return this.#replies;
  }

  override _read(): void {}

  /** What a socket has besides; there is nothing here to set. */
  setTimeout(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  override _write(bytes: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#moved();
    this.#text += bytes.toString('latin1');
    for (let at = this.#text.indexOf('\n'); at >= 0 && !this.destroyed; at = this.#text.indexOf('\n')) {
      const line = this.#text.slice(0, at).trim();
      this.#text = this.#text.slice(at + 1);
      this.heard.push(line);
      this.#answer(line === '' ? '(empty)' : line);
    }
    done();
  }

  #answer(line: string): void {
    const [reply, ending] = this.#reply(line, this.#replies);
    this.#replies += 1;
    if (this.readableEnded || this.destroyed) return;
    if (reply.length > 0) this.push(reply);
    if (ending === 'end') this.push(null);
    if (ending === 'reset') this.destroy(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
  }
}
