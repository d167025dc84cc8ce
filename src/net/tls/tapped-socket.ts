import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/**
 * A connected socket that shows the bytes it receives to a listener. TLS on a plain `net.Socket` reads below
 * JavaScript, where nobody can look; TLS on this one passes by here. Owns the socket: ending or destroying one does so to
 * the other.
 */
export class TappedSocket extends Duplex {
  #socket: Socket;
  #listener: ((bytes: Buffer) => void) | null;
  #ended = false;

  constructor(socket: Socket, listener: (bytes: Buffer) => void) {
    // Each side ends by itself; whether half-open connections are allowed is for the layer above to say.
    super({ allowHalfOpen: true });
    this.#socket = socket;
    this.#listener = listener;
    socket.on('data', (bytes: Buffer) => this.#receive(bytes));
    socket.on('end', () => this.#end());
    socket.on('error', (error) => this.destroy(error));
    // After an orderly end, what was received may still wait to be read, so the reader decides when it is over.
    socket.on('close', () => {
      if (!this.#ended) this.destroy();
    });
    socket.pause();
    // The server may have hung up while nobody listened; those events do not come again.
    if (socket.destroyed) process.nextTick(() => this.destroy());
    else if (socket.readableEnded) this.#end();
  }

  /** Stops showing bytes; the connection goes on. */
  untap(): void {
    this.#listener = null;
  }

  #receive(bytes: Buffer): void {
    this.#listener?.(bytes);
    if (!this.push(bytes)) this.#socket.pause();
  }

  #end(): void {
    this.#ended = true;
    this.push(null);
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(bytes: Buffer, encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#socket.write(bytes, encoding, done);
  }

  override _final(done: (error?: Error | null) => void): void {
    if (this.#socket.destroyed) done();
    else this.#socket.end(() => done());
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }
}
