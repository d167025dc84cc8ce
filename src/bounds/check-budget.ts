import { targetKey } from './keys.ts';
import { ofOneCheck } from './limits.ts';
import type { Denied, Permit } from './permits.ts';

/** Long enough that trying the same at once again is pointless. */
const retryMs = 60_000;

interface Used {
  connections: number;
  logins: number;
}

/**
 * What one check has cost each server address so far. However many names lead to one address, they share what there is:
 * otherwise one click could be turned into a hundred connections to somebody who never asked for it.
 */
export class CheckBudget {
  readonly #used = new Map<string, Used>();

  /** Counts a connection where there is room for it. */
  dial(address: string, extra: boolean): Permit {
    const used = this.#of(address);
    const isFull =
      used.connections >= ofOneCheck.connections ||
      (extra && used.connections >= ofOneCheck.extraConnections);
    if (isFull) return denied('server');
    used.connections += 1;
    return { ok: true };
  }

  /** Counts a login where there is room for it. */
  logIn(address: string): Permit {
    const used = this.#of(address);
    if (used.logins >= ofOneCheck.logins) return denied('server');
    used.logins += 1;
    return { ok: true };
  }

  #of(address: string): Used {
    const key = targetKey(address);
    const used = this.#used.get(key) ?? { connections: 0, logins: 0 };
    this.#used.set(key, used);
    return used;
  }
}

function denied(why: Denied['why']): Denied {
  return { ok: false, why, retryMs };
}
