import type { Dial, LoginEnd, LoginTry, Permit, Permits } from '../bounds/permits.ts';
import type { Asked } from './messages.ts';

type Tell = (
  word: { type: 'may'; asked: number; about: Asked } | { type: 'login-ended'; asked: number; end: LoginEnd },
) => void;

/** The permits of a prober: every question goes to the service, which counts what all probers do. */
export class RemotePermits implements Permits {
  readonly #tell: Tell;
  readonly #waiting = new Map<number, (permit: Permit) => void>();
  #asked = 0;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  async mayDial(dial: Dial): Promise<Permit> {
    return (await this.#ask({ dial })).permit;
  }

  async mayLogIn(login: LoginTry): ReturnType<Permits['mayLogIn']> {
    const { permit, asked } = await this.#ask({ login });
    if (!permit.ok) return permit;
    return { ok: true, ended: (end) => this.#tell({ type: 'login-ended', asked, end }) };
  }

  answer(asked: number, permit: Permit): void {
    this.#waiting.get(asked)?.(permit);
    this.#waiting.delete(asked);
  }

  async #ask(about: Asked): Promise<{ permit: Permit; asked: number }> {
    this.#asked += 1;
    const asked = this.#asked;
    const { promise, resolve } = Promise.withResolvers<Permit>();
    this.#waiting.set(asked, resolve);
    this.#tell({ type: 'may', asked, about });
    return { permit: await promise, asked };
  }
}
