/**
 * `main` dialogues go before the questions beside them, and of those the ones whose answer can change the `cause` before the ones
 * that add depth (`extra`).
 */
export type Urgency = 'now' | 'main' | 'cause' | 'extra';

const order: readonly Urgency[] = ['now', 'main', 'cause', 'extra'];

interface Waiter {
  rank: number;
  roundTrips: number;
  start: () => void;
}

interface Server {
  taken: number;
  /** Questions about the cause that are about to come. */
  expected: number;
  waiting: Waiter[];
}

/** At most this many connections to one server address at a time: more would look like an attack and draw a ban. */
export const connectionsPerServer = 4;

/** Hands out connection slots per address: the most urgent first, and of equals the one that takes longest. */
export class ConnectionSlots {
  readonly #servers = new Map<string, Server>();
  readonly #limit: number;

  constructor(limit: number = connectionsPerServer) {
    this.#limit = limit;
  }

  /**
   * Waits for a slot and gives the function that frees it (safe to call twice). `now` takes a slot at once, over the
   * limit if need be: the look at a silent port must not wait for the dialogues that are stuck in the silence.
   * `roundTrips` is how many the connection will take, about: what is short fits in at the end.
   */
  async acquire(address: string, urgency: Urgency, roundTrips = 1): Promise<() => void> {
    const server = this.#at(address);
    const rank = order.indexOf(urgency);
    if (urgency === 'now' || this.#isFree(server, rank)) server.taken += 1;
    else await new Promise<void>((start) => server.waiting.push({ rank, roundTrips, start }));
    return once(() => {
      server.taken -= 1;
      this.#startNext(server);
    });
  }

  /**
   * Keeps the last slot from questions of depth until a question about the cause has come, or will not: gives the function that
   * says so. The verdict must not wait for what the depth has just begun.
   */
  expect(address: string): () => void {
    const server = this.#at(address);
    server.expected += 1;
    return once(() => {
      server.expected -= 1;
      this.#startNext(server);
    });
  }

  /** Whether one more connection would find no room beside those that are there and those that others expect; `mine` are not counted. */
  isShort(address: string, mine: number): boolean {
    const { taken, expected } = this.#at(address);
    return taken + 1 + expected - mine > this.#limit;
  }

  #at(address: string): Server {
    const server = this.#servers.get(address) ?? { taken: 0, expected: 0, waiting: [] };
    this.#servers.set(address, server);
    return server;
  }

  #isFree({ taken, expected }: Server, rank: number): boolean {
    const kept = rank === order.indexOf('extra') ? Math.min(expected, 1) : 0;
    return taken + kept < this.#limit;
  }

  #startNext(server: Server): void {
    for (;;) {
      const next = server.waiting.toSorted(byUrgency)[0];
      if (next === undefined || !this.#isFree(server, next.rank)) return;
      server.waiting.splice(server.waiting.indexOf(next), 1);
      server.taken += 1;
      next.start();
    }
  }
}

/** Stable: among equals who came first goes first. */
function byUrgency(one: Waiter, other: Waiter): number {
  return one.rank - other.rank || other.roundTrips - one.roundTrips;
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
