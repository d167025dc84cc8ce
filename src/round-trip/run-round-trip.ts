import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from '../model/account.ts';
import type { Evidence } from '../model/attempt.ts';
import type { Failure } from '../model/failure.ts';
import type { IncomingProtocol } from '../model/protocols.ts';
import type {
  ArrivedMessage,
  RoundTripFacts,
  RoundTripSkipped,
  RoundTripStage,
} from '../model/round-trip.ts';
import { ourFault } from '../net/our-fault.ts';
import { Redactor } from '../net/redactor.ts';
import type { DnsResolver } from '../net/resolver.ts';
import { abortFailure } from '../net/to-failure.ts';
import { boundMessage } from './bound-message.ts';
import { type Door, lastLine } from './door.ts';
import { ImapMailbox } from './imap-mailbox.ts';
import { pauses, type RoundTripLimits } from './limits.ts';
import { type Copy, isPassing, type Look, type TestMailbox } from './mailbox.ts';
import { Pop3Mailbox } from './pop3-mailbox.ts';
import { readMessage } from './read-message.ts';
import { queueIdOf, sendMessage } from './send-message.ts';
import { type TestMessage, writeTestMessage } from './test-message.ts';
import { verifySender } from './verify-sender.ts';

export interface RoundTripOptions {
  account: Account;
  outgoing: { id: string; host: string; door: Door };
  incoming: { id: string; protocol: IncomingProtocol; door: Door; loginDelayMs: number };
  /** The name we are known by. */
  ownName: string;
  /** null where no DNS can know the domain: a practice message is vouched for by nobody. */
  dns: DnsResolver | null;
  limits: RoundTripLimits;
  now: () => Date;
  signal: AbortSignal;
  onStage(stage: RoundTripStage, looks: number): void;
}

const mailboxes: Record<IncomingProtocol, new (door: Door, limits: RoundTripLimits) => TestMailbox> = {
  imap: ImapMailbox,
  pop3: Pop3Mailbox,
};

/** Facts of a test message before it was sent, or of one that was not. */
export function noRoundTrip(startedAt: Date, skipped: RoundTripSkipped | null): RoundTripFacts {
  return {
    ...{ outcome: 'not-run', skipped, sentBy: null, fetchedBy: null, startedAt: startedAt.toISOString() },
    ...{ token: '', messageId: '', sentBytes: 0, reply: null, queueId: null, failure: null, refused: null },
    ...{ arrivedMs: null, looks: 0, waitedMs: 0, folder: null, copies: 0, arrived: null },
    ...{ deleted: 0, left: null, evidence: [] },
  };
}

/**
 * Sends one message from the account to itself, waits for it, reads how it came, and deletes it. Ends for whatever the servers
 * do: everything that goes wrong is in the facts.
 */
export async function runRoundTrip(options: RoundTripOptions): Promise<RoundTripFacts> {
  const trip = new RoundTrip(options);
  const facts = await trip.run();
  options.onStage('cleaned', facts.looks);
  return facts;
}

class RoundTrip {
  readonly #options: RoundTripOptions;
  readonly #mailbox: TestMailbox;
  readonly #facts: RoundTripFacts;
  readonly #message: TestMessage;
  readonly #sentAt: Date;
  readonly #copies: Copy[] = [];

  constructor(options: RoundTripOptions) {
    this.#options = options;
    const { incoming, outgoing, limits, account, now } = options;
    this.#mailbox = new mailboxes[incoming.protocol](incoming.door, limits);
    this.#sentAt = now();
    this.#message = writeTestMessage(account, this.#sentAt);
    const { token, messageId, source } = this.#message;
    this.#facts = {
      ...noRoundTrip(this.#sentAt, null),
      ...{ sentBy: outgoing.id, fetchedBy: incoming.id, token, messageId, sentBytes: source.length },
    };
  }

  async run(): Promise<RoundTripFacts> {
    try {
      await this.#run();
      return this.#facts;
    } finally {
      this.#mailbox.leave();
    }
  }

