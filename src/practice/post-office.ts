import { fewMessages } from './messages.ts';

/** A message that an IMAP mailbox holds under its lasting number. */
export interface StoredMessage {
  uid: number;
  text: string;
}

/** What a session sees of one mailbox. */
export interface Mailbox {
  messages(): readonly StoredMessage[];
  /** The number that the next message will get. */
  nextUid(): number;
  /** False where the message is one of those that a practice mailbox always holds. */
  remove(uid: number): boolean;
}

const keptMs = 600_000;
const mostKept = 50;

/** The practice mailboxes that take mail: three messages that never change, and for some minutes what is delivered. */
export class PostOffice {
  readonly #delivered = new Map<string, (StoredMessage & { until: number })[]>();
  #nextUid = 1_000;

  deliver(address: string, text: string): void {
    const name = address.toLowerCase();
    const kept = [...this.#kept(name), { uid: this.#nextUid, text, until: Date.now() + keptMs }];
    this.#nextUid += 1;
    this.#delivered.set(name, kept.slice(-mostKept));
  }

  mailbox(address: string): Mailbox {
    const name = address.toLowerCase();
    const always = fewMessages(name).map(({ text }, index) => ({ uid: index + 1, text }));
    return {
      messages: () => [...always, ...this.#kept(name)],
      nextUid: () => this.#nextUid,
      remove: (uid) => {
        const left = this.#kept(name).filter((message) => message.uid !== uid);
        this.#delivered.set(name, left);
        return uid > always.length;
      },
    };
  }

  #kept(name: string) {
    const now = Date.now();
    return (this.#delivered.get(name) ?? []).filter(({ until }) => until > now);
  }
}
