import { setTimeout as sleep } from 'node:timers/promises';
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

/** How long the question about relaying waits for the go-ahead of the main dialogue, which began before it. */
const rideMs = 1000;

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
  #ride: null | 'booked' | 'taken' | 'missed' = null;
  #come = () => {};

  constructor(at: AskedEndpoint, facts: EndpointFacts, questions: PendingQuestions) {
    this.#at = at;
    this.#facts = facts;
    this.#questions = questions;
    const { protocol, security } = at.settings;
    this.#injects = security === 'starttls' && descriptors[protocol].injection !== null;
  }

  /**
   * A connection stands. Where encryption is due, the question about relaying takes longest, so it does not wait for the greeting; a slot
   * is kept for the other questions about the cause until they have come, or the dialogue has ended without them.
   */
  connected(): void {
    const { context, place, settings } = this.#at;
    const isSender = isOutgoing(settings.protocol);
    if (this.#injects || (isSender && settings.security === 'none'))
      this.#come = context.slots.expect(place.address);
    if (isSender && settings.security !== 'none') this.greeted();
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

  #askRelay(): Promise<Attempt | Attempt[]> {
    if (!this.#injects) return runRelayAttempt(this.#at, this.#facts);
    return runRelayWithInjection(this.#at, this.#facts, () => this.#mayRide());
  }

  /** The relay question is about to encrypt; a go-ahead that is late there need not be waited for. */
  async #mayRide(): Promise<boolean> {
    const tooLate = sleep(rideMs, false, { ref: false });
    const hasCome = await Promise.race([this.#goneAhead.promise, tooLate]);
    this.#ride = hasCome && this.#ride === 'booked' ? 'taken' : 'missed';
    return this.#ride === 'taken';
  }

  /**
   * It has let STARTTLS begin, without tricks: the control of the question about injection. Where connections are short, that rides on
   * the one about relaying, so that the verdict need not wait for a fifth.
   */
  goAhead(): void {
    const { context, place } = this.#at;
    if (this.#injects && !this.#asked.injection) {
      this.#asked.injection = true;
      const isShort = context.slots.isShort(place.address, 1);
      const rides =
        this.relay !== null && this.#ride === null && isShort && !losesWhatComesEarly(this.#facts);
      if (rides) this.#ride = 'booked';
      this.#questions.cause(rides ? this.#askUnlessTaken() : runInjectionAttempt(this.#at, this.#facts));
    }
    this.#goneAhead.resolve(true);
    this.#come();
  }

  /** A connection that ends before its STARTTLS carries nobody. */
  async #askUnlessTaken(): Promise<Attempt[]> {
    await this.relay;
    return this.#ride === 'taken' ? [] : [await runInjectionAttempt(this.#at, this.#facts)];
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