  async #run(): Promise<void> {
    const facts = this.#facts;
    // Without knowing what was there before, nothing can be looked for safely, so nothing is sent.
    const before = await this.#mailbox.remember(this.#lookSignal());
    if (!before.ok || before.value.refused !== null) {
      facts.outcome = 'cannot-look';
      this.#keep(before.ok ? before.value : before.failure);
      return;
    }
    if (!(await this.#send())) return;
    await this.#wait();
    facts.copies = this.#copies.length;
    facts.deleted = this.#copies.filter(({ deleted }) => deleted).length;
    facts.left = this.#copies.find(({ left }) => left !== null)?.left ?? null;
    const first = this.#copies[0];
    if (first === undefined) return;
    facts.outcome = 'delivered';
    facts.folder = this.#copies.every(({ folder }) => folder === 'junk') ? 'junk' : 'inbox';
    facts.arrived = first.raw === null ? null : await this.#read(first.raw).catch(unread);
  }

  /** True where it makes sense to look for the message. */
  async #send(): Promise<boolean> {
    const { outgoing, account, limits, onStage } = this.#options;
    const facts = this.#facts;
    onStage('sending', 0);
    const opened = await outgoing.door.open();
    if (!opened.ok) {
      facts.outcome = 'not-accepted';
      facts.failure = opened.failure;
      return false;
    }
    const session = opened.value;
    const sent = await sendMessage(session, account, this.#message, limits).catch((error) => {
      // Whether the server has the message is not known, so it is looked for.
      const failure = ourFault(error, session.dialogue.log.current);
      return { outcome: 'unclear' as const, reply: null, failure };
    });
    session.end(sent.failure);
    facts.reply = sent.reply;
    facts.failure = sent.failure;
    facts.queueId = sent.reply === null || sent.outcome !== 'accepted' ? null : queueIdOf(sent.reply);
    facts.evidence.push(sent.reply?.evidence ?? lastLine(session));
    if (sent.outcome === 'rejected' || sent.outcome === 'not-accepted') {
      facts.outcome = sent.outcome;
      return false;
    }
    facts.outcome = sent.outcome === 'unclear' ? 'unclear' : 'not-seen';
    onStage('sent', 0);
    return true;
  }

  /** Looks until a copy is there, then once more for a second one. */
  async #wait(): Promise<void> {
    const { limits, incoming, signal, onStage } = this.#options;
    const facts = this.#facts;
    const began = performance.now();
    const passed = () => Math.round(performance.now() - began);
    for (const pause of pauses(limits, incoming.loginDelayMs)) {
      const left = limits.waitMs - passed();
      if (left <= 0 || !(await pauseFor(Math.min(pause, left), signal))) break;
      facts.looks += 1;
      onStage('looking', facts.looks);
      const looked = await this.#look();
      facts.waitedMs = passed();
      if (looked === 'found') {
        facts.arrivedMs = facts.waitedMs;
        onStage('arrived', facts.looks);
        if (await pauseFor(Math.max(limits.settleMs, incoming.loginDelayMs), signal)) await this.#look();
        return;
      }
      if (looked === 'hopeless') break;
    }
    facts.waitedMs = passed();
    if (signal.aborted) this.#keep(abortFailure(signal, 'mailbox'));
    // Where the last look failed, nothing is known of the arrival.
    const isBlind = facts.refused !== null || (facts.failure !== null && facts.outcome === 'not-seen');
    if (isBlind) facts.outcome = 'cannot-look';
  }

  async #look(): Promise<'found' | 'nothing' | 'hopeless'> {
    const facts = this.#facts;
    const looked = await this.#mailbox.look(this.#message.token, this.#lookSignal());
    if (!looked.ok) {
      this.#keep(looked.failure);
      return 'nothing';
    }
    const { copies, refused } = looked.value;
    this.#copies.push(...copies);
    if (copies.length > 0) facts.evidence.push(looked.value.evidence);
    if (this.#copies.length > 0 || refused === null) {
      facts.refused = null;
      if (facts.outcome !== 'unclear') facts.failure = null;
      return this.#copies.length > 0 ? 'found' : 'nothing';
    }
    this.#keep(looked.value);
    // Every refused login counts against the account, so only a refusal that may pass is asked again.
    return isPassing(refused) ? 'nothing' : 'hopeless';
  }

  #keep(what: Look | Failure): void {
    if ('kind' in what) {
      if (this.#facts.outcome !== 'unclear') this.#facts.failure = what;
      return;
    }
    this.#facts.refused = what.refused;
    this.#facts.evidence = [...this.#facts.evidence.slice(0, 1), what.evidence as Evidence];
  }

  #lookSignal(): AbortSignal {
    const { limits, signal } = this.#options;
    return AbortSignal.any([signal, AbortSignal.timeout(limits.lookMs)]);
  }

  async #read(raw: Buffer): Promise<ArrivedMessage> {
    const { account, outgoing, ownName, dns, limits, now } = this.#options;
    const redactor = new Redactor(outgoing.door.password);
    redactor.credentialsSent();
    const hide = (text: string) => redactor.hide(text);
    const { bytes, isWhole } = boundMessage(raw);
    const message = await readMessage(bytes, {
      size: raw.length,
      ...{ account, sent: this.#message, sentAt: this.#sentAt, seenAt: now(), hide },
    });
    const authentication =
      dns === null || !isWhole
        ? null
        : await verifySender(bytes, {
            ...{ account, returnPath: message.returnPath, hops: message.hops, ownName, dns },
            ...{
              server: { host: outgoing.host, address: outgoing.door.address },
              timeoutMs: limits.authenticateMs,
            },
          });
    return { ...message, authentication };
  }
}

/** A fault of ours: the message came, and nothing more is known of it. */
function unread(error: unknown): null {
  ourFault(error, 'mailbox');
  return null;
}

/** False where the waiting was ended from outside. */
async function pauseFor(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await wait(ms, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
