import { CheckBudget } from '../bounds/check-budget.ts';
import type { LoginEnd, Permit, Permits } from '../bounds/permits.ts';
import type { Asked } from './messages.ts';

/** The service's side of the permits of one check: asks the bounds, and ends what a lost prober leaves open. */
export class PermitDesk {
  readonly #permits: Permits | undefined;
  #isClosed = false;
  readonly #budget = new CheckBudget();
  #isStrict = false;
  /** Hosts that a login was asked for: they may have seen the password. */
  readonly loggedInAt = new Set<string>();
  readonly #open = new Map<number, (end: LoginEnd) => void>();

  /** Without permits everything is allowed. */
  constructor(permits: Permits | undefined) {
    this.#permits = permits;
  }

  async ask(asked: number, about: Asked): Promise<Permit> {
    const permitted = this.#count(about);
    if (!permitted.ok) return permitted;
    if ('login' in about) this.loggedInAt.add(about.login.host);
    if (this.#permits === undefined) return { ok: true };
    if ('dial' in about) return await this.#permits.mayDial(about.dial);
    const permit = await this.#permits.mayLogIn(about.login);
    if (!permit.ok) return permit;
    // The check was over before it could try: no login was made.
    if (this.#isClosed) permit.ended('accepted');
    else this.#open.set(asked, permit.ended);
    return { ok: true };
  }

  /**
   * The rest of the check runs in another prober, which does not know what the first one did: from here on what one check may cost a
   * server (law 10) is held here.
   */
  goOn(): void {
    this.#isStrict = true;
    this.#endAll();
  }

  #endAll(): void {
    for (const end of this.#open.values()) end('unknown');
    this.#open.clear();
  }

  #count(about: Asked): Permit {
    const permit =
      'dial' in about
        ? this.#budget.dial(about.dial.address, about.dial.extra)
        : this.#budget.logIn(about.login.address);
    return this.#isStrict ? permit : { ok: true };
  }

  ended(asked: number, end: LoginEnd): void {
    this.#open.get(asked)?.(end);
    this.#open.delete(asked);
  }

  /** The check is over: a login nobody told the end of counts as a failed one. */
  close(): void {
    this.#isClosed = true;
    this.#endAll();
  }
}
