import type { Bound, Counters } from './counters.ts';
import { domainKey, loginKeys, targetKey } from './keys.ts';
import { failedLogins, oddPorts, ofOneTarget, ownServersFactor, usualPorts } from './limits.ts';
import type { Denied, Dial, LoginEnd, LoginTry, Permit, Permits } from './permits.ts';

/** Longest wait for logins of the same account that are under way; after that their place counts as used. */
const patienceMs = 15_000;

/** What all checks together do to one server and one account. Lives in the service, whatever runs the checks. */
export class TargetBounds implements Permits {
  readonly #counters: Counters;
  readonly #ownHosts: ReadonlySet<string>;
  /** Logins under way by account, and who waits for their outcome. */
  readonly #underWay = new Map<string, number>();
  #waiting: (() => void)[] = [];

  /** `ownHosts` are the provider's own servers. */
  constructor(counters: Counters, ownHosts: Iterable<string> = []) {
    this.#counters = counters;
    this.#ownHosts = new Set([...ownHosts].map((host) => host.toLowerCase()));
  }

  forVisitor(visitor: string): Permits {
    return {
      mayDial: async (dial) => {
        const fitted = await this.#takePort(oddPorts.ofVisitor, visitor, dial);
        return fitted.ok ? await this.mayDial(dial) : fitted;
      },
      mayLogIn: (login) => this.mayLogIn(login),
    };
  }

  async mayDial(dial: Dial): Promise<Permit> {
    const { address, host, extra } = dial;
    const target = targetKey(address);
    const port = await this.#takePort(oddPorts.ofTarget, target, dial);
    if (!port.ok) return port;
    if (extra) {
      const fitted = await this.#take(ofOneTarget.extraConnections, target, host);
      if (!fitted.ok) return fitted;
    }
    const fitted = await this.#take(ofOneTarget.connections, target, host);
    return fitted.ok ? this.#take(ofOneTarget.domainConnections, domainKey(host), host) : fitted;
  }

  async mayLogIn(login: LoginTry): ReturnType<Permits['mayLogIn']> {
    const { address, host, username, domain } = login;
    const target = targetKey(address);
    const keys = loginKeys(username, target, domain);
    const server = await this.#counters.look(this.#forHost(ofOneTarget.failedLogins, host), target);
    if (!server.ok) return { ok: false, why: 'server', retryMs: server.retryMs };
    const account = await this.#reserve(keys);
    if (account !== null) return account;
    let isOver = false;
    const ended = (end: LoginEnd) => {
      if (isOver) return;
      isOver = true;
      void this.#settle(keys, target, host, end);
    };
    return { ok: true, ended };
  }

  /** How long an account has to wait before a password is tried again, in milliseconds; 0 = not at all. */
  async waitOf(username: string, domain: string): Promise<number> {
    const [key = ''] = loginKeys(username.includes('@') ? username : `${username}@${domain}`, '', domain);
    return (await this.#counters.look(failedLogins, key)).retryMs;
  }

  /**
   * Takes a place among the logins of an account. Where those under way could use up all that is left, it waits for them:
   * four right passwords at four servers are not four failures.
   */
  async #reserve(keys: string[]): Promise<Denied | null> {
    const until = performance.now() + patienceMs;
    for (;;) {
      const looks = await Promise.all(keys.map((key) => this.#counters.look(failedLogins, key)));
      const used = looks.find(({ ok }) => !ok);
      if (used !== undefined) return { ok: false, why: 'account', retryMs: used.retryMs };
      const hasRoom = looks.every(({ left }, at) => left > (this.#underWay.get(keys[at] ?? '') ?? 0));
      if (hasRoom) {
        for (const key of keys) this.#underWay.set(key, (this.#underWay.get(key) ?? 0) + 1);
        return null;
      }
      const left = until - performance.now();
      if (left <= 0) return { ok: false, why: 'account', retryMs: failedLogins.seconds * 1000 };
      await this.#someoneEnds(left);
    }
  }

  async #settle(keys: string[], target: string, host: string, end: LoginEnd): Promise<void> {
    if (end === 'refused') {
      await this.#counters.take(this.#forHost(ofOneTarget.failedLogins, host), target);
    }
    for (const key of keys) {
      if (end !== 'accepted') await this.#counters.take(failedLogins, key);
      const left = (this.#underWay.get(key) ?? 1) - 1;
      if (left > 0) this.#underWay.set(key, left);
      else this.#underWay.delete(key);
    }
    for (const go of this.#waiting.splice(0)) go();
  }

  async #someoneEnds(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms);
    this.#waiting.push(resolve);
    await promise;
    clearTimeout(timer);
    this.#waiting = this.#waiting.filter((go) => go !== resolve);
  }

  /** Counts a port that is none of mail where it is asked about for the first time. */
  async #takePort(bound: Bound, key: string, { address, port, host }: Dial): Promise<Permit> {
    if (usualPorts.includes(port)) return { ok: true };
    const { ok: isNew } = await this.#counters.take(oddPorts.known, `${key} ${targetKey(address)} ${port}`);
    if (!isNew) return { ok: true };
    const fitted = await this.#take(bound, key, host);
    // Refused now, it is to be counted when it is asked for again.
    if (!fitted.ok) await this.#counters.giveBack(oddPorts.known, `${key} ${targetKey(address)} ${port}`);
    return fitted;
  }

  async #take(bound: Bound, key: string, host: string): Promise<Permit> {
    const { ok, retryMs } = await this.#counters.take(this.#forHost(bound, host), key);
    return ok ? { ok } : { ok, why: 'server', retryMs };
  }

  #forHost(bound: Bound, host: string): Bound {
    if (!this.#ownHosts.has(host.toLowerCase())) return bound;
    return { ...bound, name: `own-${bound.name}`, most: bound.most * ownServersFactor };
  }
}
