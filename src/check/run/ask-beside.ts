import type { Attempt } from '../../model/attempt.ts';
import type { EndpointFacts } from '../../model/facts.ts';
import { isOutgoing } from '../../model/protocols.ts';
import type { TlsFacts } from '../../model/tls-facts.ts';
import { descriptors } from '../../protocols/index.ts';
import { isTakenByAll } from '../../rules/tls/who-refuses.ts';
import type { AskedEndpoint } from '../context/extra-dialogue.ts';
import { runInjectionAttempt } from '../questions/ask-injection.ts';
import { runRelayAttempt } from '../questions/ask-relay.ts';
import { losesWhatComesEarly, runRelayWithInjection } from '../questions/ask-relay-and-injection.ts';
import { runTlsAttempts } from '../questions/ask-tls.ts';
import { askWithoutName } from '../questions/ask-without-name.ts';
import type { PendingQuestions } from './pending-questions.ts';

/** The questions about a server that works, each asked once and as soon as the main dialogue has come so far that it makes sense. */
export class AskBeside {
  /** The plain question about relaying, once it is out. */
  relay: Promise<unknown> | null = null;
  readonly #at: AskedEndpoint;
  readonly #facts: EndpointFacts;
  readonly #questions: PendingQuestions;
  readonly #injects: boolean;
  readonly #asked = { injection: false, tls: false };
  readonly #goneAhead = Promise.withResolvers<boolean>();
  #come = () => {};

  constructor(at: AskedEndpoint, facts: EndpointFacts, questions: PendingQuestions) {
    this.#at = at;
    this.#facts = facts;
    this.#questions = questions;
    const { protocol, security } = at.settings;
    this.#injects = security === 'starttls' && descriptors[protocol].injection !== null;
  }

  /**
   * A connection stands. In TLS the greeting comes late, so the question about relaying, which takes longest, does not wait for it; else a
   * slot is kept for the questions about the cause until they have come, or the dialogue has ended without them.
   */
  connected(): void {
    const { context, place, settings } = this.#at;
    if (isOutgoing(settings.protocol) && settings.security === 'tls') this.greeted();
    else if (this.#injects || isOutgoing(settings.protocol)) this.#come = context.slots.expect(place.address);
  }

  /** It is a server of the right protocol. */
  greeted(): void {
    if (isOutgoing(this.#at.settings.protocol) && this.relay === null) {
      const relay = this.#askRelay();
      this.relay = relay;
      this.#questions.cause(relay);
    }
    if (!this.#injects) this.#come();
  }

  /** Where connections are short, one answers both: that costs the server one less, and spares the verdict the wait for a fifth. */
  #askRelay(): Promise<Attempt | Attempt[]> {
    const { context, place } = this.#at;
    if (!this.#injects || !context.slots.isShort(place.address) || losesWhatComesEarly(this.#facts))
      return runRelayAttempt(this.#at, this.#facts);
    this.#asked.injection = true;
    return runRelayWithInjection(this.#at, this.#facts, this.#goneAhead.promise);
  }

  /** It has let STARTTLS begin. */
  goAhead(): void {
    this.#goneAhead.resolve(true);
    if (this.#injects && !this.#asked.injection) {
      this.#asked.injection = true;
      this.#questions.cause(runInjectionAttempt(this.#at, this.#facts));
    }
    this.#come();
  }

  /** TLS stands. */
  secured(tls: TlsFacts): void {
    if (this.#asked.tls) return;
    this.#asked.tls = true;
    const { offers } = this.#facts;
    const nameless = askWithoutName(this.#at, tls, offers);
    this.#questions.depth(nameless.attempts);
    const versions = runTlsAttempts(this.#at, tls, offers, nameless.verdict);
    this.#questions[isCurrent(tls) ? 'depth' : 'cause'](versions);
  }

  /** The dialogue is over. */
  ended(): void {
    this.#goneAhead.resolve(false);
    this.#come();
  }
}

/** Whether programs take the connection as it is: what else the server accepts can be worth a remark then, and is no reason to fail. */
function isCurrent({ version, keyExchange }: TlsFacts): boolean {
  const isNew = version === 'TLSv1.2' || version === 'TLSv1.3';
  return isNew && (!keyExchange || isTakenByAll(keyExchange));
}
