import { connect, type Socket } from 'node:net';
import { startTcp } from './start-server.ts';

/** So long nobody may say anything before a step is taken; then so many turns of the event loop are waited for besides. */
const quietMs = 2;
const quietTurns = 8;

/** One connection over the line, in steps: half round trips since the line began. */
export interface OverLine {
  opened: number;
  /** When its client left; null while it is there. */
  left: number | null;
  /** Until its client has left. */
  gone: Promise<void>;
}

/**
 * A long line whose time goes in steps of half a round trip: what both ends say waits until everybody is quiet, and then all of it
 * arrives at once. So round trips are counted and not timed, and a slow machine counts the same. Everybody has to live in this process.
 */
export class StepLine {
  #steps = 0;
  #waiting: (() => void)[] = [];
  #stirred = false;
  #watching = false;
  #closers: (() => Promise<void>)[] = [];

  /** Leads a port of its own to another one; gives it, and what became of each of its connections. */
  async to(port: number): Promise<{ port: number; connections: OverLine[] }> {
    const connections: OverLine[] = [];
    const server = await startTcp((near) => {
      const { promise: gone, resolve } = Promise.withResolvers<void>();
      const connection: OverLine = { opened: this.#steps, left: null, gone };
      connections.push(connection);
      const leave = () => {
        connection.left ??= this.#steps;
        resolve();
      };
      near.on('end', leave).on('close', leave);
      near.pause();
      // The connection stands for the client; the server hears of it half a round trip later.
      this.#later(() => this.#join(near, connect({ port, host: '127.0.0.1', noDelay: true })));
    });
    this.#closers.push(server.close);
    return { port: server.port, connections };
  }

  async close(): Promise<void> {
    await Promise.all(this.#closers.map((close) => close()));
  }

  #join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (chunk) => this.#later(() => to.writable && to.write(chunk)));
      from.on('end', () => this.#later(() => to.end()));
      from.on('error', () => this.#later(() => to.destroy()));
      from.on('close', () => this.#later(() => to.destroy()));
    }
    near.resume();
  }

  #later(deliver: () => void): void {
    this.#waiting.push(deliver);
    this.#stirred = true;
    if (!this.#watching) void this.#watch();
  }

  async #watch(): Promise<void> {
    this.#watching = true;
    while (this.#waiting.length > 0) {
      do {
        this.#stirred = false;
        await new Promise((resolve) => setTimeout(resolve, quietMs));
        for (let turn = 0; turn < quietTurns; turn += 1)
          await new Promise((resolve) => setImmediate(resolve));
      } while (this.#stirred);
      this.#steps += 1;
      for (const deliver of this.#waiting.splice(0)) deliver();
    }
    this.#watching = false;
  }
}
